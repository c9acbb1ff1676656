import {targetFor} from '../operations/goal.ts';
import {reviewAnswer} from '../operations/held-against.ts';
import {knowledgeOf, namesIn, review, reviewMarkdown} from '../review/index.ts';
import {colorOf} from './arguments.ts';
import {goalOf} from './goal.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {dayOf} from './resume-command.ts';
import {resumeOf} from './resume-of.ts';
import {reviewReport} from './review-report.ts';
import {profilesOf} from './role-arguments.ts';
import {terminalOf, wantsColor} from './terminal.ts';

const OPTIONS = {
  to: {value: 'a role or a posting'},
  json: {},
  markdown: {},
  today: {value: 'a date such as 2026-11-20'},
  profiles: {value: 'a file that metier roles build wrote'},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

/** What `metier review --help` says. */
export const REVIEW_HELP = `metier review: what a careful reader of a resume would point out.

Usage
  metier review RESUME [--to ROLE|POSTING] [options]

It names what may be there and is not shown, what is named and not shown in work,
what programs may lose, dates that do not add up, and what could stand in another
order. It asks; it adds no word about you. There is no overall mark. Nothing
leaves this machine.

Options
  --to GOAL          a role or a posting: what it requires comes first
  --json             the findings as data
  --markdown         the findings as Markdown
  --today DATE       the day that "present" means, as 2026-11-20; by default
                     today
  --profiles FILE    figures of your own postings
  --color WHEN       auto (default), always or never
  -h, --help         this text
`;

/** Reviews one resume; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function reviewCommand(words: readonly string[], outside: Surroundings, now: string): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier review --help');
  if (given.has('help')) return REVIEW_HELP;
  const [input, ...more] = given.plain;
  if (!input || more.length)
    throw new UsageError('Which resume? Say: metier review RESUME --to ROLE. See: metier review --help');
  const today = dayOf(given.text('today') ?? now);
  const terminal = terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env));
  const profiles = profilesOf(given.text('profiles'));
  const {resume, document} = await resumeOf(input, today, outside);
  const to = given.text('to');
  const target = to === null ? null : targetFor(await goalOf(to, profiles, outside), resume, today);
  const found = review({resume, document, today, target, knowledge: knowledgeOf(profiles)});
  const names = namesIn(resume);
  if (given.has('json')) return `${JSON.stringify(reviewAnswer(found, resume))}\n`;
  return given.has('markdown') ? reviewMarkdown(found, names) : reviewReport(found, document.name, names, terminal);
}
