import {
  chancesOf,
  type Calibration as Judged,
  type Signals,
  signalsOf,
  tipped,
  VERDICTS,
} from '../packages/metier/src/role/verdict.ts';
import type {Sample} from './corpus.ts';
import {isRight} from './measure.ts';
import {regress} from './regression.ts';
import {rowsOf, softmax} from './rows.ts';

/** Scores of a posting by a model that was not taught with it. */
export interface Unseen {
  readonly sample: Sample;
  readonly scores: Float64Array;
  /** Distinct terms of the text that the model knows. */
  readonly substance: number;
}

export interface Calibration extends Judged {
  readonly sharpness: number;
}

/** Learns from unseen scores how sharp shares are, how sure a reading is, and when a title agrees. */
export function calibrate(unseen: readonly Unseen[], roles: readonly string[]): Calibration {
  const sharpness = sharpnessOf(unseen, roles);
  const seen = unseen.map((one) => signalsIn(one, roles, sharpness));
  const signals = seen.map(signalsOf);
  const told = unseen.map(({sample}) => VERDICTS.indexOf(sample.label?.title_verdict as (typeof VERDICTS)[number]));
  const verdicts = factorsOf(signals, told, VERDICTS.length);
  const right = unseen.map(({sample}, i) => {
    const shares = tipped(seen[i] as Signals, chancesOf(signals[i] as number[], verdicts)[0] as number);
    return sample.label && isRight(roles[topOf(shares)] as string, sample.label) ? 1 : 0;
  });
  const [no, yes] = factorsOf(signals, right, 2) as [number[], number[]];
  return {sharpness, confidence: yes.map((factor, i) => factor - (no[i] as number)), verdicts};
}

/** The signals that the reader will see for a sample. */
export function signalsIn({sample, scores, substance}: Unseen, roles: readonly string[], sharpness: number): Signals {
  const weak = sample.titleRole.endsWith('?');
  const role = weak ? sample.titleRole.slice(0, -1) : sample.titleRole;
  const titleRole = role
    ? {role: role as NonNullable<Signals['titleRole']>['role'], weight: weak ? ('weak' as const) : ('exact' as const)}
    : null;
  return {
    shares: softmax(scores.slice(), sharpness),
    titleRole,
    named: roles.indexOf(role),
    substance,
    titleLength: sample.titleSpan ? sample.titleSpan.to - sample.titleSpan.from : 0,
  };
}

export const topOf = (scores: Float64Array): number => scores.indexOf(Math.max(...scores));

/** The sharpness under which the labelled shares are least surprising. */
function sharpnessOf(unseen: readonly Unseen[], roles: readonly string[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let sharpness = 0.4; sharpness < 6; sharpness *= 1.06) {
    let surprise = 0;
    for (const {sample, scores} of unseen) {
      const shares = softmax(scores.slice(), sharpness);
      const {role, also} = sample.label ?? {role: '', also: []};
      const others = (also ?? []).filter((other) => roles.includes(other.role));
      const rest = 1 - others.reduce((sum, {share}) => sum + share, 0);
      for (const one of [{role, share: rest}, ...others])
        surprise -= one.share * Math.log((shares[roles.indexOf(one.role)] as number) + 1e-6);
    }
    if (surprise < least) {
      least = surprise;
      best = sharpness;
    }
  }
  return best;
}

/** A row of factors for each class; samples whose class is -1 are left out. */
function factorsOf(
  signals: readonly (readonly number[])[],
  wantedClasses: readonly number[],
  classes: number,
): number[][] {
  const rows = rowsOf(signals.map((row) => new Map(row.map((value, i) => [i, value] as const))));
  const wanted = new Float32Array(rows.count * classes);
  for (const [i, one] of wantedClasses.entries()) if (one >= 0) wanted[i * classes + one] = 1;
  const features = signals[0]?.length ?? 0;
  const use = [...wantedClasses.keys()].filter((i) => (wantedClasses[i] as number) >= 0);
  const {weights, bias} = regress({
    rows,
    use,
    wanted,
    importance: new Float32Array(rows.count).fill(1),
    features,
    classes,
    penalty: 1,
    rounds: 200,
  });
  return Array.from({length: classes}, (_, k) =>
    Array.from(
      {length: features},
      (_, i) => (weights[i * classes + k] as number) + (i === 0 ? (bias[k] as number) : 0),
    ),
  );
}
