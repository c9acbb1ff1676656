import {SHARE_SOURCE, shareOf} from '../clustered.ts';
import {jobsWith} from '../coverage.ts';
import type {Question} from './question.ts';
import {skillSums} from './shares.ts';

/** Which skills postings name, and how often they require them. */
export const skills: Question = {
  name: 'skills',
  summary: 'which skills are asked for, and how often they are required',
  async find(engine, scope, {limit}) {
    const rows = await engine.rows<SkillRow>(
      `SELECT skill, count() AS postings, countIf(level = 1) AS required, countIf(level = 2) AS preferred, uniqExact(employer_key) AS employers
FROM ${jobsWith('ARRAY JOIN skills AS skill, skill_levels AS level')} AND ${scope.where}
GROUP BY skill ORDER BY postings DESC, skill LIMIT ${limit}`,
      scope.values,
    );
    const sums = await skillSums(
      engine,
      scope,
      rows.map(({skill}) => skill),
    );
    return {
      columns: [
        {key: 'skill', label: 'Skill', kind: 'skill'},
        {key: 'share', label: 'Named in', kind: 'share'},
        {key: 'required', label: 'Required', kind: 'count'},
        {key: 'preferred', label: 'Preferred', kind: 'count'},
        {key: 'postings', label: 'Postings', kind: 'count'},
        {key: 'employers', label: 'Employers', kind: 'count'},
      ],
      rows: rows.map((row, i) => ({
        skill: row.skill,
        share: shareOf(sums[i] as (typeof sums)[number]),
        required: Number(row.required),
        preferred: Number(row.preferred),
        postings: Number(row.postings),
        employers: Number(row.employers),
      })),
      notes: [SHARE_SOURCE],
    };
  },
};

type SkillRow = Readonly<Record<'skill' | 'postings' | 'required' | 'preferred' | 'employers', string>>;
