import type {NamedSkill, SkillFinder, SkillsRead} from '../read/named-skills.ts';
import type {Document, Evidence, Span} from '../text/document.ts';
import {lengthOf, monthsTogether, type Stretch} from '../text/months.ts';
import {quote} from '../text/quote.ts';
import {fold} from '../text/tokens.ts';
import {mayBeSkill} from './lists.ts';
import type {Outline, PositionDraft, ProjectDraft} from './outline.ts';
import type {Dates, PartDate, Position, Project, Resume, ResumeSkill, SkillUse} from './resume.ts';
import {stretchOf} from './stretch.ts';

/** Adds up what a resume says: months, positions that overlap and follow each other, where skills were used. */
export function addUp(document: Document, outline: Outline, finder: SkillFinder, today: string): Resume {
  const stretches = outline.positions.map((position) => stretchOf(position, today));
  const employers = outline.positions.map(({employer}) => nameOf(employer?.value));
  const positions = outline.positions.map((draft, i) => positionFrom(draft, i, employers, stretches));
  const held = stretches.filter((_, i) => outline.positions[i]?.kind === 'employment');
  const projects = outline.projects.map((draft) => projectFrom(draft, today));
  const read = finder.read(document);
  return {
    schema: 'metier/resume/1',
    language: read.language,
    name: outline.name,
    label: outline.label,
    email: outline.email,
    phone: outline.phone,
    location: outline.location,
    summary: outline.summary,
    links: outline.links,
    positions,
    months: monthsTogether(held),
    education: outline.education,
    projects,
    skills: skillsOf(document, outline, finder, read, today),
    publications: outline.publications,
    credentials: outline.credentials,
    languages: outline.languages,
  };
}

function positionFrom(
  {kind, title, employer, location, from, to, highlights}: PositionDraft,
  at: number,
  employers: readonly string[],
  stretches: readonly (Stretch | null)[],
): Position {
  const own = stretches[at] ?? null;
  return {
    kind,
    title,
    employer,
    location,
    from,
    to,
    highlights,
    months: own && lengthOf(own),
    concurrentWith: own ? beside(at, own, stretches) : [],
    promotedFrom: promotion(at, employers, stretches),
  };
}

/** More positions at one time than a person holds; a bound for texts of any length. */
const MOST_BESIDE = 50;

function beside(at: number, own: Stretch, stretches: readonly (Stretch | null)[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < stretches.length && found.length < MOST_BESIDE; i++) {
    const other = stretches[i];
    if (i !== at && other && overlapsBy(own, other)) found.push(i);
  }
  return found;
}

/** Positions that only share the month in which one ended and the other began did not run at one time. */
const overlapsBy = (a: Stretch, b: Stretch): boolean => Math.min(a.last, b.last) - Math.max(a.first, b.first) >= 1;

const LONGEST_GAP = 2;

/** The position with the same employer that ended when this one began. */
function promotion(at: number, employers: readonly string[], stretches: readonly (Stretch | null)[]): number | null {
  const own = stretches[at];
  const employer = employers[at];
  if (!own || !employer) return null;
  let best: number | null = null;
  for (const [i, other] of stretches.entries()) {
    if (i === at || !other || employers[i] !== employer) continue;
    const gap = own.first - other.last;
    if (other.first < own.first && gap >= -1 && gap <= LONGEST_GAP + 1) best = i;
  }
  return best;
}

const nameOf = (name: string | undefined): string =>
  fold(name ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function projectFrom({name, position, from, to, highlights}: ProjectDraft, today: string): Project {
  const stretch = stretchOf({from, to}, today);
  return {name, position, from, to, highlights, months: stretch && lengthOf(stretch)};
}

interface Gathered {
  readonly skill: string | null;
  readonly label: string;
  readonly evidence: Evidence[];
  readonly uses: Map<string, {position: number | null; project: number | null; evidence: Evidence[]}>;
}

/**
 * The skills that count as used where they are named: those that are meant and named by their own names, and the ones that the resume
 * lists, in its words or by their own names. A common word that may also stand for a skill is no proof of it.
 */
function countedIn({text}: Document, {named, meant}: SkillsRead, listed: ReadonlyMap<string, Gathered>): NamedSkill[] {
  const isMeant = new Set(meant);
  const words = new Set([...listed.values()].flatMap(({evidence}) => evidence.map(({quote: own}) => fold(own))));
  return named.filter((one) => {
    if (!listed.has(one.skill)) return one.isOwn && isMeant.has(one);
    return one.isOwn || words.has(fold(text.slice(one.from, one.to)));
  });
}

function skillsOf(
  document: Document,
  outline: Outline,
  finder: SkillFinder,
  read: SkillsRead,
  today: string,
): ResumeSkill[] {
  const gathered = new Map<string, Gathered>();
  const note = (found: {skill: string | null; label: string}, evidence: Evidence): Gathered => {
    const key = found.skill ?? `=${fold(found.label)}`;
    let entry = gathered.get(key);
    if (!entry) {
      entry = {skill: found.skill, label: found.label, evidence: [], uses: new Map()};
      gathered.set(key, entry);
    }
    if (!entry.evidence.some(({from}) => from === evidence.from)) entry.evidence.push(evidence);
    return entry;
  };
  for (const span of outline.listed)
    for (const one of listedIn(document, span, finder)) note(one, quote(document, one));
  const counts = countedIn(document, read, gathered);
  const usedIn = (span: Span): NamedSkill[] => {
    const inside: NamedSkill[] = [];
    for (let i = firstFrom(counts, span.from); i < counts.length && (counts[i] as NamedSkill).to <= span.to; i++)
      inside.push(counts[i] as NamedSkill);
    return inside;
  };
  const use = (span: Span, position: number | null, project: number | null) => {
    for (const found of usedIn(span)) {
      const evidence = quote(document, found);
      const {uses} = note(found, evidence);
      const key = `${position}/${project}`;
      const known = uses.get(key);
      if (known) known.evidence.push(evidence);
      else uses.set(key, {position, project, evidence: [evidence]});
    }
  };
  for (const [i, {words}] of outline.positions.entries()) for (const span of words) use(span, i, null);
  for (const [i, {words, position}] of outline.projects.entries()) for (const span of words) use(span, position, i);
  return [...gathered.values()].map((entry) => skillFrom(entry, outline, today));
}

/** The place of the first skill that begins at or after `from`. */
function firstFrom(skills: readonly NamedSkill[], from: number): number {
  let low = 0;
  let high = skills.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((skills[middle] as NamedSkill).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const skillsIn = ({text}: Document, {from, to}: Span, finder: SkillFinder): NamedSkill[] =>
  finder.named(text.slice(from, to)).map((found) => ({...found, from: found.from + from, to: found.to + from}));

type Listed = Span & {readonly skill: string | null; readonly label: string};

/** The skills that an item of a list names; its own words, when the knowledge base knows none of them. */
function listedIn(document: Document, span: Span, finder: SkillFinder): Listed[] {
  const words = document.text.slice(span.from, span.to);
  const found = skillsIn(document, span, finder);
  const whole = found.find(({from, to}) => from === span.from && to === span.to);
  if (whole) return [whole];
  if (words.split(/\s+/).length > 8) return [];
  const covered = found.reduce((sum, {from, to}) => sum + to - from, 0);
  if (found.length && covered * 2 >= words.length) return found;
  return mayBeSkill(words) ? [{...span, skill: null, label: words.replace(/\s+/g, ' ')}] : found;
}

function skillFrom(
  {skill, label, evidence, uses}: Gathered,
  {positions, projects}: Outline,
  today: string,
): ResumeSkill {
  const periods = [...uses.values()].flatMap(({position, project}): Dates[] => {
    const own = project === null ? null : (projects[project] as ProjectDraft);
    if (own && (own.from || own.to)) return [own];
    return position === null ? [] : [positions[position] as PositionDraft];
  });
  return {
    skill,
    label,
    shown: uses.size ? 'demonstrated' : 'claimed',
    uses: [...uses.values()] satisfies SkillUse[],
    months: monthsTogether(periods.map((period) => stretchOf(period, today))),
    lastUse: lastOf(periods),
    evidence: evidence.sort((a, b) => a.from - b.from),
  };
}

/** The latest end of some periods. */
function lastOf(periods: readonly Dates[]): PartDate | 'present' | null {
  const ends = periods.flatMap(({to}) => (to ? [to.value] : []));
  if (ends.includes('present')) return 'present';
  return ends.sort((a, b) => (a.padEnd(10, '~') < b.padEnd(10, '~') ? -1 : 1)).at(-1) ?? null;
}
