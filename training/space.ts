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

/** Marks the role that the knowledge base reads from a title. */
export const TITLE_ROLE = '=';

type Titled = Pick<Sample, 'title' | 'titleRole'>;

/** The terms of a title: its words, and the role that they name. */
export const titleTermsOf = ({title, titleRole}: Titled): string[] => [
  ...termsOf(title, TITLE),
  ...(titleRole ? [TITLE_ROLE + titleRole] : []),
];

/** How much a sentence counts by the section that it stands in. */
export type SectionWeights = Readonly<Record<string, number>>;

/** Words that are somebody's name or number rather than a word: long, or of digits and letters. */
const CODE = /[a-z]{22}|(?=\w*[a-z])\w*\d\w{3,}|\d\w*[a-z]{2,}(?!\w)/;

/** The terms that a model looks at, each with a number and its rarity. */
export class Space {
  readonly ids = new Map<string, number>();
  readonly terms: readonly string[];
  readonly rarity: readonly number[];
  readonly #sections: SectionWeights;

  constructor(sections: SectionWeights, terms: readonly string[], rarity: readonly number[]) {
    this.#sections = sections;
    this.terms = terms;
    this.rarity = rarity;
    for (const [id, term] of terms.entries()) this.ids.set(term, id);
  }

  /** The space of all terms that stand in at least `least` samples; `known` counts terms that are known from elsewhere. */
  static of(
    sections: SectionWeights,
    samples: readonly Sample[],
    least: number,
    known: ReadonlyMap<string, number>,
  ): Space {
    const seen = new Map(known);
    for (const sample of samples) {
      const own = new Set(titleTermsOf(sample));
      for (const unit of sample.units)
        if ((sections[unit.section] ?? 0) > 0.02) for (const term of termsOf(unit.words)) own.add(term);
      for (const term of own) seen.set(term, (seen.get(term) ?? 0) + 1);
    }
    const kept = [...seen].filter(
      ([term, count]) => term.startsWith(TITLE_ROLE) || (count >= least && !CODE.test(term)),
    );
    const rarity = kept.map(([term, count]) =>
      term.startsWith(TITLE_ROLE) ? 4 : Math.log((samples.length + 1) / Math.min(count, samples.length)),
    );
    return new Space(
      sections,
      kept.map(([term]) => term),
      rarity,
    );
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
  withTitle(vector: Map<number, number>, sample: Titled, length: number): Map<number, number> {
    const own = new Map<number, number>();
    for (const term of titleTermsOf(sample)) {
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
