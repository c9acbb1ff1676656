import {describe, expect, it} from 'vitest';
import {randomFrom} from '../mutation.ts';
import {type AgeCount, curveOf, medianOf, openAt, openBetween} from './survival.ts';

interface Life {
  readonly employer: number;
  readonly a: number;
  readonly b: number;
  readonly closed: boolean;
}

function countsOf(lives: readonly Life[]): AgeCount[] {
  const days = new Map<number, {day: number; entered: number; left: number; closed: number}>();
  const at = (day: number) => {
    const known = days.get(day) ?? {day, entered: 0, left: 0, closed: 0};
    days.set(day, known);
    return known;
  };
  for (const {a, b, closed} of lives) {
    at(a).entered++;
    at(b).left++;
    if (closed) at(b).closed++;
  }
  return [...days.values()];
}

/** The interval on a day, from each posting. */
function between(lives: readonly Life[], day: number) {
  const curve = curveOf(countsOf(lives));
  if (!curve) return null;
  const {closing, exposure} = curve;
  const parts = new Map<number, number>();
  for (const {employer, a, b, closed} of lives) {
    const end = closed && b <= day ? (closing[b] as number) : 0;
    const part = end - ((exposure[Math.min(b, day)] as number) - (exposure[Math.min(a, day)] as number));
    parts.set(employer, (parts.get(employer) ?? 0) + part);
  }
  const squares = [...parts.values()].reduce((sum, part) => sum + part * part, 0);
  const open = openAt(curve, day);
  return open === null ? null : {open, squares, curve, ...openBetween(open, squares, parts.size)};
}

const whole = (from: number, days: readonly number[]): Life[] =>
  days.map((b, i) => ({employer: from + i, a: 0, b, closed: true}));

/** Postings whose employers close theirs sooner or later than others; some seen late, some still open when the watching ends. */
function watched(random: () => number, employers: number, alike: number): Life[] {
  return Array.from({length: employers}, (_, employer) => {
    const mine = random();
    return Array.from({length: 1 + Math.floor(random() ** 3 * 12)}, (): Life => {
      const chance = random() < alike ? mine : random();
      const stays = Math.max(1, Math.ceil(-40 * Math.log(1 - chance)));
      const a = random() < 0.5 ? 0 : Math.floor(random() * 20);
      const end = a + 5 + Math.floor(random() * 90);
      return {employer, a, b: Math.min(stays, end), closed: stays <= end};
    }).filter(({a, b}) => b > a);
  }).flat();
}

describe('the product-limit curve', () => {
  it('is the share of those left where all are seen to their end', () => {
    const lives = whole(
      0,
      Array.from({length: 100}, (_, i) => i + 1),
    );
    const curve = curveOf(countsOf(lives));
    expect(curve && openAt(curve, 30)).toBeCloseTo(0.7, 10);
    expect(curve && openAt(curve, 50)).toBeCloseTo(0.5, 10);
  });

  it('has Greenwood’s variance where each employer has one posting, but for the square', () => {
    const lives = whole(
      0,
      Array.from({length: 200}, (_, i) => 1 + (i % 50)),
    );
    const {squares, open} = between(lives, 25) as NonNullable<ReturnType<typeof between>>;
    expect(open).toBeCloseTo(0.5, 10);
    expect(Math.sqrt(squares)).toBeCloseTo(Math.sqrt((1 - open) / (open * 200)), 3);
  });

  it('does not count days on which a posting was not in view', () => {
    const early = whole(
      0,
      Array.from({length: 40}, (_, i) => (i % 2 ? 10 : 60)),
    );
    const late = Array.from({length: 40}, (_, i): Life => ({employer: 100 + i, a: 30, b: 60, closed: true}));
    const curve = curveOf(countsOf([...early, ...late]));
    expect(curve && openAt(curve, 20)).toBeCloseTo(0.5, 10);
  });

  it.each<[string, number[], string | null, string | null]>([
    ['nothing where fewer than twenty are in view', Array.from({length: 15}, () => 20), null, null],
    [
      'nothing after the day on which fewer than twenty are left',
      Array.from({length: 40}, (_, i) => 1 + i),
      '0.750',
      null,
    ],
  ])('tells %s', (_, days, ten, thirty) => {
    const curve = curveOf(countsOf(whole(0, days)));
    const at = (day: number) => (curve ? (openAt(curve, day)?.toFixed(3) ?? null) : null);
    expect([at(10), at(30)]).toEqual([ten, thirty]);
  });

  it.each([
    ['employers alike within', 60, 0.6],
    ['many employers', 200, 0.4],
    ['all independent', 80, 0],
  ])('holds its 95 %% between 93 and 97: %s', (_, employers, alike) => {
    const random = randomFrom(employers);
    const truth = Math.exp(-30 / 40);
    const [runs, found] = [2000, {held: 0, told: 0}];
    for (let run = 0; run < runs; run++) {
      const one = between(watched(random, employers, alike), 30);
      if (!one) continue;
      found.told++;
      if (one.low <= truth && truth <= one.high) found.held++;
    }
    expect(found.told).toBeGreaterThan(runs * 0.95);
    expect(found.held / found.told).toBeGreaterThan(0.93);
    expect(found.held / found.told).toBeLessThan(0.97);
  });

  it('does not hold them when postings are taken for independent: the test can fail', () => {
    const random = randomFrom(4);
    const truth = Math.exp(-30 / 40);
    let held = 0;
    for (let run = 0; run < 400; run++) {
      const lives = watched(random, 60, 0.8).map((life, i) => ({...life, employer: i}));
      const {low, high} = between(lives, 30) ?? {low: 0, high: 1};
      if (low <= truth && truth <= high) held++;
    }
    expect(held / 400).toBeLessThan(0.88);
  });
});

it('reaches a median only where the curve does', () => {
  const steps = [
    {day: 10, open: 0.8, low: 0.7, high: 0.9},
    {day: 20, open: 0.5, low: 0.4, high: 0.6},
  ];
  expect(medianOf(steps)).toEqual({value: 20, low: 20, high: null});
  expect(medianOf(steps.slice(0, 1))).toEqual({value: null, low: null, high: null});
});
