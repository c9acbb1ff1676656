import {Vocabulary} from '../kb/vocabulary.ts';
import type {Page, Sentence} from '../read/page.ts';
import type {Specialism} from '../read/reading.ts';
import type {Span} from '../text/document.ts';
import type {Lexicon} from '../text/tokens.ts';
import {bias, cues, ids, length, sections, titlePart, together} from './specialism-weights.js';

const MOST_EVIDENCE = 3;
const USUAL_TOKENS = 700;

/** How much longer than usual a page is, as a logarithm. */
export const lengthOf = (page: Page): number => Math.log((page.tokens.count + 1) / USUAL_TOKENS);

/** Counts how often a page says each cue, by section: tasks most, company blurb least. Where: token ranges. */
export class CueCounter {
  readonly #vocabulary: Vocabulary;

  constructor(lexicon: Lexicon, labels: readonly string[]) {
    this.#vocabulary = new Vocabulary(lexicon);
    for (const [cue, label] of labels.entries()) this.#vocabulary.add(label, cue);
  }

  /** Calls `found` for each cue in the text and the title of a page, with the part that it counts. */
  each(
    page: Page,
    title: Span | null,
    weights: Readonly<Record<string, number>>,
    ofTitle: number,
    found: (cue: number, part: number, span: Span) => void,
  ): void {
    const {count, first, after, entry} = this.#vocabulary.match(page.tokens);
    let at = 0;
    for (let i = 0; i < count; i++) {
      const from = page.tokens.from[first[i] as number] as number;
      const to = page.tokens.to[(after[i] as number) - 1] as number;
      while (at < page.sentences.length && (page.sentences[at] as Sentence).to <= from) at++;
      const sentence = page.sentences[at];
      const part =
        title && from >= title.from && to <= title.to
          ? ofTitle
          : !sentence || sentence.from > from || sentence.block.kind === 'field'
            ? 0
            : (weights[sentence.section] ?? 0);
      if (part > 0) found(entry[i] as number, part, {from, to});
    }
  }
}

/** Finds the fields of machine learning that a job works in, by learnt cue words. */
export class Specialisms {
  readonly #counter: CueCounter;
  /** For each cue, in turn, the specialism and what the cue is worth for it. */
  readonly #worths: readonly (readonly number[])[];

  constructor(lexicon: Lexicon) {
    const rows = cues.split('\n').map((row) => row.split('\t') as [string, string]);
    this.#counter = new CueCounter(
      lexicon,
      rows.map(([label]) => label),
    );
    this.#worths = rows.map(([, worths]) => worths.split(' ').map(Number));
  }

  /** The specialisms of a page with the words that say so, the surest first. */
  find(page: Page, title: Span | null): Specialism[] {
    const amounts = new Map<number, number>();
    const spans = new Map<number, Span[]>();
    this.#counter.each(page, title, sections, titlePart, (cue, part, span) => {
      amounts.set(cue, (amounts.get(cue) ?? 0) + part);
      const list = spans.get(cue);
      if (list) list.push(span);
      else spans.set(cue, [span]);
    });
    const tokens = lengthOf(page);
    const scores = bias.map((value, i) => value + tokens * (length[i] as number));
    const own = ids.map(() => 0);
    const best: {cue: number; worth: number}[][] = ids.map(() => []);
    for (const [cue, amount] of amounts) {
      const worths = this.#worths[cue] as readonly number[];
      const damped = Math.log(1 + amount);
      for (let i = 0; i < worths.length; i += 3) {
        const specialism = worths[i] as number;
        const worth = (damped * (worths[i + 1] as number)) / 100;
        scores[specialism] = (scores[specialism] as number) + worth;
        if (!worths[i + 2]) continue;
        own[specialism] = (own[specialism] as number) + amount;
        best[specialism]?.push({cue, worth});
      }
    }
    for (const [i, amount] of own.entries())
      scores[i] = (scores[i] as number) + (together[i] as number) * Math.log(1 + amount);
    const order = ids.map((_, i) => i).filter((i) => (scores[i] as number) > 0 && best[i]?.length);
    order.sort((a, b) => (scores[b] as number) - (scores[a] as number));
    return order.map((i) => {
      const chosen = (best[i] ?? []).sort((a, b) => b.worth - a.worth).slice(0, MOST_EVIDENCE);
      const places = chosen.map(({cue}) => (spans.get(cue) as Span[])[0] as Span).sort((a, b) => a.from - b.from);
      return {
        id: ids[i] as string,
        evidence: places.map(({from, to}) => ({from, to, quote: page.text.slice(from, to)})),
      };
    });
  }
}
