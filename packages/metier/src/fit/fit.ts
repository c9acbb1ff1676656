import type {Evidence, Place, Posting, Qualification, Requirement} from '../read/reading.ts';
import {becauseOf} from './because.ts';
import {fitCredential} from './credential-fit.ts';
import {fitEducation} from './education-fit.ts';
import {fitExperience} from './experience-fit.ts';
import {fitLanguage} from './language-fit.ts';
import type {Reason} from './reason.ts';
import {type FitRule, ruleOf} from './rules.ts';
import type {Shown} from './shown.ts';
import {fitSkill} from './skill-fit.ts';
import {isUntellable} from './untellable.ts';

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
  const asked = posting.requirements.filter(({level}) => level !== 'unspecified');
  const lines = asked
    .filter((requirement) => !isUntellable(requirement))
    .map((requirement) => fitRequirement(requirement, shown));
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

/** One requirement: the way that stands best decides, the first among equals. */
export function fitRequirement(requirement: Requirement, shown: Shown): FitLine {
  const ways = requirement.anyOf.map((way) => ({way, fit: fitWay(way, shown)}));
  const best = ways.reduce((a, b) => (ORDER.indexOf(b.fit.status) < ORDER.indexOf(a.fit.status) ? b : a));
  const {reason} = best.fit;
  return {requirement, by: best.way, ...best.fit, rule: ruleOf(reason.code), because: becauseOf(reason)};
}

function fitWay(way: Qualification, shown: Shown): WayFit {
  switch (way.kind) {
    case 'skill':
      return fitSkill(way, shown);
    case 'experience':
      return fitExperience(way, shown);
    case 'education':
      return fitEducation(way, shown);
    case 'language':
      return fitLanguage(way, shown);
    case 'credential':
      return fitCredential(way, shown);
  }
}

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
