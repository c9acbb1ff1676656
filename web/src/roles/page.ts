import type {RoleId} from '@metier/kb/roles';
import {SENIORITIES} from 'metier/reading';
import type {Coverage, RoleDescription, SkillFigure} from 'metier/roles';

/** A share of a role's postings as a page shows it; `of` are the postings that it is a share of. */
export interface PageShare {
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

/** In how many of a role's postings a skill is required, preferred, or named at all. */
export interface PageSkill {
  readonly label: string;
  readonly kind: string;
  readonly required: number;
  readonly preferred: number;
  readonly count: number;
}

/** Postings that ask for it: required or preferred. */
export const askedOf = ({required, preferred}: PageSkill): number => required + preferred;

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
  /** `estimate` where one of the two has too few postings. */
  readonly nearest: readonly {readonly role: RoleId; readonly nearness: number; readonly estimate: boolean}[];
  /** Words of the skills that the guide names by id. */
  readonly skillLabels: Readonly<Record<string, string>>;
  /** What the guide and the outlook name as their source. */
  readonly sources: Readonly<Record<string, PageSource>>;
  /** What the postings are, in one line. */
  readonly source: string;
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
const LEVELS: readonly string[] = SENIORITIES;

/** What the knowledge base says beside the description. */
export interface Known {
  readonly tasks: readonly string[];
  readonly withTasks: number;
  readonly skillLabel: (id: string) => string;
  readonly sources: Readonly<Record<string, PageSource>>;
  readonly isTool: (skill: SkillFigure) => boolean;
  /** Whether a role has too few postings for figures. */
  readonly isThin: (role: string) => boolean;
  readonly source: string;
}

/** The page of a role from the library's description of it. */
export function pageOf(description: RoleDescription, known: Known): RolePage {
  const {role, definition, deliverables, guide, coverage, withheld, years, pay, outlook, occupations} = description;
  const often = (skills: readonly SkillFigure[]): PageSkill[] =>
    skills
      .filter(({named}) => named.share >= LEAST_SHARE)
      .sort((a, b) => b.asked.share - a.asked.share || b.count - a.count)
      .map(({label, kind, required, preferred, count}) => ({label, kind, required, preferred, count}));
  const {isTool} = known;
  const {foundations, core, proof} = guide.prepare;
  const named = [...foundations, ...core, ...proof].flatMap(({skills}) => skills);
  return {
    ...{role, definition, deliverables, guide, coverage, withheld, years, pay, occupations},
    outlook: {...outlook, groups: outlook.groups.map((group) => ({...group, roles: {}}))},
    tasks: description.tasks.filter(({count}) => count >= TASK_POSTINGS).map(shareOf),
    withTasks: known.withTasks,
    knownTasks: known.tasks,
    skills: often(description.skills.filter((one) => !isTool(one))),
    tools: often(description.skills.filter(isTool)),
    industries: often(description.industries),
    education: description.education.map(shareOf),
    seniority: description.seniority.map(shareOf).sort((a, b) => LEVELS.indexOf(a.name) - LEVELS.indexOf(b.name)),
    titles: description.titles.map(({title, count, roles}) => titleOf(title, count, roles, role)),
    nearest: description.nearest.map(({role: other, nearness}) => ({
      ...{role: other as RoleId, nearness: round(nearness)},
      estimate: known.isThin(role) || known.isThin(other),
    })),
    skillLabels: Object.fromEntries([...new Set(named)].map((id) => [id, known.skillLabel(id)])),
    sources: Object.fromEntries([...sourcesIn([guide, outlook])].map((id) => [id, known.sources[id] as PageSource])),
    source: known.source,
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

/** The sources that statements name, wherever they stand. */
function sourcesIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (value === null || typeof value !== 'object') return found;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'source' && typeof part === 'string') found.add(part);
    else sourcesIn(part, found);
  }
  return found;
}

const shareOf = ({name, count, of}: PageShare): PageShare => ({name, count, of});

/** Four places: a tenth of a thousandth is no difference in nearness. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4;
