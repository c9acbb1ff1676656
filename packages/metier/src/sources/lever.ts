import type {Ask} from './ask.ts';
import {first, segment} from './board-address.ts';
import {jsonOf, only, type Row, rowsOf} from './json.ts';
import {type Board, COMPLETE, type Source} from './source.ts';

const KEEP = [
  'id',
  'text',
  'categories',
  'country',
  'createdAt',
  'opening',
  'description',
  'descriptionBody',
  'descriptionPlain',
  'lists',
  'additional',
  'workplaceType',
  'salaryRange',
  'salaryDescription',
  'hostedUrl',
];
const PAGE = 100;
const MOST_PAGES = 200;

/** The public postings API. It does not name the employer. Boards of its European host begin with "eu:". */
export const lever: Source = {
  id: 'lever',
  name: 'Lever',
  documentation: 'https://github.com/lever/postings-api',
  offBecause: null,
  pace: 1000,
  lists: 'all',
  ids: 'source',
  credit: null,
  boards: 'many',
  boardOf(url) {
    const european = /(?:^|\.)eu\.lever\.co$/.test(url.hostname) ? 'eu:' : '';
    const board = /^jobs(?:\.eu)?\.lever\.co$/.test(url.hostname)
      ? first(url)
      : /^api(?:\.eu)?\.lever\.co$/.test(url.hostname)
        ? segment(url, 2)
        : null;
    return board && european + board;
  },
  pageOf: (board) => `https://jobs.${board.startsWith('eu:') ? 'eu.' : ''}lever.co/${board.replace(/^eu:/, '')}`,
  list: (board, ask) => pages(board, ask),
};

async function* pages({board, employer}: Board, ask: Ask) {
  const host = board.startsWith('eu:') ? 'api.eu.lever.co' : 'api.lever.co';
  const site = encodeURIComponent(board.replace(/^eu:/, ''));
  for (let page = 0; page < MOST_PAGES; page++) {
    const url = `https://${host}/v0/postings/${site}?mode=json&limit=${PAGE}&skip=${page * PAGE}`;
    const rows = rowsOf(jsonOf(await ask({url})), url, ['id', 'text', 'hostedUrl']);
    const text = JSON.stringify(rows.map((row) => named(only(row, KEEP), employer)));
    if (rows.length) yield {name: url, text, count: rows.length};
    if (rows.length < PAGE) return COMPLETE;
  }
  return {complete: false, because: `there are more than ${MOST_PAGES * PAGE} postings`};
}

const named = (row: Row, employer: string | null): Row => (employer ? {...row, company: employer} : row);
