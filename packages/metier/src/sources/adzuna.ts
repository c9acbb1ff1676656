import {objectOf, only, type Row, rowsOf} from './json.ts';
import {incomplete, type Source, SourceFault} from './source.ts';

const KEEP = [
  'id',
  'title',
  'company',
  'location',
  'description',
  'created',
  'redirect_url',
  'contract_type',
  'contract_time',
  'category',
];
const WORDS = ['machine learning', 'data scientist', 'data engineer', 'data analyst'];
const PAGES = 3;

/** A search engine of postings. Its texts are cut; pay that it guesses is not kept. */
export const adzuna: Source = {
  id: 'adzuna',
  name: 'Adzuna',
  documentation: 'https://developer.adzuna.com/',
  offBecause: 'it needs your own key, and its terms forbid to pass its postings on',
  pace: 2500,
  lists: 'window',
  ids: 'source',
  credit: 'Adzuna',
  boards: 'many',
  keys: ['app_id', 'app_key'],
  boardOf: (url) => (/(?:^|\.)adzuna\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/.test(url.hostname) ? 'us' : null),
  pageOf: () => 'https://www.adzuna.com/',
  async *list({board, keys}, ask) {
    if (!keys.app_id || !keys.app_key) throw new SourceFault('key-needed', 'Adzuna: needs app_id and app_key.');
    const secret = `app_id=${encodeURIComponent(keys.app_id)}&app_key=${encodeURIComponent(keys.app_key)}`;
    for (const words of WORDS) {
      for (let page = 1; page <= PAGES; page++) {
        const url = `https://api.adzuna.com/v1/api/jobs/${encodeURIComponent(board)}/search/${page}?results_per_page=50&sort_by=date&what=${encodeURIComponent(words)}`;
        const rows = rowsOf(objectOf(await ask({url: `${url}&${secret}`})).results, url, ['id', 'title']);
        if (!rows.length) break;
        yield {name: url, text: JSON.stringify({results: rows.map(kept)}), count: rows.length};
      }
    }
    return incomplete('only the newest of each search are asked for');
  },
};

const kept = (row: Row): Row =>
  only(row, String(row.salary_is_predicted) === '0' ? [...KEEP, 'salary_min', 'salary_max'] : KEEP);
