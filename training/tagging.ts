import {type Chances, namesSkills} from '../packages/metier/src/read/mentions.ts';
import type {Page} from '../packages/metier/src/read/page.ts';
import {Features, layoutOf, MOST_FEATURES, type TaggerWords} from '../packages/metier/src/read/tagger.ts';
import type {Example} from './examples.ts';
import {seeded} from './seeded.ts';

/** The class of each token (outside, begins, inside) as the labelled quotes tell; all places of a quote's words count. */
export function classesOf(page: Page, gold: readonly {quote: string}[]): Int8Array {
  const {tokens, text} = page;
  const classes = new Int8Array(tokens.count);
  const covered = new Int32Array(tokens.count);
  for (const {quote} of [...gold].sort((a, b) => a.quote.length - b.quote.length)) {
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
      const end = at + quote.length;
      let first = -1;
      for (let t = 0; t < tokens.count; t++) {
        if ((tokens.from[t] as number) >= end) break;
        if ((tokens.to[t] as number) <= at) continue;
        if ((tokens.from[t] as number) < at || (tokens.to[t] as number) > end) {
          first = -1;
          break;
        }
        if (covered[t] && quote.length > 40) continue;
        classes[t] = first < 0 ? 1 : 2;
        covered[t] = 1;
        if (first < 0) first = t;
      }
    }
  }
  return classes;
}

/** A labelled posting with the class of each of its tokens. */
export interface Labelled extends Example {
  readonly classes: Int8Array;
}

/** Weights of the tagger, three a feature, learnt by AdaGrad (Duchi et al. 2011) on the log-loss. */
export function train(set: readonly Labelled[], vocabulary: TaggerWords, epochs = 6): Float32Array {
  const {size} = layoutOf(vocabulary.count, vocabulary.skillsKnown);
  const weights = new Float32Array(size * 3);
  const squares = new Float32Array(size * 3).fill(1e-4);
  const out = new Int32Array(MOST_FEATURES);
  const data: {features: Int32Array; gold: number}[] = [];
  for (const example of set) {
    const features = new Features(example.page, example.matches, vocabulary, example.language);
    for (const sentence of example.page.sentences) {
      const used = namesSkills(sentence);
      for (let t = sentence.first; t < sentence.after; t++) {
        const n = features.at(t, sentence, out);
        if (used || example.classes[t] === 0)
          data.push({features: out.slice(0, n), gold: example.classes[t] as number});
      }
    }
  }
  const random = seeded(1);
  const l2 = 1e-6;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = data.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [data[i], data[j]] = [data[j] as (typeof data)[0], data[i] as (typeof data)[0]];
    }
    for (const {features, gold} of data) {
      const p = softmax(weights, features);
      for (let c = 0; c < 3; c++) {
        const g0 = (p[c] as number) - (c === gold ? 1 : 0);
        if (Math.abs(g0) < 0.002) continue;
        for (const f of features) {
          const k = f * 3 + c;
          const g = g0 + l2 * (weights[k] as number) * 50;
          squares[k] = (squares[k] as number) + g * g;
          weights[k] = (weights[k] as number) - (0.08 * g) / Math.sqrt(squares[k] as number);
        }
      }
    }
  }
  return weights;
}

const p3 = new Float64Array(3);
function softmax(weights: Float32Array, features: Int32Array): Float64Array {
  let a = 0;
  let b = 0;
  let c = 0;
  for (const f of features) {
    a += weights[f * 3] as number;
    b += weights[f * 3 + 1] as number;
    c += weights[f * 3 + 2] as number;
  }
  const top = Math.max(a, b, c);
  a = Math.exp(a - top);
  b = Math.exp(b - top);
  c = Math.exp(c - top);
  const sum = a + b + c;
  p3[0] = a / sum;
  p3[1] = b / sum;
  p3[2] = c / sum;
  return p3;
}

/** What a tagger with these weights says of each token. */
export function chances(example: Example, weights: Float32Array, vocabulary: TaggerWords): Chances {
  const {page, matches} = example;
  const begins = new Float32Array(page.tokens.count);
  const inside = new Float32Array(page.tokens.count);
  const features = new Features(page, matches, vocabulary, example.language);
  const out = new Int32Array(MOST_FEATURES);
  for (const sentence of page.sentences) {
    if (!namesSkills(sentence)) continue;
    for (let t = sentence.first; t < sentence.after; t++) {
      const p = softmax(weights, out.subarray(0, features.at(t, sentence, out)));
      begins[t] = p[1] as number;
      inside[t] = p[2] as number;
    }
  }
  return {begins, inside};
}
