import {describe, expect, it} from 'vitest';
import {randomFrom} from '../mutation.ts';
import {wilson} from '../roles/interval.ts';
import {quantile} from '../roles/pay.ts';
import {boundsOfQuantile, changeOf, discoveries, type Sums, shareOf} from './clustered.ts';

interface Employer {
  readonly n: number;
  readonly y: number;
}

const sumsOf = (employers: readonly Employer[]): Sums => {
  const present = employers.filter(({n}) => n > 0);
  const sum = (of: (one: Employer) => number) => present.reduce((all, one) => all + of(one), 0);
  return {
    employers: present.length,
    n: sum(({n}) => n),
    nn: sum(({n}) => n * n),
    y: sum(({y}) => y),
    yy: sum(({y}) => y * y),
    yn: sum(({y, n}) => y * n),
  };
};

/** An employer's own share, around `share`: the mean of a few coins, so that its postings are alike. */
function ownShare(random: () => number, share: number, coins: number): number {
  let heads = 0;
  for (let i = 0; i < coins; i++) if (random() < share) heads++;
  return heads / coins;
}

const drawn = (random: () => number, share: number, n: number): number => {
  let y = 0;
  for (let i = 0; i < n; i++) if (random() < share) y++;
  return y;
};

const RUNS = 3000;

describe('shareOf', () => {
  it('is Wilson’s interval where each employer has one posting', () => {
    const sums = sumsOf(Array.from({length: 4000}, (_, i) => ({n: 1, y: i % 5 === 0 ? 1 : 0})));
    const [mine, his] = [shareOf(sums), wilson(800, 4000)];
    expect(mine.low).toBeCloseTo(his.low, 4);
    expect(mine.high).toBeCloseTo(his.high, 4);
  });

  it('is as wide as that of the employers where each says the same in all its postings', () => {
    const alike = shareOf(sumsOf(Array.from({length: 40}, (_, i) => ({n: 10, y: i < 12 ? 10 : 0}))));
    const single = shareOf(sumsOf(Array.from({length: 40}, (_, i) => ({n: 1, y: i < 12 ? 1 : 0}))));
    expect(alike.low).toBeCloseTo(single.low, 10);
    expect(alike.high).toBeCloseTo(single.high, 10);
  });

  it.each([
    ['few employers, alike within', 25, 0.3, 3],
    ['many employers, alike within', 150, 0.3, 3],
    ['a rare skill', 200, 0.05, 8],
    ['hardly alike', 80, 0.5, 50],
  ])('holds its 95 %% between 93 and 97: %s', (_, employers, share, coins) => {
    const random = randomFrom(7 + employers);
    let held = 0;
    for (let run = 0; run < RUNS; run++) {
      const sample = Array.from({length: employers}, () => {
        const n = 1 + Math.floor(random() ** 3 * 12);
        return {n, y: drawn(random, ownShare(random, share, coins), n)};
      });
      const {low, high} = shareOf(sumsOf(sample));
      if (low <= share && share <= high) held++;
    }
    expect(held / RUNS).toBeGreaterThan(0.93);
    expect(held / RUNS).toBeLessThan(0.97);
  });

  it('does not hold them when employers are taken for independent: the test can fail', () => {
    const random = randomFrom(3);
    let held = 0;
    for (let run = 0; run < 500; run++) {
      const sample = Array.from({length: 60}, () => ({n: 10, y: drawn(random, ownShare(random, 0.3, 2), 10)}));
      const {n, y} = sumsOf(sample);
      const {low, high} = wilson(y, n);
      if (low <= 0.3 && 0.3 <= high) held++;
    }
    expect(held / 500).toBeLessThan(0.85);
  });

  it('refuses a share of nothing', () => {
    expect(() => shareOf({employers: 0, n: 0, nn: 0, y: 0, yy: 0, yn: 0})).toThrow('No share: 0 of 0');
  });
});

/** Two windows: some employers stand in both. */
function windows(random: () => number, before: number, after: number) {
  const employers = Array.from({length: 120}, () => {
    const [n1, n2] = [Math.floor(random() ** 2 * 6), Math.floor(random() ** 2 * 6)];
    const shift = ownShare(random, 0.5, 4) - 0.5;
    const near = (share: number) => Math.min(1, Math.max(0, share + shift * 0.4));
    return {n1, n2, y1: drawn(random, near(before), n1), y2: drawn(random, near(after), n2)};
  }).filter(({n1, n2}) => n1 + n2 > 0);
  const sum = (of: (one: (typeof employers)[number]) => number) => employers.reduce((all, one) => all + of(one), 0);
  return {
    before: sumsOf(employers.map(({n1, y1}) => ({n: n1, y: y1}))),
    after: sumsOf(employers.map(({n2, y2}) => ({n: n2, y: y2}))),
    employers: employers.length,
    nn: sum(({n1, n2}) => n1 * n2),
    yy: sum(({y1, y2}) => y1 * y2),
    yn: sum(({y1, n2}) => y1 * n2),
    ny: sum(({n1, y2}) => n1 * y2),
  };
}

describe('changeOf', () => {
  it('holds its 95 % between 93 and 97 where employers stand in both windows', () => {
    const random = randomFrom(11);
    let held = 0;
    for (let run = 0; run < RUNS; run++) {
      const {low, high} = changeOf(windows(random, 0.4, 0.5));
      if (low <= 0.1 && 0.1 <= high) held++;
    }
    expect(held / RUNS).toBeGreaterThan(0.93);
    expect(held / RUNS).toBeLessThan(0.97);
  });

  it('finds a change where there is none in one of twenty', () => {
    const random = randomFrom(5);
    let found = 0;
    for (let run = 0; run < RUNS; run++) if (changeOf(windows(random, 0.4, 0.4)).chance < 0.05) found++;
    expect(found / RUNS).toBeGreaterThan(0.03);
    expect(found / RUNS).toBeLessThan(0.07);
  });
});

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** How often the interval of a quantile of pay holds it, over employers of unlike size that pay alike within. */
function heldQuantile(employers: number, largest: number, part: number, alike: number): number {
  const random = randomFrom(employers + Math.round(part * 100));
  const spread = 0.35;
  const truth = Math.exp(
    spread * (({0.25: -0.67449, 0.5: 0, 0.75: 0.67449} as Record<number, number>)[part] as number),
  );
  let held = 0;
  for (let run = 0; run < RUNS; run++) {
    const pays = Array.from({length: employers}, () => {
      const own = spread * Math.sqrt(alike) * normal(random);
      const size = 1 + Math.floor(random() ** 3 * largest);
      return Array.from({length: size}, () => Math.exp(own + spread * Math.sqrt(1 - alike) * normal(random)));
    });
    const sorted = pays.flat().sort((a, b) => a - b);
    const cut = quantile(sorted, part);
    const sums = sumsOf(pays.map((own) => ({n: own.length, y: own.filter((pay) => pay <= cut).length})));
    const {low, high} = boundsOfQuantile(sums, part);
    if (quantile(sorted, low) <= truth && truth <= quantile(sorted, high)) held++;
  }
  return held / RUNS;
}

describe('boundsOfQuantile', () => {
  it.each([
    ['few postings of few employers', 8, 6, 0.5, 0.5],
    ['few employers', 25, 12, 0.5, 0.5],
    ['many employers', 150, 12, 0.5, 0.8],
    ['hardly alike', 80, 6, 0.5, 0.1],
    ['a quarter pays less', 60, 12, 0.25, 0.5],
    ['a quarter pays more', 150, 12, 0.75, 0.5],
  ])('holds its 95 %% between 93 and 97: %s', (_, employers, largest, part, alike) => {
    const held = heldQuantile(employers, largest, part, alike);
    expect(held).toBeGreaterThan(0.93);
    expect(held).toBeLessThan(0.97);
  });

  it('is that of the order statistics where each employer has one posting', () => {
    const {low, high} = boundsOfQuantile(sumsOf(Array.from({length: 100}, (_, i) => ({n: 1, y: i < 50 ? 1 : 0}))), 0.5);
    expect(low * 100).toBeCloseTo(40, 0);
    expect(high * 100).toBeCloseTo(60, 0);
  });
});

it('keeps the discoveries of Benjamini and Hochberg’s own example', () => {
  const chances = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  expect(discoveries(chances).filter(Boolean)).toHaveLength(4);
  expect(discoveries([...chances].reverse()).slice(-4)).toEqual([true, true, true, true]);
});
