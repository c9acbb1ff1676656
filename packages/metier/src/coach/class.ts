import type {Fit, FitCount} from '../fit/fit.ts';
import type {SessionStep} from './session.ts';

/** Below so many persons a figure would tell who they are. */
export const FEWEST_PERSONS = 5;
/** Near is who meets so large a part of what is required; what is partly met counts half. */
const NEAR = 0.5;
const NEXT_STEPS = 2;

/** A resume of a class: how it fits each target, and the steps of its plan to each, in the order of the targets. */
export interface ClassMember {
  /** A digest of the resume's content; the members are numbered by it. */
  readonly digest: string;
  readonly fits: readonly Fit[];
  readonly steps: readonly (readonly SessionStep[])[];
}

/** How many persons lack a requirement; null when they are some, and fewer than `FEWEST_PERSONS`. */
export interface ClassRequirement {
  readonly label: string;
  readonly level: 'required' | 'preferred';
  readonly lack: number | null;
}

/** Persons with a common next step; null for fewer than `FEWEST_PERSONS`. */
export interface ClassGroup {
  readonly skill: string;
  readonly label: string;
  readonly persons: readonly string[] | null;
}

export interface ClassTarget {
  readonly name: string;
  /** Most lacked first. */
  readonly requirements: readonly ClassRequirement[];
  /** Largest first. */
  readonly groups: readonly ClassGroup[];
}

export interface ClassPerson {
  /** "Person 1": numbered by the content of the resumes, not by their names. */
  readonly person: string;
  /** In the order of the targets. */
  readonly required: readonly FitCount[];
  /** Targets that the person is near. */
  readonly near: readonly string[];
}

/** A class against its targets, without any name. `people` is empty for a class of fewer than `FEWEST_PERSONS`. */
export interface ClassReport {
  readonly schema: 'metier/class/1';
  readonly persons: number;
  readonly targets: readonly ClassTarget[];
  readonly people: readonly ClassPerson[];
}

/** The members in the order of their numbers: by content, so that neither names nor the order of files tell who is who. */
export const inOrder = <Member extends ClassMember>(members: readonly Member[]): Member[] =>
  [...members].sort((a, b) => (a.digest < b.digest ? -1 : 1));

export const personName = (place: number): string => `Person ${place + 1}`;

/** Holds a class against targets; `asked` says what a line of a fit asks for. */
export function classReport(
  members: readonly ClassMember[],
  targets: readonly string[],
  asked: (line: Fit['lines'][number]) => string,
): ClassReport {
  const all = inOrder(members);
  return {
    schema: 'metier/class/1',
    persons: all.length,
    targets: targets.map((name, at) => ({
      name,
      requirements: requirementsOf(
        all.map(({fits}) => fits[at] as Fit),
        asked,
      ),
      groups: groupsOf(all, at),
    })),
    people:
      all.length < FEWEST_PERSONS
        ? []
        : all.map(({fits}, i) => ({
            person: personName(i),
            required: fits.map(({required}) => required),
            near: targets.filter((_, at) => isNear((fits[at] as Fit).required)),
          })),
  };
}

const isNear = ({met, partly, of}: FitCount): boolean => of > 0 && (met + partly / 2) / of >= NEAR;

/** A count of persons that may be shown: none, or enough of them. */
const shown = (count: number): number | null => (count > 0 && count < FEWEST_PERSONS ? null : count);

function requirementsOf(fits: readonly Fit[], asked: (line: Fit['lines'][number]) => string): ClassRequirement[] {
  if (fits.length < FEWEST_PERSONS) return [];
  const [first] = fits;
  return (first?.lines ?? [])
    .map((line, i) => ({
      label: asked(line),
      level: line.requirement.level as ClassRequirement['level'],
      lack: shown(fits.filter(({lines}) => lines[i]?.status === 'not-shown' || lines[i]?.status === 'unmet').length),
    }))
    .sort((a, b) => (b.lack ?? 0.5) - (a.lack ?? 0.5));
}

function groupsOf(members: readonly ClassMember[], at: number): ClassGroup[] {
  if (members.length < FEWEST_PERSONS) return [];
  const groups = new Map<string, {label: string; persons: string[]}>();
  for (const [i, {steps}] of members.entries())
    for (const {skill, label} of (steps[at] ?? []).slice(0, NEXT_STEPS)) {
      const group = groups.get(skill) ?? {label, persons: []};
      group.persons.push(personName(i));
      groups.set(skill, group);
    }
  return [...groups]
    .sort(([a, {persons: of}], [b, {persons: than}]) => than.length - of.length || (a < b ? -1 : 1))
    .map(([skill, {label, persons}]) => ({skill, label, persons: persons.length < FEWEST_PERSONS ? null : persons}));
}
