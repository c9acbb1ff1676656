import type {Page, Sentence} from '../page.ts';
import type {Certainty, Claim} from '../reading.ts';
import {type Finding, findAll, quote} from '../rule.ts';
import {type GatedRule, Gates} from './gates.ts';

export {spaced} from './spaced.ts';
export type {GatedRule};

/** Runs rules over the sentences of a page that hold all the cues in `cues`. */
export function findingsOf<V>(
  page: Page,
  cues: number,
  rules: readonly GatedRule<V>[],
  admits?: (sentence: Sentence) => boolean,
): Finding<V>[] {
  const out: Finding<V>[] = [];
  if ((page.cues & cues) !== cues) return out;
  const gate = gatesOf(rules);
  for (const sentence of page.sentences) {
    if ((sentence.cues & cues) !== cues || (admits && !admits(sentence))) continue;
    for (const piece of piecesOf(sentence, page)) {
      const words = page.lower.slice(piece.from, piece.to);
      const open = gate.open(piece, page, words);
      if (open) for (const finding of findAll(rules, piece, page, words, open)) out.push(finding);
    }
  }
  return out;
}

/** A sentence longer than this is looked at in pieces, so that the time stays linear in the length of the text. */
const LONGEST = 2000;

/** The sentence itself, or pieces of it that end at blanks. */
export function piecesOf(sentence: Sentence, page: Page): readonly Sentence[] {
  if (sentence.to - sentence.from <= LONGEST) return [sentence];
  const pieces: Sentence[] = [];
  for (let from = sentence.from; from < sentence.to; ) {
    const most = Math.min(sentence.to, from + LONGEST);
    const blank = most < sentence.to ? page.text.lastIndexOf(' ', most) : most;
    const to = blank > from ? blank : most;
    pieces.push({...sentence, from, to});
    from = to;
  }
  return pieces;
}

const gates = new WeakMap<readonly GatedRule<unknown>[], Gates>();

function gatesOf(rules: readonly GatedRule<unknown>[]): Gates {
  let own = gates.get(rules);
  if (!own) {
    own = new Gates(rules);
    gates.set(rules, own);
  }
  return own;
}

/** What a finding says, with its words as the evidence. */
export function claimOf<V>(page: Page, finding: Finding<V>, certainty: Certainty = 'stated'): Claim<V> {
  return {value: finding.value, certainty, evidence: [quote(page.document, finding)], rule: finding.rule};
}

/** One claim a value, in the order of the text; each further finding of a value adds its words to the evidence. */
export function claimsOf<V>(page: Page, findings: readonly Finding<V>[], key: (value: V) => string): Claim<V>[] {
  const claims = new Map<string, Claim<V>>();
  for (const finding of findings) {
    const name = key(finding.value);
    const old = claims.get(name);
    if (!old) claims.set(name, claimOf(page, finding));
    else if (old.evidence.length < MOST_EVIDENCE)
      claims.set(name, {...old, evidence: [...old.evidence, quote(page.document, finding)]});
  }
  return [...claims.values()];
}

const MOST_EVIDENCE = 4;

/** The lower-case words of a span, line breaks as blanks. */
export const wordsOf = (page: Page, from: number, to: number): string =>
  page.lower.slice(from, to).replaceAll('\n', ' ');

/** Words with every white space as a blank; most have no other. */
export const plainBlanks = (words: string): string => (/[^\S ]/.test(words) ? words.replace(/\s/g, ' ') : words);
