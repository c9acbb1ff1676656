import type {ArticleClaimKind} from '../read/article.ts';
import type {Block, Span} from '../text/document.ts';
import {sentencesOf} from '../text/sentences.ts';
import {type Heading, headingsOf, isAdvert, kindOfHeading, type Layout, layoutOf} from './headings.ts';
import type {Words} from './meant.ts';
import {distinct, meansSame, moved, type RoleName, roleNamesIn} from './role-names.ts';
import {clausesOf, subjectOf} from './subject.ts';
import {type Table, type TableCell, tablesIn} from './tables.ts';

/** A sentence or item that speaks of roles. */
export interface Statement extends Span {
  /** The names of roles in its words, from its beginning. */
  readonly names: readonly RoleName[];
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

/** The statements of an article in order, each with the roles that it speaks of: by its subject, the list's lead, or the headings. */
export function statementsOf(article: Words, titled: readonly RoleName[]): Statements {
  const {text, blocks} = article;
  const tables = tablesIn(article);
  const inTable = tableOf(blocks, tables);
  const headings = headingsOf(article).map((one, i) => (inTable[i] ? null : one));
  const walk = new Walk(article, layoutOf(headings.filter((one) => one !== null)), titled);
  for (const [i, block] of blocks.entries()) {
    const heading = headings[i];
    const table = inTable[i];
    if (table) {
      if (table !== inTable[i - 1]) for (const cell of table.cells) walk.cell(cell);
    } else if (heading) walk.heading(heading);
    else if (isAdvert(text, blocks, i)) walk.end(null);
    else if (block.kind !== 'field') walk.block(block);
  }
  return {statements: walk.statements, headings: walk.headings};
}

/** For each block the table that it stands in. */
function tableOf(blocks: readonly Block[], tables: readonly Table[]): (Table | undefined)[] {
  let next = 0;
  return blocks.map(({from, to}) => {
    while (next < tables.length && (tables[next] as Table).to <= from) next++;
    const table = tables[next];
    return table && table.from < to ? table : undefined;
  });
}

/** What stands above a place. */
interface Scope {
  readonly roles: readonly RoleName[];
  readonly kind: ArticleClaimKind | null;
  readonly depth: number | null;
}

/** A walk down an article, which knows at each place what stands above. */
class Walk {
  readonly statements: Statement[] = [];
  readonly headings: RoleName[] = [];
  readonly #text: string;
  readonly #language: string;
  readonly #layout: Layout;
  readonly #start: Scope;
  #scope: Scope;
  /** The heading that ended the article; what stands under it is no part of it. */
  #end: {readonly depth: number | null} | null = null;
  #carried: readonly RoleName[] = [];
  #lead: {readonly words: string; readonly roles: readonly RoleName[]} | null = null;

  constructor({text, language}: Words, layout: Layout, titled: readonly RoleName[]) {
    this.#text = text;
    this.#language = language;
    this.#layout = layout;
    this.#start = {roles: titled, kind: null, depth: null};
    this.#scope = this.#start;
  }

  heading(heading: Heading): void {
    this.#carried = [];
    this.#lead = null;
    if (heading.kind === 'end') {
      this.end(heading.depth);
      return;
    }
    if (this.#end && !reopens(heading, this.#end.depth, this.#text)) return;
    this.#end = null;
    this.#scope = under(heading, this.#scope, this.#layout, this.#start);
    if (heading.nameOnly) this.headings.push(...this.#scope.roles);
  }

  /** What follows is no part of the article, up to a heading as high as this. */
  end(depth: number | null): void {
    this.#scope = {roles: [], kind: null, depth: null};
    this.#end = {depth};
  }

  block(block: Block): void {
    if (this.#end) return;
    const label = labelOf(this.#text, block, this.#language);
    const isItem = block.kind === 'item' || label !== null;
    const begin = label ? label.to : block.from;
    const first = this.statements.length;
    for (const sentence of sentencesOf(this.#text, {from: begin, to: block.to}))
      for (const span of isItem ? [sentence] : clausesOf(this.#text, sentence)) this.#add(span, isItem, label?.kind);
    if (block.kind === 'item') return;
    const words = this.#text.slice(block.from, block.to);
    const last = this.statements.at(-1);
    const told = last && this.statements.length > first && last.hasSubject ? last.roles : this.#scope.roles;
    this.#lead = /[:：]\s*$/.test(words) ? {words, roles: told} : null;
    const {roles} = this.#scope;
    if (roles.length && !this.#carried.some((name) => roles.some((one) => meansSame(one, name)))) this.#carried = [];
  }

  /** A cell of a table speaks of its column's role as its row says, or the other way round. */
  cell({from, to, roles, kind}: TableCell): void {
    if (this.#end) return;
    for (const span of sentencesOf(this.#text, {from, to}))
      this.statements.push({
        ...span,
        names: roleNamesIn(this.#text.slice(span.from, span.to)),
        roles,
        kind,
        isItem: true,
        lead: null,
        hasSubject: false,
      });
  }

  #add(span: Span, isItem: boolean, kind: ArticleClaimKind | undefined): void {
    const words = this.#text.slice(span.from, span.to);
    const names = roleNamesIn(words);
    const told = isItem ? null : subjectOf(words, span.from, names);
    const subject = told === 'it' ? (this.statements.at(-1)?.hasSubject ? 'carried' : null) : told;
    if (subject && subject !== 'carried') this.#carried = subject;
    const around = this.#scope.roles.length ? this.#scope.roles : this.#carried;
    const carried = this.#carried.length ? this.#carried : around;
    const own = isItem ? (this.#lead?.roles ?? around) : subject === 'carried' ? carried : (subject ?? around);
    this.statements.push({
      ...span,
      names,
      roles: own.length ? own : names.map((name) => moved(name, span.from)),
      kind: kind ?? this.#scope.kind,
      isItem,
      lead: isItem ? (this.#lead?.words ?? null) : null,
      hasSubject: subject !== null,
    });
  }
}

/** "Key skills: Python, SQL": a line with a heading of its own, and where that ends. */
function labelOf(
  text: string,
  {from, to}: Block,
  language: string,
): {readonly kind: ArticleClaimKind; readonly to: number} | null {
  const words = /^[\p{L}][\p{L} &/,'’-]{2,40}:\s+(?=\S)/u.exec(text.slice(from, Math.min(to, from + 60)))?.[0];
  const kind = words && words.split(' ').length <= 6 ? kindOfHeading(words, roleNamesIn(words), language) : null;
  return kind && kind !== 'end' ? {kind, to: from + (words?.length ?? 0)} : null;
}

/** Whether a heading after the end opens the article again: as high as the one that ended it, and with something to say. */
function reopens({names, kind, depth, from, to}: Heading, ended: number | null, text: string): boolean {
  if (ended !== null && depth !== null) return depth <= ended;
  return (names.length > 0 || kind !== null) && !/\?\s*$/.test(text.slice(from, to));
}

function under(heading: Heading, scope: Scope, layout: Layout, start: Scope): Scope {
  const {names, nameOnly, depth} = heading;
  const kind = heading.kind === 'end' ? null : heading.kind;
  if (nameOnly)
    return {
      roles: distinct(names).map((name) => ({
        ...name,
        from: names[0]?.from ?? name.from,
        to: names.at(-1)?.to ?? name.to,
      })),
      kind: layout === 'by-kind' ? scope.kind : null,
      depth,
    };
  if (kind && names.length === 1) return {roles: names, kind, depth: scope.depth};
  if (kind) return {roles: layout === 'by-kind' || names.length ? start.roles : scope.roles, kind, depth: scope.depth};
  const deeper = depth === null || scope.depth === null || depth > scope.depth;
  return deeper ? {...scope, roles: layout === 'by-kind' ? start.roles : scope.roles, kind: null} : start;
}
