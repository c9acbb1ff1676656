import {skillBroader, skillKind} from '../kb/skills.ts';
import {codeAt} from '../text/code-at.ts';
import {ALL_CAPITALS, CAPITAL, DIGITS} from '../text/tokens.ts';
import type {Chances, Mention} from './mentions.ts';
import type {Page, Sentence} from './page.ts';
import type {SectionKind} from './sections.ts';

/** A skill that a page may name, with all its mentions: what the second look accepts or drops as a whole. */
export interface Candidate {
  readonly skill: number;
  /** Folded words, for comparing candidates. */
  readonly words: readonly number[];
  readonly mentions: Mention[];
}

/** How often what is named so was meant as a skill in labelled postings: log-odds, 0 when never seen. */
export interface Priors {
  ofSkill(skill: number): number;
  ofWord(word: number): number;
}

/** Groups mentions by skill, or by their words where the knowledge base lacks them. */
export function candidatesOf(page: Page, mentions: readonly Mention[]): Candidate[] {
  const found = new Map<number | string, Candidate>();
  for (const mention of mentions) {
    const key =
      mention.skill >= 0
        ? mention.skill
        : `${page.lower.slice(page.tokens.from[mention.first], page.tokens.to[mention.after - 1]).replace(/\s+/g, ' ')}`;
    const old = found.get(key);
    if (old) old.mentions.push(mention);
    else found.set(key, {skill: mention.skill, words: wordsOf(page, mention), mentions: [mention]});
  }
  return [...found.values()];
}

function wordsOf({tokens}: Page, {first, after}: Mention): number[] {
  const words: number[] = [];
  for (let t = first; t < after; t++) words.push(tokens.word[t] as number);
  return words;
}

const SECTIONS: readonly SectionKind[] = ['none', 'terms', 'tasks', 'skills', 'preferred', 'requirements'];
export const CANDIDATE_FEATURES = 30;

/** Numbers about a candidate that tell whether it is meant; the same code trains the trees and runs them. */
export function candidateFeatures(
  page: Page,
  candidates: readonly Candidate[],
  index: number,
  chances: Chances,
  priors: Priors,
  among: Among,
  out: Float64Array,
): void {
  const candidate = candidates[index] as Candidate;
  const {tokens} = page;
  let best = candidate.mentions[0] as Mention;
  let most = -1;
  for (const mention of candidate.mentions) {
    const mean = meanChance(mention, chances);
    if (mean > most) {
      most = mean;
      best = mention;
    }
  }
  const {first, after} = best;
  const sentence = page.sentences[best.sentence] as Sentence;
  const chance = (t: number) =>
    t >= sentence.first && t < sentence.after ? (chances.begins[t] as number) + (chances.inside[t] as number) : 0;
  let least = 1;
  let letters = 0;
  let shape = 0;
  let prior = 0;
  let lowest = 9;
  for (let t = first; t < after; t++) {
    least = Math.min(least, chance(t));
    letters += (tokens.to[t] as number) - (tokens.from[t] as number);
    shape |= tokens.shape[t] as number;
    const own = priors.ofWord(tokens.word[t] as number);
    prior += own;
    lowest = Math.min(lowest, own);
  }
  out[0] = most;
  out[1] = meanChance(candidate.mentions[0] as Mention, chances);
  out[2] = chances.begins[first] as number;
  out[3] = least;
  out[4] = chance(first - 1);
  out[5] = chance(after);
  out[6] = after < sentence.after ? (chances.inside[after] as number) : 0;
  out[7] = candidate.skill < 0 ? -1 : skillKind(candidate.skill);
  out[8] = candidate.skill < 0 ? prior / (after - first) : priors.ofSkill(candidate.skill);
  out[9] = lowest;
  out[10] = after - first;
  out[11] = letters;
  out[12] = (shape & ALL_CAPITALS ? 2 : shape & CAPITAL ? 1 : 0) + (shape & DIGITS ? 3 : 0);
  out[13] = candidate.mentions.length;
  out[14] = plainestOf(page, candidate);
  out[15] = SECTIONS.indexOf((page.sentences[(candidate.mentions[0] as Mention).sentence] as Sentence).section);
  out[16] = sentence.block.kind === 'item' ? 2 : sentence.block.kind === 'heading' ? 0 : 1;
  out[17] = sentence.after - sentence.first;
  out[18] = first - sentence.first;
  out[19] = sentence.after - after;
  out[20] = best.sentence / page.sentences.length;
  out[21] = candidates.length;
  out[22] = mark(page, first - 1);
  out[23] = mark(page, after);
  relations(candidates, index, among, out);
  out[27] = among.inSentence.get(best.sentence) ?? 0;
  out[28] = prior / (after - first);
  out[29] = page.sentences.length;
}

/** The place in `SECTIONS` of the section that asks most plainly, of all mentions. */
function plainestOf({sentences}: Page, {mentions}: Candidate): number {
  let plainest = -1;
  for (const {sentence} of mentions)
    plainest = Math.max(plainest, SECTIONS.indexOf((sentences[sentence] as Sentence).section));
  return plainest;
}

/** The mean chance of the tokens of a mention to be part of a skill. */
export function meanChance({first, after}: Mention, {begins, inside}: Chances): number {
  let sum = 0;
  for (let t = first; t < after; t++) sum += (begins[t] as number) + (inside[t] as number);
  return sum / (after - first);
}

function mark({text, tokens}: Page, t: number): number {
  if (t < 0 || t >= tokens.count) return 0;
  const code = codeAt(text, tokens.from[t] as number);
  return code === 44
    ? 1
    : code === 47
      ? 2
      : code === 40
        ? 3
        : code === 41
          ? 4
          : code === 46
            ? 5
            : code === 58
              ? 6
              : code === 59
                ? 7
                : code === 45
                  ? 8
                  : 9;
}

/** What the candidates of a page are to each other: looked up once, asked for each. */
export interface Among {
  /** The mean chance of the first mention of each candidate. */
  readonly chance: Float64Array;
  /** The candidates that hold a word, at most `MOST_HOLDERS`. */
  readonly byWord: ReadonlyMap<number, readonly number[]>;
  /** The best chance of a candidate that is narrower than a skill. */
  readonly narrower: ReadonlyMap<number, number>;
  /** How many candidates have their first mention in a sentence. */
  readonly inSentence: ReadonlyMap<number, number>;
}

/** More candidates than a posting has with one word; a bound for texts of any length. */
const MOST_HOLDERS = 200;

export function amongOf(candidates: readonly Candidate[], chances: Chances): Among {
  const chance = new Float64Array(candidates.length);
  const byWord = new Map<number, number[]>();
  const narrower = new Map<number, number>();
  const inSentence = new Map<number, number>();
  for (const [i, {skill, words, mentions}] of candidates.entries()) {
    const first = mentions[0] as Mention;
    chance[i] = meanChance(first, chances);
    inSentence.set(first.sentence, (inSentence.get(first.sentence) ?? 0) + 1);
    for (const word of words) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [i]);
      else if (list.at(-1) !== i && list.length < MOST_HOLDERS) list.push(i);
    }
    if (skill >= 0)
      for (const other of skillBroader(skill))
        narrower.set(other, Math.max(narrower.get(other) ?? 0, chance[i] as number));
  }
  return {chance, byWord, narrower, inSentence};
}

/** How likely the likeliest candidate is whose words hold this one's, whose words this one holds, and that is a narrower skill. */
function relations(
  candidates: readonly Candidate[],
  index: number,
  {chance, byWord, narrower}: Among,
  out: Float64Array,
): void {
  const {words, skill} = candidates[index] as Candidate;
  let inside = 0;
  let outside = 0;
  for (const [n, word] of words.entries()) {
    if (word < 0) continue;
    for (const i of byWord.get(word) as readonly number[]) {
      const other = (candidates[i] as Candidate).words;
      if (n === 0 && other.length > words.length && holds(other, words)) inside = Math.max(inside, chance[i] as number);
      if (other.length < words.length && holds(words, other)) outside = Math.max(outside, chance[i] as number);
    }
  }
  out[24] = inside;
  out[25] = outside;
  out[26] = skill < 0 ? 0 : (narrower.get(skill) ?? 0);
}

const holds = (long: readonly number[], short: readonly number[]) =>
  short.every((word) => word >= 0 && long.includes(word));
