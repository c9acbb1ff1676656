import {SKILL_KINDS, skillBroader, skillCount, skillId, skillIndex, skillKind, skillLabel} from '../kb/skills.ts';
import type {SkillQualification} from '../read/reading.ts';
import {yearsStatus} from './experience-fit.ts';
import type {WayFit} from './fit.ts';
import {monthsBetween} from './months.ts';
import type {Reason, Relation} from './reason.ts';
import type {Shown, ShownSkill} from './shown.ts';

/** A skill that was last used so many months ago is stale. */
const STALE = 60;
/** Kinds of which another of the same family counts as a neighbour: one can move from PyTorch to TensorFlow. */
const ALIKE = new Set(['library', 'tool', 'platform']);
/** Families wider than this say nothing of likeness. */
const WIDEST_FAMILY = 60;

/** A skill that is asked for against those shown: itself, a kind of it, what it is a kind of, a neighbour. */
export function fitSkill(asked: SkillQualification, shown: Shown): WayFit {
  const index = asked.skill === null ? -1 : skillIndex(asked.skill);
  if (index < 0) return byWords(asked, shown);
  const own = shown.skills.find(({skill}) => skill === asked.skill);
  if (own) return itself(asked, own, shown.now);
  const narrower = best(shown.skills.filter(({skill}) => widerOf(skillIndex(skill)).has(index)));
  if (narrower) return byNarrower(asked, narrower, shown.now);
  const skill = asked.label;
  const wider = widerOf(index);
  const broader = best(shown.skills.filter((one) => wider.has(skillIndex(one.skill))));
  if (broader)
    return {
      status: 'partly-met',
      reason: {code: 'wider-shown', skill, wider: labelOf(broader)},
      evidence: broader.evidence,
    };
  const neighbour = best(shown.skills.filter((one) => areNeighbours(index, skillIndex(one.skill))));
  if (neighbour)
    return {
      status: 'partly-met',
      reason: {code: 'neighbour-shown', skill, neighbour: labelOf(neighbour)},
      evidence: neighbour.evidence,
    };
  return {status: 'not-shown', reason: {code: 'skill-silent', skill}, evidence: []};
}

function itself({label: skill, years}: SkillQualification, own: ShownSkill, now: string): WayFit {
  const {how, months, lastUse, evidence} = own;
  if (years?.min) {
    if (months !== null)
      return {status: yearsStatus(years, months), reason: {code: 'skill-years', skill, years, months}, evidence};
    const code = how === 'claimed' ? 'skill-years-claimed' : 'skill-years-undated';
    return {status: 'partly-met', reason: {code, skill, years}, evidence};
  }
  if (how === 'claimed') return {status: 'partly-met', reason: {code: 'skill-claimed', skill}, evidence};
  const ago = lastUse === null ? 0 : monthsBetween(lastUse, now) - 1;
  if (ago > STALE) return {status: 'partly-met', reason: {code: 'skill-stale', skill, ago}, evidence};
  return {status: 'met', reason: {code: 'skill-shown', skill, months}, evidence};
}

/** Knowing a kind of something is knowing it; its years count, too. A part is never the whole. */
function byNarrower(asked: SkillQualification, shown: ShownSkill, now: string): WayFit {
  const found = itself(asked, shown, now);
  const relation = isWhole(skillIndex(shown.skill)) ? 'kind' : 'part';
  return {
    status: found.status === 'met' && relation === 'part' ? 'partly-met' : found.status,
    reason: narrowed(found.reason, {narrower: labelOf(shown), relation}),
    evidence: found.evidence,
  };
}

function narrowed(reason: Reason, by: {readonly narrower: string; readonly relation: Relation}): Reason {
  switch (reason.code) {
    case 'skill-shown':
      return {...reason, ...by, code: 'narrower-shown'};
    case 'skill-claimed':
      return {...reason, ...by, code: 'narrower-claimed'};
    case 'skill-years-claimed':
      return {code: 'narrower-claimed', skill: reason.skill, ...by};
    case 'skill-stale':
      return {...reason, ...by, code: 'narrower-stale'};
    case 'skill-years':
      return {...reason, ...by, code: 'narrower-years'};
    case 'skill-years-undated':
      return {...reason, ...by, code: 'narrower-years-undated'};
    default:
      return reason;
  }
}

/** A tool shows the kind that it is of, and a field the wider one; a method or practice is only a part of its field. */
const WHOLE = new Set(['language', 'library', 'tool', 'platform', 'field']);
const isWhole = (index: number): boolean => WHOLE.has(SKILL_KINDS[skillKind(index)] as string);

/** The ids of what knowing a skill means knowing: the kinds of tool that a tool is of. */
export function impliedBy(skill: string): string[] {
  return [...widerOf(skillIndex(skill))]
    .filter((index) => ALIKE.has(SKILL_KINDS[skillKind(index)] as string))
    .map(skillId);
}

/** A skill that the knowledge base lacks is looked for by its words alone. */
function byWords({label}: SkillQualification, {skills}: Shown): WayFit {
  const words = label.toLowerCase();
  const found = skills.find((one) => one.evidence.some(({quote}) => quote.toLowerCase() === words));
  if (!found) return {status: 'not-shown', reason: {code: 'words-silent', words: label}, evidence: []};
  return found.how === 'demonstrated'
    ? {status: 'met', reason: {code: 'words-shown', words: label}, evidence: found.evidence}
    : {status: 'partly-met', reason: {code: 'words-claimed', words: label}, evidence: found.evidence};
}

const labelOf = ({skill}: ShownSkill): string => skillLabel(skillIndex(skill));

/** Demonstrated before claimed, longer use before shorter. */
const best = (skills: readonly ShownSkill[]): ShownSkill | undefined =>
  [...skills].sort(
    (a, b) =>
      Number(b.how === 'demonstrated') - Number(a.how === 'demonstrated') || (b.months ?? -1) - (a.months ?? -1),
  )[0];

const wider = new Map<number, ReadonlySet<number>>();

/** All that a skill is a kind of, over any number of steps. */
function widerOf(index: number): ReadonlySet<number> {
  if (index < 0) return new Set();
  const known = wider.get(index);
  if (known) return known;
  const all = new Set<number>();
  const open = [...skillBroader(index)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    open.push(...skillBroader(next));
  }
  wider.set(index, all);
  return all;
}

let families: Map<number, number> | undefined;

/** How many skills are directly of a kind. */
function familySize(of: number): number {
  if (!families) {
    families = new Map();
    for (let skill = 0; skill < skillCount; skill++)
      for (const parent of skillBroader(skill)) families.set(parent, (families.get(parent) ?? 0) + 1);
  }
  return families.get(of) ?? 0;
}

/** Two tools of one kind, directly, where the kind is narrow enough to say so. */
function areNeighbours(a: number, b: number): boolean {
  if (a < 0 || b < 0 || a === b) return false;
  const kind = (index: number) => SKILL_KINDS[skillKind(index)] as string;
  if (!ALIKE.has(kind(a)) || !ALIKE.has(kind(b))) return false;
  const parents = skillBroader(b);
  return skillBroader(a).some((parent) => parents.includes(parent) && familySize(parent) <= WIDEST_FAMILY);
}

/** The ids of the skills that are neighbours of one: what shortens the way to it. */
export function neighboursOf(skill: string): string[] {
  const index = skillIndex(skill);
  return Array.from({length: skillCount}, (_, other) => other)
    .filter((other) => areNeighbours(index, other))
    .map(skillId);
}
