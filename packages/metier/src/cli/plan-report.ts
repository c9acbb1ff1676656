import type {LearnableSkill} from '@metier/kb/learning';
import {skillIndex, skillLabel} from '../kb/skills.ts';
import type {Plan, PlanStep, Reach} from '../plan/plan.ts';
import {oneLine, type Terminal, wrap} from './terminal.ts';

const INDENT = '   ';
const DAY = 24 * 60 * 60 * 1000;

interface Time {
  readonly weekly: number | null;
  readonly today: string;
  readonly by: string | null;
}

/** A plan: where one stands, the steps in order, where they lead, what does not fit. */
export function planReport(
  {steps, hours, before, after, leftOut, method}: Plan,
  time: Time,
  texts: ReadonlyMap<string, LearnableSkill>,
  terminal: Terminal,
): string {
  const {color, width} = terminal;
  const head = before.map((reach, i) =>
    color.bold(
      `${oneLine(reach.target)}: ${within(reach)} now, ${after[i]?.count ?? 0} after ${steps.length === 1 ? '1 step' : `${steps.length} steps`}.`,
    ),
  );
  return `${[
    ...head,
    ...wrap(timeWords(hours, time), width),
    '',
    ...(steps.length
      ? steps.flatMap((step, i) => stepLines(step, i + 1, texts, terminal))
      : ['Nothing that Metier knows how to learn brings more postings within reach.', '']),
    ...(leftOut.length
      ? [
          ...wrap(
            `Left out to keep to the hours: ${leftOut.map(({skill, hours: own}) => `${labelOf(skill)} (${range(own)} h)`).join(', ')}.`,
            width,
          ),
          '',
        ]
      : []),
    ...wrap(`${method} Hours are our estimates.`, width).map(color.dim),
  ].join('\n')}\n`;
}

const within = ({count, of}: Reach): string => `${count} of ${of} ${of === 1 ? 'posting' : 'postings'} within reach`;
const range = ([from, to]: readonly [number, number]): string => (from === to ? String(from) : `${from}–${to}`);
const labelOf = (skill: string): string => skillLabel(skillIndex(skill));

function timeWords(hours: readonly [number, number], {weekly, today}: Time): string {
  const total = `About ${range(hours)} hours`;
  if (weekly === null || !hours[1]) return `${total}.`;
  const end = (of: number) =>
    new Date(Date.parse(today.padEnd(10, '-01')) + (of / weekly) * 7 * DAY).toISOString().slice(0, 10);
  return `${total}; at ${weekly} hours a week done between ${end(hours[0])} and ${end(hours[1])}.`;
}

function stepLines(
  {skill, hours, from, opens, asked, neededFor, after}: PlanStep,
  number: number,
  texts: ReadonlyMap<string, LearnableSkill>,
  {color, width}: Terminal,
): string[] {
  const text = texts.get(skill);
  const opened = opens.filter(({count}) => count > 0).map(({target, count}) => `${count} (${oneLine(target)})`);
  const wanted = asked.filter(({count}) => count > 0).map(({count, of}) => `${count} of ${of}`);
  const lines = [
    neededFor ? `Needed for ${labelOf(neededFor)}.` : '',
    wanted.length
      ? `Required by ${wanted.join(' and ')} postings${opened.length ? `; opens ${opened.join(', ')}` : ''}.`
      : '',
    ...after.map(({skill: need, because}) => `After ${labelOf(need)}: ${because}`),
    text ? `Learn: ${text.learn}` : '',
    text ? `From: ${text.resources.map(({name, by}) => `${name} (${by})`).join('; ')}` : '',
    text ? `Proof: ${text.proof} To check: ${text.check}` : '',
    text ? `On the resume: ${text.show}` : '',
  ];
  return [
    `${color.bold(`${number}  ${labelOf(skill)}`)}  ${range(hours)} h${from ? `, from ${labelOf(from)}` : ''}`,
    ...lines.filter(Boolean).flatMap((line) => wrap(line, width - INDENT.length).map((row) => INDENT + row)),
    '',
  ];
}
