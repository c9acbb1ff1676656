import {fit} from '../fit/fit.ts';
import {interview} from '../interview/interview.ts';
import {shownBy} from '../resume/index.ts';
import {colorOf} from './arguments.ts';
import {goalOf} from './goal.ts';
import {interviewMarkdown, interviewReport} from './interview-report.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {dayOf} from './resume-command.ts';
import {resumeOf} from './resume-of.ts';
import {profilesOf} from './role-arguments.ts';
import {terminalOf, wantsColor} from './terminal.ts';

const OPTIONS = {
  resume: {value: 'a file with a resume'},
  to: {value: 'a role or a posting'},
  markdown: {},
  json: {},
  today: {value: 'a date such as 2026-11-20'},
  profiles: {value: 'a file that metier roles build wrote'},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

/** What `metier interview --help` says. */
export const INTERVIEW_HELP = `metier interview: what an interview will probe, and what of the resume answers it.

Usage
  metier interview --resume FILE --to POSTING|ROLE [options]

For each requirement that the resume meets thinly or not at all: the words that
ask, what the resume says, the story to have ready, and questions with what a
good answer contains. Then the usual rounds of the role with their minutes.
Nothing leaves this machine.

Options
  --resume FILE      the resume
  --to GOAL          the posting, or a role
  --markdown         as Markdown, to print
  --json             as data
  --today DATE       the day that "present" means, as 2026-11-20; by default
                     today
  --profiles FILE    figures of your own postings, for a role
  --color WHEN       auto (default), always or never
  -h, --help         this text
`;

/** Prepares for an interview; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function interviewCommand(words: readonly string[], outside: Surroundings, now: string): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier interview --help');
  if (given.has('help')) return INTERVIEW_HELP;
  const [file, to] = [given.text('resume'), given.text('to')];
  if (file === null || to === null || given.plain.length || given.texts('to').length > 1)
    throw new UsageError(
      'Which resume for which interview? Say: metier interview --resume FILE --to POSTING. See: metier interview --help',
    );
  const today = dayOf(given.text('today') ?? now);
  const {resume} = await resumeOf(file, today, outside);
  const {name, role, asked, words: wordsFor} = await goalOf(to, profilesOf(given.text('profiles')), outside);
  const shown = shownBy(resume, today);
  const found = interview({name, role, words: ({by}) => wordsFor(by)}, fit(asked, shown), resume, shown);
  if (given.has('json')) return `${JSON.stringify({schema: 'metier/interview/1', ...found})}\n`;
  if (given.has('markdown')) return interviewMarkdown(found);
  return interviewReport(
    found,
    terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env)),
  );
}
