import {percent, withInterval} from '../../roles/words.ts';
import {SHARE_SOURCE, shareOf} from '../clustered.ts';
import {monthWords, skillWords} from '../words.ts';
import {type By, brokenBy} from './by.ts';
import type {Question} from './question.ts';
import {largeEnough, sumsOf} from './shares.ts';

const QUARTERS: readonly By[] = ['quarter'];

/** How the share of postings that name a skill went. */
export const trend: Question = {
  name: 'trend',
  summary: 'the share of postings that name a skill, by quarter (--skill)',
  needs: ['skill'],
  by: ['month', 'quarter', 'seniority', 'country', 'role'],
  async find(engine, {where, values}, {skill, by}) {
    const broken = brokenBy(by?.length ? by : QUARTERS);
    const about = {where, values: {...values, skill}};
    const groups = await sumsOf(engine, about, ['has(skills, {skill:String})'], broken);
    const {shown, notes} = largeEnough(groups, ({sums}) => sums[0]?.employers ?? 0);
    const rows = shown.map(({group, n, sums: [sums]}) => {
      const one = sums as NonNullable<typeof sums>;
      return {...group, share: shareOf(one), named: one.y, postings: n, employers: one.employers};
    });
    return {
      finding: broken.by === QUARTERS ? overTime(skill as string, rows as unknown as Quarter[]) : null,
      columns: [
        ...broken.columns,
        {key: 'share', label: 'Named in', kind: 'share'},
        {key: 'named', label: 'Postings', kind: 'count'},
        {key: 'postings', label: 'Of', kind: 'count'},
        {key: 'employers', label: 'Employers', kind: 'count'},
      ],
      rows,
      notes: [SHARE_SOURCE, ...(isDated(broken.by) ? [BY_DAY] : []), ...notes],
    };
  },
};

const BY_DAY = 'By the day that postings give; those that give none are left out.';
const isDated = (by: readonly By[]): boolean => by.includes('month') || by.includes('quarter');

interface Quarter {
  readonly quarter: string;
  readonly share: {readonly share: number; readonly low: number; readonly high: number};
}

/** The first and the last quarter; no test is made here. */
function overTime(skill: string, rows: readonly Quarter[]): string | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const name = skillWords(skill);
  const now = `${name}: ${withInterval(last.share)} of the postings in the quarter from ${monthWords(last.quarter)}`;
  if (first === last) return `${now}.`;
  const apart = first.share.high < last.share.low || last.share.high < first.share.low;
  return `${now}, ${percent(first.share.share)} in that from ${monthWords(first.quarter)}${apart ? '' : '; the intervals meet, so this tells no change'}.`;
}
