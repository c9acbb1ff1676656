import {impliedBy} from '../fit/skill-fit.ts';
import type {Rows} from '../market/engine.ts';
import {type Filter, scopeOf} from '../market/filter.ts';
import type {By} from '../market/questions/by.ts';
import {type Answer, ask, type Question, type Told} from '../market/questions/question.ts';
import {questions} from '../market/questions/questions.ts';
import {coreOfTitle} from '../roles/titles.ts';
import {FILTER, filterOf} from './filter.ts';
import {skillNamed} from './names.ts';
import {nearest} from './nearest.ts';
import {choice, one, several, text, type ValuesOf, whole} from './parameter.ts';
import {UsageError} from './usage-error.ts';

const LIMIT = 20;
const MOST = 10_000;

/** A number of rows or postings. */
export const limit = (of: string, usual = LIMIT) =>
  one({
    shown: 'N',
    value: `a number of ${of}`,
    help: `so many ${of}; by default ${usual}`,
    example: '10',
    ...whole(1, MOST, of),
  });

/** Skills that a person has, where there is no resume. */
export const have = several({
  shown: 'SKILL',
  value: 'a skill',
  help: 'a skill that one has; several: all of them',
  schema: {type: 'string', minLength: 1, maxLength: 200},
  example: 'sql',
  read: skillNamed,
});

const BYS: readonly By[] = ['month', 'quarter', 'seniority', 'country', 'role', 'employer'];

/** What figures are broken down by. */
const by = several({
  shown: 'THING',
  value: 'month, quarter, seniority, country, role or employer',
  help: 'broken down by month, quarter, seniority, country, role or employer; several: by all of them',
  example: 'seniority',
  ...choice(BYS),
});

/** Pay also by what it buys. */
const power = one({
  shown: 'yes',
  value: 'yes or no',
  help: 'pay: also what buys as much in the United States',
  example: 'yes',
  ...choice(['yes', 'no']),
});

/** What a question is told. */
export const ASK = {
  ...FILTER,
  title: one({shown: 'TITLE', value: 'a title', help: 'titles: this one', example: 'data scientist', ...text(200)}),
  have,
  by,
  power,
  limit: limit('rows'),
};

/** Asks the market. Throws a `UsageError`. */
export async function askMarket(engine: Rows, question: Question, values: ValuesOf<typeof ASK>): Promise<Answer> {
  const told = toldOf(question, values, 'by');
  return ask(engine, question, scopeOf(told.filter), told);
}

/** What a question is told by the values of its parameters; `called` is what a door calls `by`. Throws a `UsageError`. */
export function toldOf(
  question: Question,
  values: ValuesOf<typeof ASK>,
  called: string,
): Told & {readonly filter: Filter} {
  const [skill] = values.skill;
  const filter = filterOf(values);
  return {
    filter: question.needs?.includes('skill') || question.name === 'worth' ? {...filter, skills: []} : filter,
    skill: skill ?? null,
    title: values.title === null ? null : coreOfTitle(values.title),
    have: values.have.length ? withImplied(values.have) : null,
    until: values.to,
    by: checkedBy(question, values.by, called),
    power: values.power === 'yes',
    limit: values.limit ?? usualLimit(question, values.by),
  };
}

/** So many skills stand in each group. */
const PER_GROUP = 5;

/** So many rows where nobody says how many. */
const usualLimit = ({name}: Question, given: readonly By[]): number =>
  name === 'skills' && given.length ? PER_GROUP : LIMIT;

/** What a question can be broken down by; `called` is what the door calls it. Throws a `UsageError`. */
function checkedBy({name, by: known = []}: Question, given: readonly By[], called: string): readonly By[] {
  const unknown = given.find((one) => !known.includes(one));
  if (unknown)
    throw new UsageError(
      known.length
        ? `${name} takes ${called} ${known.join(', ')}, not ${unknown}.`
        : `${name} cannot be broken down; leave out ${called}.`,
    );
  return [...new Set(given)];
}

/** What words name, several with commas. Throws a `UsageError`. */
export const bysNamed = (words: readonly string[], called: string): By[] =>
  words
    .flatMap((word) => word.split(','))
    .map((word) => by.read(word.trim().toLowerCase() === 'level' ? 'seniority' : word.trim(), called));

/** The skills with those that go with them. */
export const withImplied = (skills: readonly string[]): string[] => [
  ...new Set(skills.flatMap((skill) => [skill, ...impliedBy(skill)])),
];

/** The question of that name. Throws a `UsageError` that ends with `see`. */
export function questionNamed(name: string, see: string): Question {
  const names = questions.map((one) => one.name);
  const question = questions.find((one) => one.name === name);
  if (question) return question;
  const meant = nearest(name, names);
  throw new UsageError(`There is no question ${name}.${meant ? ` Did you mean ${meant}?` : ''} ${see}`);
}
