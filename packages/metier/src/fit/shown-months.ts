import {monthOf, monthsTogether} from '../text/months.ts';
import {stretchOf} from './prepared.ts';
import type {ShownPosition, ShownSkill} from './shown.ts';

/** Months in which positions and projects used a skill, overlaps once; null when none of them is dated. */
export const monthsUsed = ({used}: ShownSkill): number | null => monthsTogether(used.map(stretchOf));

/** Months from the last use of a skill to the month of reading; null when undated. */
export const monthsSince = ({used}: ShownSkill, now: string): number | null =>
  used.length ? monthOf(now, 'last') - Math.max(...used.map(({to}) => monthOf(to, 'last'))) : null;

/** Months of positions, overlaps once; null where none is dated. */
export const monthsHeld = (positions: readonly ShownPosition[]): number | null =>
  monthsTogether(positions.flatMap(({held}) => (held ? [stretchOf(held)] : [])));
