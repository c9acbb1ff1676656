import {discoveries} from '../clustered.ts';
import {JOBS, jobsWith, type Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';
import {quantileOf, twoSided} from '../student.ts';
import {more, skillWords} from '../words.ts';
import {type Found, type Question, type Row, tooFew} from './question.ts';

/** So many of the most named skills are looked at where none is named. */
const SKILLS = 20;

interface Premium {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** The chance of so large a difference where there is none. */
  readonly chance: number;
}

/** Which skills pay: the difference of pay between like postings with and without. */
export const worth: Question = {
  name: 'worth',
  summary: 'what a skill is worth in pay, among postings of one kind',
  async find(engine, scope, {skill, limit}) {
    const names = skill ? [skill] : await mostNamed(engine, scope, Math.min(SKILLS, limit));
    return premiums(
      engine,
      scope,
      names.map((name) => ({name: 'skill', label: name, condition: 'has(skills, @)', value: name})),
      'Skill',
      'skill',
    );
  },
};

/** What remote work pays beside work on site. */
export const remotePay: Question = {
  name: 'remote-pay',
  summary: 'what remote jobs pay beside others of their kind',
  find: (engine, {where, values}) =>
    premiums(
      engine,
      {where: `arrangement != '' AND ${where}`, values},
      [
        {name: 'work', label: 'remote', condition: 'arrangement = @', value: 'remote'},
        {name: 'work', label: 'hybrid', condition: 'arrangement = @', value: 'hybrid'},
      ],
      'Work',
      'text',
    ),
};

interface Side {
  readonly name: string;
  readonly label: string;
  /** With @ for the value. */
  readonly condition: string;
  readonly value: string;
}

async function premiums(
  engine: Rows,
  scope: Scope,
  sides: readonly Side[],
  label: string,
  kind: 'skill' | 'text',
): Promise<Found> {
  const sums = await withinStrata(engine, scope, sides);
  const found = sides.map((side, i) => ({side, sums: sums[i] as StratumSums}));
  const key = sides[0]?.name ?? 'skill';
  const rows = found.flatMap(({side, sums}) => {
    const premium = premiumOf(sums);
    const few = tooFew(sums.withIt, sums.employersWith) ?? tooFew(sums.without, sums.employersWithout);
    return premium && !few
      ? [{[key]: side.label, premium, with: sums.withIt, without: sums.without, employers: sums.employers}]
      : [];
  });
  const withheld = sides.length - rows.length;
  const held = discoveries(rows.map(({premium}) => (premium as Premium).chance));
  const sorted: PremiumRow[] = rows
    .map((row, i) => ({...row, premium: row.premium as Premium, sure: held[i] ? 'yes' : 'no'}))
    .sort((a, b) => b.premium.ratio - a.premium.ratio);
  return {
    finding: sorted.length ? findingOf(sorted, key, kind) : null,
    columns: [
      {key, label, kind},
      {key: 'premium', label: 'Pay beside like postings', kind: 'premium' as const},
      {key: 'sure', label: 'Beyond chance', kind: 'text'},
      {key: 'with', label: 'With', kind: 'count' as const},
      {key: 'without', label: 'Without', kind: 'count' as const},
      {key: 'employers', label: 'Employers', kind: 'count' as const},
    ],
    rows: sorted,
    notes: [
      'Difference of the logarithm of posted yearly base pay in US dollars, within role, level, country and year (least squares with fixed effects), with a 95% interval clustered by employer (Liang and Zeger 1986). Postings are compared only where some of their kind say it and some do not. What goes with it is not told apart: this is no cause.',
      '“Beyond chance” where the false discovery rate over all that stand here is under 5% (Benjamini and Hochberg 1995).',
      ...(withheld ? [`${withheld} withheld: under 20 postings or 5 employers with or without.`] : []),
    ],
  };
}

type PremiumRow = Row & {readonly premium: Premium; readonly sure: string};

/** What pays most beyond chance; else what was found. */
function findingOf(rows: readonly PremiumRow[], key: string, kind: 'skill' | 'text'): string {
  const words = (row: PremiumRow) => {
    const {ratio, low, high} = row.premium;
    const name = String(row[key]);
    return `${kind === 'skill' ? skillWords(name) : name.charAt(0).toUpperCase() + name.slice(1)}: ${more(ratio)} pay (${more(low)} to ${more(high)}) beside like postings`;
  };
  const [first] = rows as [PremiumRow, ...PremiumRow[]];
  const sure = rows.filter(({sure}) => sure === 'yes');
  if (sure[0]) return `${words(sure[0])}.`;
  return rows.length === 1
    ? `${words(first)}; this tells no difference.`
    : `None of ${rows.length} differs from like postings by more than chance.`;
}

const SUMS = [
  'a',
  'b',
  'aa',
  'ab',
  'bb',
  'employers',
  'withIt',
  'without',
  'employersWith',
  'employersWithout',
] as const;
type StratumSums = Readonly<Record<(typeof SUMS)[number], number>>;

/**
 * For each side the sums over employers of what is left of pay (y) and of saying it (x) when the means of their stratum are taken off:
 * Σ(x − mx)(y − my) and Σ(x − mx)², from the sums of each employer in each stratum. One scan for all sides.
 */
async function withinStrata(engine: Rows, {where, values}: Scope, sides: readonly Side[]): Promise<StratumSums[]> {
  if (!sides.length) return [];
  const conditions = sides.map(({condition}, i) => condition.replace('@', `{x${i}:String}`));
  const each = (form: string) => `[${conditions.map((condition) => form.replace('@', condition)).join(', ')}]`;
  const told = (value: string) =>
    `sumForEach(arrayMap((x, xy, mx) -> if(mx > 0 AND mx < 1, ${value}, 0), own.4, own.5, means))`;
  const [row] = await engine.rows<Record<(typeof SUMS)[number], readonly (number | string)[]>>(
    `SELECT sumForEach(a1) AS a, sumForEach(b1) AS b, sumForEach(arrayMap(v -> v * v, a1)) AS aa,
  sumForEach(arrayMap((v, w) -> v * w, a1, b1)) AS ab, sumForEach(arrayMap(v -> v * v, b1)) AS bb,
  sumForEach(arrayMap((v, w) -> toUInt64(v + w > 0), w1, w0)) AS employers, sumForEach(w1) AS withIt, sumForEach(w0) AS without,
  sumForEach(arrayMap(v -> toUInt64(v > 0), w1)) AS employersWith, sumForEach(arrayMap(v -> toUInt64(v > 0), w0)) AS employersWithout
FROM (
  SELECT own.1 AS employer, ${told('xy - my * x - mx * own.3 + own.2 * mx * my')} AS a1, ${told('x - 2 * mx * x + own.2 * mx * mx')} AS b1,
    ${told('toUInt64(x)')} AS w1, ${told('toUInt64(own.2 - x)')} AS w0
  FROM (
    SELECT sum(n) AS total, sum(ys) / total AS my, arrayMap(x -> x / total, sumForEach(xs)) AS means, groupArray((employer_id, n, ys, xs, xys)) AS owns
    FROM (
      SELECT role, seniority, pay_country, year, employer_id, count() AS n, sum(y) AS ys, ${each('countIf(@)')} AS xs, ${each('sumIf(y, @)')} AS xys
      FROM (
        SELECT role, seniority, pay_country, toYear(posted_at) AS year, employer_id, skills, arrangement, log(assumeNotNull(pay_usd)) AS y FROM ${JOBS} AND pay_usd IS NOT NULL AND role != '' AND ${where})
      GROUP BY role, seniority, pay_country, year, employer_id)
    GROUP BY role, seniority, pay_country, year) ARRAY JOIN owns AS own
  GROUP BY employer)`,
    {...values, ...Object.fromEntries(sides.map(({value}, i) => [`x${i}`, value]))},
  );
  return sides.map(
    (_, i) => Object.fromEntries(SUMS.map((name) => [name, Number(row?.[name][i] ?? 0)])) as unknown as StratumSums,
  );
}

function premiumOf({a, b, aa, ab, bb, employers}: StratumSums): Premium | null {
  if (!(b > 0) || employers < 2) return null;
  const slope = a / b;
  const meat = aa - 2 * slope * ab + slope * slope * bb;
  const error = Math.sqrt((employers / (employers - 1)) * Math.max(0, meat)) / b;
  const t = quantileOf(0.95, employers - 1);
  const chance = error > 0 ? twoSided(slope / error, employers - 1) : 1;
  return {ratio: Math.exp(slope), low: Math.exp(slope - t * error), high: Math.exp(slope + t * error), chance};
}

async function mostNamed(engine: Rows, {where, values}: Scope, most: number): Promise<string[]> {
  const rows = await engine.rows<{skill: string}>(
    `SELECT skill FROM ${jobsWith('ARRAY JOIN skills AS skill')} AND pay_usd IS NOT NULL AND ${where} GROUP BY skill ORDER BY count() DESC, skill LIMIT ${most}`,
    values,
  );
  return rows.map(({skill}) => skill);
}
