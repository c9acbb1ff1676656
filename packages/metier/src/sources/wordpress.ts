import {jsonOf, only, rowsOf} from './json.ts';
import {addressOf, visit} from './site.ts';
import {COMPLETE, incomplete, type Source} from './source.ts';

const KEEP = ['id', 'date_gmt', 'modified_gmt', 'slug', 'type', 'link', 'title', 'content', 'excerpt'];
const PAGES = 20;

/** Posts of a WordPress site over its REST interface. Its board is the site. */
export const wordpress: Source = {
  id: 'wordpress',
  name: 'WordPress',
  documentation: 'https://developer.wordpress.org/rest-api/reference/posts/',
  offBecause: null,
  pace: 1000,
  lists: 'all',
  ids: 'board',
  credit: null,
  boards: 'many',
  boardOf: (url) => (/\/wp-json(?:\/|$)/.test(url.pathname) ? url.origin + url.pathname.split('/wp-json')[0] : null),
  pageOf: (board) => board,
  async *list({board}, ask) {
    const root = addressOf(board).href.replace(/\/$/, '');
    const site = await visit(new URL(root).origin, ask);
    const {noTraining} = site;
    for (let page = 1; page <= PAGES; page++) {
      const url = `${root}/wp-json/wp/v2/posts?per_page=100&page=${page}&orderby=modified&order=desc&_fields=${KEEP.join(',')}`;
      const answer = await site.ask({url, accepts: [400]});
      if (answer.status === 400) return {...COMPLETE, noTraining};
      const posts = rowsOf(jsonOf(answer), url, ['id', 'link', 'title']).map((row) => only(row, KEEP));
      if (posts.length) yield {name: url, text: JSON.stringify(posts), count: posts.length};
      if (page >= (Number(answer.headers['x-wp-totalpages']) || (posts.length < 100 ? page : PAGES + 1)))
        return {...COMPLETE, noTraining};
    }
    return {...incomplete(`only the newest ${PAGES * 100} posts are asked for`), noTraining};
  },
};
