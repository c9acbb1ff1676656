import {impliedBy} from '../fit/skill-fit.ts';
import {isInstalled} from '../market/engines/chdb.ts';
import {type Filter, scopeOf} from '../market/filter.ts';
import type {By} from '../market/questions/by.ts';
import {ask, type Question, type Told, withoutMarket} from '../market/questions/question.ts';
import {questions} from '../market/questions/questions.ts';
import {countryWords, levelWords} from '../market/words.ts';
import {skillNamed} from '../operations/names.ts';
import {nearest} from '../operations/nearest.ts';
import {shownBy} from '../resume/index.ts';
import {coreOfTitle} from '../roles/titles.ts';
import {personOf} from '../roles/words.ts';
import {answerCsv, answerReport, sqlReport} from './answer-report.ts';
import {colorOf} from './arguments.ts';
import {dateOf, FILTER_HELP, FILTER_OPTIONS, filterOf} from './market-filter.ts';
import {MARKET_OPTIONS, withMarket} from './market-open.ts';
import {type Given, optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';
import {dayOf} from './resume-command.ts';
import {resumeOf} from './resume-of.ts';
import {terminalOf, wantsColor} from './terminal.ts';

const OPTIONS = {
  ...FILTER_OPTIONS,
  title: {value: 'a title'},
  resume: {value: 'a file with a resume'},
  by: {value: 'month, quarter, seniority, country, role or employer'},
  power: {},
  limit: {value: 'a number of rows'},
  json: {},
  csv: {},
  sql: {},
  today: {value: 'a date such as 2026-11-20'},
  market: {value: 'the address of a ClickHouse'},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

/** What `metier ask --help` says. */
export const ASK_HELP = `metier ask: what the postings of the market say, each figure with its base.

Usage
  metier ask QUESTION [options]

Questions
${questions.map(({name, summary}) => `  ${name.padEnd(12)} ${summary}`).join('\n')}

Which postings
${FILTER_HELP}

Options
  --title TITLE      titles: this one
  --resume FILE      next: the resume to start from
  --by THINGS        broken down by month, quarter, seniority, country, role or
                     employer, several with commas: --by month,seniority
  --power            pay: also what buys as much in the United States
  --limit N          so many rows; by default 20, of skills in each group 5
  --json, --csv      the answer as data
  --sql              the statements that were asked, with their values
${MARKET_OPTIONS}
  --color WHEN       auto (default), always or never
  -h, --help         this text

Below 20 postings, or 5 employers, a figure is withheld and says so. A job that
was posted several times counts once.

Examples
  metier ask skills --role machine-learning-engineer --country DE
  metier ask pay --role data-engineer --level senior
`;

const LIMIT = 20;
const MOST = 10_000;

/** Answers a question about the market; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function askCommand(words: readonly string[], outside: Surroundings, now: string): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier ask --help');
  if (given.has('help')) return ASK_HELP;
  const question = questionOf(given.plain);
  const told = await toldOf(question, given, outside, now);
  const filter = filterOf(given);
  const about = question.needs?.includes('skill') || question.name === 'worth' ? {...filter, skills: []} : filter;
  const terminal = terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env));
  const [asked, address] = [{...told, filter: about}, given.text('market')];
  const bare = question.published && !address && !outside.env.METIER_MARKET_URL && !isInstalled();
  const answer = bare
    ? withoutMarket(question, asked)
    : await withMarket(outside, address, (engine) => ask(engine, question, scopeOf(about), asked));
  if (given.has('sql')) return sqlReport(answer.sql);
  if (given.has('json')) return `${JSON.stringify(answer)}\n`;
  if (given.has('csv')) return answerCsv(answer);
  if (!answer.coverage.postings && !answer.apart.length)
    return 'No posting in the market is like that. What it holds: metier market\n';
  return answerReport(answer, terminal, subjectOf(about));
}

function questionOf([name, ...more]: readonly string[]): Question {
  const names = questions.map((one) => one.name);
  const question = questions.find((one) => one.name === name);
  if (!name) throw new UsageError(`Ask what? One of ${names.join(', ')}. See: metier ask --help`);
  if (!question) {
    const meant = nearest(name, names);
    throw new UsageError(
      `There is no question ${name}.${meant ? ` Did you mean ${meant}?` : ''} See: metier ask --help`,
    );
  }
  if (more.length) throw new UsageError(`One question at a time; leave out ${more.join(' ')}. See: metier ask --help`);
  return question;
}

async function toldOf(
  question: Question,
  given: Given<keyof typeof OPTIONS>,
  outside: Surroundings,
  now: string,
): Promise<Told> {
  const [skill] = given.texts('skill').map(skillNamed);
  const [resume, title] = [given.text('resume'), given.text('title')];
  if (question.needs?.includes('skill') && !skill)
    throw new UsageError(`metier ask ${question.name} needs a skill: --skill python`);
  if (question.needs?.includes('have') && resume === null)
    throw new UsageError(`metier ask ${question.name} needs a resume: --resume FILE`);
  return {
    skill: skill ?? null,
    title: title === null ? null : coreOfTitle(title),
    have: resume === null ? null : await shownSkills(resume, dayOf(given.text('today') ?? now), outside),
    until: dateOf('to', given.text('to')),
    by: bysOf(question, given.texts('by')),
    power: given.has('power'),
    limit: limitOf(given.text('limit'), question.name === 'skills' && given.has('by') ? PER_GROUP : LIMIT),
  };
}

const PER_GROUP = 5;

/** What to break down by, checked against what the question can. Throws a `UsageError`. */
function bysOf({name, by: known = []}: Question, words: readonly string[]): By[] {
  const asked = words.flatMap((one) => one.split(',')).map((one) => one.trim().toLowerCase());
  const named = [...new Set(asked.map((one) => (one === 'level' ? 'seniority' : one)))];
  for (const one of named) {
    if (known.some((by) => by === one)) continue;
    throw new UsageError(
      known.length
        ? `metier ask ${name} --by takes ${known.join(', ')}, not ${one}.`
        : `metier ask ${name} cannot be broken down; leave out --by.`,
    );
  }
  return named as By[];
}

/** Of whom the answer speaks: "Senior · Data engineer · Germany". */
function subjectOf({roles = [], seniority = [], countries = [], cities = [], arrangement = []}: Filter): string {
  return [seniority.map(levelWords), roles.map(personOf), [...cities, ...countries.map(countryWords)], arrangement]
    .filter((words) => words.length)
    .map((words) => words.join(' or '))
    .join(' · ');
}

/** The skills that a resume shows, with those that go with them. */
async function shownSkills(file: string, today: string, outside: Surroundings): Promise<string[]> {
  const {resume} = await resumeOf(file, today, outside);
  const shown = shownBy(resume, today).skills.map(({skill}) => skill);
  return [...new Set(shown.flatMap((skill) => [skill, ...impliedBy(skill)]))];
}

/** A number of rows. Throws a `UsageError`. */
export function limitOf(word: string | null, usual = LIMIT): number {
  if (word === null) return usual;
  const limit = /^\d{1,5}$/.test(word) ? Number(word) : 0;
  if (limit < 1 || limit > MOST) throw new UsageError(`--limit is a number of rows from 1 to ${MOST}, not ${word}.`);
  return limit;
}
