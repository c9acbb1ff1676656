import {quotesOf, type Sample, wordsOfText} from './corpus.ts';
import {factorsOf} from './factors.ts';
import {type Linear, regress} from './regression.ts';
import {type Rows, rowsOf, score, softmax, type Vector} from './rows.ts';
import {type SectionWeights, Space, TITLE, TITLE_ROLE, termsOf} from './space.ts';

/** A sentence or title that we wrote to show what a role does. */
export interface Example {
  readonly role: string;
  readonly text: string;
  readonly title?: boolean;
}

export interface Settings {
  readonly sections: SectionWeights;
  readonly titleLength: number;
  /** Terms have to stand in so many postings. */
  readonly least: number;
  /** Dimensions of the word factors, and how many of the first (language, length) are left out. */
  readonly rank: number;
  readonly dropped: number;
  readonly penalty: number;
  readonly rounds: number;
  /** Importance of one quote, one quote for another role, one example, one ambiguous posting; a clear posting is 1. */
  readonly quote: number;
  readonly against: number;
  readonly example: number;
  readonly ambiguous: number;
  /** How far rare roles count more: 0 not at all, 1 all roles alike. */
  readonly balance: number;
  /** Terms of the small model, and how strongly it follows the large one rather than the labels. */
  readonly terms: number;
  readonly follow: number;
  readonly unlabelled: number;
  readonly smallPenalty: number;
  readonly smallRounds: number;
}

export const SETTINGS: Settings = {
  sections: {
    tasks: 1,
    requirements: 0.7,
    preferred: 0.4,
    skills: 0.6,
    none: 0.8,
    about: 0.3,
    analysis: 0.3,
    process: 0.1,
    terms: 0.1,
    benefits: 0.05,
  },
  titleLength: 0.38,
  least: 6,
  rank: 64,
  dropped: 4,
  penalty: 0.1,
  rounds: 40,
  quote: 0.12,
  against: 0.12,
  example: 0.4,
  ambiguous: 1,
  balance: 1,
  terms: 7250,
  follow: 0.5,
  unlabelled: 0.3,
  smallPenalty: 0.03,
  smallRounds: 0,
};

/** A model over a space: what a posting's words are worth for each role. */
export interface Model {
  readonly space: Space;
  readonly linear: Linear;
}

interface Lesson {
  readonly vector: Vector;
  readonly role: string;
  readonly importance: number;
  /** Index of the labelled sample that it comes from; -1 for our own examples. */
  readonly sample: number;
}

/** Learns roles from labelled postings, their quotes, written examples and unlabelled postings. */
export class Learner {
  readonly #settings: Settings;
  readonly #roles: readonly string[];
  readonly #labelled: readonly Sample[];
  readonly #unlabelled: readonly Sample[];
  readonly #examples: readonly Example[];
  readonly #space: Space;
  readonly #factors: Float32Array;
  readonly #rows: Rows;
  readonly #lessons: readonly Lesson[];

  constructor(
    roles: readonly string[],
    labelled: readonly Sample[],
    unlabelled: readonly Sample[],
    examples: readonly Example[],
    settings: Settings,
  ) {
    this.#settings = settings;
    this.#roles = roles;
    this.#labelled = labelled;
    this.#unlabelled = unlabelled;
    this.#examples = examples;
    const all = [...labelled, ...unlabelled];
    const known = new Map<string, number>();
    for (const {text, title} of examples)
      for (const term of termsOf(wordsOfText(text), title ? TITLE : '')) known.set(term, (known.get(term) ?? 0) + 2);
    this.#space = Space.of(settings.sections, all, settings.least, known);
    this.#factors = settings.rank
      ? factorsOf(rowsOf(all.map(({units}) => this.#space.text(units))), this.#space.size, settings.rank)
      : new Float32Array(0);
    this.#lessons = this.#lessonsIn(this.#space);
    const vectors = [
      ...all.map((sample) => this.#vector(this.#space, sample)),
      ...this.#lessons.map(({vector}) => vector),
    ];
    this.#rows = rowsOf(vectors.map((vector) => this.#withFactors(vector)));
  }

  /** The large model of the given labelled samples (by index): every term has weights. */
  teach(use: readonly number[]): Model {
    const {penalty, rounds, rank} = this.#settings;
    const {wanted, importance} = this.#targets();
    const taught = new Set(use);
    const own = [...use];
    const offset = this.#labelled.length + this.#unlabelled.length;
    for (const [i, {sample}] of this.#lessons.entries()) if (sample < 0 || taught.has(sample)) own.push(offset + i);
    const features = this.#space.size + rank;
    const found = regress({
      rows: this.#rows,
      use: own,
      wanted,
      importance,
      features,
      classes: this.#roles.length,
      penalty,
      rounds,
    });
    return {space: this.#space, linear: this.#withoutFactors(found)};
  }

  /** A model of few terms that says much the same as the large one. `alike` are unlabelled samples that it may look at. */
  distil(large: Model, use: readonly number[], alike: readonly number[], sharpness: number): Model {
    const {terms, follow, unlabelled, smallPenalty, smallRounds: rounds} = this.#settings;
    const classes = this.#roles.length;
    const {space, start} = this.#choose(large, terms);
    const lessons = this.#lessonsIn(space);
    const taught = new Set(use);
    const samples = [
      ...use.map((i) => this.#labelled[i] as Sample),
      ...alike.map((i) => this.#unlabelled[i] as Sample),
    ];
    const parts = lessons.filter(({sample}) => sample < 0 || taught.has(sample));
    const rows = rowsOf([...samples.map((sample) => this.#vector(space, sample)), ...parts.map(({vector}) => vector)]);
    const targets = this.#targets();
    const wanted = new Float32Array(rows.count * classes);
    const importance = new Float32Array(rows.count).fill(unlabelled);
    const values = new Float64Array(classes);
    const largeRows = rowsOf(samples.map((sample) => this.#vector(large.space, sample)));
    for (let row = 0; row < samples.length; row++) {
      score(largeRows, row, large.linear.weights, large.linear.bias, values);
      softmax(values, sharpness);
      const label = row < use.length ? (use[row] as number) : -1;
      const share = label < 0 ? 1 : follow;
      for (let k = 0; k < classes; k++) {
        const told = label < 0 ? 0 : (targets.wanted[label * classes + k] as number);
        wanted[row * classes + k] = share * (values[k] as number) + (1 - share) * told;
      }
      if (label >= 0) importance[row] = targets.importance[label] as number;
    }
    for (const [i, {role, importance: own}] of parts.entries()) {
      const row = samples.length + i;
      wanted[row * classes + this.#roles.indexOf(role)] = 1;
      importance[row] = own;
    }
    const all = Array.from({length: rows.count}, (_, i) => i);
    const problem = {rows, use: all, wanted, importance, features: space.size, classes, penalty: smallPenalty, rounds};
    return {space, linear: regress(problem, start)};
  }

  /** Scores of one sample by a model. */
  scores({space, linear}: Model, sample: Sample): Float64Array {
    const out = new Float64Array(this.#roles.length);
    score(rowsOf([this.#vector(space, sample)]), 0, linear.weights, linear.bias, out);
    return out;
  }

  #vector(space: Space, sample: Sample): Map<number, number> {
    return space.withTitle(space.text(sample.units), sample, this.#settings.titleLength);
  }

  #lessonsIn(space: Space): Lesson[] {
    const {quote, against, example, ambiguous, titleLength} = this.#settings;
    const lessons: Lesson[] = [];
    for (const [sample, {label, posting}] of this.#labelled.entries()) {
      if (!label) continue;
      for (const {quote: words, role, against: other} of quotesOf(label, posting)) {
        if (!this.#roles.includes(role)) continue;
        const importance = other ? against : quote * (label.clarity === 'clear' ? 1 : Math.min(1, ambiguous * 0.7));
        lessons.push({vector: space.sentence(wordsOfText(words)), role, importance, sample});
      }
    }
    for (const {text, role, title} of this.#examples) {
      const words = wordsOfText(text);
      const vector = title
        ? space.withTitle(new Map(), {title: words, titleRole: ''}, titleLength)
        : space.sentence(words);
      lessons.push({vector, role, importance: example, sample: -1});
    }
    return lessons;
  }

  #targets(): {wanted: Float32Array; importance: Float32Array} {
    const classes = this.#roles.length;
    const offset = this.#labelled.length + this.#unlabelled.length;
    const wanted = new Float32Array((offset + this.#lessons.length) * classes);
    const importance = new Float32Array(offset + this.#lessons.length);
    const count = new Float64Array(classes);
    for (const {label} of this.#labelled)
      if (label) count[this.#roles.indexOf(label.role)] = (count[this.#roles.indexOf(label.role)] as number) + 1;
    const mean = this.#labelled.length / classes;
    for (const [i, {label}] of this.#labelled.entries()) {
      if (!label) continue;
      let rest = 1;
      for (const {role, share} of label.also ?? []) {
        const k = this.#roles.indexOf(role);
        if (k < 0) continue;
        wanted[i * classes + k] = (wanted[i * classes + k] as number) + share;
        rest -= share;
      }
      const k = this.#roles.indexOf(label.role);
      wanted[i * classes + k] = (wanted[i * classes + k] as number) + rest;
      const rareness = (mean / Math.max(3, count[k] as number)) ** this.#settings.balance;
      importance[i] = (label.clarity === 'clear' ? 1 : this.#settings.ambiguous) * Math.min(4, rareness);
    }
    for (const [i, {role, importance: own}] of this.#lessons.entries()) {
      wanted[(offset + i) * classes + this.#roles.indexOf(role)] = 1;
      importance[offset + i] = own;
    }
    return {wanted, importance};
  }

  #withFactors(vector: Vector): Vector {
    const {rank, dropped} = this.#settings;
    if (!rank) return vector;
    const place = new Float32Array(rank);
    for (const [feature, value] of vector)
      for (let c = dropped; c < rank; c++)
        place[c] = (place[c] as number) + value * (this.#factors[feature * rank + c] as number);
    const out = new Map(vector);
    for (let c = dropped; c < rank; c++) out.set(this.#space.size + c, place[c] as number);
    return out;
  }

  /** What the factors weigh, put on the terms themselves: the same scores without factors. */
  #withoutFactors({weights, bias}: Linear): Linear {
    const {rank, dropped} = this.#settings;
    const classes = this.#roles.length;
    const {size} = this.#space;
    const own = weights.slice(0, size * classes);
    for (let feature = 0; feature < size; feature++)
      for (let c = dropped; c < rank; c++) {
        const place = this.#factors[feature * rank + c] as number;
        for (let k = 0; k < classes; k++)
          own[feature * classes + k] =
            (own[feature * classes + k] as number) + place * (weights[(size + c) * classes + k] as number);
      }
    return {weights: own, bias};
  }

  /** The terms whose weights move the scores of postings most. */
  #choose({space, linear}: Model, terms: number): {space: Space; start: Linear} {
    const classes = this.#roles.length;
    const effect = new Float64Array(space.size);
    const {rows} = {rows: this.#rows};
    const postings = this.#labelled.length + this.#unlabelled.length;
    for (let j = 0; j < (rows.start[postings] as number); j++) {
      const feature = rows.index[j] as number;
      if (feature < space.size) effect[feature] = (effect[feature] as number) + (rows.value[j] as number) ** 2;
    }
    for (let feature = 0; feature < space.size; feature++) {
      let mean = 0;
      let squares = 0;
      for (let k = 0; k < classes; k++) {
        const weight = linear.weights[feature * classes + k] as number;
        mean += weight / classes;
        squares += weight * weight;
      }
      effect[feature] = Math.sqrt(effect[feature] as number) * Math.sqrt(Math.max(0, squares - classes * mean * mean));
      if (space.terms[feature]?.startsWith(TITLE_ROLE)) effect[feature] = Number.POSITIVE_INFINITY;
    }
    const chosen = Array.from(effect.keys())
      .sort((a, b) => (effect[b] as number) - (effect[a] as number) || a - b)
      .slice(0, terms)
      .sort((a, b) => a - b);
    const weights = new Float32Array(chosen.length * classes);
    for (const [i, feature] of chosen.entries())
      weights.set(linear.weights.subarray(feature * classes, (feature + 1) * classes), i * classes);
    const small = new Space(
      this.#settings.sections,
      chosen.map((feature) => space.terms[feature] as string),
      chosen.map((feature) => space.rarity[feature] as number),
    );
    return {space: small, start: {weights, bias: linear.bias.slice()}};
  }
}
