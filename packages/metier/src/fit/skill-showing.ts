import type {Relation} from '../kb/shows.ts';
import type {SkillQualification, Years} from '../read/reading.ts';
import {monthsTogether} from '../text/months.ts';
import type {WayFit} from './fit.ts';
import type {Standing, Use} from './prepared.ts';
import type {Reason} from './reason.ts';
import {leastMonths, yearsStatus} from './years.ts';

/** A skill that was last used so many months ago is stale. */
const STALE = 60;
/** So many parts show the whole. */
const PARTS = 3;
const MOST_EVIDENCE = 4;

/** What shows a skill in work: by its own name or title, by others as a whole, or by parts of it. */
interface Showing {
  /** The skill by its own name or by a title; whichever was longer. */
  readonly self: Use | null;
  readonly others: readonly (readonly [Use, Relation])[];
  /** Whether a person lists it, outside of positions. */
  readonly listed: boolean;
  /** Parts alone do not show the whole, unless there are several. */
  readonly whole: boolean;
}

/** What shows a skill in positions and projects; null for nothing. */
export function showingOf({own, titled, whole, parts}: Standing): Showing | null {
  const named = own?.how === 'demonstrated' ? own : null;
  const listed = own?.listed ?? false;
  const several = parts.length >= PARTS;
  const byPart = parts.map((use) => [use, 'part'] as const);
  if (!named && !titled && !whole.length)
    return parts.length ? {self: null, others: byPart, listed, whole: several || own !== null} : null;
  const byTitle = titled !== null && (titled.months ?? 0) > (named?.months ?? -1);
  const others = [...(byTitle && named ? [[named, 'kind'] as const] : []), ...whole, ...(several ? byPart : [])];
  return {self: byTitle ? titled : named, others, listed, whole: true};
}

/** A skill that work shows, against what is asked of it. */
export function shownBy(
  {label: skill, years}: SkillQualification,
  {self, others, whole, listed}: Showing,
  now: number,
): WayFit {
  const base = self?.used ?? others[0]?.[0].used ?? [];
  const own = monthsTogether(base);
  const adding = others.filter(([{used}], i) => (self || i > 0) && adds(used, base));
  const uses = [...(self ? [self] : []), ...(self ? adding : others).map(([use]) => use)];
  const months = monthsTogether(uses.flatMap(({used}) => used));
  const evidence = uses.flatMap((use) => use.evidence.slice(0, self ? MOST_EVIDENCE : 1)).slice(0, MOST_EVIDENCE);
  if (years && leastMonths(years) > 0) {
    const status = months === null ? 'partly-met' : yearsStatus(years, months);
    const reason = withYears(skill, years, months, self, self ? adding : others);
    if (status === 'unmet' && !whole) return {status: 'not-shown', reason, evidence: []};
    return {status: whole ? status : 'partly-met', reason, evidence};
  }
  const ago = listed ? 0 : agoOf(uses, now);
  if (ago > STALE) return {status: 'partly-met', reason: stale(skill, ago, self, others), evidence};
  return {
    status: whole ? 'met' : 'partly-met',
    reason:
      months !== null && months > (own ?? 0)
        ? together(skill, months, self, self ? adding : others)
        : alone(skill, self, others, whole),
    evidence,
  };
}

/** Whether a use has months that others do not. */
const adds = (used: Use['used'], base: Use['used']): boolean =>
  (monthsTogether([...base, ...used]) ?? 0) > (monthsTogether(base) ?? 0);

type Others = Showing['others'];
const labels = (others: Others): string[] => [...new Set(others.map(([{label}]) => label))];

function together(skill: string, months: number, self: Use | null, others: Others): Reason {
  if (self?.title && others.every(([use]) => use.skill === self.skill))
    return {code: 'title-shown', skill, title: self.title, months};
  return self
    ? {code: 'together-shown', skill, others: labels(others), months}
    : {code: 'others-shown', skill, others: labels(others), months};
}

function alone(skill: string, self: Use | null, others: Others, whole: boolean): Reason {
  if (self?.title) return {code: 'title-shown', skill, title: self.title, months: self.months};
  if (self) return {code: 'skill-shown', skill, months: self.months};
  const [[first, relation]] = others as readonly [readonly [Use, Relation]];
  if (relation === 'part' && whole && others.length >= PARTS)
    return {code: 'others-shown', skill, others: labels(others), months: first.months};
  return {code: 'narrower-shown', skill, narrower: first.label, relation, months: first.months};
}

function stale(skill: string, ago: number, self: Use | null, others: Others): Reason {
  if (self) return {code: 'skill-stale', skill, ago};
  const [[first, relation]] = others as readonly [readonly [Use, Relation]];
  return {code: 'narrower-stale', skill, narrower: first.label, relation, ago};
}

function withYears(skill: string, years: Years, months: number | null, self: Use | null, others: Others): Reason {
  const [first] = others;
  if (months === null)
    return self || !first
      ? {code: 'skill-years-undated', skill, years}
      : {code: 'narrower-years-undated', skill, narrower: first[0].label, relation: first[1], years};
  if (self?.title && others.every(([use]) => use.skill === self.skill))
    return {code: 'title-years', skill, title: self.title, years, months};
  if (self)
    return others.length
      ? {code: 'together-years', skill, others: labels(others), years, months}
      : {code: 'skill-years', skill, years, months};
  if (first && others.length === 1)
    return {code: 'narrower-years', skill, narrower: first[0].label, relation: first[1], years, months};
  return {code: 'others-years', skill, others: labels(others), years, months};
}

/** Months since the last use; none where a person lists it still, or where no date says. */
function agoOf(uses: readonly Use[], now: number): number {
  const ends = uses.flatMap(({used}) => used.map(({last}) => last));
  return uses.some(({listed}) => listed) || !ends.length ? 0 : now - Math.max(...ends);
}
