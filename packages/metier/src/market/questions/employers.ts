import {JOBS} from '../coverage.ts';
import {count} from '../words.ts';
import type {Question} from './question.ts';

/** Who hires. */
export const employers: Question = {
  name: 'employers',
  summary: 'who hires, and how much',
  async find(engine, {where, values}, {limit}, coverage) {
    const own = `${JOBS} AND employer != '' AND ${where}`;
    const rows = await engine.rows<Record<'name' | 'postings' | 'paid' | 'last', string>>(
      `SELECT argMax(employer, (posted_at, id)) AS name, count() AS postings, countIf(pay_min IS NOT NULL OR pay_max IS NOT NULL) AS paid, toDate(max(posted_at)) AS last
FROM ${own} AND employer_id GLOBAL IN (SELECT employer_id FROM ${own} GROUP BY employer_id ORDER BY count() DESC LIMIT ${limit} WITH TIES)
GROUP BY employer_key ORDER BY postings DESC, employer_key LIMIT ${limit}`,
      values,
    );
    const [first] = rows;
    return {
      finding: first ? `Most jobs: ${first.name}, ${count(first.postings)} of ${count(coverage.postings)}.` : null,
      columns: [
        {key: 'employer', label: 'Employer', kind: 'text'},
        {key: 'postings', label: 'Postings', kind: 'count'},
        {key: 'paid', label: 'Say pay', kind: 'count'},
        {key: 'last', label: 'Newest', kind: 'day'},
      ],
      rows: rows.map(({name, postings, paid, last}) => ({
        employer: name,
        postings: Number(postings),
        paid: Number(paid),
        last,
      })),
      notes: ['Jobs, each counted once, however often it was posted.'],
    };
  },
};
