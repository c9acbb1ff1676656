import type {Fit} from '../fit/fit.ts';
import {scopeOf} from '../market/filter.ts';
import {type MarketPosting, postingOf} from '../market/posting.ts';
import {type Question, withoutMarket} from '../market/questions/question.ts';
import {questions} from '../market/questions/questions.ts';
import {likeById, type Neighbours, type Similar, similarTo} from '../market/search/similar.ts';
import type {Hit, SearchResult} from '../market/search.ts';
import {statusOf} from '../market/status.ts';
import {versionsNow} from '../market/versions.ts';
import {ASK, askMarket, limit, questionNamed, toldOf} from './ask.ts';
import {FILTER, filterOf} from './filter.ts';
import {asks, reads} from './operation.ts';
import {choice, one, type Parameters, text, type ValueSchema, type ValuesOf} from './parameter.ts';
import {SEARCH, searchMarket} from './search.ts';
import {type HitNote, withNotes} from './search-notes.ts';
import {yearOf} from './today.ts';
import {UsageError} from './usage-error.ts';

/** Which market is asked. */
export const MARKET = {
  market: one({
    shown: 'NAME',
    value: 'own or sample',
    help: 'own (default), or sample: an invented market to try things on',
    example: 'sample',
    ...choice(['own', 'sample']),
  }),
};

export const market = asks({}, (engine) => statusOf(engine, versionsNow()));

const QUESTION = {
  question: one({
    shown: 'QUESTION',
    value: 'a question',
    help: `one of ${questions.map(({name}) => name).join(', ')}`,
    example: 'skills',
    schema: {type: 'string', enum: questions.map(({name}) => name)},
    read: (word) => questionNamed(word, 'All questions: /api/questions'),
  }),
};

export const ask = asks(
  {...QUESTION, ...ASK},
  (engine, values) => askMarket(engine, questionIn(values), values),
  (values) => {
    const question = questionIn(values);
    return question.published ? withoutMarket(question, toldOf(question, values, 'by')) : null;
  },
);

/** The question with all that it needs. Throws a `UsageError`. */
function questionIn(values: ValuesOf<typeof QUESTION & typeof ASK>): Question {
  const {question} = values;
  if (!question) throw new UsageError('Ask what? All questions: /api/questions');
  checkNeeds(question, values);
  return question;
}

function checkNeeds({name, needs}: Question, values: ValuesOf<typeof ASK>): void {
  if (needs?.includes('skill') && !values.skill.length) throw new UsageError(`${name} needs a skill: skill=python`);
  if (needs?.includes('have') && !values.have.length) throw new UsageError(`${name} needs what one has: have=python`);
}

const WORDS = {
  words: one({
    shown: 'WORDS',
    value: 'words',
    help: 'all of them stand in the text; those in quotes side by side',
    example: '"vector database" llm',
    ...text(500),
  }),
};

/** Postings that were found. */
export interface SearchAnswer extends Omit<SearchResult, 'hits'> {
  readonly schema: 'metier/search/1';
  /** `fit` counts the required lines that a resume meets; null without one. `notes` say whether the job is open. */
  readonly hits: readonly (Hit & {readonly fit: Fit['required'] | null; readonly notes: readonly HitNote[]})[];
}

export const search = asks({...WORDS, ...SEARCH}, async (engine, values, today): Promise<SearchAnswer> => {
  if (values.sort === 'fit' && !values.have.length) throw new UsageError('sort=fit needs what one has: have=python');
  const {hits, ...rest} = await searchMarket(engine, values.words ?? '', values);
  const noted = await withNotes(engine, hits, yearOf(today));
  return {schema: 'metier/search/1', hits: noted.map((hit) => ({...hit, fit: null})), ...rest};
});

/** There is no posting with that id. */
export class NoPosting extends Error {
  override readonly name = 'NoPosting';
}

const ID = {
  id: one({
    shown: 'ID',
    value: 'the id of a posting',
    help: 'the id of a posting, as a search gives it',
    example: '4067410763099489367',
    schema: {type: 'string', minLength: 1, maxLength: 200},
    read: (word) => word,
  }),
};

const noPosting = (id: string | null): NoPosting =>
  new NoPosting(`The market has no posting ${(id ?? '').slice(0, 40)}.`);

export const posting = asks(ID, async (engine, {id}): Promise<MarketPosting> => {
  const found = id === null ? null : await postingOf(engine, id);
  if (!found) throw noPosting(id);
  return found;
});

/** Postings that ask for most of what one asks for. */
export interface SimilarAnswer extends Omit<Neighbours, 'similar'> {
  readonly schema: 'metier/similar/1';
  /** The title of the one. */
  readonly to: string;
  readonly similar: readonly (Similar & {readonly notes: readonly HitNote[]})[];
}

const SIMILAR = 10;

export const similar = asks(
  {...ID, ...FILTER, limit: limit('postings', SIMILAR)},
  async (engine, {id, ...values}, today): Promise<SimilarAnswer> => {
    const like = id !== null && /^\d{1,20}$/.test(id) ? await likeById(engine, id) : null;
    if (!like) throw noPosting(id);
    const found = await similarTo(engine, like, scopeOf(filterOf(values)), values.limit ?? SIMILAR);
    const noted = await withNotes(engine, found.similar, yearOf(today));
    return {schema: 'metier/similar/1', to: like.title, ...found, similar: noted};
  },
);

/** The questions, and what each may be told. */
export interface QuestionList {
  /** Told when it is asked for the invented market. */
  readonly sample?: true;
  readonly schema: 'metier/questions/1';
  readonly questions: readonly {
    readonly name: string;
    readonly title: string;
    readonly needs: readonly string[];
    readonly parameters: readonly {
      readonly name: string;
      readonly required: boolean;
      readonly many: boolean;
      readonly help: string;
      readonly schema: ValueSchema;
      readonly example: string;
    }[];
  }[];
}

export const questionList = reads(
  MARKET,
  async ({market}): Promise<QuestionList> => ({
    ...(market === 'sample' ? {sample: true} : {}),
    schema: 'metier/questions/1',
    questions: questions.map(({name, summary, needs = []}) => ({
      name,
      title: summary,
      needs,
      parameters: parametersOf(name, needs),
    })),
  }),
);

function parametersOf(question: string, needs: readonly string[]) {
  const {title, have, limit} = ASK;
  const own: Parameters = {
    ...FILTER,
    ...(question === 'titles' ? {title} : {}),
    ...(needs.includes('have') ? {have} : {}),
    limit,
  };
  return Object.entries(own).map(([name, {help, many, schema, example}]) => ({
    name,
    required: needs.includes(name),
    many,
    help,
    schema,
    example,
  }));
}
