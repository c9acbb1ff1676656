import {profiles as data} from '@metier/kb/profiles';
import {type AddedSkill, compareRoles, type Move, mapOf, type Pivot, type Profiles, pivot, placeOn} from 'metier/roles';
import type {RoleId} from '../reading.ts';
import type {Comparison, MovePage, PivotPage, PlacedPosting, RolesAnswer, RolesQuestion} from './answers.ts';
import {roundInterval} from './page.ts';

const profiles = data as Profiles;

/** Answers what only all profiles together can tell; runs in the worker. */
export function answerRoles(question: RolesQuestion): RolesAnswer {
  return question.is === 'compare'
    ? {is: 'compare', comparison: comparison(question.a, question.b)}
    : {is: 'place', points: placed(question.postings)};
}

function comparison(a: RoleId, b: RoleId): Comparison {
  const {withheld, smallBase, overlap, separating, shared, titles, toA, toB} = compareRoles(a, b, profiles);
  return {
    ...{withheld, smallBase, overlap},
    separating,
    shared,
    titles: titles.map(({title, count, roles}) => ({
      ...{title, of: count},
      a: roles.find(({role}) => role === a)?.count ?? 0,
      b: roles.find(({role}) => role === b)?.count ?? 0,
    })),
    toA: toA.map(rounded),
    toB: toB.map(rounded),
    wayToA: wayOf(pivot(b, a, profiles)),
    wayToB: wayOf(pivot(a, b, profiles)),
  };
}

const rounded = ({skill, label, kind, asked, known}: AddedSkill) => ({
  ...{skill, label, kind},
  asked: roundInterval(asked),
  known: roundInterval(known),
});

const wayOf = ({moves, straight, method}: Pivot): PivotPage => ({
  moves: moves.map(moveOf),
  straight: straight ? moveOf(straight) : null,
  method,
});

const moveOf = ({from, to, nearness, add, covered, named, usual}: Move): MovePage => ({
  from: from.role,
  to: to.role,
  nearness,
  covered,
  named,
  usual,
  withheld: from.withheld ?? to.withheld,
  add: add.map(rounded),
});

let map: ReturnType<typeof mapOf> | undefined;

function placed(postings: readonly PlacedPosting[]) {
  map ??= mapOf(profiles);
  const known = map;
  return postings.map(({name, skills}) => {
    const {x, y, nearest} = placeOn(known, profiles, name, skills);
    return {x, y, nearest: nearest.map(({role, nearness}) => ({role: role as RoleId, nearness}))};
  });
}
