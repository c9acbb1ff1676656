import {type Signals, signalsOf} from '../packages/metier/src/role/verdict.ts';
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

export interface Calibration {
  readonly sharpness: number;
  readonly confidence: readonly number[];
  readonly verdicts: readonly (readonly number[])[];
}

const VERDICTS = ['agrees', 'partly', 'differs'];

/** Learns from unseen scores how sharp shares are, how sure a reading is, and when a title agrees. */
export function calibrate(unseen: readonly Unseen[], roles: readonly string[]): Calibration {
  const sharpness = sharpnessOf(unseen, roles);
  const signals = unseen.map((one) => signalsOf(signalsIn(one, roles, sharpness)));
  const right = unseen.map(({sample, scores}) =>
    sample.label && isRight(roles[topOf(scores)] as string, sample.label) ? 1 : 0,
  );
  const verdicts = unseen.map(({sample}) => VERDICTS.indexOf(sample.label?.title_verdict ?? ''));
  const sure = factorsOf(signals, right, 2);
  const no = sure[0] as readonly number[];
  return {
    sharpness,
    confidence: (sure[1] as readonly number[]).map((factor, i) => factor - (no[i] as number)),
    verdicts: factorsOf(signals, verdicts, VERDICTS.length),
  };
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
