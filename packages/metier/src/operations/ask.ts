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
export const limit = (of: string) =>
  one({
    shown: 'N',
    value: `a number of ${of}`,
    help: `so many ${of}; by default ${LIMIT}`,
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

/** What a question is told. */
export const ASK = {
  ...FILTER,
  title: one({shown: 'TITLE', value: 'a title', help: 'titles: this one', example: 'data scientist', ...text(200)}),
  have,
  by: several({
    shown: 'THINGS',
    value: 'month, quarter, seniority, country, role or employer',
    help: 'broken down by month, quarter, seniority, country, role or employer, several with commas',
    example: 'month,seniority',
    ...text(100),
  }),
  power: one({
    shown: 'YES',
    value: 'yes or no',
    help: 'pay: yes says also what buys as much in the United States',
    example: 'yes',
    ...choice(['yes', 'no']),
  }),
  limit: limit('rows'),
};

/** Asks the market. Throws a `UsageError`. */
export async function askMarket(engine: Rows, question: Question, values: ValuesOf<typeof ASK>): Promise<Answer> {
  const told = toldOf(question, values, 'by');
  return ask(engine, question, scopeOf(told.filter), told);
}

/** What a question is told by the values of its parameters; `by` is what a door calls that one. Throws a `UsageError`. */
export function toldOf(question: Question, values: ValuesOf<typeof ASK>, by: string): Told & {readonly filter: Filter} {
  const [skill] = values.skill;
  const filter = filterOf(values);
  const perGroup = question.name === 'skills' && values.by.length > 0;
  return {
    filter: question.needs?.includes('skill') || question.name === 'worth' ? {...filter, skills: []} : filter,
    skill: skill ?? null,
    title: values.title === null ? null : coreOfTitle(values.title),
    have: values.have.length ? withImplied(values.have) : null,
    until: values.to,
    by: bysOf(question, values.by, by),
    power: values.power === 'yes',
    limit: values.limit ?? (perGroup ? PER_GROUP : LIMIT),
  };
}

const PER_GROUP = 5;

/** What to break down by, checked against what the question can. */
function bysOf({name, by: known = []}: Question, words: readonly string[], called: string): By[] {
  const asked = words.flatMap((word) => word.split(',')).map((word) => word.trim().toLowerCase());
  const named = [...new Set(asked.map((word) => (word === 'level' ? 'seniority' : word)))];
  for (const word of named) {
    if (known.some((by) => by === word)) continue;
    throw new UsageError(
      known.length
        ? `${called} of ${name} takes ${known.join(', ')}, not ${word}.`
        : `${name} cannot be broken down; leave out ${called}.`,
    );
  }
  return named as By[];
}

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
