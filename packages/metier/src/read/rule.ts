import type {Span} from '../text/document.ts';
import type {Named} from './levels.ts';
import type {Page, Sentence} from './page.ts';
import type {Spaced} from './rules/spaced.ts';

/** Where something was found, as offsets into the document's text, and what it says. */
export interface Finding<V> extends Span {
  readonly value: V;
  readonly rule: string;
  readonly sentence: Sentence;
}

/**
 * How one kind of fact is written. `pattern` (with flags `g`, or `dg`) runs over a sentence in lower case (see `Page.lower`),
 * and only where the sentence holds one of the words in the cues of its kind, which must cover all that the pattern can match.
 * Every rule carries its own examples: `finds` with the spans in brackets, `refuses` without.
 */
export interface Rule<V> {
  readonly id: string;
  readonly pattern: RegExp | Spaced;
  /** The fact in a match, with its span inside the sentence's text when it is not the whole match; null to let it go. */
  read(match: RegExpExecArray, sentence: Sentence, page: Page): {value: V; from?: number; to?: number} | null;
  readonly finds: readonly string[];
  readonly refuses: readonly string[];
}

/**
 * Runs rules over one sentence, first rule first; a finding that overlaps an earlier one of the same sentence is dropped. `words` are
 * the sentence's in lower case; `open` are the rules that may match, as bits, else all.
 */
export function findAll<V>(
  rules: readonly Rule<V>[],
  sentence: Sentence,
  page: Page,
  words = page.lower.slice(sentence.from, sentence.to),
  open = -1,
): Finding<V>[] {
  const out: Finding<V>[] = [];
  for (let i = 0; i < rules.length; i++) {
    if (!((open >> i) & 1)) continue;
    const rule = rules[i] as Rule<V>;
    const pattern = rule.pattern instanceof RegExp ? rule.pattern : rule.pattern.for(words);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
      if (match[0] === '') pattern.lastIndex++;
      const found = rule.read(match, sentence, page);
      if (!found) continue;
      const from = sentence.from + (found.from ?? match.index);
      const to = sentence.from + (found.to ?? match.index + match[0].length);
      if (out.some((other) => other.from < to && from < other.to)) continue;
      out.push({from, to, value: found.value, rule: rule.id, sentence});
    }
  }
  return out.length > 1 ? out.sort((a, b) => a.from - b.from) : out;
}

/** All matches of a pattern with flag `g`: `matchAll` makes a new pattern at each call, which costs more than most searches. */
export function matchesOf(pattern: RegExp, words: string): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    if (match[0] === '') pattern.lastIndex++;
    out.push(match);
  }
  return out;
}

export {quote} from '../text/quote.ts';

/** The tokens of a finding and the index of its sentence in the page. */
export function tokensOf({from, to, sentence}: Finding<unknown>, {tokens, sentences}: Page): Named {
  let {first} = sentence;
  while (first < sentence.after && (tokens.to[first] as number) <= from) first++;
  let after = first;
  while (after < sentence.after && (tokens.from[after] as number) < to) after++;
  return {sentence: indexOfSentence(sentences, from), first, after};
}

/** Items under the keys that they share, in order. */
export function groupedBy<K, V>(items: readonly V[], keyOf: (item: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The index of the last sentence that begins at or before an offset. */
export function indexOfSentence(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Span).from <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
