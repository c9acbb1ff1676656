import {percent} from '../../roles/words.ts';
import {JOBS} from '../coverage.ts';
import {count, many, smallPerson} from '../words.ts';
import {type Question, tooFew} from './question.ts';

/** A title that fewer employers use could name one of them. */
const FEWEST = 3;

/** What titles turn out to be. */
export const titles: Question = {
  name: 'titles',
  summary: 'titles, and the work that is behind them (--title for one)',
  async find(engine, {where, values}, {title, limit}) {
    const rows = await engine.rows<TitleRow>(
      `SELECT title_core AS title, sum(n) AS postings, uniqExactMerge(e) AS employers,
  arraySlice(arraySort(x -> (-x.2, x.1), groupArray((role, n))), 1, 4) AS roles
FROM (
  SELECT title_core, role, count() AS n, uniqExactState(employer_id) AS e
  FROM ${JOBS} AND title_core != '' AND ({title:String} = '' OR title_core = {title:String}) AND ${where} GROUP BY title_core, role)
GROUP BY title HAVING employers >= ${FEWEST} ORDER BY postings DESC, title LIMIT ${limit}`,
      {...values, title: title ?? ''},
    );
    const [first] = rows;
    return {
      finding: first ? findingOf(first) : null,
      columns: [
        {key: 'title', label: 'Title', kind: 'text'},
        {key: 'postings', label: 'Postings', kind: 'count'},
        {key: 'employers', label: 'Employers', kind: 'count'},
        {key: 'work', label: 'The work', kind: 'text'},
      ],
      rows: rows.map((row) => {
        const [postings, employers] = [Number(row.postings), Number(row.employers)];
        const roles = row.roles.map(([role, n]) => ({role: role || null, postings: Number(n)}));
        return {title: row.title, postings, employers, work: tooFew(postings, employers) ? null : roles};
      }),
      notes: [
        'Titles without rank, place and what stands in brackets. The work is what most of the duties are; “unsure” where no role is sure enough.',
      ],
    };
  },
};

/** What the first title turns out to be. */
function findingOf({title, postings, roles}: TitleRow): string {
  const all = Number(postings);
  const [[role, n] = ['', '0']] = roles;
  const what = role ? `work of the role ${smallPerson(role)}` : 'of no role that is sure enough';
  return `“${title}” is ${what} in ${count(n)} of ${many(all, 'posting')} (${percent(Number(n) / all)}).`;
}

interface TitleRow {
  readonly title: string;
  readonly postings: string;
  readonly employers: string;
  readonly roles: readonly (readonly [string, string])[];
}
