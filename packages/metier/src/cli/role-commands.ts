import {writeFile} from 'node:fs/promises';
import {roleGuides} from '@metier/kb/role-guides';
import type {Reading} from '../read/reading.ts';
import {
  comparePosting,
  comparePostings,
  compareRoles,
  comparisonMarkdown,
  describeRole,
  mapOf,
  mapSvg,
  pivot,
  pivotMarkdown,
  placeOn,
  roleJsonLd,
  roleMarkdown,
} from '../roles/index.ts';
import {baseOf} from '../roles/words.ts';
import {Fault} from './answer.ts';
import {colorOf, type RoleCommand} from './arguments.ts';
import {comparisonReport, pivotReport, postingReport, postingsReport} from './compare-report.ts';
import {mapReport} from './map-report.ts';
import {optionsIn, UsageError} from './options.ts';
import {readOne, type Surroundings} from './read-one.ts';
import {resumeOf} from './resume-of.ts';
import {isRole, profilesOf, roleOf} from './role-arguments.ts';
import {ROLE_HELP} from './role-help.ts';
import {roleReport, rolesList, wholeRoleReport} from './role-report.ts';
import {whyReport} from './role-why.ts';
import {buildProfiles} from './roles-build.ts';
import {STDIN} from './source.ts';
import {type Terminal, terminalOf, wantsColor} from './terminal.ts';

const OPTIONS = {
  all: {},
  json: {},
  markdown: {},
  'json-ld': {},
  sources: {},
  quotes: {},
  why: {value: 'a skill or a task of the role'},
  profiles: {value: 'a file that metier roles build wrote'},
  source: {value: 'what the postings are, in one line'},
  out: {value: 'a file to write'},
  svg: {value: 'a file to write'},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;
type Given = ReturnType<typeof optionsIn<keyof typeof OPTIONS>>;

/** Which options each command takes. */
const TAKES: Readonly<Record<RoleCommand, readonly string[]>> = {
  roles: ['all', 'json', 'markdown', 'json-ld', 'sources', 'quotes', 'why', 'profiles', 'source', 'out'],
  compare: ['all', 'json', 'markdown', 'profiles'],
  pivot: ['json', 'markdown', 'profiles'],
  map: ['json', 'svg', 'profiles'],
};

/** Does a command about roles; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function roleCommand(
  command: RoleCommand,
  words: readonly string[],
  outside: Surroundings,
): Promise<string> {
  const given = optionsIn(words, OPTIONS, `metier ${command} --help`);
  if (given.has('help')) return ROLE_HELP[command];
  for (const name of Object.keys(OPTIONS) as (keyof typeof OPTIONS)[])
    if (given.has(name) && name !== 'color' && !TAKES[command].includes(name))
      throw new UsageError(`metier ${command} takes no --${name}. See: metier ${command} --help`);
  const terminal = terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env));
  return {roles, compare, pivot: way, map}[command](given, outside, terminal);
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function roles(given: Given, outside: Surroundings, terminal: Terminal): Promise<string> {
  const [first, ...rest] = given.plain;
  if (first === 'build')
    return buildProfiles(
      rest,
      {out: given.text('out'), source: given.text('source'), quotes: given.has('quotes')},
      outside,
    );
  const profiles = profilesOf(given.text('profiles'));
  if (first === undefined) {
    if (given.has('json')) return json(profiles);
    return rolesList(profiles, new Map(roleGuides.map(({id, definition}) => [id, definition])), terminal);
  }
  if (rest.length) throw new UsageError(`One role at a time. For two say: metier compare ${first} ${rest[0]}`);
  const role = describeRole(roleOf(first), profiles);
  const why = given.text('why');
  if (why !== null) return whyReport(role, profiles, why, terminal);
  if (given.has('json-ld')) return `${JSON.stringify(roleJsonLd(role), null, 2)}\n`;
  if (given.has('json')) return json(role);
  if (given.has('markdown')) return roleMarkdown(role, profiles.source);
  const {source} = profiles;
  return given.has('all') || given.has('sources')
    ? wholeRoleReport(role, source, given.has('sources'), terminal)
    : roleReport(role, source, terminal);
}

async function compare(given: Given, outside: Surroundings, terminal: Terminal): Promise<string> {
  const things = given.plain;
  if (things.length < 2 || things.length > 3)
    throw new UsageError(
      'Compare what? Two or three roles or postings: metier compare A B. See: metier compare --help',
    );
  const profiles = profilesOf(given.text('profiles'));
  const read = new Map<string, Reading>();
  for (const thing of things) if (!isRole(thing)) read.set(thing, await readThing(thing, outside));
  const pairs = things.flatMap((a, i) => things.slice(i + 1).map((b) => [a, b] as const));
  const parts = pairs.map(([first, second]) => {
    const [a, b] = read.has(second) && !read.has(first) ? [second, first] : [first, second];
    const [postingA, postingB] = [read.get(a), read.get(b)];
    if (postingA && postingB) {
      const found = comparePostings(postingA.posting, postingB.posting);
      return given.has('json') ? json(found) : postingsReport(postingA, postingB, found, terminal);
    }
    if (postingA) {
      const found = comparePosting(postingA.posting, roleOf(b), profiles);
      return given.has('json') ? json(found) : postingReport(postingA, found, terminal);
    }
    const found = compareRoles(roleOf(a), roleOf(b), profiles);
    if (given.has('json')) return json(found);
    return given.has('markdown') ? comparisonMarkdown(found) : comparisonReport(found, given.has('all'), terminal);
  });
  return parts.join(given.has('json') ? '' : '\n');
}

/** What is neither a role nor a file gets the nearest role's name. */
async function readThing(thing: string, outside: Surroundings): Promise<Reading> {
  if (/[./\\:]/.test(thing) || thing === '-') return readOne(thing, outside);
  try {
    return await readOne(thing, outside);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    roleOf(thing);
    throw error;
  }
}

async function way(given: Given, _outside: Surroundings, terminal: Terminal): Promise<string> {
  const [from, to, ...rest] = given.plain;
  if (!from || !to || rest.length) throw new UsageError('From which role to which? Say: metier pivot FROM TO');
  const [start, goal] = [roleOf(from), roleOf(to)];
  if (start === goal) throw new UsageError(`${from} and ${to} are the same role.`);
  const found = pivot(start, goal, profilesOf(given.text('profiles')));
  if (given.has('json')) return json(found);
  return given.has('markdown') ? pivotMarkdown(found) : pivotReport(found, terminal);
}

async function map(given: Given, outside: Surroundings, terminal: Terminal): Promise<string> {
  const profiles = profilesOf(given.text('profiles'));
  const found = mapOf(profiles);
  const dropped = [];
  for (const input of given.plain) {
    const {posting, document, kind} = await readOne(input, outside);
    // A resume is read anew, as one; standard input cannot be.
    const skills =
      kind === 'resume' && input !== STDIN
        ? (await resumeOf(input, `${outside.year}-12`, outside)).resume.skills.flatMap(({skill}) => skill ?? [])
        : posting.requirements.flatMap(({anyOf}) =>
            anyOf.flatMap((one) => (one.kind === 'skill' && one.skill ? [one.skill] : [])),
          );
    if (!skills.length) throw new Fault(`${input}: names no skill that Metier knows, so it has no place on the map.`);
    dropped.push(placeOn(found, profiles, posting.title?.value ?? document.name, skills));
  }
  const file = given.text('svg');
  if (file !== null) {
    const base = `${profiles.source}: ${baseOf(profiles.coverage)}`;
    await writeFile(file, mapSvg(found, dropped, base)).catch((error: NodeJS.ErrnoException) => {
      throw new Fault(`${file}: could not be written${error.code ? ` (${error.code})` : ''}.`);
    });
  }
  if (given.has('json')) return json({...found, dropped});
  return `${mapReport(found, dropped, terminal)}${file === null ? '' : `Drawn in ${file}\n`}`;
}
