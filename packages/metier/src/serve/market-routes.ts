import type {Rows} from '../market/engine.ts';
import {postingOf} from '../market/posting.ts';
import type {Question} from '../market/questions/question.ts';
import {questions} from '../market/questions/questions.ts';
import {statusOf} from '../market/status.ts';
import {versionsNow} from '../market/versions.ts';
import {ASK, askMarket, questionNamed} from '../operations/ask.ts';
import {FILTER} from '../operations/filter.ts';
import {choice, one, type Parameters, text, type ValuesOf} from '../operations/parameter.ts';
import {SEARCH, searchMarket} from '../operations/search.ts';
import {UsageError} from '../operations/usage-error.ts';
import {Refusal} from './problem.ts';

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

/** A question put to the market over HTTP. */
export interface MarketRoute<P extends Parameters> {
  readonly path: string;
  readonly parameters: P;
  /** `name` is what stands at the place in the path. */
  answer(engine: Rows, values: ValuesOf<P>, name: string): Promise<object>;
}

const route = <P extends Parameters>(made: MarketRoute<P>): MarketRoute<P> => made;

const WORDS = {
  words: one({
    shown: 'WORDS',
    value: 'words',
    help: 'all of them stand in the text; those in quotes side by side',
    example: '"vector database" llm',
    ...text(500),
  }),
};

export const marketRoutes = [
  route({
    path: '/api/market',
    parameters: {},
    answer: (engine) => statusOf(engine, versionsNow()),
  }),
  route({
    path: '/api/ask/:name',
    parameters: ASK,
    answer(engine, values, name) {
      const question = questionNamed(name, 'All questions: /api/questions');
      checkNeeds(question, values);
      return askMarket(engine, question, values);
    },
  }),
  route({
    path: '/api/search',
    parameters: {...WORDS, ...SEARCH},
    async answer(engine, values) {
      if (values.sort === 'fit' && !values.have.length)
        throw new UsageError('sort=fit needs what one has: have=python');
      const {hits, ...rest} = await searchMarket(engine, values.words ?? '', values);
      return {schema: 'metier/search/1', hits: hits.map((hit) => ({...hit, fit: null})), ...rest};
    },
  }),
  route({
    path: '/api/postings/:name',
    parameters: {},
    async answer(engine, _values, name) {
      const posting = await postingOf(engine, name);
      if (!posting) throw new Refusal('no-posting', `The market has no posting ${name.slice(0, 40)}.`);
      return posting;
    },
  }),
];

function checkNeeds({name, needs}: Question, values: ValuesOf<typeof ASK>): void {
  if (needs?.includes('skill') && !values.skill.length) throw new UsageError(`${name} needs a skill: skill=python`);
  if (needs?.includes('have') && !values.have.length) throw new UsageError(`${name} needs what one has: have=python`);
}

/** The questions, and what each may be told. */
export const questionList = {
  schema: 'metier/questions/1',
  questions: questions.map(({name, summary, needs}) => ({
    name,
    title: summary,
    needs: needs ?? [],
    parameters: parametersOf(name, needs ?? []),
  })),
};

function parametersOf(name: string, needs: readonly string[]) {
  const {title, have, limit} = ASK;
  const own = {
    ...FILTER,
    ...(name === 'titles' ? {title} : {}),
    ...(needs.includes('have') ? {have} : {}),
    limit,
    ...MARKET,
  };
  return Object.entries(own).map(([parameter, {help, many, schema, example}]) => ({
    name: parameter,
    required: needs.includes(parameter),
    many,
    help,
    schema,
    example,
  }));
}
