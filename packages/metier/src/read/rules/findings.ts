import type {Page, Sentence} from '../page.ts';
import type {Certainty, Claim} from '../reading.ts';
import {type Finding, findAll, quote, type Rule} from '../rule.ts';

/** Runs rules over the sentences of a page that hold all the cues in `cues`. */
export function findingsOf<V>(
  page: Page,
  cues: number,
  rules: readonly Rule<V>[],
  admits?: (sentence: Sentence) => boolean,
): Finding<V>[] {
  const out: Finding<V>[] = [];
  for (const sentence of page.sentences) {
    if ((sentence.cues & cues) !== cues || (admits && !admits(sentence))) continue;
    for (const finding of findAll(rules, sentence, page)) out.push(finding);
  }
  return out;
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

/**
 * The pattern with each blank standing for a few characters of white space: texts that were wrapped by hand
 * break lines, and indent them, between words. A blank inside brackets stands for one.
 */
export function spaced(pattern: RegExp): RegExp {
  const source = pattern.source.replace(/\\.|\[(?:\\.|[^\]])*\]| \??/g, (part) => {
    if (part === ' ') return '\\s{1,4}';
    if (part === ' ?') return '\\s{0,4}';
    return part.startsWith('[') ? part.replaceAll(' ', '\\s') : part;
  });
  return new RegExp(source, pattern.flags);
}

/** The lower-case words of a span, line breaks as blanks. */
export const wordsOf = (page: Page, from: number, to: number): string => page.lower.slice(from, to).replaceAll('\n', ' ');
