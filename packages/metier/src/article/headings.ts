import type {RoleId} from '../kb/roles.ts';
import type {ArticleClaimKind} from '../read/article.ts';
import type {Block, Span} from '../text/document.ts';
import {inEnglish} from './abroad.ts';
import type {Words} from './meant.ts';
import {moved, type RoleName, roleNamesIn} from './role-names.ts';

/** What the headings of articles say, by the kind of statements under them; the first that fits wins. `end` closes the article. */
const KINDS: readonly (readonly [ArticleClaimKind | 'end', RegExp])[] = [
  [
    'end',
    /\b(?:conclusions?|in summary|summary|related|featured|references|sources|further reading|read (?:more|next)|about the author|connect with|subscribe|newsletter|comments|share this|table of contents|contents|faqs?|frequently asked|final (?:thoughts|words)|wrapping up|takeaways|bottom line|advertisement|sponsored)\b/,
  ],
  ['pays', /\b(?:salar(?:y|ies)|pay|compensation|earn(?:s|ings)?|wages?|paid)\b/],
  ['outlook', /\b(?:outlooks?|demand|growth|future|prospects|job market|projections?)\b/],
  [
    'prepare',
    /\b(?:how (?:to|do (?:you|i)|can (?:you|i)) (?:become|prepare|get|start|break|land|switch)|getting started|get started|prepar(?:e|ing|ation)|roadmap|learning path|tips|steps|path to|becoming|breaking into|next steps)\b/,
  ],
  ['education', /\b(?:education(?:al)?|degrees?|academic)\b/],
  ['industry', /\b(?:industr(?:y|ies)|sectors?|employers|who hires|where (?:do|does|can)?\b.*\bwork)\b/],
  [
    'does',
    /\b(?:responsibilit(?:y|ies)|duties|tasks?|day[- ]to[- ]day|a day in|(?:what|how) (?:do|does)\b.*\b(?:do|work))\b/,
  ],
  [
    'uses',
    /\b(?:tools?|software|tooling|technolog(?:y|ies)|(?:tech )?stack|libraries|frameworks|(?:what|which)\b.* uses?)\b/,
  ],
  [
    'needs',
    /\b(?:skills?|skill ?sets?|requirements?|qualifications?|competenc(?:y|ies|es)|must[- ]haves?|prerequisites|what (?:do |does )?(?:you|they|an?\b.*) needs?|need to (?:know|have))\b/,
  ],
  ['is', /\b(?:definitions?|what(?:'s|’s| is| are)|who (?:is|are)|overview|introduction|in a nutshell|at a glance)\b/],
];

/** What a line tells when it stands as a heading. */
export interface Heading extends Span {
  readonly kind: ArticleClaimKind | 'end' | null;
  readonly names: readonly RoleName[];
  /** Its words are names of roles and no more. */
  readonly nameOnly: boolean;
  readonly depth: number | null;
}

const LONGEST = 110;
const LONGEST_LINE = 60;
const MOST_WORDS = 9;

/** A block as a heading: those of the source, and short lines that name a role or a kind of statement; else null. */
function headingOf({text, language}: Words, block: Block): Heading | null {
  const {kind: layout, from, to} = block;
  if (layout === 'item' || layout === 'cell' || layout === 'field' || to - from > LONGEST) return null;
  const words = text.slice(from, to);
  if (layout === 'paragraph' && (to - from > LONGEST_LINE || /[.,;!]$/.test(words))) return null;
  const names = roleNamesIn(words);
  const nameOnly = isNames(words, names);
  const lead = /:\s*$/.test(words) && words.split(/\s+/).length > 4;
  const kind =
    nameOnly || lead || words.split(/\s+/).length > MOST_WORDS ? null : kindOfHeading(words, names, language);
  const label = layout === 'paragraph' && /:\s+\S/.test(words);
  if (lead || (layout === 'paragraph' && !nameOnly && (label || !kind))) return null;
  return {
    from,
    to,
    kind,
    names: names.map((name) => moved(name, from)),
    nameOnly,
    depth: block.depth ?? null,
  };
}

/** The kind of statements that a heading's words announce. */
export function kindOfHeading(words: string, names: readonly RoleName[], language: string): Heading['kind'] {
  let rest = words;
  for (const {from, to} of [...names].reverse()) rest = `${rest.slice(0, from)}one${rest.slice(to)}`;
  const lower = inEnglish(rest, language).toLowerCase();
  return KINDS.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

/** "2. ML engineer", "Research scientist/engineer", "The AI engineer (new)", "Data analyst: the one who asks". */
export function isNames(words: string, names: readonly RoleName[]): boolean {
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last || first.from > 14 || /\bvs\b|\bversus\b|\?$/i.test(words)) return false;
  const before = words.slice(0, first.from).replace(/[\d\W]|\b(?:the|role|an?|no|step|number)\b/gi, '');
  const between = names.slice(1).map((name, i) => words.slice((names[i] as RoleName).to, name.from));
  const after = words.slice(last.to).replace(/^\s*(?:\(.*?\)|roles?|jobs?|[:–—-]\s.*)?\s*/i, '');
  return (
    before === '' &&
    /^[\W]*$/.test(after) &&
    between.every((gap) => /^(?:\s?[/,&]\s?|\s(?:and|or)\s|,\s(?:and|or)\s)$/.test(gap))
  );
}

/** The headings of an article, by block; null for what is none. */
export function headingsOf(article: Words): (Heading | null)[] {
  const {text, blocks} = article;
  const found = blocks.map((block, i) => {
    if (isAdvert(text, blocks, i)) return null;
    const next = blocks[i + 1];
    const opens = block.kind === 'item' && next?.kind !== 'item' && blocks[i - 1]?.kind !== 'item';
    const heading = headingOf(article, opens ? {...block, kind: 'paragraph'} : block);
    return opens && !heading?.nameOnly ? null : heading;
  });
  const numbered = (one: Heading) => /^\d/.test(text.slice(one.from, one.to));
  const named = found.filter((one) => one?.nameOnly && numbered(one));
  return found.map((one) => {
    const sibling =
      one && !one.nameOnly && !one.kind && numbered(one) && named.some((other) => other?.depth === one.depth);
    return sibling ? {...one, nameOnly: true, names: [unknownRole(text, one)]} : one;
  });
}

/** A numbered heading among those of roles names one that the knowledge base lacks. */
function unknownRole(text: string, {from, to}: Span): RoleName {
  const number = /^[\d.)\s]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  return {role: null, also: [], from: from + number, to};
}

/** A posting advertised between the lines: a title whose next line is "@ Employer | Place", or that stands under "Featured job". */
export function isAdvert(text: string, blocks: readonly Block[], i: number): boolean {
  const begins = (at: number, pattern: RegExp) => {
    const block = blocks[at];
    return !!block && pattern.test(text.slice(block.from, Math.min(block.to, block.from + 80)));
  };
  return begins(i, AT_EMPLOYER) || begins(i + 1, AT_EMPLOYER) || begins(i, FEATURED) || begins(i - 1, FEATURED);
}

const AT_EMPLOYER = /^@\s/;
const FEATURED = /^(?:featured|sponsored) (?:job|posting)s?\b/i;

/** How an article is laid out: roles with kinds of statements under them, or the other way round. */
export type Layout = 'by-role' | 'by-kind';

/** By which of the two come again and again: each role has its "What they use", or each kind of statement its "ML engineer". */
export function layoutOf(headings: readonly Heading[]): Layout {
  const again = (words: readonly string[]) => words.length - new Set(words).size;
  const roles = again(headings.flatMap(({nameOnly, names}) => (nameOnly ? [keyOf(names.map(({role}) => role))] : [])));
  const kinds = again(headings.flatMap(({kind, names}) => (kind && kind !== 'end' && !names.length ? [kind] : [])));
  return roles > kinds ? 'by-kind' : 'by-role';
}

const keyOf = (roles: readonly (RoleId | null)[]) => roles.join(' ');
