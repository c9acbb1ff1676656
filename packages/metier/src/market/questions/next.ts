import {JOBS} from '../coverage.ts';
import {many, skillWords} from '../words.ts';
import type {Question} from './question.ts';

/** Which one skill more opens the most postings to a resume. */
export const next: Question = {
  name: 'next',
  summary: 'which one skill more opens most postings to a resume (--resume)',
  needs: ['have'],
  async find(engine, {where, values}, {have, limit}) {
    const rows = await engine.rows<Record<'skill' | 'postings' | 'employers' | 'open' | 'asking', string>>(
      `WITH asked AS (
  SELECT employer_id, arrayFilter((s, l) -> l = 1 AND NOT has({have:Array(String)}, s), skills, skill_levels) AS missing
  FROM ${JOBS} AND has(skill_levels, 1) AND ${where})
SELECT if(length(missing) = 1, missing[1], '') AS skill, count() AS postings, uniqExact(employer_id) AS employers
FROM asked WHERE length(missing) <= 1
GROUP BY skill ORDER BY skill = '' DESC, postings DESC, skill LIMIT ${limit + 1}`,
      {...values, have},
    );
    const open = rows.find(({skill}) => skill === '');
    const [best] = rows.filter(({skill}) => skill !== '');
    const shown = many(Number(open?.postings ?? 0), 'posting');
    return {
      finding: best
        ? `${skillWords(best.skill)} opens most: ${many(Number(best.postings), 'posting')} more, beside the ${shown} of which the resume shows every required skill.`
        : `No single skill opens a posting; of ${shown} the resume shows every required skill.`,
      columns: [
        {key: 'skill', label: 'Skill', kind: 'skill'},
        {key: 'postings', label: 'Opens', kind: 'count'},
        {key: 'employers', label: 'Employers', kind: 'count'},
      ],
      rows: rows
        .filter(({skill}) => skill !== '')
        .map(({skill, postings, employers}) => ({skill, postings: Number(postings), employers: Number(employers)})),
      notes: [
        'Each skill is the only one missing in so many postings.',
        'Skills alone: years, degrees and languages are not looked at, and of “Python or R” both count. Postings that require no known skill are left out.',
      ],
    };
  },
};
