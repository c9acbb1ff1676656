import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {en} from '../words/en.ts';
import {rolesEn} from '../words/roles-en.ts';
import {draw} from './draw.ts';
import {type Drawing, roughly, wrapped} from './drawing.ts';
import {type Figure, fileOf, type Picture, shownOf} from './figure.ts';
import {svgOf} from './svg.ts';

const WORDS = {ui: en, own: rolesEn};
const coverage = {
  postings: 120,
  employers: 80,
  from: '2025-01-03',
  to: '2026-02-11',
  languages: {en: 120},
  countries: {},
};

const figureOf = (picture: Picture): Figure => ({
  ...{name: 'skills', about: ['data-analyst', 'US'], subject: 'Data analyst', finding: 'Asked for most: <SQL>.'},
  ...{measure: 'Share of postings', base: '120 postings', method: null, postings: 120, picture},
  covered: [{of: null, coverage, source: 'Invented postings'}],
  table: {columns: [], rows: []},
});

const interval = fc
  .tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 0.2, noNaN: true}))
  .map(([share, reach]) => ({share, low: Math.max(0, share - reach), high: Math.min(1, share + reach)}));
const label = fc.string({minLength: 1, maxLength: 60});
const shares = fc
  .array(
    fc.record({label, dot: interval, ring: fc.double({min: 0, max: 1, noNaN: true}), figure: fc.constant('12%')}),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .chain((rows) =>
    fc.record({
      ...{is: fc.constant('shares' as const), groups: fc.constant([{heading: 'Tools', rows}])},
      ...{postings: fc.integer({min: 20, max: 900}), stacked: fc.boolean(), rings: fc.boolean()},
    }),
  );
const differences = fc
  .array(
    fc
      .record({label, interval, sign: fc.constantFrom(-1, 1)})
      .map(({label: name, interval: {share, low, high}, sign}) => ({
        ...{label: name, a: '10%', b: '54%', share: sign * share},
        ...{low: Math.min(sign * low, sign * high), high: Math.max(sign * low, sign * high)},
      })),
    {minLength: 1, maxLength: 20},
  )
  .map((rows): Picture => ({is: 'differences', codes: ['DA', 'DE'], small: false, rows}));
const parts = fc
  .tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.double({min: 0, max: 1, noNaN: true}))
  .map(([x, y]): Picture => {
    const [low, high] = x < y ? [x, y] : [y, x];
    return {
      is: 'parts',
      parts: [
        {is: 'a', name: 'only DA', share: low},
        {is: 'both', name: 'shared', share: high - low},
        {is: 'b', name: 'only DE', share: 1 - high},
      ],
    };
  });
const pay = fc
  .array(fc.integer({min: 20_000, max: 400_000}), {minLength: 5, maxLength: 5})
  .map((values) => [...new Set(values)].sort((a, b) => a - b))
  .filter(({length}) => length === 5)
  .map((values): Picture => {
    const [p10, p25, p50, p75, p90] = values as [number, number, number, number, number];
    return {
      is: 'pay',
      strips: [{country: 'US', currency: 'USD', postings: 60, employers: 40, p10, p25, p50, p75, p90}],
    };
  });

/** The places of a drawing's points, where they can be told. */
const pointsOf = ({marks}: Drawing): (readonly [number, number])[] =>
  marks.flatMap((mark) =>
    mark.is === 'text' ? [[mark.x, mark.y] as const] : mark.is === 'line' ? [mark.from, mark.to] : [],
  );

describe('pictures of figures', () => {
  it('stay inside of their edges, whatever they show', () => {
    fc.assert(
      fc.property(fc.oneof(shares, differences, parts, pay), (picture) => {
        const drawing = draw(figureOf(picture), WORDS);
        for (const [x, y] of pointsOf(drawing)) {
          expect(x).toBeGreaterThanOrEqual(23);
          expect(x).toBeLessThanOrEqual(937);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(drawing.height);
        }
        expect(svgOf(drawing)).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });

  it('hold subject, finding, measure, base, source and licence as text', () => {
    const svg = svgOf(draw(figureOf({is: 'parts', parts: []}), WORDS), () => '#123456');
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts).toEqual([
      'Data analyst',
      'Asked for most: &#60;SQL&#62;.',
      'Share of postings',
      '120 postings',
      'Source: Invented postings. Metier. Licence: CC BY 4.0.',
    ]);
    expect(svg.match(/fill="(?!none)[^"]*"/g)?.every((fill) => fill === 'fill="#123456"')).toBe(true);
  });

  it('wrap words without losing one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), {minLength: 1}),
        fc.integer({min: 40, max: 400}),
        (all, width) => {
          const lines = wrapped(all.join(' '), width, 14, false, roughly);
          expect(lines.join(' ')).toBe(all.join(' '));
          for (const line of lines) expect(roughly(line, 14, false) <= width || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });

  it('are named by measure, role, place and month', () => {
    expect(fileOf(figureOf({is: 'parts', parts: []}))).toBe('metier-skills-data-analyst-us-2026-02');
  });

  it('show the first rows of a long figure, differences from side to side', () => {
    const rows = Array.from({length: 30}, (_, n) => ({
      label: `${n}`,
      a: '',
      b: '',
      share: n % 2 ? -n : n,
      low: 0,
      high: 0,
    }));
    const shown = shownOf({is: 'differences', codes: ['A', 'B'], small: false, rows}, false);
    const values = shown.is === 'differences' ? shown.rows.map(({share}) => share) : [];
    expect(values).toHaveLength(14);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });
});
