import type {Fit} from '../fit/fit.ts';
import type {Resume} from '../resume/resume.ts';
import type {Document} from '../text/document.ts';
import {datesThatDoNotAddUp} from './dates.ts';
import type {Finding, Reason} from './finding.ts';
import {lostToParsers} from './layout.ts';
import {maybeThere} from './maybe-there.ts';
import {orders} from './order.ts';
import {outcomes} from './outcomes.ts';
import {personalData} from './personal.ts';
import {withoutProof} from './proof.ts';
import {stuffing} from './stuffing.ts';
import type {Knowledge} from './together.ts';
import {missing, sizes} from './whole.ts';

/** What a resume is reviewed for: a role, or a posting with its text. */
export interface ReviewTarget {
  readonly name: string;
  readonly fit: Fit;
  /** The posting's own text; null for a role. */
  readonly text: string | null;
}

/** What a review needs. The same input gives the same review. */
export interface ReviewInput {
  readonly resume: Resume;
  readonly document: Document;
  /** The day of reading, "2026-11-20" or "2026-11". */
  readonly today: string;
  readonly target: ReviewTarget | null;
  readonly knowledge: Knowledge;
}

/** What a reader of a resume may want to be told, most important for the target first. There is no overall mark. */
export interface Review {
  readonly schema: 'metier/review/1';
  readonly target: string | null;
  readonly findings: readonly Finding[];
}

/** Reviews a resume. It asks and counts; it says nothing about the person that the resume does not say. */
export function review(input: ReviewInput): Review {
  const findings = [
    ...maybeThere(input),
    ...withoutProof(input),
    ...lostToParsers(input),
    ...datesThatDoNotAddUp(input),
    ...stuffing(input),
    ...outcomes(input),
    ...personalData(input),
    ...sizes(input),
    ...missing(input),
    ...orders(input),
  ];
  return {
    schema: 'metier/review/1',
    target: input.target?.name ?? null,
    findings: findings
      .map((finding, i) => ({finding, i}))
      .sort((a, b) => rankOf(a.finding.reason) - rankOf(b.finding.reason) || a.i - b.i)
      .map(({finding}) => finding),
  };
}

/** What matters first: what a reader takes for wrong, what the target requires, what it prefers, then the rest. */
const RANKS: readonly (readonly Reason['code'][])[] = [
  ['hidden-text', 'no-positions', 'no-contact', 'end-before-start', 'future', 'years-said', 'copied'],
  ['together', 'needed', 'kind-of'],
  ['list-only'],
  ['no-dates', 'no-title', 'columns', 'table', 'margin-text', 'icons', 'dates-apart', 'overlap'],
  ['highlight-order', 'skills-order'],
  ['outcomes', 'many-list-only', 'many-skills', 'repeated', 'long', 'short'],
  ['gap', 'personal'],
];
const PREFERRED = 0.5;
const BEHIND_ORDER = 3;

function rankOf(reason: Reason): number {
  const rank = RANKS.findIndex((codes) => codes.includes(reason.code));
  const level = 'asked' in reason ? reason.asked.level : 'level' in reason ? reason.level : null;
  return level === 'preferred' ? rank + BEHIND_ORDER + PREFERRED : rank;
}
