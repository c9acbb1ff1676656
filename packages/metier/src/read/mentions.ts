import type {SkillMatches} from '../kb/skills.ts';
import {codeAt} from '../text/code-at.ts';
import {CAPITAL, DIGITS, LETTERS, MARK, type Tokens} from '../text/tokens.ts';
import type {Page, Sentence} from './page.ts';
import {mayAsk} from './sections.ts';

/** Words that name a skill: tokens `[first, after)`. `skill` is its index in the knowledge base, or -1. */
export interface Mention {
  readonly skill: number;
  readonly first: number;
  readonly after: number;
  /** Index of the sentence in the page. */
  readonly sentence: number;
}

/** Chances, by token, that it begins a skill or goes on with one; zero where nothing is asked. */
export interface Chances {
  readonly begins: Float32Array;
  readonly inside: Float32Array;
}

/** From which chance on a label of the knowledge base, and words that it lacks, count as a skill that is meant. */
export interface Thresholds {
  readonly known: number;
  readonly unknown: number;
}

/** Whether skills named in this sentence count as asked for or used in the job. */
export const namesSkills = (sentence: Sentence) =>
  (mayAsk(sentence.section) || sentence.section === 'terms') && sentence.block.name === undefined;

/**
 * The skills meant in a page. A label of the knowledge base counts when its tokens are likely enough on average;
 * likely words that no label covers are a skill in the words of the text.
 */
export function mentionsOf(
  page: Page,
  matches: SkillMatches,
  {begins, inside}: Chances,
  thresholds: Thresholds,
): Mention[] {
  const {tokens, sentences} = page;
  const out: Mention[] = [];
  const taken = new Uint8Array(tokens.count + 1);
  let match = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (!namesSkills(sentence)) continue;
    while (match < matches.count && (matches.first[match] as number) < sentence.first) match++;
    for (; match < matches.count && (matches.after[match] as number) <= sentence.after; match++) {
      const first = matches.first[match] as number;
      const after = matches.after[match] as number;
      let sum = 0;
      for (let t = first; t < after; t++) sum += (begins[t] as number) + (inside[t] as number);
      if (sum < thresholds.known * (after - first)) continue;
      taken.fill(1, first, after);
      out.push({skill: matches.skill[match] as number, first, after, sentence: index});
    }
    unknown(page, sentence, index, begins, inside, taken, thresholds.unknown, out);
  }
  return out.sort((a, b) => a.first - b.first);
}

function unknown(
  page: Page,
  sentence: Sentence,
  index: number,
  begins: Float32Array,
  inside: Float32Array,
  taken: Uint8Array,
  least: number,
  out: Mention[],
): void {
  const {tokens} = page;
  for (let t = sentence.first; t < sentence.after; ) {
    if (taken[t] || (begins[t] as number) + (inside[t] as number) < least) {
      t++;
      continue;
    }
    let end = t + 1;
    while (end < sentence.after && !taken[end] && goesOn(tokens, end, begins, inside, least)) end++;
    const joined =
      (taken[t - 1] && (inside[t] as number) > (begins[t] as number)) ||
      (taken[end] && (inside[end] as number) > (begins[end] as number));
    if (!joined) {
      const span = whole(page, t, end, sentence, taken);
      if (span) out.push({skill: -1, ...span, sentence: index});
      if (span) end = Math.max(end, span.after);
    }
    t = end;
  }
}

const goesOn = (tokens: Tokens, t: number, begins: Float32Array, inside: Float32Array, least: number) =>
  ((inside[t] as number) > 0.5 * least && (inside[t] as number) >= (begins[t] as number)) ||
  (isHyphen(tokens, t) && (inside[t] as number) > 0.2);

const isHyphen = (tokens: Tokens, t: number) =>
  !!((tokens.shape[t] as number) & MARK) && (tokens.to[t] as number) - (tokens.from[t] as number) === 1;

/** The span without marks at its ends, and with the rest of a hyphenated word that it cuts; null when no word is left. */
function whole(
  page: Page,
  first: number,
  after: number,
  sentence: Sentence,
  taken: Uint8Array,
): {first: number; after: number} | null {
  const {tokens, text} = page;
  const glued = (t: number) => (tokens.from[t] as number) === (tokens.to[t - 1] as number);
  const hyphen = (t: number) => codeAt(text, tokens.from[t] as number) === 45 && isHyphen(tokens, t);
  while (first < after && (isEdge(text, tokens, first) || isNumber(tokens, first))) first++;
  while (after > first && isEdge(text, tokens, after - 1)) after--;
  if (after - first > 1 && isNumber(tokens, after - 1) && !((tokens.shape[first] as number) & CAPITAL)) return null;
  if (first >= after) return null;
  while (first - 2 >= sentence.first && hyphen(first - 1) && glued(first) && glued(first - 1) && !taken[first - 2])
    first -= 2;
  while (after + 1 < sentence.after && hyphen(after) && glued(after) && glued(after + 1) && !taken[after + 1])
    after += 2;
  let letters = 0;
  for (let t = first; t < after; t++)
    if ((tokens.shape[t] as number) & LETTERS) letters += (tokens.to[t] as number) - (tokens.from[t] as number);
  if (after - first <= 2 && PROFICIENCY.test(text.slice(tokens.from[first], tokens.to[after - 1]))) return null;
  return letters >= 2 && after - first <= 9 ? {first, after} : null;
}

const isEdge = (text: string, tokens: Tokens, t: number) => {
  if (!((tokens.shape[t] as number) & MARK)) return false;
  const code = codeAt(text, tokens.from[t] as number);
  return code !== 35 && code !== 43;
};

/** Levels of a human language are no skill of their own. */
const PROFICIENCY = /^(?:niveau |level |nivel )?[abc][12]$/i;

/** Digits alone are no part of a skill at its ends: "90", "2 years". */
const isNumber = (tokens: Tokens, t: number) => ((tokens.shape[t] as number) & (LETTERS | MARK | DIGITS)) === DIGITS;
