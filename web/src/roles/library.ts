import {profiles as data} from '@metier/kb/profiles';
import {
  comparePosting,
  comparePostings,
  compareRoles,
  mapOf,
  type Pivot,
  type PostingSkill,
  type Profiles,
  pivot,
  placeOn,
  type SkillFigure,
} from 'metier/roles';
import type {RoleId} from '../reading.ts';
import {acrossOf} from './across.ts';
import type {
  AskedSide,
  Comparison,
  Pair,
  PlacedSkills,
  PostingPage,
  RolesAnswer,
  RolesQuestion,
  SkillShares,
  WayPage,
} from './answers.ts';

const profiles = data as Profiles;

/** Answers what only all profiles together can tell; runs in the worker. */
export function answerRoles(question: RolesQuestion): RolesAnswer {
  if (question.is === 'place') return {is: 'place', points: placed(question.skills)};
  const {sides} = question;
  const pairs = sides.flatMap((_, a) => sides.slice(a + 1).map((_, n) => pairOf(sides, a, a + 1 + n)));
  return {is: 'compare', pairs, rows: sides.length > 2 ? acrossOf(sides, profiles) : []};
}

function pairOf(sides: readonly AskedSide[], a: number, b: number): Pair {
  const [first, second] = [sides[a] as AskedSide, sides[b] as AskedSide];
  if (first.is === 'role')
    return second.is === 'role'
      ? {is: 'roles', a, b, comparison: rolesOf(first.role, second.role)}
      : {is: 'posting', posting: b, role: a, comparison: postingOf(second, first.role)};
  return second.is === 'role'
    ? {is: 'posting', posting: a, role: b, comparison: postingOf(first, second.role)}
    : {is: 'postings', a, b, comparison: comparePostings(first, second)};
}

function postingOf(posting: Extract<AskedSide, {is: 'posting'}>, role: RoleId): PostingPage {
  const {usual, unusual, missing, years} = comparePosting(posting, role, profiles);
  const named = ({label, level, quote, figure}: PostingSkill) => ({
    ...{label, level, quote},
    figure: figure && sharesOf(figure),
  });
  return {
    years,
    usual: usual.map(named),
    unusual: unusual.map(named),
    missing: missing.map((one) => ({label: one.label, ...sharesOf(one)})),
  };
}

const sharesOf = ({named, asked}: SkillFigure): SkillShares => ({named, asked});

function rolesOf(a: RoleId, b: RoleId): Comparison {
  const {withheld, smallBase, overlap, separating, shared, titles, toA, toB} = compareRoles(a, b, profiles);
  return {
    ...{withheld, smallBase, overlap, separating, shared},
    titles: titles.map(({title, count, roles}) => ({
      ...{title, of: count},
      a: roles.find(({role}) => role === a)?.count ?? 0,
      b: roles.find(({role}) => role === b)?.count ?? 0,
    })),
    wayToA: {add: toA, ...wayOf(pivot(b, a, profiles))},
    wayToB: {add: toB, ...wayOf(pivot(a, b, profiles))},
  };
}

const wayOf = ({moves, method}: Pivot): Omit<WayPage, 'add'> => ({
  moves: moves.map(({from, to, add, covered, named, usual}) => ({
    ...{from: from.role, to: to.role, covered, named, usual},
    add: moves.length > 1 ? add : [],
  })),
  method,
});

let map: ReturnType<typeof mapOf> | undefined;

function placed(some: readonly PlacedSkills[]) {
  map ??= mapOf(profiles);
  const known = map;
  return some.map((skills) => {
    const {x, y, nearest} = placeOn(known, profiles, '', skills);
    return {x, y, nearest: nearest.map(({role, nearness}) => ({role: role as RoleId, nearness}))};
  });
}
