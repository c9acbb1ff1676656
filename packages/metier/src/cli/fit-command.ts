import {fit} from '../fit/index.ts';
import {shownBy} from '../resume/index.ts';
import {colorOf} from './arguments.ts';
import {fitReport} from './fit-report.ts';
import {goalOf} from './goal.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {dayOf} from './resume-command.ts';
import {resumeOf} from './resume-of.ts';
import {profilesOf} from './role-arguments.ts';
import {terminalOf, wantsColor} from './terminal.ts';

const OPTIONS = {
  json: {},
  today: {value: 'a date such as 2026-11-20'},
  profiles: {value: 'a file that metier roles build wrote'},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

/** What `metier fit --help` says. */
export const FIT_HELP = `metier fit: a resume against a posting or a role, requirement by requirement.

Usage
  metier fit RESUME POSTING|ROLE [options]

Each line is met, partly met, not shown (the resume is silent) or unmet (its
words are against it), with the words that decide. There is no single score, and
no chance of an answer: nobody has told us how applications ended.
Nothing leaves this machine. Name, age, gender, origin and family never count.

Options
  --json             the fit as data
  --today DATE       the day that "present" means, as 2026-11-20; by default
                     today
  --profiles FILE    figures of your own postings, for a role
  --color WHEN       auto (default), always or never
  -h, --help         this text
`;

/** Fits a resume to a posting or a role; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function fitCommand(words: readonly string[], outside: Surroundings, now: string): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier fit --help');
  if (given.has('help')) return FIT_HELP;
  const [input, goal, ...more] = given.plain;
  if (!input || !goal || more.length)
    throw new UsageError('Which resume to what? Say: metier fit RESUME POSTING. See: metier fit --help');
  const today = dayOf(given.text('today') ?? now);
  const terminal = terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env));
  const {resume} = await resumeOf(input, today, outside);
  const {asked, about} = await goalOf(goal, profilesOf(given.text('profiles')), outside);
  const found = fit(asked, shownBy(resume, today));
  return given.has('json')
    ? `${JSON.stringify({schema: 'metier/fit/1', ...found})}\n`
    : fitReport(found, about, terminal);
}
