import type {SkillMatches} from '../kb/skills.ts';
import {skillCount, skillId, skillKind} from '../kb/skills.ts';
import {codeAt} from '../text/code-at.ts';
import {ALL_CAPITALS, CAPITAL, DIGITS, foldCode, type Lexicon, MARK, type Tokens} from '../text/tokens.ts';
import {CLASS_OF, CLASS_COUNT as CLASSES, KNOWN_WORDS} from './known-words.ts';
import type {Page, Sentence} from './page.ts';
import type {SectionKind} from './sections.ts';

export const SECTIONS: readonly SectionKind[] = [
  'tasks',
  'requirements',
  'preferred',
  'skills',
  'about',
  'benefits',
  'pay',
  'terms',
  'process',
  'legal',
  'analysis',
  'none',
];

/** Words that announce skills, by what they announce; each gets a weight with its distance to the token. */
const CUES =
  'experience experienced experiences expertise knowledge proficiency proficient understanding familiarity familiar skills skill background fluency fluent ability hands-on strong deep expert using use uses with in of like as including e.g such for to on build building develop developing design designing implement implementing maintain manage managing support ensure drive own lead create deliver work kenntnisse kenntnissen erfahrung erfahrungen umgang bereich mit wie z.b im zur verständnis know-how aufbau entwicklung konzeption durchführung connaissance connaissances maîtrise expérience expériences compétences outils notamment développement conception mise gestion réaliser participer assurer en de des technologies tools frameworks languages platforms systems technologien sprachen'.split(
    ' ',
  );

/** Words are seen so far to each side; their classes farther. */
export const NEAR = 1;
export const WINDOW = 2;
export const KINDS = 9;
const AFFIXES = 1024;

/** Sizes and offsets of the groups of features, given how many words and skills the model knows. */
export function layoutOf(words: number, skills: number) {
  const size = {
    word: (words + 2) * (NEAR * 2 + 1),
    class: (CLASSES + 2) * (WINDOW * 2 + 1),
    shape: 8 * 3,
    match: 1 + 2 * KINDS * 2,
    place: 3 * SECTIONS.length * 3,
    cue: (CUES.length + 1) * 4,
    affix: AFFIXES,
    list: 4 * 4 * 2 * 2,
    skill: skills + 1,
    near: 3 * 3 * 4,
    language: 6 * 3,
    length: 6,
  };
  let at = 0;
  const offset = {} as Record<keyof typeof size, number>;
  for (const name of Object.keys(size) as (keyof typeof size)[]) {
    offset[name] = at;
    at += size[name];
  }
  return {offset, size: at};
}

const LANGUAGES = ['en', 'de', 'fr', 'nl', 'es'];
export const languageNumber = (language: string) => LANGUAGES.indexOf(language) + 1;

/** Reads the features of tokens. One object a page; the same code trains the model and runs it. */
export class Features {
  readonly #tokens: Tokens;
  readonly #text: string;
  readonly #words: Int32Array;
  readonly #unknown: number;
  readonly #skills: Int32Array;
  readonly #classes: Int32Array;
  readonly #cueOf: Int32Array;
  readonly #layout: ReturnType<typeof layoutOf>;
  readonly #language: number;
  /** Index of the match that covers a token, or -1. */
  readonly #match: Int32Array;
  readonly #matches: SkillMatches;
  #sentence: Sentence | null = null;
  #cue = 0;
  #cueAt = 0;
  #last = 0;
  #found = 0;

  constructor(page: Page, matches: SkillMatches, vocabulary: TaggerWords, language: string) {
    this.#tokens = page.tokens;
    this.#text = page.text;
    this.#words = vocabulary.index;
    this.#cueOf = vocabulary.cues;
    this.#unknown = vocabulary.count;
    this.#layout = layoutOf(vocabulary.count, vocabulary.skillsKnown);
    this.#skills = vocabulary.skills;
    this.#classes = vocabulary.classes;
    this.#language = languageNumber(language);
    this.#matches = matches;
    this.#match = new Int32Array(page.tokens.count).fill(-1);
    for (let i = 0; i < matches.count; i++)
      for (let t = matches.first[i] as number; t < (matches.after[i] as number); t++) this.#match[t] = i;
  }

  /** Writes the features of token `t` of a sentence to `out` and gives their number. Tokens of a sentence are asked for in order. */
  at(t: number, sentence: Sentence, out: Int32Array): number {
    if (sentence !== this.#sentence) this.#open(sentence);
    for (let i = this.#last; i < t; i++) {
      const word = this.#tokens.word[i] as number;
      const cue = word >= 0 && word < this.#cueOf.length ? (this.#cueOf[word] as number) : 0;
      if (cue) {
        this.#cue = cue;
        this.#cueAt = i;
      }
    }
    this.#last = Math.max(this.#last, t);
    const {offset} = this.#layout;
    const {shape} = this.#tokens;
    const match = this.#match[t] as number;
    const state = this.#state(t);
    const section = SECTIONS.indexOf(sentence.section);
    const kind = sentence.block.kind === 'item' ? 0 : sentence.block.kind === 'heading' ? 1 : 2;
    let n = 0;
    for (let k = -WINDOW; k <= WINDOW; k++) {
      if (k >= -NEAR && k <= NEAR)
        out[n++] = offset.word + (k + NEAR) * (this.#unknown + 2) + this.#word(t + k, sentence);
      out[n++] = offset.class + (k + WINDOW) * (CLASSES + 2) + this.#class(t + k, sentence);
    }
    for (let k = -1; k <= 1; k++) {
      const at = t + k;
      const bits = at < sentence.first || at >= sentence.after ? 7 : shapeClass(shape[at] as number);
      out[n++] = offset.shape + (k + 1) * 8 + bits;
    }
    if (match >= 0) {
      const inside = t > (this.#matches.first[match] as number) ? 1 : 0;
      const skill = this.#matches.skill[match] as number;
      out[n++] = offset.match + 1 + (inside * KINDS + skillKind(skill)) * 2 + (this.#matches.certain[match] as number);
      out[n++] = offset.skill + (this.#skills[skill] as number);
    } else out[n++] = offset.match;
    out[n++] = offset.place + (state * SECTIONS.length + section) * 3 + kind;
    out[n++] = offset.cue + this.#cue * 4 + (this.#cue ? distanceClass(t - this.#cueAt) : 0);
    if (this.#word(t, sentence) === this.#unknown && match < 0) {
      out[n++] = offset.affix + affixOf(this.#text, this.#tokens, t, -3);
      out[n++] = offset.affix + affixOf(this.#text, this.#tokens, t, 4);
    }
    out[n++] =
      offset.list +
      ((this.#mark(t - 1, sentence) * 4 + this.#mark(t + 1, sentence)) * 2 + (t === sentence.first ? 1 : 0)) * 2 +
      (t === sentence.after - 1 ? 1 : 0);
    const before = t - 1 < sentence.first ? 2 : this.#state(t - 1) ? 1 : 0;
    const next = t + 1 >= sentence.after ? 2 : this.#state(t + 1) ? 1 : 0;
    out[n++] = offset.near + (before * 3 + next) * 4 + Math.min(3, this.#found);
    out[n++] = offset.language + this.#language * 3 + state;
    out[n++] = offset.length + lengthClass(sentence.after - sentence.first);
    return n;
  }

  #open(sentence: Sentence): void {
    this.#sentence = sentence;
    this.#cue = 0;
    this.#last = sentence.first;
    this.#found = 0;
    for (let t = sentence.first; t < sentence.after; t++) if (this.#state(t) === 2) this.#found++;
  }

  #state(t: number): 0 | 1 | 2 {
    const match = this.#match[t] as number;
    return match < 0 ? 0 : this.#matches.certain[match] ? 2 : 1;
  }

  #word(t: number, sentence: Sentence): number {
    if (t < sentence.first || t >= sentence.after) return this.#unknown + 1;
    const word = this.#tokens.word[t] as number;
    return word >= 0 && word < this.#words.length ? (this.#words[word] as number) : this.#unknown;
  }

  #class(t: number, sentence: Sentence): number {
    if (t < sentence.first || t >= sentence.after) return CLASSES + 1;
    const word = this.#tokens.word[t] as number;
    return word >= 0 && word < this.#classes.length ? (this.#classes[word] as number) : CLASSES;
  }

  #mark(t: number, sentence: Sentence): number {
    if (t < sentence.first || t >= sentence.after) return 3;
    return markOf(this.#text, this.#tokens, t);
  }
}

/** 1 for marks that part items, 2 for brackets and colons, 0 for all else. */
export function markOf(text: string, {from, shape}: Tokens, t: number): number {
  if (!((shape[t] as number) & MARK)) return 0;
  const code = codeAt(text, from[t] as number);
  return code === 44 || code === 47 || code === 59 || code === 124
    ? 1
    : code === 40 || code === 41 || code === 58
      ? 2
      : 0;
}

/** A number for the first letters of a token, or for the last ones when `length` is negative. */
export function affixOf(text: string, tokens: Tokens, t: number, length: number): number {
  const from = tokens.from[t] as number;
  const to = tokens.to[t] as number;
  const start = length < 0 ? Math.max(from, to + length) : from;
  const end = length < 0 ? to : Math.min(to, from + length);
  let hash = length < 0 ? 7 : 13;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 33) + foldCode(codeAt(text, i))) | 0;
  return (hash >>> 3) % AFFIXES;
}

export const shapeClass = (bits: number) =>
  bits & MARK ? 0 : bits & ALL_CAPITALS ? 1 : bits & CAPITAL ? (bits & DIGITS ? 2 : 3) : bits & DIGITS ? 4 : 5;
/** Classes of how far behind a cue a token stands. */
export const distanceClass = (distance: number) => (distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 8 ? 2 : 3);
export const lengthClass = (tokens: number) =>
  tokens <= 3 ? 0 : tokens <= 7 ? 1 : tokens <= 15 ? 2 : tokens <= 30 ? 3 : tokens <= 60 ? 4 : 5;

/** The most features that one token has. */
export const MOST_FEATURES = 32;

/** The words that the model knows, as an index by lexicon id: `index[word]` is the word's number, or `count` for any other. */
export interface TaggerWords {
  readonly count: number;
  readonly index: Int32Array;
  readonly cues: Int32Array;
  /** The number of a skill of the knowledge base in the model, or `skillsKnown`. */
  readonly skills: Int32Array;
  readonly skillsKnown: number;
  /** The class of a word by lexicon id. */
  readonly classes: Int32Array;
}

/** Makes the look-ups for the words and the skills (by id) that a model was trained with. */
export function taggerWords(words: readonly string[], skillIds: readonly string[], lexicon: Lexicon): TaggerWords {
  const numbers = new Map(skillIds.map((id, number) => [id, number]));
  const skills = Int32Array.from({length: skillCount}, (_, skill) => numbers.get(skillId(skill)) ?? skillIds.length);
  const ids = words.map((word) => lexicon.add(word));
  const cues = CUES.map((word) => lexicon.add(word));
  const members = KNOWN_WORDS.map((word) => lexicon.add(word));
  const classes = new Int32Array(lexicon.size).fill(CLASSES);
  for (const [i, id] of members.entries()) classes[id] = CLASS_OF[i] as number;
  const index = new Int32Array(lexicon.size).fill(words.length);
  for (const [number, id] of ids.entries()) index[id] = number;
  const cueOf = new Int32Array(lexicon.size);
  for (const [number, id] of cues.entries()) cueOf[id] = number + 1;
  return {count: words.length, index, cues: cueOf, skills, skillsKnown: skillIds.length, classes};
}
