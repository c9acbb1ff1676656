// Do the neighbours of roles agree with O*NET's related occupations?
//   npx node scripts/neighbours.ts
// Needs ../shared/facts; `npm run evaluate` prints the same figure.
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {profiles as shipped} from '@metier/kb/profiles';
import {crosswalk} from '@metier/kb/role-guides';
import {mapOf, type Profiles} from '../packages/metier/src/roles/index.ts';

const RELATED = new URL('../../shared/facts/onet29_2/Related_Occupations.txt', import.meta.url);
/** O*NET lists twenty related occupations; one that is not among them is farther than all of them. */
const NOT_LISTED = 21;

export interface Agreement {
  /** Mean over the roles of Spearman's rank correlation between O*NET's order and ours. */
  readonly correlation: number;
  readonly roles: number;
  /** Roles whose nearest is, in O*NET, the same occupation or among the ten primary related ones. */
  readonly nearest: number;
}

/** The rank agreement over the roles that have an exact, close or narrow occupation of their own; null without the file. */
export function agreement(): Agreement | null {
  if (!existsSync(RELATED)) return null;
  const listed = new Map<string, Map<string, number>>();
  for (const line of readFileSync(RELATED, 'utf8').trim().split('\n').slice(1)) {
    const [from, to, , index] = line.split('\t') as [string, string, string, string];
    listed.set(from, (listed.get(from) ?? new Map()).set(to, Number(index)));
  }
  const codes = new Map<string, string>();
  for (const {role, scheme, code, match} of crosswalk)
    if (scheme === 'onet-soc-29.2' && code && /exact|close|narrow/.test(match) && !codes.has(role))
      codes.set(role, code);
  const far = (a: string, b: string) => (a === b ? 0 : (listed.get(a)?.get(b) ?? NOT_LISTED));
  const map = mapOf(shipped as Profiles);
  const figures = map.roles.flatMap(({role, nearest, estimate}) => {
    const own = codes.get(role);
    if (!own || estimate) return [];
    const others = nearest.filter((one) => codes.has(one.role));
    const theirs = others.map((one) => far(own, codes.get(one.role) as string));
    const correlation = spearman(
      others.map(({nearness}) => -nearness),
      theirs,
    );
    return Number.isFinite(correlation) ? [{correlation, near: (theirs[0] as number) <= 10}] : [];
  });
  return {
    correlation: figures.reduce((sum, one) => sum + one.correlation, 0) / figures.length,
    roles: figures.length,
    nearest: figures.filter(({near}) => near).length,
  };
}

/** Spearman's rank correlation, equal values sharing the mean of their ranks. */
function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const mean = (x.length + 1) / 2;
  const product = (p: readonly number[], q: readonly number[]) =>
    p.reduce((sum, value, i) => sum + (value - mean) * ((q[i] as number) - mean), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

function ranksOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = agreement();
  console.log(found ?? '../shared/facts is not there: nothing to compare with.');
}
