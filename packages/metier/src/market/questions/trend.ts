import type {Interval} from '../../roles/interval.ts';
import {percent, personOf, withInterval} from '../../roles/words.ts';
import {SHARE_SOURCE, shareOf} from '../clustered.ts';
import {countryWords, levelWords, monthWords, skillWords} from '../words.ts';
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
      finding: findingOf(skill as string, broken.by, rows),
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

type Told = Readonly<Record<string, unknown>> & {readonly share: Interval};

/** How it went, or where it is most and least; no sentence for more than one thing at once. */
function findingOf(skill: string, by: readonly By[], rows: readonly Told[]): string | null {
  const [name] = by;
  const [first, last] = [rows[0], rows.at(-1)];
  if (!name || by.length > 1 || !first || !last) return null;
  const span = name === 'month' ? '' : 'the quarter from ';
  if (isDated(by)) return overTime(skillWords(skill), first, last, (row) => `${span}${monthWords(String(row[name]))}`);
  const sorted = [...rows].sort((a, b) => b.share.share - a.share.share);
  const words = (row: Told) => `${groupWords(name, String(row[name]))}, ${withInterval(row.share)}`;
  const [most, least] = [sorted[0] as Told, sorted.at(-1) as Told];
  return `${skillWords(skill)}: most in ${words(most)}${most === least ? '' : `; least in ${words(least)}`}.`;
}

/** The first and the last time; no test is made here. */
function overTime(name: string, first: Told, last: Told, when: (row: Told) => string): string {
  const now = `${name}: ${withInterval(last.share)} of the postings in ${when(last)}`;
  if (first === last) return `${now}.`;
  const apart = first.share.high < last.share.low || last.share.high < first.share.low;
  return `${now}, ${percent(first.share.share)} in ${when(first)}${apart ? '' : '; the intervals meet, so this tells no change'}.`;
}

const groupWords = (by: By, value: string): string =>
  by === 'country' ? countryWords(value) : by === 'role' ? personOf(value) : `level ${levelWords(value).toLowerCase()}`;
