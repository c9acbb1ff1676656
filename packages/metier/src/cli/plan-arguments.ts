import {hoursUntil} from '../plan/calendar.ts';
import {UsageError} from './options.ts';

/** The options of `metier plan`. */
export const PLAN_OPTIONS = {
  resume: {value: 'a file with a resume'},
  to: {value: 'a role or a posting'},
  hours: {value: 'hours a week, such as 8'},
  by: {value: 'a date such as 2027-03-31'},
  done: {value: 'a skill that is learnt already'},
  spent: {value: 'hours, such as 14'},
  learn: {value: 'a skill'},
  without: {value: 'a skill'},
  'put-back': {value: 'a skill'},
  progress: {value: 'a file'},
  ics: {value: 'a file'},
  brief: {},
  markdown: {},
  json: {},
  today: {value: 'a date such as 2026-11-20'},
  profiles: {value: 'a file that metier roles build wrote'},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

/** What `metier plan --help` says. */
export const PLAN_HELP = `metier plan: the shortest honest way from a resume to a role or a posting.

Usage
  metier plan --resume FILE --to ROLE|POSTING [--to …] [options]
  metier plan --progress FILE --done SKILL [--spent HOURS]

Each step says what it opens, given the steps before it, what it needs, how many
hours it takes, what to learn from, what would prove it, and what an interviewer
may ask. Hours are our estimates. Nothing leaves this machine.

Options
  --resume FILE      the resume to start from
  --to GOAL          a role or a posting; several goals are planned together
  --hours N          hours a week
  --by DATE          with --hours: what fits until then, and what is left out
  --done SKILL       learnt already, though the resume does not show it
  --learn SKILL      plan it, though the resume seems to know it
  --without SKILL    leave it out, and what needs it
  --progress FILE    keep what is done and left out in this file of yours; the
                     next plan goes on from it in the same order
  --spent HOURS      with --progress and --done: the hours it took
  --put-back SKILL   with --progress: plan again what was left out
  --ics FILE         with --hours: the steps as days of a calendar
  --brief            a line a step
  --markdown         the plan as Markdown, with boxes to tick
  --json             the plan as data
  --today DATE       the day to start from, as 2026-11-20; by default today
  --profiles FILE    figures of your own postings, for roles
  --color WHEN       auto (default), always or never
  -h, --help         this text
`;

export function weeklyHours(word: string | null): number | null {
  if (word === null) return null;
  const hours = /^(\d{1,2})(?: ?(?:h|hours)?(?:\/| a )week)?$/.exec(word)?.[1];
  if (!hours || Number(hours) < 1 || Number(hours) > 80)
    throw new UsageError(`--hours is a number of hours a week from 1 to 80, not ${word}.`);
  return Number(hours);
}

export function hoursSpent(word: string | null): number | null {
  if (word === null) return null;
  if (!/^\d{1,4}$/.test(word)) throw new UsageError(`--spent is a number of hours, not ${word}.`);
  return Number(word);
}

/** Hours until a date; no limit without one. `today` is a day. */
export function budgetOf(weekly: number | null, by: string | null, today: string): number | undefined {
  if (by === null) return undefined;
  if (weekly === null) throw new UsageError('--by needs --hours: how many hours a week?');
  const [from, to] = [Date.parse(today), Date.parse(by)];
  if (!/^\d{4}-\d\d-\d\d$/.test(by) || Number.isNaN(to))
    throw new UsageError(`--by is a date such as 2027-03-31, not ${by}.`);
  if (to <= from) throw new UsageError(`--by ${by} is not after ${today}.`);
  return hoursUntil(today, by, weekly);
}
