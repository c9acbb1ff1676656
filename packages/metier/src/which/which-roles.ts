import {shownWith} from '../kb/shows.ts';
import {skillId, skillIndex} from '../kb/skills.ts';
import {skillsOfTitle} from '../kb/title-skills.ts';
import {reachOf, type Target} from '../plan/target.ts';
import {roleTarget} from '../plan/targets.ts';
import type {Resume} from '../resume/resume.ts';
import {type Interval, wilson} from '../roles/interval.ts';
import {mapOf, placeOn} from '../roles/map.ts';
import {FEWEST_POSTINGS, type Profiles, type RoleProfile} from '../roles/profile.ts';
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
  'Own roles: each position is weighed by the words of its highlights and its title, as postings are; it counts by its months, half as much for each five years since it ended. Near: by the skills that postings name. Reach: postings half of whose required skills the resume shows, with the 95% interval; who knows a skill knows what it is a kind of and what it goes with.';

/** Which roles a resume is, is near to, and can reach; `today` is the day that "present" means. */
export function whichRoles(resume: Resume, profiles: Profiles, today: string): WhichRoles {
  const named = resume.skills.flatMap(({skill}) => skill ?? []);
  const known = knownBy(resume);
  return {
    schema: 'metier/which-roles/1',
    own: ownRoles(resume, today),
    near: named.length ? placeOn(mapOf(profiles), profiles, 'resume', named).nearest : [],
    reach: profiles.roles
      .flatMap((profile) => inReach(profile, profiles, known) ?? [])
      .sort((a, b) => b.interval.share - a.interval.share || (a.role < b.role ? -1 : 1)),
    method: METHOD,
  };
}

/** What a resume shows and names, with all that goes with it. */
function knownBy({skills, positions}: Resume): ReadonlySet<string> {
  const own = [
    ...skills.flatMap(({skill}) => (skill === null ? [] : [skillIndex(skill)])),
    ...positions.flatMap(({title}) => (title ? skillsOfTitle(title.value) : [])),
  ];
  const all = new Set<string>();
  for (const skill of own) {
    all.add(skillId(skill));
    for (const [wider, {relation}] of shownWith(skill)) if (relation !== 'part') all.add(skillId(wider));
  }
  return all;
}

function inReach({role, demands}: RoleProfile, profiles: Profiles, known: ReadonlySet<string>): RoleInReach | null {
  if (demands.length < FEWEST_POSTINGS) return null;
  const target = roleTarget(role, role, profiles);
  const standing = {level: (skill: string): number => Number(known.has(skill))};
  const countOf = (some: Target['demands']): number => reachOf(standing, [{...target, demands: some}])[0]?.count ?? 0;
  const count = countOf(target.demands);
  const lacking = new Map<string, number>();
  for (const demand of target.demands)
    if (!countOf([demand]))
      for (const {anyOf} of demand)
        if (!anyOf.some((skill) => known.has(skill)))
          for (const skill of anyOf) lacking.set(skill, (lacking.get(skill) ?? 0) + 1);
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
