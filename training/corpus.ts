import {readFileSync} from 'node:fs';
import {roleOfTitle} from '../packages/metier/src/kb/roles.ts';
import {Cues} from '../packages/metier/src/read/cues.ts';
import {type Page, pageOf} from '../packages/metier/src/read/page.ts';
import {Headings, type SectionKind} from '../packages/metier/src/read/sections.ts';
import {SentenceKinds} from '../packages/metier/src/read/sentence-kinds.ts';
import {stemOf} from '../packages/metier/src/role/words.ts';
import type {Span} from '../packages/metier/src/text/document.ts';
import {documentOfPosting, type PostingRecord} from '../packages/metier/src/text/posting-document.ts';
import {DIGITS, fold, LETTERS, Lexicon, MARK} from '../packages/metier/src/text/tokens.ts';

/** A posting of a corpus file. */
export interface PostingLine extends PostingRecord {
  readonly uid: string;
  readonly lang?: string;
}

/** What a person or a model says that a posting really is. */
export interface RoleLabel {
  readonly uid: string;
  readonly kind?: string;
  readonly role: string;
  readonly also?: readonly {readonly role: string; readonly share: number}[];
  readonly clarity: 'clear' | 'ambiguous';
  /** Words of the posting that speak for the role, and for another. */
  readonly role_quotes?: readonly string[];
  readonly against_quotes?: readonly {readonly quote: string; readonly role: string}[];
  /** The same as ranges of the title, a line break and the text; a third number names the role. */
  readonly role_spans?: readonly (readonly [number, number])[];
  readonly against_spans?: readonly (readonly [number, number, string])[];
  readonly title_role?: string;
  readonly title_verdict?: string;
  readonly specialisms?: readonly string[];
  /** Picked because it is hard, not by chance. */
  readonly chosen?: boolean;
}

/** A sentence of a posting as the model sees it. */
export interface Unit extends Span {
  readonly section: SectionKind;
  /** Stems in order; '' where a token parts its neighbours (a number, a mark). */
  readonly words: readonly string[];
}

/** A posting cut into units, with its label when it has one. */
export interface Sample {
  readonly posting: PostingLine;
  readonly label: RoleLabel | null;
  readonly units: readonly Unit[];
  readonly title: readonly string[];
  /** Role that the knowledge base reads from the title, with `?` where the title alone does not tell. */
  readonly titleRole: string;
  readonly page: Page;
  /** Where the title stands in the page. */
  readonly titleSpan: Span | null;
}

/** The objects of a `.jsonl` file. */
export function linesOf<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}

/** Every word met so far, folded; tells which stems stand for a plural. */
export const wordsMet = new Set<string>();

/** Words have to be known to it before a posting is cut, for vocabularies to find them. */
export const lexicon = new Lexicon();
const headings = new Headings(lexicon);
const cues = new Cues(lexicon);
const kinds = new SentenceKinds(lexicon);

/** Cuts a posting exactly as the reader does. */
export function sampleOf(posting: PostingLine, label: RoleLabel | null = null): Sample {
  const record = {
    ...posting,
    title: posting.title ?? undefined,
    company: posting.company ?? undefined,
    location: posting.location ?? undefined,
  };
  const document = documentOfPosting(record);
  const page = pageOf(document, lexicon, headings, cues, kinds);
  const {text, tokens, sentences} = page;
  const wordsOf = (first: number, after: number): string[] => {
    const words: string[] = [];
    for (let i = first; i < after; i++) {
      const shape = tokens.shape[i] as number;
      const word = fold(text.slice(tokens.from[i], tokens.to[i]));
      if (shape & MARK) {
        if (word === '+' || word === '#') words.push(word);
      } else if (shape & DIGITS && !(shape & LETTERS)) words.push('');
      else {
        wordsMet.add(word);
        words.push(stemOf(word));
      }
    }
    return words;
  };
  const units: Unit[] = [];
  let title: string[] = [];
  let titleSpan: Span | null = null;
  for (const {from, to, first, after, section, block} of sentences) {
    if (block.name === 'title') {
      title = wordsOf(first, after);
      titleSpan = {from, to};
    } else if (block.kind !== 'field' && after > first) units.push({from, to, section, words: wordsOf(first, after)});
  }
  const named = posting.title ? roleOfTitle(posting.title) : null;
  const titleRole = named ? named.role + (named.weight === 'weak' ? '?' : '') : '';
  return {posting, label, units, title, titleRole, page, titleSpan};
}

/** The stems of any sentence. */
export function wordsOfText(text: string): string[] {
  const {title} = sampleOf({uid: '', title: text, text: '-'});
  return [...title];
}

/** Who hires, as a key under which all of an employer's postings stand together. */
export function employerOf({company, title, uid}: PostingLine): string {
  const name = fold(String(company || (title ?? '').split('|')[0]))
    .replace(/\.(com|ai|io|de|fr|org|net|co)\b.*$/, '')
    .replace(/\b(gmbh|ag|se|inc|llc|ltd|corp|group|gruppe|the)\b/g, '')
    .replace(/[^a-z0-9]+/g, '');
  return name || uid;
}

/** Which of `folds` parts of the corpus a posting belongs to; an employer is never in two. */
export function foldOf(posting: PostingLine, folds: number, seed = 7): number {
  let hash = 2166136261 ^ seed;
  for (const char of employerOf(posting)) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return (hash >>> 8) % folds;
}

/** The quotes of a label, each with the role that it speaks for. */
export function quotesOf(label: RoleLabel, posting: PostingLine): {quote: string; role: string; against: boolean}[] {
  const whole = `${posting.title ?? ''}\n${posting.text ?? ''}`;
  const own = [...(label.role_quotes ?? []), ...(label.role_spans ?? []).map(([from, to]) => whole.slice(from, to))];
  const others = (label.against_spans ?? []).map(([from, to, role]) => ({quote: whole.slice(from, to), role}));
  return [
    ...own.map((quote) => ({quote, role: label.role, against: false})),
    ...[...(label.against_quotes ?? []), ...others].map(({quote, role}) => ({quote, role, against: true})),
  ];
}

/**
 * Labels of the files; the last label of a posting counts. `chosen` names files, or `file@N` for those after the first N,
 * whose postings were picked because they are hard: they teach, but what is usual is not read off them.
 */
export function labelsOf(
  files: readonly string[],
  postings: ReadonlyMap<string, PostingLine>,
  chosen: readonly string[] = [],
): RoleLabel[] {
  const labels = new Map<string, RoleLabel>();
  for (const file of files) {
    const rule = chosen.find((one) => file.endsWith(one.replace(/@\d+$/, '')));
    const from = rule ? Number(/@(\d+)$/.exec(rule)?.[1] ?? 0) : Number.POSITIVE_INFINITY;
    for (const [i, label] of linesOf<RoleLabel>(file).entries())
      if (label.kind !== 'not-posting' && label.role && postings.has(label.uid))
        labels.set(label.uid, {...label, chosen: i >= from});
  }
  return [...labels.values()];
}
