import type {OutlookGroup} from '@metier/kb/guides';
import {type RoleId, roleEntry} from '../kb/roles.ts';
import type {Article, ArticleClaim, RoleInArticle} from '../read/article.ts';
import type {Profiles, RoleProfile} from '../roles/profile.ts';
import type {Evidence} from '../text/document.ts';
import {checkDuty} from './check-duty.ts';
import {checkEducation} from './check-education.ts';
import {checkGrowth} from './check-growth.ts';
import {checkPay} from './check-pay.ts';
import {checkSkill} from './check-skill.ts';

/**
 * What postings and official figures say to a claim. `seen` is between `confirmed` and `not-seen`: some postings say so,
 * fewer than `USUAL` of them.
 */
export type CheckStatus = 'confirmed' | 'seen' | 'out-of-date' | 'not-seen' | 'contradicted' | 'not-checked';

/** The answer to a claim: its status, and a sentence with the figures and their base. */
export interface CheckAnswer {
  readonly status: CheckStatus;
  readonly because: string;
}

/** One claim of an article, checked. A sentence that names several skills or duties gives one finding each. */
export interface Finding extends CheckAnswer {
  readonly role: RoleId | null;
  /** Other roles that the article's words may mean: the answer tells of each. */
  readonly also: readonly RoleId[];
  /** The answer for each role that the words may mean, where they are not the same; else empty. */
  readonly either: readonly (CheckAnswer & {readonly role: RoleId | null})[];
  /** Where the article names the role. */
  readonly heading: Evidence;
  readonly kind: ArticleClaim['kind'];
  /** What is claimed, in a few words: "Python", "grow 22%". */
  readonly claim: string;
  /** Id of the skill that is spoken of. */
  readonly skill: string | null;
  /** The sentence or item of the article that says so first. */
  readonly statement: Evidence;
  /** The words for the claim in it, and where the article says so again. */
  readonly evidence: readonly Evidence[];
}

/** Checks what an article says of roles against profiles of postings and official figures; findings in the article's order. */
export function checkArticle(article: Article, profiles: Profiles, outlook: readonly OutlookGroup[]): Finding[] {
  const findings = article.roles.flatMap((role) => ofRole(role, basesOf(role, profiles, outlook), outlook));
  return findings.sort((a, b) => a.statement.from - b.statement.from);
}

/** What is known of a role that words may mean. */
interface Base {
  readonly role: RoleId | null;
  readonly profile: RoleProfile | null;
  readonly groups: readonly OutlookGroup[];
}

const basesOf = ({role, also}: RoleInArticle, {roles}: Profiles, outlook: readonly OutlookGroup[]): Base[] =>
  [role, ...also].map((one) => ({
    role: one,
    profile: roles.find((profile) => profile.role === one) ?? null,
    groups: outlook.filter((group) => one && group.roles[one]),
  }));

function ofRole(
  {role, also, heading, claims}: RoleInArticle,
  bases: readonly Base[],
  outlook: readonly OutlookGroup[],
): Finding[] {
  const out: Finding[] = [];
  const known = new Map<string, number>();
  for (const claim of claims) {
    const statement = claim.evidence[0] as Evidence;
    for (const {key, ...part} of partsOf(claim, outlook)) {
      const {claim: words, ...answer} = joined(bases, part.answer);
      const {skill, evidence} = part;
      const found = {role, also, heading, kind: claim.kind, claim: words, skill, statement, evidence, ...answer};
      const at = key === null ? undefined : known.get(key);
      if (at !== undefined) out[at] = merged(out[at] as Finding, found);
      else if (out.push(found) && key !== null) known.set(key, out.length - 1);
    }
  }
  return out;
}

/** Something that is named again: one finding, with the more telling answer and the words of both places. */
function merged(old: Finding, again: Finding): Finding {
  const {status, because, either} = again.status === 'contradicted' ? again : old;
  return {...old, status, because, either, evidence: [...old.evidence, ...again.evidence]};
}

interface Answer extends CheckAnswer {
  readonly claim: string;
}

/** One thing that a claim says; the same `key` is the same thing again. */
interface Part {
  readonly key: string | null;
  readonly skill: string | null;
  readonly evidence: readonly Evidence[];
  readonly answer: (base: Base) => Answer;
}

function partsOf(claim: ArticleClaim, outlook: readonly OutlookGroup[]): Part[] {
  const whole = (answer: Part['answer']): Part[] => [{key: null, skill: null, evidence: claim.evidence, answer}];
  switch (claim.kind) {
    case 'outlook':
      return whole(({groups}) => checkGrowth(claim, groups, outlook));
    case 'pays':
      return whole(({profile, groups}) => checkPay(claim, profile, groups));
    case 'education':
      return whole(({profile}) => checkEducation(claim, profile));
    case 'does':
      if (!claim.duties.length)
        return whole(({profile}) => (claim.soft ? SOFT : {claim: 'what it does', ...checkDuty(null, profile)}));
      return claim.duties.map(({duty, label, evidence}) => ({
        key: `duty ${duty}`,
        skill: null,
        evidence: [evidence],
        answer: ({profile}) => ({claim: label, ...checkDuty(duty, profile)}),
      }));
    case 'is':
    case 'industry':
      return whole(() => noFigure(claim.kind));
    default:
      if (!claim.skills.length)
        return whole(() => (claim.soft && claim.kind !== 'prepare' ? SOFT : noFigure(claim.kind)));
      return claim.skills.map(({skill, label, evidence}) => ({
        key: skill,
        skill,
        evidence: [evidence],
        answer: ({profile}) => ({
          claim: label,
          ...checkSkill(skill, claim.always && claim.kind !== 'prepare', profile),
        }),
      }));
  }
}

const SOFT: Answer = {claim: 'soft skill', status: 'not-checked', because: 'Soft skills are not read.'};
const noFigure = (kind: keyof typeof SAID): Answer => ({
  claim: SAID[kind],
  status: 'not-checked',
  because: 'No figure speaks of it.',
});

const SAID = {
  is: 'what it is',
  industry: 'where it works',
  uses: 'what it uses',
  needs: 'what it needs',
  prepare: 'how to prepare',
} as const;

/** The answer for the one role that words mean; where they mean either of two, the better answer, told of each. */
function joined(bases: readonly Base[], answerTo: Part['answer']): Answer & Pick<Finding, 'either'> {
  const answers = bases.map((base) => ({role: base.role, ...answerTo(base)}));
  const [best = {role: null, ...noFigure('is')}] = [...answers].sort(
    (a, b) => RANK.indexOf(a.status) - RANK.indexOf(b.status),
  );
  const {claim, status} = best;
  if (answers.every((one) => one.status === status && one.because === best.because))
    return {claim, status, because: best.because, either: []};
  const alike = answers.every((one) => one.status === status);
  const either = answers.map((one) => {
    const who = alike ? `As ${kindOf(one.role)}` : `${STATUS_WORDS[one.status]} for ${kindOf(one.role)}`;
    return {role: one.role, status: one.status, because: `${who}: ${one.because}`};
  });
  return {claim, status, because: either.map(({because}) => because).join(' '), either};
}

/** The better of two answers; that nothing is known of the one hides nothing that is known of the other. */
const RANK: readonly CheckStatus[] = ['confirmed', 'seen', 'out-of-date', 'not-seen', 'contradicted', 'not-checked'];

/** Each status in words, in the order in which they are counted. */
export const STATUS_WORDS: Readonly<Record<CheckStatus, string>> = {
  confirmed: 'Confirmed',
  seen: 'Seen',
  'out-of-date': 'Out of date',
  'not-seen': 'Not seen',
  contradicted: 'Contradicted',
  'not-checked': 'Not checked',
};

/** "modelling" of "data scientist (modelling)". */
const kindOf = (role: RoleId | null): string => {
  const person = role ? roleEntry(role).words.en.person : 'the role';
  return /\((.+)\)/.exec(person)?.[1] ?? person;
};
