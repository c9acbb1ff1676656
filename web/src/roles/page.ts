import type {RoleId} from '@metier/kb/roles';
import type {Coverage, Interval, RoleDescription, SkillFigure} from 'metier/roles';

/** A share of a role's postings as a page shows it; `of` are the postings that it is a share of. */
export interface PageShare {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** A skill of a role's postings; `asked` is required or preferred. */
export interface PageSkill {
  readonly skill: string;
  readonly label: string;
  readonly kind: string;
  readonly required: number;
  readonly preferred: number;
  /** Postings that name it at all. */
  readonly count: number;
  readonly asked: Interval;
  readonly needed: Interval;
  readonly wished: Interval;
  /** Share here over share in all postings. */
  readonly lift: number;
}

/** A title that postings of the role use: in how many of its postings the work was this role, and what it was most often else. */
export interface PageTitle {
  readonly title: string;
  readonly of: number;
  readonly count: number;
  readonly else: {readonly role: RoleId; readonly count: number} | null;
}

/** All that the page of a role shows: what the library says of it, with figures cut to what can be read. */
export interface RolePage
  extends Pick<
    RoleDescription,
    | 'role'
    | 'family'
    | 'definition'
    | 'deliverables'
    | 'guide'
    | 'coverage'
    | 'withheld'
    | 'years'
    | 'pay'
    | 'outlook'
    | 'occupations'
  > {
  readonly role: RoleId;
  readonly tasks: readonly PageShare[];
  /** Postings with duties in English: the base of `tasks`. */
  readonly withTasks: number;
  /** The tasks as our guide lists them, for roles without figures. */
  readonly knownTasks: readonly string[];
  readonly skills: readonly PageSkill[];
  readonly tools: readonly PageSkill[];
  /** Fields of business that postings name. */
  readonly industries: readonly PageSkill[];
  readonly education: readonly PageShare[];
  readonly seniority: readonly PageShare[];
  readonly titles: readonly PageTitle[];
  readonly nearest: readonly {readonly role: RoleId; readonly nearness: number}[];
  /** Words of the skills that the guide names by id. */
  readonly skillLabels: Readonly<Record<string, string>>;
  /** What the guide and the outlook name as their source. */
  readonly sources: Readonly<Record<string, PageSource>>;
}

export interface PageSource {
  readonly name: string;
  readonly of: string;
  readonly kind: 'judgement' | 'official';
  readonly licence?: string;
  readonly published?: string;
}

/** The map as the page loads it, with the base of all roles. */
export interface MapPage {
  readonly roles: readonly {
    readonly role: RoleId;
    readonly x: number;
    readonly y: number;
    readonly postings: number;
    readonly estimate: boolean;
    readonly nearest: readonly {readonly role: RoleId; readonly nearness: number}[];
  }[];
  /** The family of each role. */
  readonly families: Readonly<Record<string, string>>;
  readonly method: string;
  readonly source: string;
  readonly coverage: Coverage;
}

/** A skill that fewer name is not listed. */
export const LEAST_SHARE = 0.05;
/** A task of fewer postings may be one employer's. */
const TASK_POSTINGS = 3;
const TOOLS: readonly string[] = ['language', 'library', 'tool', 'platform'];
const LEVELS = ['intern', 'entry', 'mid', 'senior', 'staff', 'lead', 'manager', 'director', 'executive'];

export const isTool = ({kind}: {readonly kind: string}): boolean => TOOLS.includes(kind);

/** What the knowledge base says beside the description. */
export interface Known {
  readonly tasks: readonly string[];
  readonly withTasks: number;
  readonly skillLabel: (id: string) => string;
  readonly sources: Readonly<Record<string, PageSource>>;
  readonly interval: (count: number, of: number) => Interval;
}

/** The page of a role from the library's description of it. */
export function pageOf(description: RoleDescription, known: Known): RolePage {
  const {role, family, definition, deliverables, guide, coverage, withheld, years, pay, outlook, occupations} =
    description;
  const interval = (count: number): Interval => roundInterval(known.interval(count, coverage.postings));
  const often = (skills: readonly SkillFigure[]): PageSkill[] =>
    skills.filter(({named}) => named.share >= LEAST_SHARE).map((skill) => skillOf(skill, interval));
  const shown = often(description.skills);
  const {foundations, core, proof} = guide.prepare;
  const named = [...foundations, ...core, ...proof].flatMap(({skills}) => skills);
  return {
    ...{role, family, definition, deliverables, guide, coverage, withheld, years, pay, occupations},
    outlook: {...outlook, groups: outlook.groups.map((group) => ({...group, roles: {}}))},
    tasks: description.tasks.filter(({count}) => count >= TASK_POSTINGS).map(shareOf),
    withTasks: known.withTasks,
    knownTasks: known.tasks,
    skills: byAsked(shown.filter((one) => !isTool(one))),
    tools: byAsked(shown.filter(isTool)),
    industries: byAsked(often(description.industries)),
    education: description.education.map(shareOf),
    seniority: description.seniority.map(shareOf).sort((a, b) => LEVELS.indexOf(a.name) - LEVELS.indexOf(b.name)),
    titles: description.titles.map(({title, count, roles}) => titleOf(title, count, roles, role)),
    nearest: description.nearest.map(({role: other, nearness}) => ({role: other as RoleId, nearness: round(nearness)})),
    skillLabels: Object.fromEntries([...new Set(named)].map((id) => [id, known.skillLabel(id)])),
    sources: Object.fromEntries([...sourcesIn([guide, outlook])].map((id) => [id, known.sources[id] as PageSource])),
  };
}

function titleOf(
  title: string,
  of: number,
  roles: RoleDescription['titles'][number]['roles'],
  role: RoleId,
): PageTitle {
  const other = roles.filter((one) => one.role !== role && one.role !== 'other').sort((a, b) => b.count - a.count)[0];
  const count = roles.find((one) => one.role === role)?.count ?? 0;
  return {title, of, count, else: other ? {role: other.role as RoleId, count: other.count} : null};
}

function skillOf(figure: SkillFigure, interval: (count: number) => Interval): PageSkill {
  const {skill, label, kind, required, preferred, count, asked, lift} = figure;
  return {
    ...{skill, label, kind, required, preferred, count, lift},
    asked: roundInterval(asked),
    needed: interval(required),
    wished: interval(preferred),
  };
}

/** The sources that statements name, wherever they stand. */
function sourcesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (value === null || typeof value !== 'object') return found;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'source' && typeof part === 'string') found.add(part);
    else sourcesIn(part, found);
  }
  return found;
}

const byAsked = (skills: readonly PageSkill[]): PageSkill[] =>
  [...skills].sort((a, b) => b.asked.share - a.asked.share || b.count - a.count);

const shareOf = ({
  name,
  count,
  of,
  interval,
}: RoleDescription['tasks'][number] | RoleDescription['education'][number]) => ({
  ...{name, count, of},
  low: round(interval.low),
  high: round(interval.high),
});

/** Four places: a tenth of a thousandth of the postings is no difference. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4;
export const roundInterval = ({share, low, high}: Interval): Interval => ({
  share: round(share),
  low: round(low),
  high: round(high),
});
