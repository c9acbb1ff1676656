import type {Shown} from '../fit/shown.ts';
import type {Standing} from '../plan/standing.ts';
import {startFrom} from '../plan/start.ts';
import {reachOf, type Target} from '../plan/target.ts';
import {roleTarget} from '../plan/targets.ts';
import type {Resume} from '../resume/resume.ts';
import {type Interval, wilson} from '../roles/interval.ts';
import {mapOf, placeOn} from '../roles/map.ts';
import {FEWEST_POSTINGS, type Profiles} from '../roles/profile.ts';
import {type OwnRole, ownRoles} from './own-roles.ts';

/** A role whose postings are partly within reach of a resume. */
export interface RoleInReach {
  readonly role: string;
  /** Postings half of whose required skills the resume shows. */
  readonly count: number;
  /** Postings that require skills: the base. */
  readonly of: number;
  readonly interval: Interval;
  /** Skills that postings out of reach require and the resume does not show, by how many of them do; most first. */
  readonly missing: readonly {readonly skill: string; readonly count: number}[];
}

/** Which roles a resume is, is near to, and can reach. */
export interface WhichRoles {
  readonly schema: 'metier/which-roles/1';
  /** What the work was, as shares over the roles; empty where no position says. */
  readonly own: readonly OwnRole[];
  /** Roles whose postings name the skills that the resume names; nearest first, nearness from 0 to 1. */
  readonly near: readonly {readonly role: string; readonly nearness: number}[];
  /** Roles by the share of their postings within reach, largest first; those with too few postings are left out. */
  readonly reach: readonly RoleInReach[];
  readonly method: string;
}

const MOST_MISSING = 8;
const METHOD =
  'Own roles: each position is weighed by the words of its highlights and its title, as postings are; it counts by its months, half as much for each five years since it ended. Near: by the skills that postings name. Reach: postings half of whose required skills are known, with the 95% interval; what is only listed, only follows from something else or is next to it counts by half, as in a plan.';

/** Which roles a resume is, is near to, and can reach. `shown` is what it shows; `today` is the day that "present" means. */
export function whichRoles(resume: Resume, shown: Shown, profiles: Profiles, today: string): WhichRoles {
  const named = resume.skills.flatMap(({skill}) => skill ?? []);
  const {standing} = startFrom(shown);
  return {
    schema: 'metier/which-roles/1',
    own: ownRoles(resume, today),
    near: named.length ? placeOn(mapOf(profiles), profiles, 'resume', named).nearest : [],
    reach: profiles.roles
      .flatMap(({role}) => inReach(role, profiles, standing) ?? [])
      .sort((a, b) => b.interval.share - a.interval.share || (a.role < b.role ? -1 : 1)),
    method: METHOD,
  };
}

function inReach(role: string, profiles: Profiles, standing: Standing): RoleInReach | null {
  const target = roleTarget(role, role, profiles);
  const {demands} = target;
  if (demands.length < FEWEST_POSTINGS) return null;
  const within = (of: Target['demands']) => reachOf(standing, [{...target, demands: of}])[0]?.count ?? 0;
  const count = within(demands);
  const lacking = new Map<string, number>();
  for (const demand of demands)
    if (!within([demand]))
      for (const {anyOf} of demand)
        if (anyOf[0] && anyOf.every((skill) => standing.level(skill) === 0))
          lacking.set(anyOf[0], (lacking.get(anyOf[0]) ?? 0) + 1);
  return {
    role,
    count,
    of: demands.length,
    interval: wilson(count, demands.length),
    missing: [...lacking]
      .map(([skill, times]) => ({skill, count: times}))
      .sort((a, b) => b.count - a.count || (a.skill < b.skill ? -1 : 1))
      .slice(0, MOST_MISSING),
  };
}
