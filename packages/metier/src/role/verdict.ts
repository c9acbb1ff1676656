import type {TitleRole} from '../kb/roles.ts';
import type {Verdict} from '../read/reading.ts';

/** What the confidence and the verdict on the title are judged by. */
export interface Signals {
  /** Shares of the roles, in the order of the model. */
  readonly shares: Float64Array;
  readonly titleRole: TitleRole | null;
  /** Index of `titleRole` among the roles, -1 when there is none. */
  readonly named: number;
  readonly substance: number;
}

/** The signals as numbers, a constant first; `training/role.ts` learns what each is worth. */
export function signalsOf({shares, titleRole, named, substance}: Signals): number[] {
  let first = 0;
  let second = 0;
  for (const share of shares) {
    if (share > first) {
      second = first;
      first = share;
    } else if (share > second) second = share;
  }
  const own = named < 0 ? 0 : (shares[named] as number);
  const agrees = own === first && named >= 0 ? 1 : 0;
  return [
    1,
    Math.log((first + 0.01) / (1.01 - first)),
    first - second,
    named < 0 ? 1 : 0,
    agrees,
    titleRole?.weight === 'weak' ? 1 : 0,
    named < 0 ? 0 : Math.log((own + 0.01) / (first + 0.01)),
    own,
    Math.log(1 + substance) - 5,
    ...Array.from(shares, (_, role) => (role === named ? 1 : 0)),
  ];
}

/** The chance that the first share is right. */
export function confidenceOf(signals: readonly number[], factors: readonly number[]): number {
  return Math.min(0.99, Math.max(0.05, 1 / (1 + Math.exp(-product(signals, factors)))));
}

const VERDICTS: readonly Verdict[] = ['agrees', 'partly', 'differs'];

/** Whether a reader of the title alone would expect this work. Agrees only with the first share, and never differs from it. */
export function verdictOf(
  {shares, named}: Signals,
  signals: readonly number[],
  rows: readonly (readonly number[])[],
): Verdict {
  const impossible = named < 0 ? '' : (shares[named] as number) === Math.max(...shares) ? 'differs' : 'agrees';
  let best: Verdict = 'partly';
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, factors] of rows.entries()) {
    const verdict = VERDICTS[i] as Verdict;
    const score = product(signals, factors);
    if (verdict === impossible || score <= most) continue;
    most = score;
    best = verdict;
  }
  return best;
}

function product(signals: readonly number[], factors: readonly number[]): number {
  let sum = 0;
  for (const [i, signal] of signals.entries()) sum += signal * (factors[i] as number);
  return sum;
}
