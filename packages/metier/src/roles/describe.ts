import {type Guide, guides, type OutlookGroup, outlookGroups, type Statement, withoutOutlook} from '@metier/kb/guides';
import {crosswalk, roleGuides} from '@metier/kb/role-guides';
import {type RoleId, roleEntry} from '../kb/roles.ts';
import {SKILL_KINDS, skillBroader, skillId, skillIndex, skillKind, skillLabel} from '../kb/skills.ts';
import {type Interval, wilson} from './interval.ts';
import {nearnessOf} from './nearness.ts';
import {
  asksOf,
  type Coverage,
  type PayUse,
  type Profiles,
  type RoleProfile,
  type SkillUse,
  useOf,
  withheld,
} from './profile.ts';

/** A skill of a role with its shares and how much more it is named here than in all postings. */
export interface SkillFigure {
  readonly skill: string;
  readonly label: string;
  readonly kind: string;
  /** Postings that name it at all. */
  readonly named: Interval;
  /** Postings that ask for it, required or preferred. */
  readonly asked: Interval;
  readonly required: number;
  readonly preferred: number;
  readonly count: number;
  /** Share here over share in all postings. */
  readonly lift: number;
}

/** A share of a role's postings, with what it is of. */
export interface Figure {
  readonly name: string;
  readonly count: number;
  readonly of: number;
  readonly interval: Interval;
}

/** A title and what it turns out to be. */
export interface TitleFigure {
  readonly title: string;
  readonly count: number;
  readonly roles: readonly {readonly role: string; readonly count: number; readonly share: number}[];
}

/** All that can be said of a role: what we know of it and what postings show. */
export interface RoleDescription {
  readonly role: RoleId;
  readonly name: string;
  readonly code: string;
  readonly family: string;
  readonly definition: string;
  readonly deliverables: readonly string[];
  readonly guide: Guide;
  readonly coverage: Coverage;
  /** Why the figures are withheld; null when they are shown. */
  readonly withheld: string | null;
  readonly tasks: readonly (Figure & {readonly of: number; readonly role: string})[];
  readonly skills: readonly SkillFigure[];
  readonly education: readonly Figure[];
  readonly years: {readonly base: number; readonly median: number; readonly low: number; readonly high: number} | null;
  readonly seniority: readonly Figure[];
  readonly specialisms: readonly Figure[];
  readonly industries: readonly SkillFigure[];
  readonly arrangement: readonly Figure[];
  readonly pay: readonly PayUse[];
  readonly outlook: {
    readonly groups: readonly (OutlookGroup & {readonly why: string})[];
    readonly none: Statement | null;
  };
  /** Titles that postings of this role use, with what else the titles turn out to be. */
  readonly titles: readonly TitleFigure[];
  readonly nearest: readonly {readonly role: string; readonly nearness: number}[];
  readonly occupations: readonly {
    readonly scheme: string;
    readonly code: string;
    readonly label: string;
    readonly match: string;
  }[];
}

const TOOLS = new Set(['language', 'library', 'tool', 'platform']);
/** Knowledge of business that every industry has. */
const NO_INDUSTRY = new Set(
  'business compliance data-privacy accounting cybersecurity risk-management human-resources healthcare-data saas anti-money-laundering digital-marketing'.split(
    ' ',
  ),
);

/** Whether a skill is knowledge of an industry: "healthcare", not "compliance" or what is a part of it. */
function isIndustry({skill, kind}: SkillFigure): boolean {
  const wider = skillBroader(skillIndex(skill)).map(skillId);
  return (
    kind === 'domain' && ![skill, ...wider.filter((one) => one !== 'business')].some((one) => NO_INDUSTRY.has(one))
  );
}

export const isTool = ({kind}: {readonly kind: string}): boolean => TOOLS.has(kind);
const EDUCATION = ['doctorate', 'master', 'bachelor', 'associate', 'secondary'] as const;

/** Everything about a role, from profiles and the knowledge base. Throws a `RangeError` for `other` and unknown ids. */
export function describeRole(role: RoleId, profiles: Profiles): RoleDescription {
  const guide = guides.find((one) => one.role === role);
  const known = roleGuides.find(({id}) => id === role);
  const profile = profiles.roles.find((one) => one.role === role);
  if (!guide || !known || !profile) throw new RangeError(`No guide for the role "${role}"`);
  const {postings} = profile.coverage;
  const hidden = withheld(profile.coverage);
  const shown = hidden ? null : profile;
  const entry = roleEntry(role);
  const figures = (counts: Readonly<Record<string, number>>, of = postings): Figure[] =>
    shown && of ? Object.entries(counts).map(([name, count]) => ({name, count, of, interval: wilson(count, of)})) : [];
  const skills = shown ? skillFigures(shown, profiles) : [];
  return {
    role,
    name: entry.words.en.person,
    code: entry.code,
    family: entry.family,
    definition: known.definition,
    deliverables: known.deliverables,
    guide,
    coverage: profile.coverage,
    withheld: hidden,
    tasks: (shown && !withheld({postings: shown.withTasks, employers: shown.coverage.employers})
      ? shown.tasks
      : []
    ).map(({task, of, count}) => ({
      name: task,
      role: of,
      count,
      of: profile.withTasks,
      interval: wilson(count, profile.withTasks),
    })),
    skills: skills.filter((one) => !isIndustry(one)),
    education: shown ? educationFigures(shown) : [],
    years: shown ? yearsOf(shown) : null,
    seniority: figures(profile.seniority),
    specialisms: figures(profile.specialisms),
    industries: skills.filter(isIndustry),
    arrangement: figures(profile.arrangement),
    pay: profile.pay,
    outlook: {
      groups: outlookGroups.flatMap((group) => {
        const why = group.roles[role];
        const own = group.wageOf?.[role];
        const wages = own ? group.wages.filter(({of}) => of === own) : group.wages;
        return why ? [{...group, wages, why}] : [];
      }),
      none: withoutOutlook[role] ?? null,
    },
    titles: titleFigures(role, profiles),
    nearest: nearestTo(role, profiles),
    occupations: crosswalk
      .filter((row) => row.role === role)
      .map(({scheme, code, uri, label, match}) => ({scheme, code: code ?? uri ?? '', label, match})),
  };
}

/** The skill's figures in a role; lift is 1 for what is named everywhere alike. */
function skillFigures({skills, coverage}: RoleProfile, profiles: Profiles): SkillFigure[] {
  const all = profiles.roles.reduce((sum, one) => sum + one.coverage.postings, 0);
  const everywhere = new Map(profiles.skills.map((use) => [use.skill, useOf(use) / Math.max(1, all)]));
  return skills.flatMap((use: SkillUse) => {
    const index = skillIndex(use.skill);
    if (index < 0) return [];
    const named = wilson(useOf(use), coverage.postings);
    return [
      {
        skill: use.skill,
        label: skillLabel(index),
        kind: SKILL_KINDS[skillKind(index)] as string,
        named,
        asked: wilson(asksOf(use), coverage.postings),
        required: use.required,
        preferred: use.preferred,
        count: useOf(use),
        lift: Math.round((named.share / (everywhere.get(use.skill) || named.share)) * 100) / 100,
      },
    ];
  });
}

/** The lowest degree asked for, required or preferred; the shares and `none` sum to 1. */
function educationFigures({education, coverage}: RoleProfile): Figure[] {
  const of = coverage.postings;
  const degrees = EDUCATION.flatMap((degree) => {
    const count = (education.required[degree] ?? 0) + (education.preferred[degree] ?? 0);
    return count ? [{name: degree, count, of, interval: wilson(count, of)}] : [];
  });
  return [...degrees, {name: 'none', count: education.none, of, interval: wilson(education.none, of)}];
}

/** Median and quartiles of the fewest years required, over the postings that say some. */
function yearsOf({years}: RoleProfile): RoleDescription['years'] {
  const all = Object.entries(years)
    .flatMap(([value, count]) => Array.from({length: count}, () => Number(value)))
    .sort((a, b) => a - b);
  const at = (part: number) => all[Math.min(all.length - 1, Math.floor(all.length * part))] as number;
  return all.length ? {base: all.length, median: at(0.5), low: at(0.25), high: at(0.75)} : null;
}

function titleFigures(role: string, {titles}: Profiles): TitleFigure[] {
  return titles
    .filter(({roles}) => roles[role])
    .sort((a, b) => (b.roles[role] as number) - (a.roles[role] as number) || b.count - a.count)
    .map(({title, count, roles}) => ({
      title,
      count,
      roles: Object.entries(roles).map(([id, n]) => ({role: id, count: n, share: n / count})),
    }));
}

function nearestTo(role: string, profiles: Profiles): RoleDescription['nearest'] {
  const nearness = nearnessOf(profiles);
  const own = nearness.roles.indexOf(role);
  return nearness.roles
    .map((other, i) => ({role: other, nearness: nearness.between(own, i)}))
    .filter((one) => one.role !== role)
    .sort((a, b) => b.nearness - a.nearness);
}
