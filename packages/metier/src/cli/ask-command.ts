import {impliedBy} from '../fit/skill-fit.ts';
import {isInstalled} from '../market/engines/chdb.ts';
import {scopeOf} from '../market/filter.ts';
import {ask, inventedOnly, type Question, type Told, withoutMarket} from '../market/questions/question.ts';
import {questions} from '../market/questions/questions.ts';
import {bysNamed, checkedBy, usualLimit} from '../operations/ask.ts';
import {skillNamed} from '../operations/names.ts';
import {nearest} from '../operations/nearest.ts';
import {shownBy} from '../resume/index.ts';
import {coreOfTitle} from '../roles/titles.ts';
import {answerCsv, answerReport, sqlReport} from './answer-report.ts';
import {colorOf} from './arguments.ts';
import {dateOf, FILTER_HELP, FILTER_OPTIONS, filterOf} from './market-filter.ts';
import {jsonOf, MARKET_OPTIONS, marked, SAMPLE_OPTION, tableOf, withMarket} from './market-open.ts';
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
  sample: {},
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
${SAMPLE_OPTION}
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
  const [asked, address, sample] = [{...told, filter: about}, given.text('market'), given.has('sample')];
  const bare = question.published && !sample && !address && !outside.env.METIER_MARKET_URL && !isInstalled();
  const whole = bare
    ? withoutMarket(question, asked)
    : await withMarket(outside, address, (engine) => ask(engine, question, scopeOf(about), asked), sample);
  const answer = sample ? inventedOnly(whole) : whole;
  if (given.has('sql')) return marked(sqlReport(answer.sql), sample, '-- ');
  if (given.has('json')) return jsonOf(answer, sample);
  if (given.has('csv')) return answerCsv(tableOf(answer, sample));
  const report =
    answer.coverage.postings || answer.apart.length
      ? answerReport(answer, terminal, about)
      : 'No posting in the market is like that. What it holds: metier market\n';
  return marked(report, sample);
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
  const by = bysNamed(given.texts('by'), '--by');
  if (question.needs?.includes('skill') && !skill)
    throw new UsageError(`metier ask ${question.name} needs a skill: --skill python`);
  if (question.needs?.includes('have') && resume === null)
    throw new UsageError(`metier ask ${question.name} needs a resume: --resume FILE`);
  return {
    skill: skill ?? null,
    title: title === null ? null : coreOfTitle(title),
    have: resume === null ? null : await shownSkills(resume, dayOf(given.text('today') ?? now), outside),
    until: dateOf('to', given.text('to')),
    by: checkedBy(question, by, '--by'),
    power: given.has('power'),
    limit: limitOf(given.text('limit'), usualLimit(question, by)),
  };
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
