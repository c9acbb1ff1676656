import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Learnable, type Learning, wayTo} from './learning.ts';
import {type Piece, type PlanOptions, plan as planFrom} from './plan.ts';
import {type Background, type Ground, type Standing, standingFrom} from './standing.ts';
import {type Ask, reachOf, type Target} from './target.ts';

const learnable = (
  skill: string,
  hours: number,
  needs: readonly string[] = [],
  near: readonly string[] = [],
): Learnable => ({
  skill,
  needs: needs.map((need) => ({skill: need, because: `${skill} builds on ${need}`})),
  hours: {new: [hours, hours], near: [Math.ceil(hours / 2), Math.ceil(hours / 2)]},
  near,
});
const learningOf = (...list: readonly Learnable[]): Learning => new Map(list.map((one) => [one.skill, one]));
const ask = (words: string): Ask => ({anyOf: words.split(' or '), quotes: []});
const target = (name: string, ...demands: readonly string[][]): Target => ({
  name,
  role: null,
  unit: 'posting',
  demands: demands.map((demand) => demand.map(ask)),
});
const skills = (steps: readonly {readonly skill: string}[]) => steps.map(({skill}) => skill);
const standing = (
  shown: readonly string[],
  claimed: readonly string[] = [],
  grounds: readonly Ground[] = [],
): Standing =>
  begin(
    {
      skills: [
        ...shown.map((skill) => ({skill, how: 'demonstrated' as const})),
        ...claimed.map((skill) => ({skill, how: 'claimed' as const})),
      ],
      degrees: [],
      roles: [],
    },
    grounds,
  ).standing;
const begin = (background: Background, grounds: readonly Ground[]) =>
  standingFrom(
    background,
    grounds,
    () => [],
    () => [],
    () => [],
  );
const plan = (
  known: readonly string[],
  targets: readonly Target[],
  learning: Learning,
  options: PlanOptions & {readonly claimed?: readonly string[]; readonly grounds?: readonly Ground[]} = {},
) => planFrom(standing(known, options.claimed, options.grounds), targets, learning, options);

describe('wayTo', () => {
  const learning = learningOf(
    learnable('a', 1),
    learnable('b', 1, ['a']),
    learnable('c', 1, ['a', 'b']),
    learnable('x', 1, ['y']),
    learnable('y', 1, ['x']),
  );

  it('puts needs first, each once', () =>
    expect(skills(wayTo('c', new Set<string>(), learning))).toEqual(['a', 'b', 'c']));
  it('leaves out what is known', () => expect(skills(wayTo('c', new Set(['a', 'b']), learning))).toEqual(['c']));
  it('what nobody wrote how to learn is no step', () => expect(wayTo('z', new Set<string>(), learning)).toEqual([]));
  it('a circle is a fault', () => expect(() => wayTo('x', new Set<string>(), learning)).toThrow(RangeError));
});

describe('plan', () => {
  const learning = learningOf(
    learnable('python', 80),
    learnable('pandas', 20, ['python']),
    learnable('pytorch', 60, ['python'], ['tensorflow']),
    learnable('tensorflow', 60, ['python'], ['pytorch']),
    learnable('docker', 15),
    learnable('rust', 200),
  );
  const role = target('a role', ['pandas', 'docker'], ['pytorch'], ['docker']);

  it('what many postings ask for and costs little comes first', () =>
    expect(skills(plan(['python'], [role], learning).steps)[0]).toBe('docker'));

  it('says what each step opens, given those before it', () => {
    const {steps, before, after} = plan(['python'], [role], learning);
    expect(before).toEqual([{target: 'a role', unit: 'posting', count: 0, of: 3}]);
    expect(steps[0]?.opens).toEqual([{target: 'a role', unit: 'posting', count: 2, of: 3, interval: [1, 3]}]);
    expect(after[0]?.count).toBe(3);
    expect(steps.reduce((sum, {opens}) => sum + (opens[0]?.count ?? 0), 0)).toBe(3);
  });

  it('learns what a step needs before it, with the reason', () => {
    const {steps} = plan([], [target('one posting', ['pytorch'])], learning);
    expect(skills(steps)).toEqual(['python', 'pytorch']);
    expect(steps[0]?.neededFor).toBe('pytorch');
    expect(steps[1]?.after).toEqual([{skill: 'python', because: 'pytorch builds on python'}]);
  });

  it('is shorter from a neighbour', () => {
    const {steps} = plan(['python', 'tensorflow'], [target('one posting', ['pytorch'])], learning);
    expect(steps).toMatchObject([{skill: 'pytorch', hours: [30, 30], start: 'near', from: 'tensorflow'}]);
  });

  it('any way of an either-or is enough, and the cheapest is taken', () => {
    const either = target('one posting', ['rust or docker'], ['rust or python']);
    expect(skills(plan(['python'], [either], learning).steps)).toEqual(['docker']);
    expect(plan(['python', 'rust'], [either], learning).steps).toEqual([]);
  });

  it('what is only listed takes a proof, and counts half until then', () => {
    const found = plan(['docker'], [target('one posting', ['python'])], learning, {claimed: ['python']});
    expect(found.before[0]?.count).toBe(0);
    expect(found.steps).toMatchObject([{skill: 'python', start: 'claimed', hours: [20, 40]}]);
    expect(found.after[0]?.count).toBe(1);
  });

  it('a short proof is left to the piece that joins the steps', () => {
    const piece: Piece = {
      what: 'A work',
      hours: [10, 20],
      check: 'c',
      show: 's',
      joins: ['pandas', 'pytorch', 'docker', 'go'],
    };
    const more = learningOf(...learning.values(), learnable('go', 12));
    const found = plan(['python'], [target('t', ['pandas'], ['pytorch'], ['docker'], ['go'])], more, {
      claimed: ['go'],
      piece,
    });
    expect(skills(found.steps)).not.toContain('go');
    expect(found.piece).toMatchObject({joins: ['docker', 'pandas', 'pytorch'], proves: ['go']});
    expect(found.piece?.opens[0]?.count).toBe(1);
    expect(found.hours).toEqual([105, 115]);
  });

  it('keeps to the hours, and says what it leaves out', () => {
    const {steps, leftOut, hours} = plan(['python'], [role], learning, {hours: 20});
    expect(skills(steps)).toEqual(['docker']);
    expect(hours).toEqual([15, 15]);
    expect(leftOut.map(({skill, why}) => [skill, why])).toContainEqual(['pytorch', 'hours']);
  });

  it('leaves out what is not wanted, and what needs it', () => {
    const {steps, leftOut} = plan([], [role], learning, {without: ['python']});
    expect(skills(steps)).toEqual(['docker']);
    expect(leftOut).toMatchObject([{skill: 'python', why: 'chosen'}]);
  });

  it('does not plan what was done', () =>
    expect(skills(plan(['python'], [role], learning, {done: ['docker']}).steps)).not.toContain('docker'));

  it('keeps the order of an earlier plan as far as it is worth it', () => {
    expect(skills(plan(['python'], [role], learning).steps)).toEqual(['docker', 'pytorch']);
    expect(skills(plan(['python'], [role], learning, {kept: ['pytorch', 'rust', 'docker']}).steps)).toEqual([
      'pytorch',
      'docker',
    ]);
  });

  it('does not grow while it is followed', () => {
    const many = Array.from({length: 14}, (_, i) => learnable(`s${i}`, 10 + i));
    const goal = target('t', ...many.map(({skill}) => [skill]));
    const order = skills(plan([], [goal], learningOf(...many)).steps);
    const then = plan([], [goal], learningOf(...many), {kept: order, done: order.slice(0, 4)}).steps;
    expect(order).toHaveLength(10);
    expect(skills(then)).toEqual(order.slice(4));
  });

  it('what serves two targets comes before what serves one', () => {
    const both = [target('one', ['docker']), target('two', ['docker'], ['pandas'], ['pandas'], ['pandas'])];
    expect(skills(plan(['python'], both, learning).steps)).toEqual(['docker', 'pandas']);
  });

  it('names what is asked for and cannot be planned', () =>
    expect(plan([], [target('t', ['cobol'])], learning).unknown).toMatchObject([
      {skill: 'cobol', asked: [{count: 1}]},
    ]));

  it('nothing to learn is an empty plan', () => {
    expect(plan(['python', 'docker', 'pandas', 'pytorch'], [role], learning).steps).toEqual([]);
    expect(plan([], [target('nothing asked')], learning).steps).toEqual([]);
  });
});

describe('where one stands', () => {
  const grounds: Ground[] = [
    {skills: ['git'], knows: ['version-control'], because: 'Git is version control.'},
    {skills: ['matlab'], knows: ['linear-algebra'], half: true, because: 'It calculates with matrices.'},
    {fields: ['physi'], degrees: ['doctorate'], knows: ['calculus'], because: 'A degree in physics teaches it.'},
    {roles: ['data-analyst'], months: 12, knows: ['reporting'], because: 'This work needs it.'},
  ];
  const person: Background = {
    skills: [
      {skill: 'git', how: 'demonstrated'},
      {skill: 'matlab', how: 'claimed'},
    ],
    degrees: [{degree: 'doctorate', field: 'Astrophysics'}],
    roles: [
      {role: 'data-analyst', months: 7},
      {role: 'data-analyst', months: 5},
    ],
  };

  it.each([
    ['is shown', 'git', 1],
    ['comes with what is shown', 'version-control', 1],
    ['is only listed', 'matlab', 0.5],
    ['is likely with what is listed', 'linear-algebra', 0.5],
    ['comes with the degree', 'calculus', 0.5],
    ['comes with the work, in two positions', 'reporting', 0.5],
    ['is nowhere', 'cobol', 0],
  ])('what %s: %s counts %d', (_why, skill, level) =>
    expect(begin(person, grounds).standing.level(skill as string)).toBe(level),
  );

  it('says why something is taken as known', () =>
    expect(begin(person, grounds).assumed).toContainEqual({
      skill: 'calculus',
      by: null,
      because: 'A degree in physics teaches it.',
    }));

  it('what is taken as known is no step, and can be planned all the same', () => {
    const one = [target('t', ['calculus'])];
    const learning = learningOf(learnable('calculus', 50));
    const {standing: known} = begin(person, grounds);
    expect(planFrom(known, one, learning).steps).toEqual([]);
    known.forget('calculus');
    expect(skills(planFrom(known, one, learning).steps)).toEqual(['calculus']);
  });

  it('a neighbour counts half and is no ground', () => {
    const {standing: known} = standingFrom(
      {skills: [{skill: 'pytorch', how: 'demonstrated'}], degrees: [], roles: []},
      [],
      () => [],
      () => [],
      (skill) => (skill === 'pytorch' ? ['tensorflow'] : []),
    );
    expect([known.level('tensorflow'), known.has('tensorflow')]).toEqual([0.5, false]);
  });
});

/** Learning whose needs go from later letters to earlier ones, so that they make no circle; and targets over it. */
const LETTERS = 'abcdefgh'.split('');
const asks = fc.uniqueArray(fc.constantFrom(...LETTERS), {minLength: 1, maxLength: 3});
const worlds = fc.record({
  hours: fc.array(fc.integer({min: 1, max: 60}), {minLength: 8, maxLength: 8}),
  needs: fc.array(fc.subarray([0, 1, 2, 3, 4, 5, 6], {maxLength: 2}), {minLength: 8, maxLength: 8}),
  demands: fc.array(fc.array(asks, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 8}),
  known: fc.subarray(LETTERS, {maxLength: 3}),
  claimed: fc.subarray(LETTERS, {maxLength: 2}),
});
type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never;
const learningIn = ({hours, needs}: World): Learning =>
  learningOf(
    ...LETTERS.map((letter, i) =>
      learnable(
        letter,
        hours[i] as number,
        (needs[i] as number[]).filter((need) => need < i).map((need) => LETTERS[need] as string),
      ),
    ),
  );
const goalsIn = ({demands}: World): Target[] => [
  {
    name: 't',
    role: null,
    unit: 'posting',
    demands: demands.map((demand) => demand.map((anyOf) => ({anyOf, quotes: []}))),
  },
];
const startIn = ({known, claimed}: World): Standing => standing(known, claimed);
const planIn = (world: World, options: PlanOptions = {}) =>
  planFrom(startIn(world), goalsIn(world), learningIn(world), options);
const budgets = fc.integer({min: 0, max: 200});

describe('over random resumes and targets', () => {
  it('no step comes before what it needs, none twice, none that is shown', () =>
    fc.assert(
      fc.property(worlds, fc.option(budgets, {nil: undefined}), (world, hours) => {
        const have = startIn(world);
        for (const {skill} of planIn(world, {hours}).steps) {
          expect(have.level(skill)).toBeLessThan(1);
          for (const need of learningIn(world).get(skill)?.needs ?? []) expect(have.has(need.skill)).toBe(true);
          have.learn(skill);
        }
      }),
    ));

  it('the postings that each step is said to open are those that it opens', () =>
    fc.assert(
      fc.property(worlds, fc.option(budgets, {nil: undefined}), (world, hours) => {
        const {steps, before, after} = planIn(world, {hours});
        const have = startIn(world);
        let count = reachOf(have, goalsIn(world))[0]?.count ?? 0;
        expect(before[0]?.count).toBe(count);
        for (const {skill, opens} of steps) {
          have.learn(skill);
          const now = reachOf(have, goalsIn(world))[0]?.count ?? 0;
          expect(opens[0]?.count).toBe(now - count);
          count = now;
        }
        expect(after[0]?.count).toBe(count);
      }),
    ));

  it('keeps to the hours', () =>
    fc.assert(
      fc.property(worlds, budgets, (world, hours) => {
        const [from, to] = planIn(world, {hours}).hours;
        expect((from + to) / 2).toBeLessThanOrEqual(hours);
      }),
    ));

  it('more hours never open fewer postings', () =>
    fc.assert(
      fc.property(worlds, budgets, budgets, (world, hours, more) => {
        const few = planIn(world, {hours}).after[0]?.count ?? 0;
        expect(planIn(world, {hours: hours + more}).after[0]?.count ?? 0).toBeGreaterThanOrEqual(few);
        expect(planIn(world).after[0]?.count ?? 0).toBeGreaterThanOrEqual(few);
      }),
    ));

  it('what is done is never planned, nor what is left out', () =>
    fc.assert(
      fc.property(worlds, fc.subarray(LETTERS), fc.subarray(LETTERS), (world, done, without) => {
        const {steps} = planIn(world, {done, without});
        expect(skills(steps).filter((skill) => done.includes(skill) || without.includes(skill))).toEqual([]);
      }),
    ));

  it('going on after the first step keeps the order of the others', () =>
    fc.assert(
      fc.property(worlds, (world) => {
        const order = skills(planIn(world).steps);
        const then = skills(planIn(world, {kept: order, done: order.slice(0, 1)}).steps);
        expect(then.filter((skill) => order.includes(skill))).toEqual(order.filter((skill) => then.includes(skill)));
      }),
    ));

  it('without a limit reaches what learning everything reaches', () =>
    fc.assert(
      fc.property(worlds, (world) => {
        const bare = {...world, claimed: []};
        const everything = reachOf(standing(LETTERS), goalsIn(bare))[0]?.count;
        expect(planIn(bare).after[0]?.count).toBe(everything);
      }),
    ));

  it('with a limit opens at least half of what the best choice of all would', () =>
    fc.assert(
      fc.property(worlds, fc.integer({min: 30, max: 120}), (world, hours) => {
        const bare = {...world, claimed: []};
        const found = planIn(bare, {hours}).after[0]?.count ?? 0;
        expect(found).toBeGreaterThanOrEqual(Math.floor(bestOf(bare, hours) / 2));
      }),
      {seed: 1, numRuns: 60},
    ));

  it('is the same whatever the order of skills, postings and knowledge', () =>
    fc.assert(
      fc.property(worlds, (world) => {
        const turned = {...world, known: [...world.known].reverse(), demands: [...world.demands].reverse()};
        const learning = new Map([...learningIn(world)].reverse());
        expect(planFrom(startIn(turned), goalsIn(turned), learning)).toEqual(planIn(world));
      }),
    ));
});

/** Over all sets of letters that keep their needs: the most postings that can be opened in the hours. */
function bestOf(world: World, hours: number): number {
  const learning = learningIn(world);
  const sets = Array.from({length: 1 << LETTERS.length}, (_, bits) => LETTERS.filter((_letter, i) => bits & (1 << i)));
  const counts = sets.map((chosen) => {
    const all = [...new Set([...world.known, ...chosen])];
    const isClosed = chosen.every((one) => (learning.get(one)?.needs ?? []).every(({skill}) => all.includes(skill)));
    const cost = chosen
      .filter((one) => !world.known.includes(one))
      .reduce((sum, one) => sum + (learning.get(one)?.hours.new[0] ?? 0), 0);
    return isClosed && cost <= hours ? (reachOf(standing(all), goalsIn(world))[0]?.count ?? 0) : 0;
  });
  return Math.max(...counts);
}
