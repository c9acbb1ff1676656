import type {Coverage} from '../../roles/profile.ts';
import {FEWEST_EMPLOYERS, FEWEST_POSTINGS} from '../../roles/profile.ts';
import {coverageOf, type Scope} from '../coverage.ts';
import type {Rows, Values} from '../engine.ts';

/** What a column of an answer holds: how doors write it. Shares and changes are objects with their interval. */
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
  | 'day';

export interface Column {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
}

export type Row = Readonly<Record<string, unknown>>;

/** A statement with the values of its places. */
export interface Asked {
  readonly sql: string;
  readonly values: Values;
}

/** What a question is answered: never without its base. */
export interface Answer {
  readonly schema: 'metier/answer/1';
  readonly question: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly coverage: Coverage;
  /** Why there are no rows where the base is too small; null else. */
  readonly withheld: string | null;
  /** What the figures are and which statistic gives their intervals. */
  readonly notes: readonly string[];
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
}

/** What a question found, before its base is put beside it. */
export interface Found {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

/** A named question. */
export interface Question {
  readonly name: string;
  /** One line of the list of questions. */
  readonly summary: string;
  /** What it cannot be asked without. */
  readonly needs?: readonly ('skill' | 'have')[];
  find(engine: Rows, scope: Scope, told: Told, coverage: Coverage): Promise<Found>;
}

/** Asks a question. Below 20 postings or 5 employers nothing but the base is told. */
export async function ask(engine: Rows, question: Question, scope: Scope, told: Told): Promise<Answer> {
  const heard = new Heard(engine);
  const coverage = await coverageOf(heard, scope);
  const withheld = tooFew(coverage.postings, coverage.employers);
  const found = withheld ? {columns: [], rows: [], notes: []} : await question.find(heard, scope, told, coverage);
  return {schema: 'metier/answer/1', question: question.name, ...found, coverage, withheld, sql: heard.asked};
}

/** Why a figure on so few is not told; null when it is. */
export function tooFew(postings: number, employers: number): string | null {
  if (postings >= FEWEST_POSTINGS && employers >= FEWEST_EMPLOYERS) return null;
  return `Withheld: the base is ${postings} postings of ${employers} employers; at least ${FEWEST_POSTINGS} of ${FEWEST_EMPLOYERS} are needed.`;
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
