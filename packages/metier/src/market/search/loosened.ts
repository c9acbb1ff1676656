import {coverageOf} from '../coverage.ts';
import type {Rows} from '../engine.ts';
import {type Filter, partsOf, scopeOfParts} from '../filter.ts';
import {type Wanted, withWords} from './words.ts';

/** What a search that finds nothing would find without one of its conditions. */
export interface Loosened {
  /** What is left out: a part of the filter, or all words. */
  readonly without: keyof Filter | 'words';
  readonly postings: number;
}

/** For each condition how many postings there are without it, most first; only where there are some. */
export async function loosened(engine: Rows, filter: Filter, wanted: Wanted): Promise<Loosened[]> {
  const parts = partsOf(filter);
  const found: Loosened[] = [];
  const count = async (without: Loosened['without'], kept: typeof parts, words: Wanted | null) => {
    const scope = scopeOfParts(kept);
    const {postings} = await coverageOf(engine, words ? withWords(scope, words) : scope);
    if (postings) found.push({without, postings});
  };
  for (const part of parts)
    await count(
      part.name,
      parts.filter((one) => one !== part),
      wanted,
    );
  const hasWords = [wanted.words, wanted.phrases, wanted.without].some((list) => list.length);
  if (hasWords && parts.length) await count('words', parts, null);
  return found.sort((a, b) => b.postings - a.postings);
}
