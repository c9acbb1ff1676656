import type {ArticleClaimKind} from '../read/article.ts';
import type {Block, Span} from '../text/document.ts';
import {sentencesOf} from '../text/sentences.ts';
import {type Heading, headingOf, type Layout, layoutOf} from './headings.ts';
import {type RoleName, roleNamesIn} from './role-names.ts';
import {subjectOf} from './subject.ts';

/** A sentence or item that speaks of roles. */
export interface Statement extends Span {
  readonly roles: readonly RoleName[];
  /** What the headings above say that it is. */
  readonly kind: ArticleClaimKind | null;
  readonly isItem: boolean;
  /** The line that leads to the list that the item stands in. */
  readonly lead: string | null;
  /** Whether its own words say whom it speaks of: a role, or "they". */
  readonly hasSubject: boolean;
}

/** The statements of an article, and the roles that have a heading of their own. */
export interface Statements {
  readonly statements: readonly Statement[];
  readonly headings: readonly RoleName[];
}

/** What stands above a place. */
interface Scope {
  readonly roles: readonly RoleName[];
  readonly kind: ArticleClaimKind | null;
  readonly depth: number | null;
}

const NOWHERE: Scope = {roles: [], kind: null, depth: null};

/** The statements of an article in order, each with the roles that it speaks of: by its subject, the list's lead, or the headings. */
export function statementsOf(text: string, blocks: readonly Block[], titled: readonly RoleName[]): Statements {
  const headings = blocks.map((block, i) => (isAdvert(text, blocks, i) ? null : headingOf(text, block)));
  const layout = layoutOf(headings.filter((one) => one !== null));
  const start: Scope = {...NOWHERE, roles: titled};
  const out: Statement[] = [];
  const named: RoleName[] = [];
  let scope = start;
  let ended = false;
  let carried: readonly RoleName[] = [];
  let lead: {readonly words: string; readonly roles: readonly RoleName[]} | null = null;
  for (const [i, block] of blocks.entries()) {
    const heading = headings[i];
    if (heading) {
      ended = heading.kind === 'end' || (ended && !heading.names.length && !heading.kind);
      scope = heading.kind === 'end' ? NOWHERE : under(heading, scope, layout, start);
      if (heading.nameOnly) named.push(...scope.roles);
      carried = [];
      lead = null;
      continue;
    }
    if (isAdvert(text, blocks, i)) [scope, ended] = [NOWHERE, true];
    if (ended || block.kind === 'field') continue;
    const isItem = block.kind === 'item';
    for (const span of sentencesOf(text, block)) {
      const told = isItem ? null : subjectOf(text.slice(span.from, span.to), span.from);
      const subject = told === 'it' ? (out.at(-1)?.hasSubject ? 'carried' : null) : told;
      const around: readonly RoleName[] = scope.roles.length ? scope.roles : carried;
      if (subject && subject !== 'carried') carried = subject;
      const own: readonly RoleName[] = isItem
        ? (lead?.roles ?? around)
        : subject === 'carried'
          ? carried.length
            ? carried
            : around
          : (subject ?? around);
      out.push({
        ...span,
        roles: own.length ? own : roleNamesIn(text.slice(span.from, span.to)).map((name) => moved(name, span.from)),
        kind: scope.kind,
        isItem,
        lead: isItem ? (lead?.words ?? null) : null,
        hasSubject: subject !== null,
      });
    }
    if (!isItem) {
      const words = text.slice(block.from, block.to);
      const led = /[:：]\s*$/.test(words);
      lead = led ? {words, roles: leadRoles(out, block, scope)} : null;
      if (scope.roles.length)
        carried = carried.some((name) => scope.roles.some(({role}) => role === name.role)) ? carried : [];
    }
  }
  return {statements: out, headings: named};
}

const moved = (name: RoleName, by: number): RoleName => ({...name, from: name.from + by, to: name.to + by});

/** The roles of the sentence that leads to a list. */
function leadRoles(out: readonly Statement[], block: Block, scope: Scope): readonly RoleName[] {
  const last = out.at(-1);
  return last && last.from >= block.from && last.hasSubject ? last.roles : scope.roles;
}

function under(heading: Heading, scope: Scope, layout: Layout, start: Scope): Scope {
  const {names, nameOnly, depth} = heading;
  const kind = heading.kind === 'end' ? null : heading.kind;
  if (nameOnly)
    return {
      roles: distinct(names).map((name) => ({...name, from: heading.from, to: heading.to})),
      kind: layout === 'by-kind' ? scope.kind : null,
      depth,
    };
  if (kind && names.length === 1) return {roles: names, kind, depth: scope.depth};
  if (kind) return {roles: layout === 'by-kind' || names.length ? start.roles : scope.roles, kind, depth: scope.depth};
  const deeper = depth === null || scope.depth === null || depth > scope.depth;
  return deeper ? {...scope, roles: layout === 'by-kind' ? start.roles : scope.roles, kind: null} : start;
}

const distinct = (names: readonly RoleName[]): RoleName[] =>
  names.filter((name, i) => names.findIndex(({role}) => role === name.role) === i);

/** A posting advertised between the lines: a title whose next line is "@ Employer | Place", or that stands under "Featured job". */
function isAdvert(text: string, blocks: readonly Block[], i: number): boolean {
  const words = (at: number) => {
    const block = blocks[at];
    return block ? text.slice(block.from, Math.min(block.to, block.from + 80)) : '';
  };
  return (
    /^@\s/.test(words(i + 1)) ||
    /^@\s/.test(words(i)) ||
    /^(?:featured|sponsored) (?:job|posting)s?\b/i.test(words(i)) ||
    /^(?:featured|sponsored) (?:job|posting)s?\b/i.test(words(i - 1))
  );
}
