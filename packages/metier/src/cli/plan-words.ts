import type {LearnableSkill} from '@metier/kb/learning';
import {dayAfter} from '../plan/calendar.ts';
import type {Range} from '../plan/learning.ts';
import type {LeftOut, Opened, Plan, PlanPiece, PlanStep} from '../plan/plan.ts';
import type {Assumed} from '../plan/standing.ts';
import {labelOf, titleOf} from '../plan/start.ts';
import type {Reach} from '../plan/target.ts';
import {oneLine} from './terminal.ts';
import {capital} from './words.ts';

/** The words of a plan: sentences for the terminal and for Markdown. */

export const range = ([from, to]: Range): string => (from === to ? String(from) : `${from}–${to}`);
const list = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
const things = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** "AI engineer: 6 of 680 postings within reach now, 107 after 10 steps." */
export function headline({before, after, steps, piece}: Plan): string[] {
  const all = `${things(steps.length, 'step')}${piece ? ' and the piece that joins them' : ''}`;
  return before.map(({target, unit, count, of}, i) => {
    const base = things(of, unit);
    const then = after[i]?.count ?? 0;
    return unit === 'posting'
      ? `${oneLine(target)}: ${count} of ${base} within reach now, ${then} after ${all}.`
      : `${oneLine(target)}: ${count} of ${of === 1 ? 'the 1 required skill' : `${of} required skills`} known now, ${then} after ${all}.`;
  });
}

export function timeWords(hours: Range, weekly: number | null, today: string): string {
  const total = `About ${range(hours)} hours`;
  if (weekly === null || !hours[1]) return `${total}.`;
  const [first, last] = hours.map((of) => dayAfter(of, today, weekly));
  return `${total}; at ${weekly} hours a week done between ${first} and ${last}.`;
}

/** "Python  10–20 h, a proof of what the resume lists". */
export const stepHead = ({skill, hours, start, from}: PlanStep): [string, string] => [
  titleOf(skill),
  `${range(hours)} h${start === 'claimed' ? ', to prove what the resume lists' : from ? `, from ${labelOf(from)}` : ''}`,
];

const several = (reach: readonly Reach[]): boolean => reach.length > 1;
const named = (reach: Reach, among: readonly Reach[]): string => (several(among) ? ` (${oneLine(reach.target)})` : '');

/** What a step or the piece opens: "opens 15 postings (9–25)". */
export function opensWords(opens: readonly Opened[]): string {
  const some = opens.filter(({count}) => count > 0);
  if (!some.length) return '';
  return `opens ${list(
    some.map((one) =>
      one.unit === 'posting'
        ? `${things(one.count, 'posting')}${one.interval ? ` (${range(one.interval)})` : ''}${named(one, opens)}`
        : `${things(one.count, 'requirement')}${named(one, opens)}`,
    ),
  )}`;
}

/** "Required by 426 of 680 postings; opens 4 postings (2–10)." */
export function whyWords({asked, opens, neededFor}: PlanStep): string {
  if (neededFor) return `Needed for ${labelOf(neededFor)}.`;
  const by = asked
    .filter(({count, unit}) => count > 0 && unit === 'posting')
    .map((one) => `${one.count} of ${things(one.of, 'posting')}${named(one, asked)}`);
  const inPosting = asked
    .filter(({count, unit}) => count > 0 && unit === 'requirement')
    .map(({target}) => `“${oneLine(target)}”`);
  const required = [...(by.length ? [`by ${list(by)}`] : []), ...(inPosting.length ? [`in ${list(inPosting)}`] : [])];
  const opened = opensWords(opens);
  return capital(`${[required.length ? `required ${list(required)}` : '', opened].filter(Boolean).join('; ')}.`);
}

export interface Part {
  readonly label: string;
  readonly text: string;
}

const MOST_QUOTES = 3;

/** The parts of a step in the order in which they are read. */
export function stepParts(step: PlanStep, text: LearnableSkill | undefined, words: string | undefined): Part[] {
  return [
    {label: '', text: whyWords(step)},
    ...step.quotes.slice(0, MOST_QUOTES).map((quote) => ({label: 'Asked', text: `“${oneLine(quote)}”`})),
    ...step.after.map(({skill, because}) => ({label: `After ${labelOf(skill)}`, text: because})),
    ...(text
      ? [
          {label: 'Learn', text: text.learn},
          {label: 'From', text: text.resources.map(({name, by}) => `${name} (${by})`).join('; ')},
          {label: 'Proof', text: text.proof},
          {label: 'To check it', text: text.check},
          {label: 'On the resume', text: text.show},
          {label: 'Expect', text: text.questions.map(({q}) => q).join(' ')},
        ]
      : []),
    ...(words ? [{label: 'Your note', text: words}] : []),
  ].filter((part) => part.text);
}

export function pieceParts({what, check, show, joins, proves, opens}: PlanPiece): Part[] {
  const opened = opensWords(opens);
  return [
    {label: '', text: what},
    {label: 'Joins', text: `${list(joins.map(labelOf))}.`},
    ...(proves.length
      ? [
          {
            label: 'Proves, too',
            text: `${list(proves.map(labelOf))}, which the resume only lists${opened ? `; ${opened}` : ''}.`,
          },
        ]
      : []),
    {label: 'To check it', text: check},
    {label: 'On the resume', text: show},
  ];
}

const MOST_ASSUMED = 8;

/** "Taken as known, though the resume does not name it: Git.": what is asked most, by `asked`. */
export function assumedWords(assumed: readonly Assumed[], plan: Plan, asked: ReadonlyMap<string, number>): string {
  const planned = new Set(plan.steps.map(({skill}) => skill));
  const some = assumed
    .filter(({skill}) => asked.has(skill) && !planned.has(skill))
    .sort((a, b) => (asked.get(b.skill) as number) - (asked.get(a.skill) as number) || (a.skill < b.skill ? -1 : 1))
    .slice(0, MOST_ASSUMED)
    .map(({skill}) => labelOf(skill));
  return some.length
    ? `Taken as known, though the resume does not name it: ${list(some)}. Name in the resume what is true of it; --learn SKILL plans the rest.`
    : '';
}

export function leftOutWords(leftOut: readonly LeftOut[]): string[] {
  const words = (why: LeftOut['why']) =>
    leftOut
      .filter((one) => one.why === why)
      .map(({skill, hours, opens}) =>
        [labelOf(skill), `(${[`${range(hours)} h`, opensWords(opens)].filter(Boolean).join(', ')})`].join(' '),
      );
  const [late, chosen] = [words('hours'), words('chosen')];
  return [
    ...(late.length ? [`Left out to keep to the hours: ${list(late)}.`] : []),
    ...(chosen.length ? [`Left out as you wish: ${list(chosen)}.`] : []),
  ];
}

export function unknownWords(unknown: Plan['unknown']): string {
  return unknown.length
    ? `Asked for, not shown, and Metier has no way to it: ${list(unknown.map(({skill, asked}) => `${labelOf(skill)} (${list(asked.map(({count, of, unit}) => (unit === 'posting' ? `${count} of ${of}` : 'required')))})`))}.`
    : '';
}
