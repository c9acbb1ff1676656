import type {OutlookGroup} from '@metier/kb/guides';
import type {RoleId} from '../kb/roles.ts';
import type {Article, ArticleClaim, NamedSkill, RoleInArticle} from '../read/article.ts';
import type {Profiles, RoleProfile} from '../roles/profile.ts';
import type {Evidence} from '../text/document.ts';
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

/** One claim of an article, checked. A sentence that names several skills gives one finding each. */
export interface Finding extends CheckAnswer {
  readonly role: RoleId | null;
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
  const findings = article.roles.flatMap((role) => ofRole(role, profiles, outlook));
  return findings.sort((a, b) => a.statement.from - b.statement.from);
}

function ofRole(
  {role, heading, claims}: RoleInArticle,
  profiles: Profiles,
  outlook: readonly OutlookGroup[],
): Finding[] {
  const profile = profiles.roles.find((one) => one.role === role) ?? null;
  const groups = outlook.filter((group) => role && group.roles[role]);
  const skills = new Map<string, Finding>();
  const out: Finding[] = [];
  for (const claim of claims) {
    const statement = claim.evidence[0] as Evidence;
    const base = {role, heading, kind: claim.kind, skill: null, statement, evidence: claim.evidence};
    if ('skills' in claim && claim.skills.length) {
      for (const named of claim.skills) {
        const found = {...ofSkill(named, claim, profile), role, heading, statement};
        const old = skills.get(named.skill);
        if (!old) out.push(found);
        skills.set(named.skill, old ? merged(old, found, out) : found);
      }
    } else out.push({...base, ...answerTo(claim, profile, groups, outlook)});
  }
  return out;
}

/** A skill that is named again: one finding, with the more telling answer and the words of both places. */
function merged(old: Finding, again: Finding, out: Finding[]): Finding {
  const telling = again.status === 'contradicted' ? again : old;
  const both = {...telling, kind: old.kind, statement: old.statement, evidence: [...old.evidence, ...again.evidence]};
  out[out.indexOf(old)] = both;
  return both;
}

function ofSkill(
  {skill, label, evidence}: NamedSkill,
  {kind, always}: ArticleClaim,
  profile: RoleProfile | null,
): Omit<Finding, 'role' | 'heading' | 'statement'> {
  return {kind, skill, claim: label, evidence: [evidence], ...checkSkill(skill, always && kind !== 'prepare', profile)};
}

function answerTo(
  claim: ArticleClaim,
  profile: RoleProfile | null,
  groups: readonly OutlookGroup[],
  outlook: readonly OutlookGroup[],
): CheckAnswer & {readonly claim: string} {
  if (claim.kind === 'outlook') return checkGrowth(claim, groups, outlook);
  if (claim.kind === 'pays') return checkPay(claim, profile, groups);
  if (claim.kind === 'education') return checkEducation(claim, profile);
  const soft = 'soft' in claim && claim.soft && claim.kind !== 'prepare';
  return {
    claim: soft ? 'soft skill' : SAID[claim.kind],
    status: 'not-checked',
    because: soft ? 'Soft skills are not read.' : 'No figure speaks of it.',
  };
}

const SAID = {
  is: 'what it is',
  does: 'what it does',
  industry: 'where it works',
  uses: 'what it uses',
  needs: 'what it needs',
  prepare: 'how to prepare',
} as const;
