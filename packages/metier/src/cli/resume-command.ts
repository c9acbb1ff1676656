import {textOf} from '../operations/resume.ts';
import {type JsonResume, shownBy, toJsonResume} from '../resume/index.ts';
import {whichRoles} from '../which/index.ts';
import {colorOf} from './arguments.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {resumeOf} from './resume-of.ts';
import {resumeReport} from './resume-report.ts';
import {profilesOf} from './role-arguments.ts';
import {terminalOf, wantsColor} from './terminal.ts';
import {whichReport} from './which-report.ts';

const OPTIONS = {
  json: {},
  roles: {},
  profiles: {value: 'a file that metier roles build wrote'},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

/** What `metier resume --help` says. */
export const RESUME_HELP = `metier resume: what a resume tells, each fact with the words that say so.

Usage
  metier resume FILE [options]

A file is PDF, Word (.docx), HTML, Markdown, text, JSON Resume, or the ZIP of a
LinkedIn data export; - is standard input. Links in it are never opened, and
nothing leaves this machine.

Options
  --json             JSON Resume 1.0; one that is read comes out as it went in
  --roles            which roles the work was, with the words that say so, which
                     it is near to, and which are within reach; with --json as
                     data
  --profiles FILE    with --roles: figures of your own postings
  --today DATE       the day that "present" means, as 2026-11-20; by default
                     today
  --color WHEN       auto (default), always or never
  -h, --help         this text

Everything that Metier read, with evidence: metier read FILE --json
`;

/** Reads one resume; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function resumeCommand(words: readonly string[], outside: Surroundings, now: string): Promise<string> {
  const given = optionsIn(words, {...OPTIONS, today: {value: 'a date such as 2026-11-20'}}, 'metier resume --help');
  if (given.has('help')) return RESUME_HELP;
  const [input, ...more] = given.plain;
  if (input === undefined) throw new UsageError('Which resume? Say: metier resume FILE. See: metier resume --help');
  if (more.length) throw new UsageError('metier resume takes one resume at a time.');
  const color = colorOf(given.text('color'));
  const today = dayOf(given.text('today') ?? now);
  const {resume, document, bytes} = await resumeOf(input, today, outside);
  const terminal = terminalOf(outside.width, wantsColor(color, outside.isTerminal, outside.env));
  if (given.has('roles')) {
    const found = whichRoles(resume, shownBy(resume, today), profilesOf(given.text('profiles')), today);
    return given.has('json')
      ? `${JSON.stringify(found)}\n`
      : whichReport(found, resume.name?.value ?? document.name, terminal);
  }
  if (!given.has('json')) return resumeReport(resume, document.name, terminal);
  const source = document.format === 'json-resume' ? (JSON.parse(textOf(bytes)) as JsonResume) : undefined;
  return `${JSON.stringify(toJsonResume(resume, source), null, 2)}\n`;
}

export function dayOf(word: string): string {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(word))
    throw new UsageError(`--today is a date such as 2026-11-20, not ${word}.`);
  return word;
}
