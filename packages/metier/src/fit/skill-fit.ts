import {SKILL_KINDS, skillBroader, skillCount, skillId, skillIndex, skillKind, skillLabel} from '../kb/skills.ts';
import type {SkillQualification} from '../read/reading.ts';
import type {WayFit} from './fit.ts';
import {duration, monthsBetween} from './months.ts';
import type {Shown, ShownSkill} from './shown.ts';

/** A skill that was last used so many months ago is stale. */
const STALE = 60;
/** So large a part of the asked years is near enough to be partly met. */
const NEARLY = 0.6;
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
  if (narrower) return kindOfIt(asked, narrower, shown.now);
  const wider = widerOf(index);
  const broader = best(shown.skills.filter(({skill}) => wider.has(skillIndex(skill))));
  if (broader)
    return {
      status: 'partly-met',
      because: `${asked.label} is asked for; ${labelOf(broader)}, which is wider, is shown.`,
      evidence: broader.evidence,
    };
  const neighbour = best(shown.skills.filter(({skill}) => areNeighbours(index, skillIndex(skill))));
  if (neighbour)
    return {
      status: 'partly-met',
      because: `${asked.label} is asked for; ${labelOf(neighbour)}, its neighbour, is shown.`,
      evidence: neighbour.evidence,
    };
  return {status: 'not-shown', because: `${asked.label} stands nowhere in the resume.`, evidence: []};
}

function itself({label, years}: SkillQualification, own: ShownSkill, now: string): WayFit {
  const {how, months, lastUse, evidence} = own;
  const least = years?.min ?? null;
  if (least !== null) return withYears(label, least, own);
  if (how === 'claimed')
    return {
      status: 'partly-met',
      because: `${label} is in the list of skills; no position or project shows it.`,
      evidence,
    };
  const ago = lastUse === null ? 0 : monthsBetween(lastUse, now) - 1;
  if (ago > STALE) return {status: 'partly-met', because: `${label} was last used ${duration(ago)} ago.`, evidence};
  return {
    status: 'met',
    because: months === null ? `${label} is shown.` : `${label} is shown, ${duration(months)}.`,
    evidence,
  };
}

/** Years are counted from dates; where there are none, they are open. */
function withYears(label: string, least: number, {months, how, evidence}: ShownSkill): WayFit {
  const wanted = `${least} ${least === 1 ? 'year' : 'years'} of ${label} asked`;
  if (months === null)
    return {
      status: 'partly-met',
      because: `${wanted}; ${how === 'claimed' ? 'it is in the list of skills' : 'it is shown'}, without dates.`,
      evidence,
    };
  const status = months >= least * 12 ? 'met' : months >= least * 12 * NEARLY ? 'partly-met' : 'unmet';
  return {status, because: `${wanted}, ${duration(months)} shown.`, evidence};
}

/** Knowing a kind of something is knowing it; its years count, too. */
function kindOfIt({label, years}: SkillQualification, narrower: ShownSkill, now: string): WayFit {
  const name = labelOf(narrower);
  const found = itself({kind: 'skill', skill: narrower.skill, label: name, years, evidence: []}, narrower, now);
  const whole = isWhole(skillIndex(narrower.skill));
  const status = whole || found.status !== 'met' ? found.status : 'partly-met';
  return {
    ...found,
    status,
    because: `${found.because.replace(/\.$/, '')}; ${name} is a ${whole ? 'kind' : 'part'} of ${label}.`,
  };
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
  return found
    ? {
        status: found.how === 'demonstrated' ? 'met' : 'partly-met',
        because: `“${label}” stands in the resume.`,
        evidence: found.evidence,
      }
    : {status: 'not-shown', because: `“${label}” stands nowhere in the resume.`, evidence: []};
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
