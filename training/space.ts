import {STOP_WORDS} from '../packages/metier/src/role/words.ts';
import type {Sample, Unit} from './corpus.ts';
import {scaled} from './rows.ts';

const stop = new Set(STOP_WORDS.split(' '));

/** Words and word pairs of a sentence; `before` marks those of titles. */
export function termsOf(words: readonly string[], before = ''): string[] {
  const terms: string[] = [];
  let last = '';
  for (const word of words) {
    if (stop.has(word)) continue;
    if (word) terms.push(before + word);
    if (word && last) terms.push(`${before}${last} ${word}`);
    last = word;
  }
  return terms;
}

/** Marks the terms of titles, which count apart from those of the text. */
export const TITLE = '^';

/** How much a sentence counts by the section that it stands in. */
export type SectionWeights = Readonly<Record<string, number>>;

/** The terms that a model looks at, each with a number and its rarity. */
export class Space {
  readonly terms: string[] = [];
  readonly ids = new Map<string, number>();
  readonly rarity: number[] = [];
  readonly #sections: SectionWeights;

  constructor(sections: SectionWeights, samples: readonly Sample[], least: number, extra: ReadonlyMap<string, number> = new Map()) {
    this.#sections = sections;
    const seen = new Map<string, number>(extra);
    for (const {units, title} of samples) {
      const own = new Set(termsOf(title, TITLE));
      for (const unit of units) if ((sections[unit.section] ?? 0) > 0.02) for (const term of termsOf(unit.words)) own.add(term);
      for (const term of own) seen.set(term, (seen.get(term) ?? 0) + 1);
    }
    for (const [term, count] of seen) {
      if (count < least) continue;
      this.ids.set(term, this.terms.length);
      this.terms.push(term);
      this.rarity.push(Math.log((samples.length + 1) / Math.min(count, samples.length)));
    }
  }

  get size(): number {
    return this.terms.length;
  }

  /** The vector of a posting's text: its terms by section, damped, times rarity, of length 1. */
  text(units: readonly Unit[]): Map<number, number> {
    const counts = new Map<number, number>();
    for (const {section, words} of units) {
      const weight = this.#sections[section] ?? 0;
      if (weight < 0.02) continue;
      for (const term of termsOf(words)) {
        const id = this.ids.get(term);
        if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + weight);
      }
    }
    for (const [id, count] of counts) counts.set(id, Math.log(1 + count) * (this.rarity[id] as number));
    return scaled(counts);
  }

  /** Adds a title's terms to a vector; they have the given length together. */
  withTitle(vector: Map<number, number>, title: readonly string[], length: number): Map<number, number> {
    const own = new Map<number, number>();
    for (const term of termsOf(title, TITLE)) {
      const id = this.ids.get(term);
      if (id !== undefined) own.set(id, this.rarity[id] as number);
    }
    for (const [id, value] of scaled(own, length)) vector.set(id, value);
    return vector;
  }

  /** The vector of one sentence, whatever its section. */
  sentence(words: readonly string[]): Map<number, number> {
    return this.text([{from: 0, to: 0, section: 'tasks', words}]);
  }
}
