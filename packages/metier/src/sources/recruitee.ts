import {labelBefore} from './board-address.ts';
import {objectOf, only, rowsOf} from './json.ts';
import {COMPLETE, type Source, SourceFault} from './source.ts';

const KEEP = [
  'id',
  'guid',
  'slug',
  'title',
  'company_name',
  'status',
  'department',
  'category_code',
  'employment_type_code',
  'experience_code',
  'education_code',
  'country',
  'country_code',
  'city',
  'location',
  'locations',
  'remote',
  'hybrid',
  'on_site',
  'salary',
  'description',
  'requirements',
  'translations',
  'careers_url',
  'published_at',
  'created_at',
  'updated_at',
  'close_at',
];

/** The documented careers feed. From 10 February 2027 it wants a token. */
export const recruitee: Source = {
  id: 'recruitee',
  name: 'Recruitee',
  documentation: 'https://docs.recruitee.com/reference/offers',
  offBecause: null,
  pace: 1000,
  lists: 'all',
  ids: 'source',
  credit: null,
  boards: 'many',
  boardOf: (url) => labelBefore(url, 'recruitee.com'),
  pageOf: (board) => `https://${board}.recruitee.com/`,
  async *list({board, keys}, ask) {
    const url = `https://${board}.recruitee.com/api/offers/`;
    const headers: Record<string, string> = keys.token ? {authorization: `Bearer ${keys.token}`} : {};
    const answer = await ask({url, headers, ifChanged: true, accepts: [401]});
    if (answer.status === 401)
      throw new SourceFault('key-needed', `${url}: wants a token of the employer (since 10 February 2027).`);
    const offers = rowsOf(objectOf(answer).offers, url, ['id', 'careers_url']).map((row) => only(row, KEEP));
    yield {name: url, text: JSON.stringify({offers}), count: offers.length};
    return COMPLETE;
  },
};
