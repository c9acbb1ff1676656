import {count, isRow, objectOf, only, type Row, rowsOf, text} from './json.ts';
import {COMPLETE, incomplete, type Source, SourceFault} from './source.ts';

const SIZE = 20;
/** Beyond so many the list begins anew. */
const MOST = 2000;
const KEEP = [
  'id',
  'title',
  'jobDescription',
  'location',
  'additionalLocations',
  'timeType',
  'remoteType',
  'jobReqId',
  'country',
  'externalUrl',
];

/** What a Workday careers site loads. Its board is "tenant.wd1/site". */
export const workday: Source = {
  id: 'workday',
  name: 'Workday',
  documentation: 'https://www.workday.com/',
  offBecause: 'its interface is not documented and its terms have not been read',
  pace: 1500,
  lists: 'all',
  ids: 'source',
  credit: null,
  boards: 'many',
  boardOf(url) {
    const [, tenant] = /^([a-z0-9-]+\.wd\d+)\.myworkdayjobs\.com$/.exec(url.hostname) ?? [];
    const site = url.pathname.split('/').filter((part) => part && !/^[a-z]{2}-[A-Z]{2}$/.test(part))[0];
    return tenant && site ? `${tenant}/${site}` : null;
  },
  pageOf: (board) => `https://${board.split('/')[0]}.myworkdayjobs.com/${board.split('/')[1]}`,
  async *list({board}, ask) {
    const [host = '', site = ''] = board.split('/');
    const base = `https://${host}.myworkdayjobs.com/wday/cxs/${host.split('.')[0]}/${site}`;
    const seen = new Set<string>();
    let total = 0;
    for (let offset = 0; offset < MOST; offset += SIZE) {
      const body = JSON.stringify({appliedFacets: {}, limit: SIZE, offset, searchText: ''});
      const url = `${base}/jobs`;
      const root = objectOf(await ask({url, method: 'POST', body}));
      const rows = rowsOf(root.jobPostings, url, ['title', 'externalPath']);
      // Only the first page tells how many there are.
      if (offset === 0) total = count(root.total) ?? 0;
      const jobs: Row[] = [];
      for (const row of rows) {
        const path = text(row.externalPath);
        if (seen.has(path)) continue;
        seen.add(path);
        const detail = await ask({url: base + path, most: 5_000_000, accepts: [403, 404]});
        if (detail.status !== 200) continue;
        const {jobPostingInfo, hiringOrganization} = objectOf(detail);
        if (!isRow(jobPostingInfo)) throw new SourceFault('changed', `${base}${path}: the posting has no text.`);
        jobs.push({
          ...only(jobPostingInfo, KEEP),
          company: isRow(hiringOrganization) ? hiringOrganization.name : undefined,
        });
      }
      if (jobs.length) yield {name: `${url}#${offset}`, text: JSON.stringify({jobs}), count: jobs.length};
      if (rows.length < SIZE || seen.size >= total) break;
    }
    if (total >= MOST) return incomplete(`the site shows no more than ${MOST} postings`);
    return seen.size >= total ? COMPLETE : incomplete(`${seen.size} of ${total} postings were told`);
  },
};
