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
  /** Characters of the title. */
  readonly titleLength: number;
}

/** The signals as numbers, a constant first; `training/role.ts` learns what each is worth. */
export function signalsOf({shares, titleRole, named, substance, titleLength}: Signals): number[] {
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
  const signals = [
    1,
    Math.log((first + 0.01) / (1.01 - first)),
    first - second,
    named < 0 ? 1 : 0,
    agrees,
    titleRole?.weight === 'weak' ? 1 : 0,
    named < 0 ? 0 : Math.log((own + 0.01) / (first + 0.01)),
    own,
    Math.log(1 + substance) - 5,
    Math.log(1 + titleLength) - 3.5,
    second,
    agrees * second,
    agrees * (titleRole?.weight === 'weak' ? 1 : 0),
    agrees * Math.log((first + 0.01) / (1.01 - first)),
    own === second && named >= 0 ? 1 : 0,
  ];
  for (let role = 0; role < shares.length; role++) signals.push(role === named ? 1 : 0);
  return signals;
}

/** What is learnt of signals: a factor for each, for the chance to be right and for each verdict. */
export interface Calibration {
  readonly confidence: readonly number[];
  readonly verdicts: readonly (readonly number[])[];
}

export interface Judgement {
  readonly shares: Float64Array;
  readonly confidence: number;
  readonly verdict: Verdict;
}

/** In the order of `Calibration.verdicts`. */
export const VERDICTS: readonly Verdict[] = ['agrees', 'partly', 'differs'];
/** So likely must a title be to agree before it tips the scale against duties that lean to another role. */
const TIPS = 0.62;

/** How sure the shares are, and whether a reader of the title alone would expect this work. */
export function judge(seen: Signals, {confidence, verdicts}: Calibration): Judgement {
  const signals = signalsOf(seen);
  const chances = chancesOf(signals, verdicts);
  const shares = tipped(seen, chances[0] as number);
  return {
    shares,
    confidence: confidenceOf(signals, confidence),
    verdict: verdictOf({...seen, shares}, chances),
  };
}

/** The shares, with the title's role first where titles of this kind nearly always tell the truth. */
export function tipped({shares, named}: Signals, agrees: number): Float64Array {
  const first = shares.indexOf(Math.max(...shares));
  if (named < 0 || first === named || agrees <= TIPS) return shares;
  const out = shares.slice();
  out[first] = shares[named] as number;
  out[named] = shares[first] as number;
  return out;
}

/** The chances of the three verdicts. */
export function chancesOf(signals: readonly number[], verdicts: readonly (readonly number[])[]): number[] {
  const powers = verdicts.map((factors) => Math.exp(product(signals, factors)));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

function confidenceOf(signals: readonly number[], factors: readonly number[]): number {
  return Math.min(0.99, Math.max(0.05, 1 / (1 + Math.exp(-product(signals, factors)))));
}

/** The likeliest verdict; a title agrees only with the first share, and does not differ from it. */
function verdictOf({shares, named}: Signals, chances: readonly number[]): Verdict {
  const impossible = named < 0 ? '' : (shares[named] as number) === Math.max(...shares) ? 'differs' : 'agrees';
  const possible = VERDICTS.filter((verdict) => verdict !== impossible);
  const chanceOf = (verdict: Verdict) => chances[VERDICTS.indexOf(verdict)] as number;
  return possible.reduce((best, verdict) => (chanceOf(verdict) > chanceOf(best) ? verdict : best));
}

function product(signals: readonly number[], factors: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < signals.length; i++) sum += (signals[i] as number) * (factors[i] as number);
  return sum;
}
