import {withInterval} from '../../roles/words.ts';
import {SHARE_SOURCE, shareOf} from '../clustered.ts';
import {jobsWith} from '../coverage.ts';
import {skillWords} from '../words.ts';
import {brokenBy} from './by.ts';
import type {Question} from './question.ts';
import {largeEnough, skillSums} from './shares.ts';

/** Which skills postings name, and how often they require them. */
export const skills: Question = {
  name: 'skills',
  summary: 'which skills are asked for, and how often they are required',
  by: ['month', 'quarter', 'seniority', 'country', 'role'],
  async find(engine, scope, {limit, by}) {
    const most = await engine.rows<{skill: string}>(
      `SELECT skill FROM ${jobsWith('ARRAY JOIN skills AS skill')} AND ${scope.where}
GROUP BY skill ORDER BY count() DESC, skill LIMIT ${limit}`,
      scope.values,
    );
    const names = most.map(({skill}) => skill);
    const broken = brokenBy(by);
    const {shown, notes} = largeEnough(await skillSums(engine, scope, names, broken), ({employers}) => employers);
    const rows = shown.flatMap(({group, n, skills: found}) =>
      names.map((skill, i) => {
        const {sums, required, preferred, naming} = found[i] as (typeof found)[number];
        const row = {skill, share: shareOf(sums), required, preferred, postings: sums.y};
        return broken.by.length ? {...group, ...row, of: n} : {...row, employers: naming};
      }),
    );
    const [first] = rows;
    return {
      finding:
        first && !broken.by.length
          ? `Most asked for: ${skillWords(first.skill)}, in ${withInterval(first.share)} of the postings.`
          : null,
      columns: [
        ...broken.columns,
        {key: 'skill', label: 'Skill', kind: 'skill'},
        {key: 'share', label: 'Named in', kind: 'share'},
        {key: 'required', label: 'Required', kind: 'count'},
        {key: 'preferred', label: 'Preferred', kind: 'count'},
        {key: 'postings', label: 'Postings', kind: 'count'},
        broken.by.length
          ? {key: 'of', label: 'Of', kind: 'count'}
          : {key: 'employers', label: 'Employers', kind: 'count'},
      ],
      rows,
      notes: [
        SHARE_SOURCE,
        ...(broken.by.length ? ['The skills that the most postings name over all groups.'] : []),
        ...notes,
      ],
    };
  },
};
