import {isInstalled} from '../market/engines/chdb.ts';
import {type Filter, scopeOf} from '../market/filter.ts';
import {ask, inventedOnly, type Question, type Told, withoutMarket} from '../market/questions/question.ts';
import {questions} from '../market/questions/questions.ts';
import {ASK, bysNamed, questionNamed, toldOf} from '../operations/ask.ts';
import {FILTER} from '../operations/filter.ts';
import {shownBy} from '../resume/index.ts';
import {answerCsv, answerReport, sqlReport} from './answer-report.ts';
import {colorOf} from './arguments.ts';
import {jsonOf, MARKET_OPTIONS, marked, SAMPLE_OPTION, tableOf, withMarket} from './market-open.ts';
import {type Given, optionsIn, UsageError} from './options.ts';
import {helpFor, optionsFor, valuesGiven} from './parameter-options.ts';
import type {Surroundings} from './read-one.ts';
import {dayOf} from './resume-command.ts';
import {resumeOf} from './resume-of.ts';
import {terminalOf, wantsColor} from './terminal.ts';

/** The command line takes a resume where others take skills, a flag where others take a word, and commas. */
const {have: _have, power: _power, by: _by, ...TOLD} = ASK;

const OPTIONS = {
  ...optionsFor(TOLD),
  resume: {value: 'a file with a resume'},
  by: {value: 'month, quarter, seniority, country, role or employer'},
  power: {},
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
${helpFor(FILTER)}

Options
  --title TITLE      titles: this one
  --resume FILE      next: the resume to start from
  --today DATE       with --resume: the day that "present" means
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

/** Answers a question about the market; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function askCommand(words: readonly string[], outside: Surroundings, now: string): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier ask --help');
  if (given.has('help')) return ASK_HELP;
  const question = questionOf(given.plain);
  const told = await toldBy(question, given, outside, now);
  const terminal = terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env));
  const [sample, address] = [given.has('sample'), given.text('market')];
  const bare = question.published && !sample && !address && !outside.env.METIER_MARKET_URL && !isInstalled();
  const whole = bare
    ? withoutMarket(question, told)
    : await withMarket(outside, address, (engine) => ask(engine, question, scopeOf(told.filter), told), sample);
  const answer = sample ? inventedOnly(whole) : whole;
  if (given.has('sql')) return marked(sqlReport(answer.sql), sample, '-- ');
  if (given.has('json')) return jsonOf(answer, sample);
  if (given.has('csv')) return answerCsv(tableOf(answer, sample));
  const report =
    answer.coverage.postings || answer.apart.length
      ? answerReport(answer, terminal, told.filter)
      : 'No posting in the market is like that. What it holds: metier market\n';
  return marked(report, sample);
}

function questionOf([name, ...more]: readonly string[]): Question {
  if (!name)
    throw new UsageError(`Ask what? One of ${questions.map((one) => one.name).join(', ')}. See: metier ask --help`);
  const question = questionNamed(name, 'See: metier ask --help');
  if (more.length) throw new UsageError(`One question at a time; leave out ${more.join(' ')}. See: metier ask --help`);
  return question;
}

async function toldBy(
  question: Question,
  given: Given<keyof typeof OPTIONS>,
  outside: Surroundings,
  now: string,
): Promise<Told & {readonly filter: Filter}> {
  const values = valuesGiven(TOLD, given);
  const resume = given.text('resume');
  if (question.needs?.includes('skill') && !values.skill.length)
    throw new UsageError(`metier ask ${question.name} needs a skill: --skill python`);
  if (question.needs?.includes('have') && resume === null)
    throw new UsageError(`metier ask ${question.name} needs a resume: --resume FILE`);
  const have = resume === null ? [] : await shownSkills(resume, dayOf(given.text('today') ?? now), outside);
  const by = bysNamed(given.texts('by'), '--by');
  return toldOf(question, {...values, have, by, power: given.has('power') ? 'yes' : 'no'}, '--by');
}

/** The skills that a resume shows. */
async function shownSkills(file: string, today: string, outside: Surroundings): Promise<string[]> {
  const {resume} = await resumeOf(file, today, outside);
  return shownBy(resume, today).skills.map(({skill}) => skill);
}
