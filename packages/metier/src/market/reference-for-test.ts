import type {FactRow} from './row.ts';
import {quantileOf} from './student.ts';

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

export const jobsOf = (rows: readonly FactRow[]): FactRow[] => rows.filter(({id, cluster}) => id === cluster);

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
  const level = (row: FactRow, skill: string) => row.skill_levels[row.skills.indexOf(skill)];
  return most.map(([skill, postings]) => {
    const naming = rows.filter(({skills}) => skills.includes(skill));
    return {
      skill,
      share: share(rows, ({skills}) => skills.includes(skill)),
      required: naming.filter((row) => level(row, skill) === 1).length,
      preferred: naming.filter((row) => level(row, skill) === 2).length,
      postings,
      employers: new Set(naming.map((row) => row.employer_key)).size,
    };
  });
}

const quarterOf = (day: string): string => {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-${String(Math.floor((month - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
};

/** The share of a skill by quarter. */
export function trendRows(rows: readonly FactRow[], skill: string) {
  const dated = rows.filter((row) => row.posted_by === 'published');
  return [...grouped(dated, (row) => quarterOf(row.posted_at))]
    .filter(([, own]) => !tooFew(own))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([quarter, own]) => ({
      quarter,
      share: share(own, ({skills}) => skills.includes(skill)),
      named: own.filter(({skills}) => skills.includes(skill)).length,
      postings: own.length,
      employers: new Set(own.map((row) => row.employer_key)).size,
    }));
}

/** Quantiles of yearly pay by role, level, country and currency. */
export function payRows(rows: readonly FactRow[]) {
  const paid = rows.filter((row) => row.pay_year !== null && row.role);
  const key = (row: FactRow) => [row.role, row.seniority, row.pay_country, row.pay_currency].join('|');
  return [...grouped(paid, key)]
    .filter(([, own]) => !tooFew(own))
    .map(([name, own]) => {
      const values = own.map((row) => row.pay_year as number).sort((a, b) => a - b);
      const at = (part: number) => {
        const place = part * (values.length - 1);
        const [low, high] = [values[Math.floor(place)] as number, values[Math.ceil(place)] as number];
        return Math.round(low + (high - low) * (place % 1));
      };
      return {
        name,
        p10: at(0.1),
        p25: at(0.25),
        p50: at(0.5),
        p75: at(0.75),
        p90: at(0.9),
        postings: own.length,
        employers: new Set(own.map((row) => row.employer_key)).size,
      };
    });
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
  return {ratio: Math.exp(slope), low: Math.exp(slope - t * error), high: Math.exp(slope + t * error)};
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
