import {learning} from '@metier/kb/learning';
import {impliedBy} from '../fit/skill-fit.ts';
import type {Learning} from '../plan/learning.ts';
import {plan, type Target} from '../plan/plan.ts';
import {shownBy} from '../resume/index.ts';
import type {Profiles} from '../roles/index.ts';
import {personOf} from '../roles/words.ts';
import {Fault} from './answer.ts';
import {colorOf} from './arguments.ts';
import {optionsIn, UsageError} from './options.ts';
import {planReport} from './plan-report.ts';
import {readOne, type Surroundings} from './read-one.ts';
import {dayOf} from './resume-command.ts';
import {resumeOf} from './resume-of.ts';
import {isRole, profilesOf, roleOf} from './role-arguments.ts';
import {terminalOf, wantsColor} from './terminal.ts';

const OPTIONS = {
  resume: {value: 'a file with a resume'},
  to: {value: 'a role or a posting'},
  hours: {value: 'hours a week, such as 8'},
  by: {value: 'a date such as 2027-03-31'},
  done: {value: 'a skill that is learnt already'},
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

Each step says what it opens, given the steps before it, what it needs, how many
hours it takes, what to learn from, and what would prove it. Hours are our
estimates. Nothing leaves this machine.

Options
  --resume FILE      the resume to start from
  --to GOAL          a role or a posting; several goals are planned together
  --hours N          hours a week
  --by DATE          with --hours: what fits until then, and what is left out
  --done SKILL       learnt already, though the resume does not show it
  --json             the plan as data
  --today DATE       the day to start from, as 2026-11-20; by default today
  --profiles FILE    figures of your own postings, for roles
  --color WHEN       auto (default), always or never
  -h, --help         this text
`;

const WEEK = 7 * 24 * 60 * 60 * 1000;
const KNOWN: Learning = new Map(learning.map((one) => [one.skill, one]));

/** Plans; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function planCommand(words: readonly string[], outside: Surroundings, now: string): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier plan --help');
  if (given.has('help')) return PLAN_HELP;
  const [file, goals] = [given.text('resume'), given.texts('to')];
  if (file === null || !goals.length || given.plain.length)
    throw new UsageError(
      'From which resume to where? Say: metier plan --resume FILE --to ROLE. See: metier plan --help',
    );
  const today = dayOf(given.text('today') ?? now);
  const weekly = hoursOf(given.text('hours'));
  const hours = budgetOf(weekly, given.text('by'), today);
  const terminal = terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env));
  const {resume} = await resumeOf(file, today, outside);
  const profiles = profilesOf(given.text('profiles'));
  const targets: Target[] = [];
  for (const goal of goals) targets.push(await targetOf(goal, profiles, outside));
  const shown = shownBy(resume, today).skills.map(({skill}) => skill);
  const found = plan(shown, targets, KNOWN, {hours, done: given.texts('done'), implied: impliedBy});
  if (given.has('json')) return `${JSON.stringify({schema: 'metier/plan/1', ...found})}\n`;
  return planReport(found, {weekly, today, by: given.text('by')}, KNOWN_TEXTS, terminal);
}

const KNOWN_TEXTS = new Map(learning.map((one) => [one.skill, one]));

function hoursOf(word: string | null): number | null {
  if (word === null) return null;
  const hours = /^(\d{1,2})(?: ?(?:h|hours)?(?:\/| a )week)?$/.exec(word)?.[1];
  if (!hours || Number(hours) < 1 || Number(hours) > 80)
    throw new UsageError(`--hours is a number of hours a week from 1 to 80, not ${word}.`);
  return Number(hours);
}

/** Hours until a date; no limit without one. */
function budgetOf(weekly: number | null, by: string | null, today: string): number | undefined {
  if (by === null) return undefined;
  if (weekly === null) throw new UsageError('--by needs --hours: how many hours a week?');
  const [from, to] = [Date.parse(today.padEnd(10, '-01')), Date.parse(by)];
  if (!/^\d{4}-\d\d-\d\d$/.test(by) || Number.isNaN(to))
    throw new UsageError(`--by is a date such as 2027-03-31, not ${by}.`);
  if (to <= from) throw new UsageError(`--by ${by} is not after ${today}.`);
  return Math.floor(((to - from) / WEEK) * weekly);
}

/** A role's demands are those of its postings; a posting has its own. */
async function targetOf(goal: string, profiles: Profiles, outside: Surroundings): Promise<Target> {
  if (isRole(goal)) {
    const id = roleOf(goal);
    const profile = profiles.roles.find(({role}) => role === id);
    const demands =
      profile?.demands.map((demand) => demand.flatMap((place) => profile.skills[place]?.skill ?? [])) ?? [];
    if (demands.length < 20)
      throw new Fault(`${personOf(id)}: ${demands.length} postings that require skills, too few to plan by.`);
    return {name: personOf(id), demands};
  }
  const {posting, document} = await readOne(goal, outside);
  const required = posting.requirements.flatMap(({level, anyOf}) =>
    level === 'required'
      ? anyOf.slice(0, 1).flatMap((way) => (way.kind === 'skill' && way.skill ? [way.skill] : []))
      : [],
  );
  if (!required.length) throw new Fault(`${goal}: this posting requires no skill that Metier knows.`);
  return {name: posting.title?.value ?? document.name, demands: [[...new Set(required)]]};
}
