import type {Coverage} from '../../roles/profile.ts';
import {FEWEST_EMPLOYERS, FEWEST_POSTINGS} from '../../roles/profile.ts';
import {coverageOf, type Scope} from '../coverage.ts';
import type {Rows, Values} from '../engine.ts';
import {type Filter, scopeOf} from '../filter.ts';
import {many} from '../words.ts';
import type {By} from './by.ts';

/**
 * What a column of an answer holds: how doors write it. Shares, changes, premiums, quantiles, estimates and days are objects with
 * their interval; an estimate is no observation and has to look unlike one.
 */
export type ColumnKind =
  | 'text'
  | 'skill'
  | 'role'
  | 'count'
  | 'share'
  | 'change'
  | 'ratio'
  | 'premium'
  | 'money'
  | 'quantile'
  | 'estimate'
  | 'days'
  | 'country'
  | 'month'
  | 'level'
  | 'dollars'
  | 'day';

/** A figure between the ends of its 95 % interval; null where the end is not reached. */
export interface Between {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** For data alone, or in a table only where there is room. */
  readonly shown?: 'data' | 'wide';
}

export type Row = Readonly<Record<string, unknown>>;

/** A statement with the values of its places. */
export interface Asked {
  readonly sql: string;
  readonly values: Values;
}

/** Figures that are no observation from the postings here, in a table of their own. */
export interface Apart {
  /** `estimate`: borrowed from like postings; `survey`: published by others, no posting here. */
  readonly kind: 'estimate' | 'survey';
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

/** What a question is answered: never without its base. */
export interface Answer {
  readonly schema: 'metier/answer/1';
  readonly question: string;
  /** The answer in a sentence; null where there are no rows. */
  readonly finding: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly coverage: Coverage;
  /** Why there are no rows where the base is too small; null else. */
  readonly withheld: string | null;
  /** What the figures are and which statistic gives their intervals. */
  readonly notes: readonly string[];
  /** Never to be mixed with `rows`. */
  readonly apart: readonly Apart[];
  readonly sql: readonly Asked[];
}

/** What a question is told besides the scope. */
export interface Told {
  readonly skill: string | null;
  readonly title: string | null;
  /** Skills that a resume shows, for what it opens. */
  readonly have: readonly string[] | null;
  /** The last day of the newest window, "2026-11-20"; null takes that of the newest posting. */
  readonly until: string | null;
  readonly limit: number;
  /** What the scope was made of, so that a question can look beyond it. */
  readonly filter?: Filter;
  /** What figures are broken down by. */
  readonly by?: readonly By[];
  /** Pay also in US dollars of equal purchasing power. */
  readonly power?: boolean;
}

/** What a question found, before its base is put beside it. */
export interface Found {
  readonly finding?: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly apart?: readonly Apart[];
}

/** A named question. */
export interface Question {
  readonly name: string;
  /** One line of the list of questions. */
  readonly summary: string;
  /** What it cannot be asked without. */
  readonly needs?: readonly ('skill' | 'have')[];
  /** What it can be broken down by. */
  readonly by?: readonly By[];
  /** Answers on a small base, too, with estimates that borrow from beyond it. */
  readonly borrows?: true;
  /** What others have published, which needs no market. */
  published?(filter: Filter): readonly Apart[];
  find(engine: Rows, scope: Scope, told: Told, coverage: Coverage): Promise<Found>;
}

/** Asks a question. Below 20 postings or 5 employers nothing but the base is told, and what others have published. */
export async function ask(engine: Rows, question: Question, scope: Scope, told: Told): Promise<Answer> {
  const heard = new Heard(engine);
  const coverage = await coverageOf(heard, scope);
  const withheld = tooFew(coverage.postings, coverage.employers);
  const isAnswered = !withheld || (question.borrows && coverage.postings > 0);
  const found = !isAnswered ? NOTHING : await question.find(heard, scope, told, coverage);
  return answerFrom(question, told, {...found, coverage, withheld, sql: heard.asked});
}

/** The answer where there is no market: what others have published. */
export const withoutMarket = (question: Question, told: Told): Answer =>
  answerFrom(question, told, {...NOTHING, coverage: NO_POSTINGS, withheld: null, sql: []});

const NOTHING: Found = {columns: [], rows: [], notes: []};
const NO_POSTINGS: Coverage = {postings: 0, employers: 0, from: null, to: null, languages: {}, countries: {}};

function answerFrom(
  question: Question,
  {filter}: Told,
  {finding = null, apart = [], ...found}: Found & Pick<Answer, 'coverage' | 'withheld' | 'sql'>,
): Answer {
  const published = question.published?.(filter ?? {}) ?? [];
  return {schema: 'metier/answer/1', question: question.name, finding, ...found, apart: [...apart, ...published]};
}

/** The answer of an invented market: real figures do not stand beside invented ones. */
export const inventedOnly = <T extends object>(answer: T): T =>
  'apart' in answer
    ? {...answer, apart: (answer.apart as readonly Apart[]).filter(({kind}) => kind !== 'survey')}
    : answer;

/** The same postings of every role, level and country: what a small group can borrow from. */
export const beyond = (scope: Scope, {filter}: Told): Scope =>
  filter ? scopeOf({...filter, roles: [], seniority: [], countries: []}) : scope;

/** Why a figure on so few is not told; null when it is. */
export function tooFew(postings: number, employers: number): string | null {
  if (postings >= FEWEST_POSTINGS && employers >= FEWEST_EMPLOYERS) return null;
  return `Withheld: the base is ${many(postings, 'posting')} of ${many(employers, 'employer')}; at least ${FEWEST_POSTINGS} of ${FEWEST_EMPLOYERS} are needed.`;
}

/** Keeps what an engine is asked. */
class Heard implements Rows {
  readonly asked: Asked[] = [];
  readonly #engine: Rows;

  constructor(engine: Rows) {
    this.#engine = engine;
  }

  rows<R>(sql: string, values: Values = {}): Promise<R[]> {
    this.asked.push({sql, values});
    return this.#engine.rows<R>(sql, values);
  }
}
