import {type SkillMatches, skillKind} from '../kb/skills.ts';
import type {Tokens} from '../text/tokens.ts';
import {CLASS_COUNT} from './known-words.ts';
import {type Chances, namesSkills} from './mentions.ts';
import type {Page, Sentence} from './page.ts';
import {
  affixOf,
  distanceClass,
  KINDS,
  languageNumber,
  layoutOf,
  lengthClass,
  markOf,
  NEAR,
  SECTIONS,
  shapeClass,
  type TaggerWords,
  WINDOW,
} from './tagger.ts';

const PLACES = WINDOW * 2 + 1;
/** Rows of what the model does not know, of what lies beyond the sentence, and the first of words known only by class and by themselves. */
const UNKNOWN = 0;
const BEYOND = 1;
const OF_CLASS = 2;
const OF_WORD = OF_CLASS + CLASS_COUNT;

/**
 * The tagger at work: the same sums as over the features that `Features` lists, with less to look up. Only how much
 * likelier "begins" and "inside" are than "outside" matters, and both differences are small whole numbers, so that one
 * number holds both (65536 × begins + inside); what word and class add at each place of the window is one row a word.
 */
export class TaggerScores {
  readonly #words: TaggerWords;
  readonly #offset: ReturnType<typeof layoutOf>['offset'];
  /** What each feature adds. */
  readonly #sums: Int32Array;
  readonly #rowOf: Uint16Array;
  readonly #rows: Int32Array;
  /** What the shapes of three tokens in a row add, three bits a shape. */
  readonly #shapes: Int32Array;
  readonly #scale: number;
  /** `exp` of the likely whole numbers times the scale. */
  readonly #powers: Float64Array;
  /** By token of the page: how sure the label is that covers it (0 for none, 1, 2), and what that adds. */
  #state = new Uint8Array(0);
  #label = new Int32Array(0);
  /** By token too: what is told of it. */
  #begins = new Float32Array(0);
  #inside = new Float32Array(0);

  constructor(words: TaggerWords, weights: Int8Array, scale: number) {
    this.#words = words;
    const {offset} = layoutOf(words.count, words.skillsKnown);
    this.#offset = offset;
    const sums = new Int32Array(weights.length / 3);
    for (let feature = 0; feature < sums.length; feature++) {
      const outside = weights[feature * 3] as number;
      sums[feature] =
        ((weights[feature * 3 + 1] as number) - outside) * 65536 + (weights[feature * 3 + 2] as number) - outside;
    }
    this.#sums = sums;
    this.#rows = new Int32Array((OF_WORD + words.count) * PLACES);
    this.#row(UNKNOWN, words.count, CLASS_COUNT);
    this.#row(BEYOND, words.count + 1, CLASS_COUNT + 1);
    for (let kind = 0; kind < CLASS_COUNT; kind++) this.#row(OF_CLASS + kind, words.count, kind);
    this.#rowOf = Uint16Array.from(words.index, (word, id) => {
      const kind = words.classes[id] as number;
      if (word === words.count) return kind === CLASS_COUNT ? UNKNOWN : OF_CLASS + kind;
      this.#row(OF_WORD + word, word, kind);
      return OF_WORD + word;
    });
    this.#shapes = Int32Array.from({length: 512}, (_, bits) => {
      const at = (k: number, shape: number) => sums[offset.shape + k * 8 + shape] as number;
      return at(0, bits >> 6) + at(1, (bits >> 3) & 7) + at(2, bits & 7);
    });
    this.#scale = scale;
    this.#powers = Float64Array.from({length: MOST_POWER * 2}, (_, i) => Math.exp((i - MOST_POWER) * scale));
  }

  #row(row: number, word: number, kind: number): void {
    const {class: classes, word: words} = this.#offset;
    for (let k = -WINDOW; k <= WINDOW; k++) {
      const ofWord =
        k >= -NEAR && k <= NEAR ? (this.#sums[words + (k + NEAR) * (this.#words.count + 2) + word] as number) : 0;
      this.#rows[row * PLACES + k + WINDOW] =
        ofWord + (this.#sums[classes + (k + WINDOW) * (CLASS_COUNT + 2) + kind] as number);
    }
  }

  /** The chances of a page; they hold until the next page. */
  chances(page: Page, matches: SkillMatches, language: string): Chances {
    this.#readLabels(page.tokens, matches);
    const begins = this.#begins;
    const inside = this.#inside;
    const spoken = this.#offset.language + languageNumber(language) * 3;
    for (const sentence of page.sentences)
      if (namesSkills(sentence)) this.#read(page, sentence, spoken, begins, inside);
    return {begins, inside};
  }

  #readLabels({count}: Tokens, {count: labels, first, after, skill, certain}: SkillMatches): void {
    if (this.#state.length < count) {
      this.#state = new Uint8Array(count * 2);
      this.#label = new Int32Array(count * 2);
      this.#begins = new Float32Array(count * 2);
      this.#inside = new Float32Array(count * 2);
    }
    this.#begins.fill(0, 0, count);
    this.#inside.fill(0, 0, count);
    const sums = this.#sums;
    const {match, skill: skills} = this.#offset;
    this.#state.fill(0, 0, count);
    this.#label.fill(sums[match] as number, 0, count);
    for (let i = 0; i < labels; i++) {
      const sure = certain[i] as number;
      const own = sums[skills + (this.#words.skills[skill[i] as number] as number)] as number;
      const kind = skillKind(skill[i] as number);
      for (let t = first[i] as number; t < (after[i] as number); t++) {
        const goesOn = t > (first[i] as number) ? KINDS : 0;
        this.#state[t] = 1 + sure;
        this.#label[t] = own + (sums[match + 1 + (goesOn + kind) * 2 + sure] as number);
      }
    }
  }

  #read({text, tokens}: Page, sentence: Sentence, spoken: number, begins: Float32Array, inside: Float32Array): void {
    const {first, after} = sentence;
    const {word, shape} = tokens;
    const sums = this.#sums;
    const rows = this.#rows;
    const state = this.#state;
    const offset = this.#offset;
    const cues = this.#words.cues;
    const place =
      offset.place +
      SECTIONS.indexOf(sentence.section) * 3 +
      (sentence.block.kind === 'item' ? 0 : sentence.block.kind === 'heading' ? 1 : 2);
    const shared = sums[offset.length + lengthClass(after - first)] as number;
    let sure = 0;
    for (let t = first; t < after; t++) if (state[t] === 2) sure++;
    const near = offset.near + Math.min(3, sure);
    let cue = 0;
    let cueAt = 0;
    // Rows, shapes and marks of the tokens around `t`, handed on from token to token.
    let farBefore = BEYOND;
    let before = BEYOND;
    let here = this.#rowAt(word, first, after);
    let next = this.#rowAt(word, first + 1, after);
    let shapes = (7 << 3) | (first < after ? shapeClass(shape[first] as number) : 7);
    let markBefore = 3;
    let mark = first < after ? markOf(text, tokens, first) : 3;
    for (let t = first; t < after; t++) {
      const last = t + 1 === after;
      const farNext = this.#rowAt(word, t + 2, after);
      const markNext = last ? 3 : markOf(text, tokens, t + 1);
      shapes = ((shapes << 3) & 511) | (last ? 7 : shapeClass(shape[t + 1] as number));
      const own = state[t] as number;
      const stateBefore = t === first ? 2 : state[t - 1] ? 1 : 0;
      const stateNext = last ? 2 : state[t + 1] ? 1 : 0;
      let sum =
        shared +
        (rows[farBefore * PLACES] as number) +
        (rows[before * PLACES + 1] as number) +
        (rows[here * PLACES + 2] as number) +
        (rows[next * PLACES + 3] as number) +
        (rows[farNext * PLACES + 4] as number) +
        (this.#shapes[shapes] as number) +
        (this.#label[t] as number) +
        (sums[place + own * SECTIONS.length * 3] as number) +
        (sums[offset.cue + (cue ? cue * 4 + distanceClass(t - cueAt) : 0)] as number) +
        (sums[
          offset.list + (((markBefore * 4 + markNext) * 2 + (t === first ? 1 : 0)) * 2 + (last ? 1 : 0))
        ] as number) +
        (sums[near + (stateBefore * 3 + stateNext) * 4] as number) +
        (sums[spoken + own] as number);
      if (!own && here < OF_WORD)
        sum +=
          (sums[offset.affix + affixOf(text, tokens, t, -3)] as number) +
          (sums[offset.affix + affixOf(text, tokens, t, 4)] as number);
      const ofInside = (sum << 16) >> 16;
      const begin = this.#power((sum - ofInside) >> 16);
      const go = this.#power(ofInside);
      const total = 1 + begin + go;
      begins[t] = begin / total;
      inside[t] = go / total;
      const id = word[t] as number;
      if (id >= 0 && id < cues.length && cues[id]) {
        cue = cues[id] as number;
        cueAt = t;
      }
      farBefore = before;
      before = here;
      here = next;
      next = farNext;
      markBefore = mark;
      mark = markNext;
    }
  }

  #rowAt(word: Int32Array, t: number, after: number): number {
    if (t >= after) return BEYOND;
    const id = word[t] as number;
    return id >= 0 && id < this.#rowOf.length ? (this.#rowOf[id] as number) : UNKNOWN;
  }

  #power(sum: number): number {
    return sum >= -MOST_POWER && sum < MOST_POWER
      ? (this.#powers[sum + MOST_POWER] as number)
      : Math.exp(sum * this.#scale);
  }
}

const MOST_POWER = 512;
