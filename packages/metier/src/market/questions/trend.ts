import {SHARE_SOURCE, shareOf} from '../clustered.ts';
import {JOBS} from '../coverage.ts';
import {type Question, tooFew} from './question.ts';
import {partsOf, SUMS, type SumsRow} from './shares.ts';

/** How the share of postings that name a skill went, quarter by quarter. */
export const trend: Question = {
  name: 'trend',
  summary: 'the share of postings that name a skill, by quarter (--skill)',
  needs: ['skill'],
  async find(engine, {where, values}, {skill}) {
    const rows = await engine.rows<SumsRow & {quarter: string}>(
      `SELECT quarter, ${SUMS} FROM (
  SELECT toStartOfQuarter(posted_at) AS quarter, employer_key, count() AS n, [countIf(has(skills, {skill:String}))] AS y
  FROM ${JOBS} AND posted_by = 'published' AND ${where} GROUP BY quarter, employer_key)
GROUP BY quarter ORDER BY quarter`,
      {...values, skill},
    );
    const shown = rows.filter(({postings, employers}) => !tooFew(Number(postings), Number(employers)));
    const few = rows.length - shown.length;
    return {
      columns: [
        {key: 'quarter', label: 'Quarter from', kind: 'day'},
        {key: 'share', label: 'Named in', kind: 'share'},
        {key: 'named', label: 'Postings', kind: 'count'},
        {key: 'postings', label: 'Of', kind: 'count'},
        {key: 'employers', label: 'Employers', kind: 'count'},
      ],
      rows: shown.map((row) => {
        const [sums] = partsOf(row) as [ReturnType<typeof partsOf>[number]];
        return {
          quarter: row.quarter,
          share: shareOf(sums),
          named: sums.y,
          postings: sums.n,
          employers: sums.employers,
        };
      }),
      notes: [
        SHARE_SOURCE,
        'By the day that postings give; those that give none are left out.',
        ...(few ? [`${few} quarters with under 20 postings or 5 employers are withheld.`] : []),
      ],
    };
  },
};
