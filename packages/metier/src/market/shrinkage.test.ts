import {describe, expect, it} from 'vitest';
import {randomFrom} from '../mutation.ts';
import {type PayCell, shrunk} from './shrinkage.ts';

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

interface Cell extends PayCell {
  /** The logarithm of pay that its postings were drawn around. */
  readonly truth: number;
}

interface Market {
  readonly factors: readonly [number, number, number];
  /** Standard deviation of what role, level and place leave open. */
  readonly open: number;
  /** Whether an employer that pays well does so in all cells. */
  readonly shared: boolean;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** The sums of one cell, from the logarithms of pay by employer. */
const cellOf = (factors: readonly string[], employers: readonly (readonly number[])[]): PayCell => ({
  factors,
  postings: sum(employers.map((own) => own.length)),
  employers: employers.length,
  nn: sum(employers.map((own) => own.length ** 2)),
  y: sum(employers.flat()),
  yy: sum(employers.flat().map((y) => y * y)),
  between: sum(employers.map((own) => sum(own) ** 2 / own.length)),
});

/** Cells of very unlike size: many hold a handful of postings, some more than fifty. */
function drawn({factors: [roles, levels, places], open, shared}: Market, random: () => number): Cell[] {
  const effects = (count: number, spread: number) => Array.from({length: count}, () => spread * normal(random));
  const [byRole, byLevel, byPlace] = [effects(roles, 0.2), effects(levels, 0.25), effects(places, 0.3)];
  const pays = effects(150, 0.2);
  return byRole.flatMap((role, r) =>
    byLevel.flatMap((level, l) =>
      byPlace.flatMap((place, p) => {
        const truth = 11.5 + role + level + place + open * normal(random);
        const employers = new Map<number, number[]>();
        for (let left = Math.floor(random() ** 3 * 60); left > 0; left--) {
          const employer = Math.floor(random() ** 2 * 150);
          const known = employers.get(employer);
          if (known) known.push(0);
          else employers.set(employer, [0]);
        }
        const logs = [...employers].map(([employer, own]) => {
          const pay = truth + (shared ? (pays[employer] as number) : 0.2 * normal(random));
          return own.map(() => pay + 0.15 * normal(random));
        });
        return logs.length ? [{...cellOf([`r${r}`, `l${l}`, `p${p}`], logs), truth}] : [];
      }),
    ),
  );
}

const isSmall = ({postings, employers}: PayCell): boolean => postings < 20 || employers < 5;

describe('shrunk', () => {
  it.each<[string, Market, number]>([
    ['a market of many cells', {factors: [12, 5, 8], open: 0.1, shared: false}, 12],
    ['employers that pay well everywhere', {factors: [6, 4, 4], open: 0.1, shared: true}, 40],
    ['cells that role, level and place tell almost wholly', {factors: [6, 4, 4], open: 0.02, shared: false}, 40],
    ['a small market', {factors: [4, 3, 2], open: 0.15, shared: false}, 150],
  ])('holds its 95 %% between 93 and 97 for small cells, and beats both extremes: %s', (_, market, runs) => {
    const random = randomFrom(market.factors[0] * 10 + runs);
    const found = {held: 0, cells: 0, shrunk: 0, own: 0};
    for (let run = 0; run < runs; run++) {
      const cells = drawn(market, random);
      const estimates = shrunk(cells) ?? [];
      cells.forEach((cell, i) => {
        const one = estimates[i];
        if (!one || !isSmall(cell)) return;
        found.cells++;
        if (one.low <= cell.truth && cell.truth <= one.high) found.held++;
        found.shrunk += (one.value - cell.truth) ** 2;
        found.own += (cell.y / cell.postings - cell.truth) ** 2;
      });
    }
    expect(found.cells).toBeGreaterThan(1000);
    expect(found.held / found.cells).toBeGreaterThan(0.93);
    expect(found.held / found.cells).toBeLessThan(0.97);
    expect(found.shrunk).toBeLessThan(0.7 * found.own);
  });

  it('beats both its own few postings and its likes alone, where the postings of large cells are hidden', () => {
    const random = randomFrom(5);
    const errors = {shrunk: 0, own: 0, likes: 0, cells: 0};
    for (let run = 0; run < 12; run++) {
      const cells = drawn({factors: [8, 4, 4], open: 0.15, shared: false}, random);
      const hidden = cells.map((cell) => {
        if (isSmall(cell)) return cell;
        const few = [0, 1, 2, 3].map(() => [cell.truth + 0.25 * normal(random)]);
        return {...cellOf(cell.factors, few), truth: cell.truth};
      });
      const estimates = shrunk(hidden) ?? [];
      cells.forEach((cell, i) => {
        if (isSmall(cell)) return;
        const few = hidden[i] as Cell;
        const mean = few.y / few.postings;
        const {value, own} = estimates[i] as NonNullable<(typeof estimates)[number]>;
        const likes = (value - own * mean) / (1 - own);
        errors.cells++;
        errors.shrunk += (value - cell.truth) ** 2;
        errors.own += (mean - cell.truth) ** 2;
        errors.likes += (likes - cell.truth) ** 2;
      });
    }
    expect(errors.cells).toBeGreaterThan(200);
    expect(errors.shrunk).toBeLessThan(0.9 * errors.own);
    expect(errors.shrunk).toBeLessThan(0.9 * errors.likes);
  });

  it('leaves a large cell where it is, and says how much of an estimate is its own', () => {
    const random = randomFrom(9);
    const cells = drawn({factors: [6, 4, 4], open: 0.1, shared: false}, random);
    const estimates = shrunk(cells) ?? [];
    cells.forEach((_, i) => {
      const {own, value, low, high} = estimates[i] as NonNullable<(typeof estimates)[number]>;
      expect(own).toBeGreaterThan(0);
      expect(own).toBeLessThan(1);
      expect(low < value && value < high).toBe(true);
    });
    const weights = (of: (cell: Cell) => boolean) =>
      cells.flatMap((cell, i) => (of(cell) ? [estimates[i]?.own ?? 0] : []));
    const mean = (values: readonly number[]) => sum(values) / values.length;
    expect(mean(weights((cell) => !isSmall(cell)))).toBeGreaterThan(0.7);
    expect(mean(weights(({postings}) => postings === 1))).toBeLessThan(0.3);
  });

  it('says nothing where there is too little to learn from', () => {
    const one = cellOf(['r', 'l', 'p'], [[11, 11.2], [11.4]]);
    expect(shrunk([one])).toBeNull();
    const single = Array.from({length: 20}, (_, i) => cellOf([`r${i % 3}`, 'l', 'p'], [[11 + i / 50]]));
    expect(shrunk(single)).toBeNull();
  });
});
