import type {Evidence} from '../read/reading.ts';
import type {Position, Resume} from '../resume/resume.ts';
import {ROLES} from '../role/model.ts';
import {type WorkRoles, WorkWeigher} from '../role/work.ts';
import {monthOf} from '../text/months.ts';

/** A role that the work of a resume was, with the words that say so. */
export interface OwnRole {
  readonly role: string;
  /** 0 to 1; those that are named sum to 1. */
  readonly share: number;
  /** The highlights that speak most for it, and titles where none does, with the position that each stands in. */
  readonly evidence: readonly (Evidence & {readonly position: number})[];
}

/** Work counts half as much for each so many months since it ended. */
const HALF_LIFE = 60;
/** What a position without dates counts as. */
const UNDATED = 6;
/** Smaller shares are noise. */
const LEAST_SHARE = 0.08;
const MOST_ROLES = 5;
const MOST_EVIDENCE = 4;

let weigher: WorkWeigher | undefined;

interface Weighed {
  readonly position: Position;
  readonly at: number;
  readonly weight: number;
  readonly roles: WorkRoles;
}

/** The roles that the positions of a resume were, the largest share first. */
export function ownRoles({positions}: Resume, today: string): OwnRole[] {
  weigher ??= new WorkWeigher();
  const all = positions.flatMap((position, at): Weighed[] => {
    const sentences = position.highlights.map(({value}) => value);
    const roles = (weigher as WorkWeigher).weigh({title: position.title?.value ?? null, sentences});
    return position.kind === 'employment' && roles.shares
      ? [{position, at, weight: weightOf(position, today), roles}]
      : [];
  });
  const whole = all.reduce((sum, {weight}) => sum + weight, 0);
  const shares = ROLES.map((_, role) =>
    all.reduce((sum, {weight, roles}) => sum + (weight * (roles.shares?.[role] as number)) / whole, 0),
  );
  const kept = [...shares.keys()]
    .filter((role) => (shares[role] as number) >= LEAST_SHARE)
    .sort((a, b) => (shares[b] as number) - (shares[a] as number))
    .slice(0, MOST_ROLES);
  const sum = kept.reduce((total, role) => total + (shares[role] as number), 0);
  return kept.map((role) => ({
    role: ROLES[role] as string,
    share: Math.round(((shares[role] as number) / sum) * 1000) / 1000,
    evidence: evidenceFor(role, kept, all),
  }));
}

/** Months, halved for each five years since the end. */
function weightOf({months, to}: Position, today: string): number {
  const now = monthOf(today, 'last');
  const end = to && to.value !== 'present' ? monthOf(to.value, 'last') : now;
  return (months ?? UNDATED) * 0.5 ** (Math.max(0, now - end) / HALF_LIFE);
}

/** A sentence that makes so many times more of another role is not shown for this one. */
const ANOTHERS = 1.5;

function evidenceFor(role: number, kept: readonly number[], all: readonly Weighed[]): OwnRole['evidence'] {
  const speaking = all
    .flatMap(({position, at, weight, roles}) => {
      const own = roles.speaksFor(role);
      const others = kept.map((other) => roles.speaksFor(other));
      return position.highlights.flatMap(({evidence}, i) => {
        const worth = own[i] ?? 0;
        const isAnothers = others.some((other) => (other[i] ?? 0) > worth * ANOTHERS);
        return worth > 0 && !isAnothers
          ? evidence.slice(0, 1).map((words) => ({words, at, worth: worth * weight}))
          : [];
      });
    })
    .sort((a, b) => b.worth - a.worth || a.words.from - b.words.from)
    .slice(0, MOST_EVIDENCE)
    .map(({words, at}) => ({...words, position: at}));
  return speaking.length ? speaking : titlesFor(role, all);
}

const titlesFor = (role: number, all: readonly Weighed[]) =>
  all
    .filter(({roles}) => (roles.shares?.[role] as number) >= LEAST_SHARE)
    .flatMap(({position, at}) => position.title?.evidence.slice(0, 1).map((words) => ({...words, position: at})) ?? []);
