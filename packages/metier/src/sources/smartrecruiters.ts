import {first, segment} from './board-address.ts';
import {count, detailOf, isRow, objectOf, only, type Row, rowsOf, text} from './json.ts';
import {COMPLETE, incomplete, type Source, SourceFault} from './source.ts';

const KEEP = [
  'id',
  'uuid',
  'name',
  'refNumber',
  'jobAdId',
  'company',
  'releasedDate',
  'location',
  'industry',
  'function',
  'typeOfEmployment',
  'experienceLevel',
  'department',
  'language',
  'jobAd',
  'postingUrl',
  'applyUrl',
  'compensation',
];
const SIZE = 100;
const PAGES = 100;

/** The posting API. An unknown company answers with an empty list, so that one proves nothing. */
export const smartrecruiters: Source = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  documentation: 'https://developers.smartrecruiters.com/docs/posting-api',
  offBecause: 'the robots.txt of its API host keeps robots out',
  pace: 1000,
  lists: 'all',
  ids: 'source',
  credit: null,
  boards: 'many',
  boardOf: (url) =>
    /^(?:jobs|careers)\.smartrecruiters\.com$/.test(url.hostname)
      ? first(url)
      : url.hostname === 'api.smartrecruiters.com'
        ? segment(url, 2)
        : null,
  pageOf: (board) => `https://careers.smartrecruiters.com/${board}`,
  async *list({board}, ask) {
    const base = `https://api.smartrecruiters.com/v1/companies/${encodeURIComponent(board)}/postings`;
    let told = 0;
    let total = 0;
    for (let page = 0; page < PAGES; page++) {
      const url = `${base}?limit=${SIZE}&offset=${page * SIZE}`;
      const root = objectOf(await ask({url}));
      const rows = rowsOf(root.content, url, ['id', 'name']);
      total = Math.max(total, count(root.totalFound) ?? 0);
      const content: Row[] = [];
      for (const row of rows) {
        const detail = await detailOf(`${base}/${encodeURIComponent(text(row.id))}`, ask);
        if (detail) content.push(only({...row, ...withText(detail, url)}, KEEP));
      }
      told += rows.length;
      if (rows.length) yield {name: url, text: JSON.stringify({content}), count: content.length};
      if (rows.length < SIZE) break;
    }
    if (!total) return incomplete('the list is empty, which an unknown company gives too');
    return told >= total ? COMPLETE : incomplete(`${told} of ${total} postings were told`);
  },
};

function withText(detail: Row, url: string): Row {
  if (isRow(detail.jobAd)) return detail;
  throw new SourceFault('changed', `${url}: a posting has no text.`);
}
