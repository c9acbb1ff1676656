import {profiles as data} from '@metier/kb/profiles';
import {fit} from 'metier/fit';
import {type Interview, interview} from 'metier/interview';
import {labelOf} from 'metier/plan';
import {type Resume, shownBy} from 'metier/resume';
import {asPosting, type Coverage, describeRole, type Profiles} from 'metier/roles';
import {lineAround} from 'metier/text/quote';
import type {PlanGoal} from './plan.ts';

export interface InterviewInput {
  readonly resume: Resume;
  readonly today: string;
  readonly goal: PlanGoal;
}

/** What to prepare; null where a role has too few postings. */
export interface InterviewAnswer {
  readonly interview: Interview | null;
  /** The postings of a role. */
  readonly coverage: Coverage | null;
  /** How many postings of the role ask for a skill, by its id. */
  readonly asking: ReadonlyMap<string, number>;
  readonly labels: ReadonlyMap<string, string>;
}

/** Prepares for an interview for the goal. */
export function run({resume, today, goal}: InterviewInput): InterviewAnswer {
  const shown = shownBy(resume, today);
  const made = (found: Interview, coverage: Coverage | null, asking = new Map<string, number>()): InterviewAnswer => ({
    interview: found,
    coverage,
    asking,
    labels: new Map(found.rounds.flatMap(({skills}) => skills).map((skill) => [skill, labelOf(skill)])),
  });
  if (goal.is === 'posting') {
    const {document} = goal;
    const {posting} = document.reading;
    const words = ({by}: {readonly by: {readonly evidence: readonly {from: number; to: number; quote: string}[]}}) => {
      const place = by.evidence.at(-1);
      return place ? lineAround(document, place) : '';
    };
    const role = posting.role.shares[0]?.role ?? null;
    return made(interview({name: goal.name, role, words}, fit(posting, shown), resume, shown), null);
  }
  const role = describeRole(goal.role, data as Profiles);
  if (role.withheld) return {interview: null, coverage: role.coverage, asking: new Map(), labels: new Map()};
  const asking = new Map(
    [...role.skills, ...role.industries].map(({skill, required, preferred}) => [skill, required + preferred]),
  );
  const found = interview(
    {name: goal.name, role: role.role, words: () => ''},
    fit(asPosting(role), shown),
    resume,
    shown,
  );
  return made(found, role.coverage, asking);
}
