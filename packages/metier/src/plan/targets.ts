import type {Evidence, Posting} from '../read/reading.ts';
import type {Profiles} from '../roles/profile.ts';
import type {Ask, Target} from './target.ts';

/** A role as a target: what its postings require. Null below so many postings that no plan can stand on them. */
export function roleTarget(role: string, name: string, profiles: Profiles): Target {
  const profile = profiles.roles.find((one) => one.role === role);
  const skills = profile?.skills.map(({skill}) => skill) ?? [];
  const ask = (ways: readonly number[]): Ask => ({
    anyOf: ways.flatMap((way) => skills[way] ?? []),
    quotes: ways.flatMap((way) => profile?.quotes?.[skills[way] ?? '']?.map(({quote}) => quote) ?? []),
  });
  const alone = skills.map((_, place) => ask([place]));
  const demands =
    profile?.demands.map((demand) => demand.map((one) => (typeof one === 'number' ? (alone[one] as Ask) : ask(one)))) ??
    [];
  return {name, role, unit: 'posting', demands};
}

/** One posting as a target: the skills that it requires, each requirement by itself with the words around it. */
export function postingTarget(
  posting: Pick<Posting, 'requirements' | 'role'>,
  name: string,
  wordsAround: (evidence: Evidence) => string,
): Target {
  const asks = posting.requirements.flatMap(({level, anyOf}): Ask[] => {
    const ways = anyOf.flatMap((way) => (way.kind === 'skill' && way.skill ? [way] : []));
    if (level !== 'required' || !ways.length) return [];
    // Duties name a skill before the requirements do.
    const evidence = ways[0]?.evidence.at(-1);
    return [
      {anyOf: [...new Set(ways.flatMap(({skill}) => skill ?? []))], quotes: evidence ? [wordsAround(evidence)] : []},
    ];
  });
  const different = new Map(asks.map((ask) => [[...ask.anyOf].sort().join(' '), ask]));
  const role = posting.role.shares[0]?.role ?? null;
  return {name, role, unit: 'requirement', demands: [...different.values()].map((ask) => [ask])};
}
