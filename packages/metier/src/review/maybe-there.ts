import type {FitLine} from '../fit/fit.ts';
import {SKILL_KINDS, skillBroader, skillId, skillIndex, skillKind, skillLabel} from '../kb/skills.ts';
import type {Resume} from '../resume/resume.ts';
import type {Evidence} from '../text/document.ts';
import {type AskedLine, askedSkills} from './asked.ts';
import {type Finding, findingOf, ofPosting, ofResume, type Reason, type Where} from './finding.ts';
import type {ReviewInput} from './review.ts';
import {type Share, Together} from './together.ts';

/** A position or project with the skills that it names. */
interface Place {
  readonly where: Where;
  readonly skills: ReadonlyMap<string, readonly Evidence[]>;
}

const MOST_PLACES = 40;
/** More questions than these are not answered in one sitting. */
const MOST_ASKED = 8;

/**
 * Skills that a target asks for and a resume does not show, where a position or project names others that go with them. These
 * are questions: nothing is taken as shown.
 */
export function maybeThere({resume, target, knowledge}: ReviewInput): Finding[] {
  const own = new Set(resume.skills.map(({skill}) => skill));
  const lacking = askedSkills(target).filter((one) => isLacking(one) && !own.has(one.asked.skill));
  if (!lacking.length) return [];
  const places = placesOf(resume);
  const together = new Together(knowledge);
  return lacking.flatMap((one) => questionOf(one, places, knowledge.needs, together) ?? []).slice(0, MOST_ASKED);
}

/** Of a line that several skills can meet, the first that can be asked about is enough; one that is met by its name needs none. */
const isLacking = ({line, asked}: AskedLine): boolean => asked.skill !== null && (isOpen(line) || isBeside(line));

const isOpen = ({status, evidence}: FitLine): boolean =>
  status === 'not-shown' || (status === 'partly-met' && !evidence.length);

/** Shown by what goes with it, and not by its name: readers look for the name. */
const isBeside = ({reason}: FitLine): boolean =>
  ('relation' in reason && reason.relation === 'needs') || reason.code.startsWith('others-');

function questionOf(
  {asked, line, evidence}: AskedLine,
  places: readonly Place[],
  needs: ReadonlyMap<string, readonly string[]>,
  together: Together,
): Finding | null {
  const id = asked.skill as string;
  for (const {where, skills} of places)
    for (const [skill, words] of skills) {
      const shown = skillLabel(skillIndex(skill));
      const code = needs.get(skill)?.includes(id) ? 'needed' : isKindOf(id, skill) ? 'kind-of' : null;
      if (code) return ask({code, asked, where, shown}, words, evidence);
    }
  if (line.status !== 'not-shown' && !isBeside(line)) return null;
  const best = places
    .flatMap((place) => {
      const share = together.best(id, speaking(id, place));
      return share ? [{place, share}] : [];
    })
    .reduce<{place: Place; share: Share} | null>((a, b) => (a && partOf(a.share) >= partOf(b.share) ? a : b), null);
  if (!best) return null;
  const {place, share} = best;
  const reason = {
    code: 'together',
    asked,
    where: place.where,
    shown: share.shown.map((skill) => skillLabel(skillIndex(skill))),
    both: share.both,
    of: share.of,
  } as const;
  return ask(
    reason,
    share.shown.flatMap((skill) => (place.skills.get(skill) ?? []).slice(0, 1)),
    evidence,
  );
}

const ask = (
  reason: Extract<Reason, {code: 'together' | 'needed' | 'kind-of'}>,
  resume: readonly Evidence[],
  posting: readonly Evidence[],
): Finding =>
  findingOf(reason, [...ofResume(resume.slice(0, 2)), ...ofPosting(posting.slice(0, 1))], reason.asked.skill ?? '');

/** Tools of a position speak for others; one programming language does not speak for another. */
const speaking = (id: string, {skills}: Place): string[] => {
  const asked = kindOf(id);
  return [...skills.keys()].filter(
    (skill) => CONCRETE.has(kindOf(skill)) && !(asked === 'language' && kindOf(skill) === 'language'),
  );
};
const CONCRETE = new Set(['language', 'library', 'tool', 'platform']);
const kindOf = (skill: string): string => SKILL_KINDS[skillKind(skillIndex(skill))] as string;

const partOf = ({both, of}: Share): number => both / of;

/** Whether one skill is directly a kind of another. */
const isKindOf = (skill: string, wider: string): boolean => {
  const index = skillIndex(skill);
  return index >= 0 && skillBroader(index).some((parent) => skillId(parent) === wider);
};

/** Positions and projects in the order of the resume, each with the skills that it names. */
function placesOf({skills, positions, projects}: Resume): Place[] {
  const places = new Map<string, {where: Where; skills: Map<string, readonly Evidence[]>}>();
  for (let position = 0; position < positions.length; position++)
    places.set(`${position}/null`, {where: {position, project: null}, skills: new Map()});
  for (const [project, {position}] of projects.entries())
    places.set(`${position}/${project}`, {where: {position, project}, skills: new Map()});
  for (const {skill, uses} of skills)
    for (const {position, project, evidence} of skill === null ? [] : uses)
      places.get(`${position}/${project}`)?.skills.set(skill as string, evidence);
  return [...places.values()].filter((place) => place.skills.size > 0).slice(0, MOST_PLACES);
}
