import {labelBefore} from './board-address.ts';
import {isRow, objectOf, only, type Row, rowsOf, text} from './json.ts';
import {COMPLETE, incomplete, type Source, SourceFault} from './source.ts';

const MOST_PAGES = 100;

/** The JSON Feed of a careers site, page by page. */
export const teamtailor: Source = {
  id: 'teamtailor',
  name: 'Teamtailor',
  documentation: 'https://support.teamtailor.com/en/articles/5963420-rss-feed',
  offBecause: null,
  pace: 1000,
  lists: 'all',
  ids: 'source',
  credit: null,
  noTraining: true,
  boards: 'many',
  boardOf: (url) => {
    const label = labelBefore(url, 'na.teamtailor.com');
    return label ? `${label}.na` : labelBefore(url, 'teamtailor.com');
  },
  pageOf: (board) => `https://${board}.teamtailor.com/jobs`,
  async *list({board}, ask) {
    let url = `https://${board}.teamtailor.com/jobs.json`;
    const seen = new Set<string>();
    for (let page = 0; page < MOST_PAGES && !seen.has(url); page++) {
      seen.add(url);
      const root = objectOf(await ask({url, ifChanged: page === 0}));
      const items = rowsOf(root.items, url, ['id', 'title', 'url']).map(kept);
      if (items.length)
        yield {name: url, text: JSON.stringify({version: root.version, title: root.title, items}), count: items.length};
      if (!root.next_url) return COMPLETE;
      const next = new URL(text(root.next_url), url);
      if (next.hostname !== new URL(url).hostname)
        throw new SourceFault('changed', `${url}: its next page is on ${next.hostname}.`);
      url = next.href;
    }
    return incomplete('the pages of the feed have no end');
  },
};

/** Without whom to ask about the job. */
function kept(item: Row): Row {
  const posting = isRow(item._jobposting) ? item._jobposting : null;
  const {applicationContact: _contact, ...rest} = posting ?? {};
  return {
    ...only(item, ['id', 'title', 'url', 'date_published', 'date_modified', 'content_html', 'content_text', 'tags']),
    ...(posting ? {_jobposting: rest} : {}),
  };
}
