import type {Document, Span} from '../text/document.ts';
import {quote} from '../text/quote.ts';
import {fold} from '../text/tokens.ts';
import {periodOf, said} from './claims.ts';
import type {DatePoint, DateRange} from './dates.ts';
import {type Entry, entriesOf} from './entries.ts';
import {type Habit, type Head, habitOf, headOf} from './heads.ts';
import type {Line} from './lines.ts';
import {employerness, titleness} from './name-words.ts';
import type {PositionDraft, ProjectDraft} from './outline.ts';
import type {Position} from './resume.ts';

/** What a section says: positions, and the projects named inside them. */
export interface Held {
  readonly positions: readonly PositionDraft[];
  readonly projects: readonly ProjectDraft[];
  /** How the section is written, for the next one; null when it holds no positions. */
  readonly habit: Habit | null;
}

/** The positions of a section; `before` is how many positions the resume has already, `usual` how those before are written. */
export function positionsOf(
  document: Document,
  lines: readonly Line[],
  kind: Position['kind'],
  before: number,
  usual?: Habit,
): Held {
  const entries = entriesOf(lines);
  const isDated = entries.some(({dates}) => dates);
  const habit = habitOf(
    entries.filter((entry) => (isDated ? entry.dates : true)),
    usual,
  );
  const positions: Grown<PositionDraft>[] = [];
  const projects: Grown<ProjectDraft>[] = [];
  let open: Grown<PositionDraft | ProjectDraft> | null = null;
  let banner: Span | null = null;
  let style: Line | null = null;
  for (const [i, entry] of entries.entries()) {
    const last = positions.at(-1) ?? null;
    if (isDated && !entry.dates && !isSibling(entry, style)) {
      const named: Grown<ProjectDraft> | null =
        last && isName(entry) ? projectOf(document, entry, before + positions.length - 1) : null;
      if (named) {
        projects.push(named);
        open = named;
        banner = null;
      } else if (open) grow(document, open, [...entry.head, ...entry.body]);
      continue;
    }
    const head: Head = headOf(entry, habit, banner);
    if (isLeave(document, head)) continue;
    if (isBanner(head, entry, entries[i + 1], habit)) {
      banner = head.employer;
      continue;
    }
    if ((!head.title && !head.employer) || (!entry.dates && !(kind === 'employment' && isTold(document, head)))) {
      if (open) grow(document, open, [...entry.head, ...entry.body]);
      continue;
    }
    banner = head.banner ? head.employer : null;
    style ??= entry.head[0] ?? null;
    const position = positionOf(document, entry, head, kind);
    positions.push(position);
    open = position;
  }
  return {positions, projects, habit};
}

/** An employer with all the time there, over titles with their own: "Brindlewick, 2012 – 2023". */
function isBanner(head: Head, entry: Entry, next: Entry | undefined, habit: Habit): boolean {
  if (!head.employer || head.title || !entry.dates || entry.body.length || !next?.dates) return false;
  const below = headOf(next, habit, null);
  return !!below.title && !below.employer && isWithin(next.dates, entry.dates);
}

const isWithin = (inner: DateRange, outer: DateRange): boolean =>
  !inner.single &&
  !outer.single &&
  yearOf(inner.start) >= yearOf(outer.start) &&
  yearOf(inner.end) <= yearOf(outer.end);
const yearOf = (point: DatePoint | null): string => point?.value.replace('present', '9999').slice(0, 4) ?? '';

const LEAVE =
  /^(?:(?:parental|maternity|paternity|family|medical|sick|caregiver|caring|study) (?:leave|break)|career (?:break|gap)|sabbatical|elternzeit|mutterschutz|elternkarenz|auszeit|arbeit(?:s)?suchend|arbeitslos|sabbatjahr|pflegezeit|conge (?:parental|maternite|de maternite|sabbatique)|recherche d'emploi|excedencia|baja (?:maternal|paternal)|ouderschapsverlof|zwangerschapsverlof)(?!\p{L})/u;

/** Whether an entry tells of a time without work; it is no position. */
const isLeave = ({text}: Document, {title, employer}: Head): boolean => {
  const span = title ?? employer;
  return !(title && employer) && !!span && LEAVE.test(fold(text.slice(span.from, span.to)).replace(/\u2019/g, "'"));
};

/** Whether words tell that an entry without dates is a position: its title is one, and an employer stands beside it. */
const isTold = ({text}: Document, {title, employer}: Head): boolean =>
  title !== null && employer !== null && titleness(text.slice(title.from, title.to)) > 0 && title.to - title.from <= 70;

type Grown<T> = {-readonly [K in keyof T]: T[K]};

/** Whether an entry without dates is set as the dated ones are and names a position. */
function isSibling({head}: Entry, style: Line | null): boolean {
  const [first, second] = head;
  if (!first || !second || !style || first.heading !== style.heading || first.depth !== style.depth) return false;
  const words = `${first.text}\t${second.text}`;
  return titleness(words) > 0 && employerness(words) > 0;
}

/** Whether an entry without dates is a short line that names a project. */
const isName = ({head, body}: Entry): boolean =>
  head.length === 1 && body.length > 0 && (head[0] as Line).heading && (head[0] as Line).text.length <= 80;

function positionOf(
  document: Document,
  {dates, body}: Entry,
  head: Head,
  kind: Position['kind'],
): Grown<PositionDraft> {
  const told = (span: Span | null, rule: string) => span && said(document, span, rule);
  const position: Grown<PositionDraft> = {
    kind,
    title: told(head.title, 'resume/title'),
    employer: told(head.employer, 'resume/employer'),
    location: told(head.location, 'resume/location'),
    ...periodOf(document, dates),
    highlights: [],
    words: head.title ? [head.title] : [],
  };
  grow(document, position, [...head.rest, ...body]);
  return position;
}

function projectOf(document: Document, {head, body}: Entry, position: number): Grown<ProjectDraft> {
  const [line] = head as readonly [Line];
  const project: Grown<ProjectDraft> = {
    name: said(document, line, 'resume/project'),
    position,
    from: null,
    to: null,
    highlights: [],
    words: [line],
  };
  grow(document, project, body);
  return project;
}

/** Adds what lines say to a position or project; lines of one bullet are one highlight. */
export function grow(document: Document, to: Grown<PositionDraft | ProjectDraft>, lines: readonly Line[]): void {
  const spans = paragraphsOf(lines);
  to.words = [...to.words, ...spans];
  to.highlights = [...to.highlights, ...spans.map((span) => said(document, span, 'resume/highlight'))];
}

/** The bullets and paragraphs of lines. */
export function paragraphsOf(lines: readonly Line[]): Span[] {
  const spans: {from: number; to: number}[] = [];
  for (const {from, to, goesOn} of lines) {
    const last = spans.at(-1);
    if (goesOn && last) last.to = to;
    else spans.push({from, to});
  }
  return spans;
}

/** Projects that a section of projects lists, and positions among them: a title held with an employer over some time. */
export function projectsOf(document: Document, lines: readonly Line[], before: number): Held {
  const entries = entriesOf(lines);
  const habit: Habit = {titleFirst: true, commas: false};
  const positions: PositionDraft[] = [];
  const projects: ProjectDraft[] = [];
  let inside: number | null = null;
  for (const entry of entries) {
    const [line] = entry.head;
    if (!line) {
      for (const span of paragraphsOf(entry.body)) projects.push(projectIn(document, span, entry));
      continue;
    }
    const head = headOf(entry, habit, null);
    if (entry.dates && !entry.dates.single && isHeld(document, head)) {
      positions.push(positionOf(document, entry, head, 'employment'));
      inside = before + positions.length - 1;
      continue;
    }
    const name = head.title && head.employer ? first(head.title, head.employer) : (head.title ?? head.employer);
    if (!name) continue;
    if (entry.dates) inside = null;
    const project: Grown<ProjectDraft> = {
      name: said(document, withoutBrackets(document, name), 'resume/project'),
      position: inside,
      ...periodOf(document, entry.dates),
      highlights: [],
      words: entry.head,
    };
    grow(document, project, entry.body);
    projects.push(project);
  }
  return {positions, projects, habit: null};
}

/** "Fernleaf (Python, Flask)": what it was made with is not its name. */
function withoutBrackets({text}: Document, {from, to}: Span): Span {
  const end = text.slice(from, to).search(/\s+\([^()]*\)$/);
  return {from, to: end > 1 ? from + end : to};
}

const first = (a: Span, b: Span): Span => (a.from < b.from ? a : b);

function isHeld({text}: Document, {title, employer}: Head): boolean {
  if (!title || !employer) return false;
  return titleness(text.slice(title.from, title.to)) >= 3 && employerness(text.slice(employer.from, employer.to)) >= 2;
}

/** A bullet that stands alone names a project by its words up to a colon or dash. */
function projectIn(document: Document, span: Span, {dates}: Entry): ProjectDraft {
  const {quote: words} = quote(document, span);
  const end = words.search(/\s[—–-]\s|:\s|\s\(|\. /);
  const name = {from: span.from, to: end > 2 && end < 80 ? span.from + end : span.to};
  return {
    name: said(document, name, 'resume/project'),
    position: null,
    ...periodOf(document, dates),
    highlights: [],
    words: [span],
  };
}
