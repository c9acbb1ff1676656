import {fold} from '../text/tokens.ts';
import type {Coverage} from './profile.ts';

/** What a posting says of where it comes from. */
export interface About {
  readonly employer: string | null;
  readonly posted: string | null;
  readonly language: string;
  readonly country: string | null;
}

/** Counts the postings behind figures. */
export class CoverageCount {
  postings = 0;
  readonly #employers = new Set<string>();
  readonly #languages = new Map<string, number>();
  readonly #countries = new Map<string, number>();
  #from: string | null = null;
  #to: string | null = null;

  /** Gives the key under which the employer's postings count as one's. */
  add({employer, posted, language, country}: About): string {
    const key = employer ? employerKey(employer) : `?${this.postings}`;
    this.postings++;
    this.#employers.add(key);
    more(this.#languages, language);
    if (country) more(this.#countries, country);
    const day = posted && /\b(20\d\d-\d\d-\d\d)/.exec(posted)?.[1];
    if (day && (!this.#from || day < this.#from)) this.#from = day;
    if (day && (!this.#to || day > this.#to)) this.#to = day;
    return key;
  }

  coverage(): Coverage {
    return {
      postings: this.postings,
      employers: this.#employers.size,
      from: this.#from,
      to: this.#to,
      languages: descending(this.#languages),
      countries: descending(this.#countries),
    };
  }
}

/** Adds one to what is counted under a key. */
export function more<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Counts as an object, most first, equal ones by name. */
export const descending = <K extends string>(counts: ReadonlyMap<K, number>): Record<K, number> =>
  Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) as Record<K, number>;

/** One key for the spellings of an employer's name. */
export const employerKey = (name: string) =>
  fold(name)
    .replace(/\b(?:gmbh|ag|se|inc|llc|ltd|corp|sas|sa|bv|group|gruppe|the)\b|\.(?:com|ai|io|de|fr|org|co)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '') || fold(name);
