import {labelBefore} from './board-address.ts';
import {objectOf, only, type Row, rowsOf, text} from './json.ts';
import {COMPLETE, type Source} from './source.ts';

const KEEP = [
  'id',
  'title',
  'url',
  'description',
  'key_responsibilities',
  'skills_knowledge_expertise',
  'benefits',
  'employment_type_text',
  'workplace_type',
  'workplace_type_text',
  'department',
  'deadline_at',
  'job',
  'location',
];
const PAY = [
  'compensation',
  'compensation_minimum',
  'compensation_maximum',
  'compensation_currency',
  'compensation_frequency',
];

/** The JSON of a careers site. */
export const pinpoint: Source = {
  id: 'pinpoint',
  name: 'Pinpoint',
  documentation: 'https://developers.pinpointhq.com/',
  offBecause: 'its terms have not been read in full',
  pace: 1000,
  lists: 'all',
  ids: 'board',
  credit: null,
  boards: 'many',
  boardOf: (url) => labelBefore(url, 'pinpointhq.com'),
  pageOf: (board) => `https://${board}.pinpointhq.com/`,
  async *list({board}, ask) {
    const url = `https://${board}.pinpointhq.com/postings.json`;
    const data = rowsOf(objectOf(await ask({url, ifChanged: true})).data, url, ['id', 'title']).map((row) => ({
      ...kept(row),
      url: row.url ?? `https://${board}.pinpointhq.com${text(row.path)}`,
    }));
    yield {name: url, text: JSON.stringify({data}), count: data.length};
    return COMPLETE;
  },
};

/** Pay that the employer hides is not kept. */
const kept = (row: Row): Row => only(row, row.compensation_visible === true ? [...KEEP, ...PAY] : KEEP);
