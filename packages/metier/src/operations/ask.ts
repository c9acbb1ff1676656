import {impliedBy} from '../fit/skill-fit.ts';
import type {Rows} from '../market/engine.ts';
import {scopeOf} from '../market/filter.ts';
import {type Answer, ask, type Question} from '../market/questions/question.ts';
import {questions} from '../market/questions/questions.ts';
import {coreOfTitle} from '../roles/titles.ts';
import {FILTER, filterOf} from './filter.ts';
import {skillNamed} from './names.ts';
import {nearest} from './nearest.ts';
import {one, several, text, type ValuesOf, whole} from './parameter.ts';
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
  limit: limit('rows'),
};

/** Asks the market. `missing` says what a door calls what a question cannot be asked without. Throws a `UsageError`. */
export async function askMarket(engine: Rows, question: Question, values: ValuesOf<typeof ASK>): Promise<Answer> {
  const [skill] = values.skill;
  const filter = filterOf(values);
  const about = question.needs?.includes('skill') || question.name === 'worth' ? {...filter, skills: []} : filter;
  return ask(engine, question, scopeOf(about), {
    skill: skill ?? null,
    title: values.title === null ? null : coreOfTitle(values.title),
    have: values.have.length ? withImplied(values.have) : null,
    until: values.to,
    limit: values.limit ?? LIMIT,
  });
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
