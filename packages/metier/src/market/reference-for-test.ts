import type {FactRow} from './row.ts';
import type {PayCell} from './shrinkage.ts';
import {quantileOf, twoSided} from './student.ts';

/**
 * The answers of the market computed from rows in plain TypeScript, by the definitions and not by the sums that the statements
 * give: what the engine says is checked against this.
 */
const grouped = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const own = groups.get(key(row));
    if (own) own.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
};

const tooFew = (rows: readonly FactRow[]): boolean =>
  rows.length < 20 || new Set(rows.map((row) => row.employer_key)).size < 5;

export const jobsOf = <T extends FactRow>(rows: readonly T[]): T[] => rows.filter(({id, cluster}) => id === cluster);

/** The share with Wilson's interval on the effective base. */
export function share(rows: readonly FactRow[], says: (row: FactRow) => boolean) {
  const employers = [...grouped(rows, (row) => row.employer_key).values()];
  const n = rows.length;
  const p = rows.filter(says).length / n;
  const spread = employers
    .map((own) => own.filter(says).length - p * own.length)
    .reduce((sum, off) => sum + off * off, 0);
  const m = employers.length;
  const variance = ((m / (m - 1)) * spread) / n ** 2;
  const effect = Math.max(1, variance / ((p * (1 - p)) / n));
  const base = p === 0 || p === 1 ? m : n / effect;
  const t = quantileOf(0.95, m - 1);
  const middle = (p + t ** 2 / (2 * base)) / (1 + t ** 2 / base);
  const reach = (t / (1 + t ** 2 / base)) * Math.sqrt((p * (1 - p)) / base + t ** 2 / (4 * base ** 2));
  return {share: p, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach)};
}

/** Skills by the postings that name them. */
export function skillRows(rows: readonly FactRow[], limit: number) {
  const counts = new Map<string, number>();
  for (const skill of rows.flatMap(({skills}) => skills)) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
  return most.map(([skill]) => ({
    ...skillRow(rows, skill),
    employers: new Set(rows.filter(({skills}) => skills.includes(skill)).map((row) => row.employer_key)).size,
  }));
}

/** How often postings name a skill, and at which level. */
export function skillRow(rows: readonly FactRow[], skill: string) {
  const level = (row: FactRow) => row.skill_levels[row.skills.indexOf(skill)];
  const naming = rows.filter(({skills}) => skills.includes(skill));
  return {
    skill,
    share: share(rows, ({skills}) => skills.includes(skill)),
    required: naming.filter((row) => level(row) === 1).length,
    preferred: naming.filter((row) => level(row) === 2).length,
    postings: naming.length,
  };
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;
const quarterOf = (day: string): string => {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
};

const DIMENSIONS: Readonly<Record<string, (row: FactRow) => string | null>> = {
  month: (row) => (row.posted_by === 'published' ? monthOf(row.posted_at) : null),
  quarter: (row) => (row.posted_by === 'published' ? quarterOf(row.posted_at) : null),
  seniority: (row) => row.seniority,
  country: (row) => row.countries[0] ?? null,
  role: (row) => row.role || null,
};

/** Groups that are large enough, with the values of what they are broken down by. */
export function groupsBy(rows: readonly FactRow[], by: readonly string[]) {
  const of = (row: FactRow) => by.map((name) => (DIMENSIONS[name] as (row: FactRow) => string | null)(row));
  const whole = rows.filter((row) => of(row).every((value) => value !== null));
  return [...grouped(whole, (row) => JSON.stringify(of(row)))]
    .filter(([, own]) => !tooFew(own))
    .map(([key, own]) => ({
      group: Object.fromEntries((JSON.parse(key) as string[]).map((value, i) => [by[i] as string, value])),
      own,
    }));
}

/** The share of a skill by group, in no order. */
export const trendRows = (rows: readonly FactRow[], skill: string, by: readonly string[]) =>
  groupsBy(rows, by).map(({group, own}) => ({
    ...group,
    share: share(own, ({skills}) => skills.includes(skill)),
    named: own.filter(({skills}) => skills.includes(skill)).length,
    postings: own.length,
    employers: new Set(own.map((row) => row.employer_key)).size,
  }));

const quantileOfSorted = (sorted: readonly number[], part: number): number => {
  const place = part * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
  return low + (high - low) * (place % 1);
};

/** Between which quantiles one lies: Woodruff's interval, by the residuals of each employer. */
function quantileBetween(own: readonly FactRow[], part: number) {
  const sorted = own.map((row) => row.pay_year as number).sort((a, b) => a - b);
  const cut = quantileOfSorted(sorted, part);
  const employers = [...grouped(own, (row) => row.employer_key).values()];
  const [n, m] = [own.length, employers.length];
  const below = (list: readonly FactRow[]) => list.filter((row) => (row.pay_year as number) <= cut).length;
  const p = below(own) / n;
  const spread = employers.reduce((sum, list) => sum + (below(list) - p * list.length) ** 2, 0);
  const effect = Math.max(1, ((m / (m - 1)) * spread) / n ** 2 / ((p * (1 - p)) / n));
  const base = p === 1 ? m : n / effect;
  const t = quantileOf(0.95, Math.max(1, n ** 2 / employers.reduce((sum, list) => sum + list.length ** 2, 0) - 1));
  const scale = 1 + t ** 2 / base;
  const middle = (part + t ** 2 / (2 * base)) / scale;
  const reach = (t / scale) * Math.sqrt((part * (1 - part)) / base + t ** 2 / (4 * base ** 2));
  const [low, high] = [Math.max(0, middle - reach - 0.5 / base), Math.min(1, middle + reach + 0.5 / base)];
  return {
    value: Math.round(cut),
    low: Math.round(quantileOfSorted(sorted, low)),
    high: Math.round(quantileOfSorted(sorted, high)),
  };
}

/** Quantiles of yearly pay by role, level, country and currency; "*" is all levels of a place. */
export function payRows(rows: readonly FactRow[]) {
  const paid = rows.filter((row) => row.pay_year !== null && row.role);
  const key = (level: string) => (row: FactRow) =>
    [row.role, level || row.seniority, row.pay_country, row.pay_currency].join('|');
  const levels = grouped(paid, key(''));
  const whole = [...grouped(paid, key('*'))].filter(
    ([, own]) =>
      ![...levels.values()].some((level) => level.length === own.length && level.every((row) => own.includes(row))),
  );
  return [...levels, ...whole]
    .filter(([, own]) => !tooFew(own))
    .map(([name, own]) => {
      const sorted = own.map((row) => row.pay_year as number).sort((a, b) => a - b);
      const at = (part: number) => Math.round(quantileOfSorted(sorted, part));
      return {
        name,
        p10: at(0.1),
        p25: at(0.25),
        p50: at(0.5),
        p75: at(0.75),
        p90: at(0.9),
        lower: quantileBetween(own, 0.25),
        median: quantileBetween(own, 0.5),
        upper: quantileBetween(own, 0.75),
        periods: Object.fromEntries(
          [...grouped(own, (row) => row.pay_period)].map(([period, list]) => [period, list.length] as const).sort(),
        ),
        postings: own.length,
        employers: new Set(own.map((row) => row.employer_key)).size,
      };
    });
}

/** The sums of pay by role, level, country and currency, in the order of their names. */
export function payCells(rows: readonly FactRow[]) {
  const paid = rows.filter((row) => row.pay_year !== null && row.role);
  const key = (row: FactRow) => [row.role, row.seniority, row.pay_country, row.pay_currency].join('|');
  return [...grouped(paid, key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => {
      const [role, level, country, currency] = name.split('|') as [string, string, string, string];
      const logs = (list: readonly FactRow[]) => list.map((row) => Math.log(row.pay_year as number));
      const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
      const employers = [...grouped(own, (row) => row.employer_key).values()];
      const cell: PayCell = {
        factors: [role, level, `${country} ${currency}`],
        postings: own.length,
        employers: employers.length,
        nn: sum(employers.map((list) => list.length ** 2)),
        y: sum(logs(own)),
        yy: sum(logs(own).map((log) => log ** 2)),
        between: sum(employers.map((list) => sum(logs(list)) ** 2 / list.length)),
      };
      return {name, cell};
    });
}

interface Life {
  readonly employer: string;
  readonly enter: number;
  readonly leave: number;
  readonly closed: boolean;
}

/** Days in view since posting of those that were seen more than once. */
function livesOf(rows: readonly (FactRow & {readonly closed_at: string})[]): Life[] {
  const days = (from: string, to: number) => Math.floor((to - timeOf(from)) / (24 * 60 * 60 * 1000));
  return rows.flatMap((row) => {
    const [seen, shut] = [timeOf(row.seen_at), timeOf(row.closed_at)];
    if (row.posted_by !== 'published' || row.first_seen < row.posted_at) return [];
    const closed = shut > 0 && shut - seen < 30 * 24 * 60 * 60 * 1000;
    const enter = days(row.posted_at, timeOf(row.first_seen));
    const end = days(row.posted_at, closed ? Math.floor((seen + shut) / 2000) * 1000 : seen);
    const leave = closed ? Math.max(end, enter + 1) : end;
    return leave > enter ? [{employer: row.employer_key, enter, leave, closed}] : [];
  });
}

const timeOf = (moment: string): number => Date.parse(`${moment.replace(' ', 'T')}Z`);

/** The share still open after some days, with its interval, by what each posting contributes day for day. */
export function openAfter(rows: readonly (FactRow & {readonly closed_at: string})[], until: number) {
  const lives = livesOf(rows);
  const at = (day: number) => {
    const inView = lives.filter(({enter, leave}) => enter < day && day <= leave);
    return {inView: inView.length, closed: inView.filter(({leave, closed}) => closed && leave === day).length};
  };
  const days = Array.from({length: until}, (_, i) => ({day: i + 1, ...at(i + 1)}));
  const first = days.find(({inView}) => inView >= 20)?.day ?? Number.POSITIVE_INFINITY;
  const told = days.filter(({day}) => day >= first);
  if (!told.length || told.some(({inView}) => inView < 20)) return null;
  const open = told.reduce((product, {inView, closed}) => product * (1 - closed / inView), 1);
  const part = ({enter, leave, closed: ends}: Life) =>
    told.reduce((sum, {day, inView, closed}) => {
      if (!(enter < day && day <= leave)) return sum;
      const own = ends && leave === day ? 1 / (inView - closed) : 0;
      return sum + own - closed / (inView * (inView - closed));
    }, 0);
  const employers = [...grouped(lives, ({employer}) => employer).values()];
  const squares = employers.reduce((sum, own) => sum + own.reduce((all, life) => all + part(life), 0) ** 2, 0);
  const m = employers.length;
  const reach = (quantileOf(0.95, m - 1) * Math.sqrt((m / (m - 1)) * squares)) / Math.abs(Math.log(open));
  return {
    share: open,
    low: open ** Math.exp(reach),
    high: open ** Math.exp(-reach),
    postings: lives.length,
    employers: m,
  };
}

/** The change of a skill's share over two windows of a year, by the residuals of each employer. */
export function change(rows: readonly FactRow[], skill: string, last: string) {
  const end = new Date(Date.parse(last) + 24 * 60 * 60 * 1000);
  const yearsBefore = (years: number) => {
    const day = new Date(end);
    day.setUTCFullYear(end.getUTCFullYear() - years);
    return day.toISOString().slice(0, 10);
  };
  const within = (from: string, to: string) => (row: FactRow) =>
    row.posted_by === 'published' && row.posted_at >= from && row.posted_at < to;
  const now = rows.filter(within(yearsBefore(1), end.toISOString().slice(0, 10)));
  const then = rows.filter(within(yearsBefore(2), yearsBefore(1)));
  const names = ({skills}: FactRow) => skills.includes(skill);
  const [q, p] = [now.filter(names).length / now.length, then.filter(names).length / then.length];
  const employers = new Set([...now, ...then].map((row) => row.employer_key));
  const residuals = [...employers].map((employer) => {
    const own = (list: readonly FactRow[]) => list.filter((row) => row.employer_key === employer);
    const off = (list: readonly FactRow[], mean: number, all: number) =>
      (list.filter(names).length - mean * list.length) / all;
    return off(own(now), q, now.length) - off(own(then), p, then.length);
  });
  const m = employers.size;
  const error = Math.sqrt((m / (m - 1)) * residuals.reduce((sum, one) => sum + one * one, 0));
  const t = quantileOf(0.95, m - 1);
  return {points: q - p, low: q - p - t * error, high: q - p + t * error};
}

/** What a skill is worth: the slope within strata, with an interval clustered by employer. */
export function worth(rows: readonly FactRow[], skill: string) {
  const paid = rows.filter((row) => row.pay_usd !== null && row.role);
  const strata = grouped(paid, (row) =>
    [row.role, row.seniority, row.pay_country, row.posted_at.slice(0, 4)].join('|'),
  );
  const points: {employer: string; x: number; y: number}[] = [];
  for (const own of strata.values()) {
    const x = own.map(({skills}) => Number(skills.includes(skill)));
    const y = own.map((row) => Math.log(row.pay_usd as number));
    const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    if (mean(x) === 0 || mean(x) === 1) continue;
    own.forEach((row, i) => {
      points.push({employer: row.employer_key, x: (x[i] as number) - mean(x), y: (y[i] as number) - mean(y)});
    });
  }
  const bottom = points.reduce((sum, {x}) => sum + x * x, 0);
  const slope = points.reduce((sum, {x, y}) => sum + x * y, 0) / bottom;
  const scores = [...grouped(points, ({employer}) => employer).values()].map((own) =>
    own.reduce((sum, {x, y}) => sum + x * (y - slope * x), 0),
  );
  const m = scores.length;
  const error = Math.sqrt((m / (m - 1)) * scores.reduce((sum, one) => sum + one * one, 0)) / bottom;
  const t = quantileOf(0.95, m - 1);
  const chance = twoSided(slope / error, m - 1);
  return {ratio: Math.exp(slope), low: Math.exp(slope - t * error), high: Math.exp(slope + t * error), chance};
}

/** Postings whose only missing required skill is this one. */
export function nextRows(rows: readonly FactRow[], have: readonly string[]) {
  const missing = rows.flatMap((row) => {
    const required = row.skills.filter((_, i) => row.skill_levels[i] === 1);
    const lacking = required.filter((skill) => !have.includes(skill));
    return required.length && lacking.length === 1 ? [{skill: lacking[0] as string, row}] : [];
  });
  return [...grouped(missing, ({skill}) => skill)]
    .map(([skill, own]) => ({
      skill,
      postings: own.length,
      employers: new Set(own.map(({row}) => row.employer_key)).size,
    }))
    .sort((a, b) => b.postings - a.postings || (a.skill < b.skill ? -1 : 1));
}
