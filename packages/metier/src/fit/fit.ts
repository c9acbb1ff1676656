import {SKILL_KINDS, skillId, skillIndex, skillKind} from '../kb/skills.ts';
import type {Evidence, Place, Posting, Qualification, Requirement, Years} from '../read/reading.ts';
import {fitCredential} from './credential-fit.ts';
import {fitEducation} from './education-fit.ts';
import {fitExperience} from './experience-fit.ts';
import {fitLanguage} from './language-fit.ts';
import {type Prepared, prepare} from './prepared.ts';
import type {Reason, ReasonCode} from './reason.ts';
import {type FitRule, ruleOf} from './rules.ts';
import {sentenceOf} from './sentence.ts';
import type {Shown} from './shown.ts';
import {fitSkill} from './skill-fit.ts';
import {isUntellable} from './untellable.ts';
import {workOf} from './work.ts';

/**
 * How a resume stands to a requirement. `not-shown` is silence; `unmet` has words against it, such as fewer years.
 */
export type FitStatus = 'met' | 'partly-met' | 'not-shown' | 'unmet';

/** How one way to meet a requirement stands, and why. */
export interface WayFit {
  readonly status: FitStatus;
  /** Why, as data: each language has its own sentence for it. */
  readonly reason: Reason;
  /** Words of the resume that decide; empty for silence. */
  readonly evidence: readonly Evidence[];
}

/** One requirement of a posting against a resume. */
export interface FitLine extends WayFit {
  /** The rule behind the reason; `FIT_RULES` says it. */
  readonly rule: FitRule;
  /** The reason as one plain English sentence. */
  readonly because: string;
  readonly requirement: Requirement;
  /** The way of `requirement.anyOf` that decides. */
  readonly by: Qualification;
}

export interface FitCount {
  readonly met: number;
  readonly partly: number;
  readonly notShown: number;
  readonly unmet: number;
  readonly of: number;
}

/** A resume against a posting. There is no single score: what counts is how many required lines are met, and which are not. */
export interface Fit {
  readonly lines: readonly FitLine[];
  readonly required: FitCount;
  readonly preferred: FitCount;
  /** The required lines that are not met, unmet before not shown: what decides it. */
  readonly decides: readonly FitLine[];
  /** Requirements that no resume can show, such as communication; they are not counted. */
  readonly untellable: readonly Requirement[];
  readonly conditions: readonly Condition[];
  /** What the posting leaves open and one may want to ask. */
  readonly notSaid: readonly Silence[];
}

/** What a posting makes a condition, and a resume does not settle: it is told, never held against anybody. */
export type Condition =
  | {
      readonly code: 'presence';
      readonly arrangement: 'onsite' | 'hybrid';
      readonly places: readonly Place[];
      /** Words of the posting. */
      readonly evidence: readonly Evidence[];
    }
  | {readonly code: 'no-visa-sponsorship'; readonly evidence: readonly Evidence[]};

/** What a posting does not say. */
export type Silence = 'pay' | 'place' | 'arrangement' | 'employment-type' | 'visa';

const ORDER: readonly FitStatus[] = ['met', 'partly-met', 'not-shown', 'unmet'];

/** What a fit needs of a posting; a role's profile has the requirements alone. */
export type Asked = Pick<Posting, 'requirements'> & Partial<Posting>;

/** Fits what a resume shows to what a posting asks for; what it only names is left out. */
export function fit(posting: Asked, shown: Shown): Fit {
  const asked = withoutRepeats(posting.requirements.filter(({level}) => level !== 'unspecified'));
  const title = posting.title?.value ?? null;
  const lines = asked
    .filter((requirement) => !isUntellable(requirement))
    .map((requirement) => fitRequirement(requirement, shown, title));
  const required = lines.filter(({requirement}) => requirement.level === 'required');
  return {
    lines,
    required: countOf(required),
    preferred: countOf(lines.filter(({requirement}) => requirement.level === 'preferred')),
    decides: [
      ...required.filter(({status}) => status === 'unmet'),
      ...required.filter(({status}) => status === 'not-shown'),
    ],
    untellable: asked.filter(isUntellable),
    conditions: conditionsOf(posting),
    notSaid: notSaid(posting),
  };
}

/** One requirement: the way that stands best decides. `title` is the posting's own, for years "in a similar role". */
export function fitRequirement(requirement: Requirement, shown: Shown, title: string | null = null): FitLine {
  const resume = prepare(shown);
  const ways = requirement.anyOf.map((way) => ({way, fit: fitWay(way, resume, title)}));
  const best = ways.reduce((a, b) => (isBetter(b.fit, a.fit) ? b : a));
  const {reason} = best.fit;
  return {requirement, by: best.way, ...best.fit, rule: ruleOf(reason.code), because: sentenceOf(reason)};
}

/** By status; among equals what the resume says of the very thing comes before what is only near it. */
const isBetter = (a: WayFit, b: WayFit): boolean =>
  ORDER.indexOf(a.status) < ORDER.indexOf(b.status) ||
  (a.status === b.status && isFar(b.reason.code) && !isFar(a.reason.code));
const isFar = (code: ReasonCode): boolean => /^(?:wider|neighbour)-|-silent$/.test(code);

function fitWay(way: Qualification, resume: Prepared, title: string | null): WayFit {
  switch (way.kind) {
    case 'skill':
      return fitSkill(way, resume);
    case 'experience':
      return fitExperience(way, resume, title);
    case 'education':
      return fitEducation(way, resume);
    case 'language':
      return fitLanguage(way, resume);
    case 'credential':
      return fitCredential(way, resume);
  }
}

/**
 * What is asked for twice, once: of "5+ years of Java and Spring" the lines of the skills speak, of "5+ years of software
 * engineering" the line of the years, as titles of positions show such work better than words for it.
 */
function withoutRepeats(requirements: readonly Requirement[]): readonly Requirement[] {
  const ways = requirements.flatMap(({anyOf}) => anyOf);
  const skills = ways.filter((way) => way.kind === 'skill');
  const experience = ways.filter((way) => way.kind === 'experience');
  const isTool = (id: string) => TOOLS.has(SKILL_KINDS[skillKind(skillIndex(id))] as string);
  const isSame = (a: Years, b: Years | null) => a.min === b?.min && a.max === b?.max;
  const namedIn = ({of}: {readonly of: string | null}) => workOf(of, null)?.skills.map(skillId) ?? [];
  const isSaid = (way: Qualification): boolean => {
    if (way.kind === 'experience') {
      const named = namedIn(way);
      return (
        named.length > 0 &&
        named.every((id) => isTool(id) && skills.some((one) => one.skill === id && isSame(way.years, one.years)))
      );
    }
    if (way.kind !== 'skill' || way.skill === null || isTool(way.skill)) return false;
    return experience.some((one) => isSame(one.years, way.years) && namedIn(one).includes(way.skill as string));
  };
  return requirements.filter(({anyOf}) => !anyOf.every(isSaid));
}

const TOOLS = new Set(['language', 'library', 'tool', 'platform', 'format']);

function countOf(lines: readonly FitLine[]): FitCount {
  const count = (status: FitStatus) => lines.filter((line) => line.status === status).length;
  return {
    met: count('met'),
    partly: count('partly-met'),
    notShown: count('not-shown'),
    unmet: count('unmet'),
    of: lines.length,
  };
}

function conditionsOf({workArrangement, locations, visaSponsorship}: Asked): Condition[] {
  const arrangement = workArrangement?.value;
  return [
    ...(workArrangement && arrangement && arrangement !== 'remote'
      ? [
          {
            code: 'presence' as const,
            arrangement,
            places: locations?.map(({value}) => value) ?? [],
            evidence: [...workArrangement.evidence, ...(locations ?? []).flatMap(({evidence}) => evidence)],
          },
        ]
      : []),
    ...(visaSponsorship?.value === 'not-offered'
      ? [{code: 'no-visa-sponsorship' as const, evidence: visaSponsorship.evidence}]
      : []),
  ];
}

function notSaid({compensation, workArrangement, locations, visaSponsorship, employmentTypes}: Asked): Silence[] {
  const silent: readonly (readonly [Silence, boolean])[] = [
    ['pay', compensation?.length === 0],
    ['place', locations?.length === 0],
    ['arrangement', workArrangement === null],
    ['employment-type', employmentTypes?.length === 0],
    ['visa', visaSponsorship === null],
  ];
  return silent.flatMap(([what, is]) => (is ? [what] : []));
}
