import {codeAt} from '../text/code-at.ts';
import type {Block, Document, Span} from '../text/document.ts';
import {piecesOf, sentencesOf} from '../text/sentences.ts';
import {foldCode, type Lexicon, type Tokens, tokenise} from '../text/tokens.ts';
import type {Cues} from './cues.ts';
import {type Headings, mayAsk, type SectionKind} from './sections.ts';
import type {Guess, SentenceKinds} from './sentence-kinds.ts';

/** One sentence, item, heading or field of a document: the unit that rules look at. */
export interface Sentence extends Span {
  readonly block: Block;
  readonly section: SectionKind;
  /** Its tokens are `[first, after)` of `Page.tokens`. */
  readonly first: number;
  readonly after: number;
  /** Which kinds of fact its words may speak of: bits of `CueKind`. */
  readonly cues: number;
}

/** A document cut for reading: its tokens, and its sentences with the section that each stands in. */
export interface Page {
  readonly document: Document;
  readonly text: string;
  /** The text in lower case, with typographic apostrophes and hyphens made plain; of the same length as `text`. */
  readonly lower: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** The cues of all sentences together. */
  readonly cues: number;
}

/** Cuts a document into sentences and tells the section of each from the headings; `used` tokens are written over. */
export function pageOf(
  document: Document,
  lexicon: Lexicon,
  headings: Headings,
  cues: Cues,
  kinds: SentenceKinds | null,
  used?: Tokens,
): Page {
  const {text, blocks} = document;
  const tokens = tokenise(text, lexicon, {from: 0, to: text.length}, used);
  const sentences: Sentence[] = [];
  let section: SectionKind = 'none';
  let opener: Block | undefined;
  let at = 0;
  for (const [i, block] of blocks.entries()) {
    while (at < tokens.count && (tokens.from[at] as number) < block.from) at++;
    if (block.kind !== 'field' && block.to - block.from <= 90) {
      let after = at;
      while (after < tokens.count && (tokens.to[after] as number) <= block.to) after++;
      const next = blocks[i + 1];
      if (section !== 'analysis' || ends(block, opener)) {
        const before: SectionKind = section;
        if (block.kind === 'heading' || isLead(block, next))
          section = nextSection(section, headings.kind(tokens, at, after), block, next);
        else if (block.to - block.from <= 40) section = headings.kind(tokens, at, after, 0.75) ?? section;
        if (section !== before) opener = block;
      }
    }
    for (const span of block.kind === 'field' || block.kind === 'heading'
      ? piecesOf(text, block)
      : sentencesOf(text, block)) {
      while (at < tokens.count && (tokens.from[at] as number) < span.from) at++;
      const first = at;
      while (at < tokens.count && (tokens.to[at] as number) <= span.to) at++;
      const own =
        block.kind === 'field'
          ? 'terms'
          : ((section === 'analysis' ? null : label(text, span, tokens, first, at, headings)) ??
            (kinds && block.kind !== 'heading' && (section === 'none' || section === 'tasks')
              ? byWords(section, kinds.of(tokens, first, at))
              : section));
      sentences.push({
        from: span.from,
        to: span.to,
        block,
        section: own,
        first,
        after: at,
        cues: cues.of(tokens, first, at),
      });
    }
  }
  return {
    document,
    text,
    lower: lowerOf(text),
    tokens,
    sentences,
    cues: sentences.reduce((bits, sentence) => bits | sentence.cues, 0),
  };
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  const same =
    lower.length === text.length
      ? lower
      : Array.from({length: text.length}, (_, i) => String.fromCharCode(foldCode(codeAt(text, i)))).join('');
  if (!/[\u2010\u2011\u2018\u2019\xa0\u202f\u2009]/.test(same)) return same;
  const plain = same.replace(/[\u2018\u2019]/g, "'");
  return /[\u2010\u2011\xa0\u202f\u2009]/.test(plain)
    ? plain.replace(/[\u2010\u2011]/g, '-').replace(/[\xa0\u202f\u2009]/g, ' ')
    : plain;
}

/** The section of a sentence by its place, unless its words plainly tell another: nothing told its place, or a demand stands among the duties. */
function byWords(section: 'none' | 'tasks', {kind, chance}: Guess): SectionKind {
  if (section === 'none') return chance > SURE ? kind : 'none';
  return chance > VERY_SURE && kind !== 'about' ? kind : section;
}

const SURE = 0.6;
const VERY_SURE = 0.95;

/** A paragraph that ends with a colon before an item opens a list as a heading does. */
const isLead = (block: Block, next: Block | undefined) => block.kind === 'paragraph' && next?.kind === 'item';

/**
 * Whether an analysis that somebody appended ends at a block. It names demands, culture and terms in labels of its own, so that only a
 * heading of the document ends it, as deep as the one that opened it or less deep.
 */
const ends = (block: Block, opener: Block | undefined) =>
  block.kind === 'heading' &&
  (opener?.depth === undefined || (block.depth !== undefined && block.depth <= opener.depth));

/** The section after a heading. One whose words tell nothing goes on with the section, unless prose follows it. */
function nextSection(now: SectionKind, told: SectionKind | null, block: Block, next: Block | undefined): SectionKind {
  if (told) return told;
  if (block.kind !== 'heading') return now;
  return next?.kind === 'paragraph' && next.to - next.from > PROSE && (mayAsk(now) || now === 'benefits')
    ? 'none'
    : now;
}

/** A paragraph longer than this is prose, not a line of a list. */
const PROSE = 160;

/** "Requirements: Python, SQL": a label that opens a sentence names that sentence's own section. */
function label(
  text: string,
  span: Span,
  tokens: Tokens,
  first: number,
  after: number,
  headings: Headings,
): SectionKind | null {
  const stop = Math.min(after, first + 7);
  for (let i = first + 1; i < stop; i++) {
    if (codeAt(text, tokens.from[i] as number) !== 58) continue;
    return span.to - (tokens.to[i] as number) > 3 ? headings.kind(tokens, first, i, 0.6) : null;
  }
  return null;
}
