import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {type ClassMember, classCsv, classPage, classReport, inOrder, personName} from '../coach/index.ts';
import {sessionSteps} from '../coach/steps.ts';
import {type Goal, targetFor} from '../operations/goal.ts';
import {shownBy} from '../resume/index.ts';
import {Fault} from './answer.ts';
import {colorOf} from './arguments.ts';
import {classTerminal} from './class-report.ts';
import {goalOf} from './goal.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {dayOf} from './resume-command.ts';
import {resumeOf} from './resume-of.ts';
import {profilesOf} from './role-arguments.ts';
import {terminalOf, wantsColor} from './terminal.ts';
import {requirementWords} from './words.ts';
import {writeOut} from './write-out.ts';

const OPTIONS = {
  to: {value: 'a role or a posting'},
  json: {},
  csv: {},
  html: {},
  key: {value: 'a file to write, such as key.json'},
  today: {value: 'a date such as 2026-11-20'},
  profiles: {value: 'a file that metier roles build wrote'},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

/** What `metier class --help` says. */
export const CLASS_HELP = `metier class: a folder of resumes against roles or postings, without names.

Usage
  metier class FOLDER --to ROLE|POSTING [--to …] [options]

It says what most lack, who is near what, and who has the same next step. Persons
are numbered by the content of their resumes. Figures of fewer than 5 persons are
not shown. Nothing leaves this machine.

Options
  --to GOAL          a role or a posting; may be given several times
  --json             the figures as data
  --csv              the figures as a table
  --html             the figures as a page
  --key FILE         write which file is which person
  --today DATE       the day that "present" means, as 2026-11-20; by default
                     today
  --profiles FILE    figures of your own postings, for roles
  --color WHEN       auto (default), always or never
  -h, --help         this text

A file that cannot be read is named on standard error, a line each, and the rest
goes on. It ends with 0 when all were read, 1 when some were not, 2 when the
command was written wrong.
`;

/** What came of a command that reads many files: text for standard output, a line for each file that was not read. */
export interface ClassAnswer {
  readonly text: string;
  readonly faults: readonly string[];
}

interface Named extends ClassMember {
  readonly file: string;
}

/** Holds a folder of resumes against goals. Throws `UsageError`, and a `Fault` when nothing could be read. */
export async function classCommand(words: readonly string[], outside: Surroundings, now: string): Promise<ClassAnswer> {
  const given = optionsIn(words, OPTIONS, 'metier class --help');
  if (given.has('help')) return {text: CLASS_HELP, faults: []};
  const [folder, ...more] = given.plain;
  const goals = given.texts('to');
  if (!folder || !goals.length || more.length)
    throw new UsageError('Which folder to what? Say: metier class FOLDER --to ROLE. See: metier class --help');
  if (['json', 'csv', 'html'].filter((one) => given.has(one as 'json')).length > 1)
    throw new UsageError('Name one of --json, --csv and --html.');
  const today = dayOf(given.text('today') ?? now);
  const color = colorOf(given.text('color'));
  const profiles = profilesOf(given.text('profiles'));
  const targets: Goal[] = [];
  for (const goal of goals) targets.push(await goalOf(goal, profiles, outside));
  const {members, faults} = await membersIn(folder, targets, today, outside);
  if (!members.length) throw new Fault(`${folder}: holds no resume that could be read. ${faults[0] ?? ''}`.trim());
  const key = given.text('key');
  if (key !== null) await writeOut(key, keyOf(members));
  const report = classReport(
    members,
    targets.map(({name}) => name),
    ({requirement}) => requirementWords(requirement),
  );
  const text = given.has('json')
    ? `${JSON.stringify(report)}\n`
    : given.has('csv')
      ? classCsv(report)
      : given.has('html')
        ? classPage(report, today)
        : classTerminal(report, terminalOf(outside.width, wantsColor(color, outside.isTerminal, outside.env)));
  return {text, faults};
}

/** The resumes of a folder. The same resume twice counts once. */
async function membersIn(folder: string, targets: readonly Goal[], today: string, outside: Surroundings) {
  const members = new Map<string, Named>();
  const faults: string[] = [];
  for (const file of await filesIn(folder)) {
    outside.progress(`${members.size} resumes`);
    try {
      const member = await memberFrom(join(folder, file), file, targets, today, outside);
      const same = members.get(member.digest);
      if (same) faults.push(`${file}: is the same resume as ${same.file}, and counts once.`);
      else members.set(member.digest, member);
    } catch (error) {
      faults.push(faultLine(error, join(folder, file), file));
    }
  }
  outside.progress('');
  return {members: [...members.values()], faults};
}

async function memberFrom(
  path: string,
  file: string,
  targets: readonly Goal[],
  today: string,
  outside: Surroundings,
): Promise<Named> {
  const {resume, document} = await resumeOf(path, today, outside);
  if (!resume.positions.length && !resume.skills.length && !resume.education.length)
    throw new Fault(`${file}: tells no position, skill or education. Is it a resume?`);
  const shown = shownBy(resume, today);
  return {
    file,
    digest: document.digest,
    fits: targets.map((target) => targetFor(target, resume, today).fit),
    steps: targets.map(({plan}) => sessionSteps(shown, plan)),
  };
}

/** What is wrong with a file, by its name alone. */
const faultLine = (error: unknown, path: string, file: string): string =>
  error instanceof Fault ? error.message.replace(path, file) : `${file}: the reader stopped on this file.`;

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, {withFileTypes: true}).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOTDIR'
        ? 'is no folder'
        : error.code === 'ENOENT'
          ? 'there is no such folder'
          : 'could not be read';
    throw new Fault(`${folder}: ${why}.`);
  });
  const files = found.filter((one) => one.isFile() && !one.name.startsWith('.')).map(({name}) => name);
  return files.sort();
}

const keyOf = (members: readonly Named[]): string =>
  `${JSON.stringify(Object.fromEntries(inOrder(members).map(({file}, i) => [personName(i), file])), null, 2)}\n`;
