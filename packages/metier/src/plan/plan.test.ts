import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Learnable, type Learning, wayTo} from './learning.ts';
import {plan, reachOf, type Target} from './plan.ts';

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
const target = (name: string, ...demands: readonly string[][]): Target => ({name, demands});
const skills = (steps: readonly {readonly skill: string}[]) => steps.map(({skill}) => skill);

describe('wayTo', () => {
  const learning = learningOf(
    learnable('a', 1),
    learnable('b', 1, ['a']),
    learnable('c', 1, ['a', 'b']),
    learnable('x', 1, ['y']),
    learnable('y', 1, ['x']),
  );

  it('puts needs first, each once', () => expect(skills(wayTo('c', new Set(), learning))).toEqual(['a', 'b', 'c']));
  it('leaves out what is known', () => expect(skills(wayTo('c', new Set(['a', 'b']), learning))).toEqual(['c']));
  it('what nobody wrote how to learn is no step', () => expect(wayTo('z', new Set(), learning)).toEqual([]));
  it('a circle is a fault', () => expect(() => wayTo('x', new Set(), learning)).toThrow(RangeError));
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
    expect(before).toEqual([{target: 'a role', count: 0, of: 3}]);
    expect(steps[0]?.opens).toEqual([{target: 'a role', count: 2, of: 3}]);
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
    expect(steps).toMatchObject([{skill: 'pytorch', hours: [30, 30], from: 'tensorflow'}]);
  });

  it('keeps to the hours, and says what it leaves out', () => {
    const {steps, leftOut, hours} = plan(['python'], [role], learning, {hours: 20});
    expect(skills(steps)).toEqual(['docker']);
    expect(hours).toEqual([15, 15]);
    expect(skills(leftOut)).toContain('pytorch');
  });

  it('does not plan what was done', () =>
    expect(skills(plan(['python'], [role], learning, {done: ['docker']}).steps)).not.toContain('docker'));

  it('what serves two targets comes before what serves one', () => {
    const both = [target('one', ['docker']), target('two', ['docker'], ['pandas'], ['pandas'])];
    expect(skills(plan(['python'], both, learning).steps)).toEqual(['docker', 'pandas']);
  });

  it('nothing to learn is an empty plan', () => {
    expect(plan(['python', 'docker', 'pandas', 'pytorch'], [role], learning).steps).toEqual([]);
    expect(plan([], [target('nothing asked')], learning).steps).toEqual([]);
  });
});

/** Learning whose needs go from later letters to earlier ones, so that they make no circle; and targets over it. */
const LETTERS = 'abcdefgh'.split('');
const worlds = fc.record({
  hours: fc.array(fc.integer({min: 1, max: 60}), {minLength: 8, maxLength: 8}),
  needs: fc.array(fc.subarray([0, 1, 2, 3, 4, 5, 6], {maxLength: 2}), {minLength: 8, maxLength: 8}),
  demands: fc.array(fc.subarray(LETTERS, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 8}),
  known: fc.subarray(LETTERS, {maxLength: 3}),
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

describe('over random resumes and targets', () => {
  it('no step comes before what it needs, none twice, none known', () =>
    fc.assert(
      fc.property(worlds, (world) => {
        const learning = learningIn(world);
        const have = new Set(world.known);
        for (const {skill} of plan(world.known, [target('t', ...world.demands)], learning).steps) {
          expect(have.has(skill)).toBe(false);
          for (const need of learning.get(skill)?.needs ?? []) expect(have.has(need.skill)).toBe(true);
          have.add(skill);
        }
      }),
    ));

  it('more hours never open fewer postings in all', () =>
    fc.assert(
      fc.property(worlds, fc.integer({min: 0, max: 200}), (world, hours) => {
        const learning = learningIn(world);
        const goal = [target('t', ...world.demands)];
        const all = plan(world.known, goal, learning).after[0]?.count ?? 0;
        expect(plan(world.known, goal, learning, {hours}).after[0]?.count ?? 0).toBeLessThanOrEqual(all);
      }),
    ));

  it('without a limit reaches what learning everything reaches', () =>
    fc.assert(
      fc.property(worlds, (world) => {
        const goal = [target('t', ...world.demands)];
        const everything = reachOf(new Set(LETTERS), goal)[0]?.count;
        expect(plan(world.known, goal, learningIn(world)).after[0]?.count).toBe(everything);
      }),
    ));

  it('with a limit opens at least half of what the best choice of all would', () =>
    fc.assert(
      fc.property(worlds, fc.integer({min: 30, max: 120}), (world, hours) => {
        const learning = learningIn(world);
        const goal = [target('t', ...world.demands)];
        const best = Math.max(
          ...Array.from({length: 1 << LETTERS.length}, (_, bits) =>
            LETTERS.filter((_letter, i) => bits & (1 << i)),
          ).map((chosen) => {
            const all = new Set([...world.known, ...chosen]);
            const closed = chosen.every((one) => (learning.get(one)?.needs ?? []).every(({skill}) => all.has(skill)));
            const cost = chosen
              .filter((one) => !world.known.includes(one))
              .reduce((sum, one) => sum + (learning.get(one)?.hours.new[0] ?? 0), 0);
            return closed && cost <= hours ? (reachOf(all, goal)[0]?.count ?? 0) : 0;
          }),
        );
        const found = plan(world.known, goal, learning, {hours}).after[0]?.count ?? 0;
        expect(found).toBeGreaterThanOrEqual(Math.floor(best / 2));
      }),
      {seed: 1, numRuns: 60},
    ));

  it('is the same each time', () =>
    fc.assert(
      fc.property(worlds, (world) => {
        const goal = [target('t', ...world.demands)];
        expect(plan([...world.known].reverse(), goal, learningIn(world))).toEqual(
          plan(world.known, goal, learningIn(world)),
        );
      }),
    ));
});
