import type {RoleLabel, Sample} from './corpus.ts';

/** What was read of one posting that the model had not seen, beside its label. */
export interface Outcome {
  readonly sample: Sample;
  readonly role: string;
  readonly confidence: number;
  readonly verdict: string;
}

/** An ambiguous posting may be read as any role that makes up 0.35 of it. */
export function isRight(role: string, {role: wanted, clarity, also}: RoleLabel): boolean {
  return (
    role === wanted ||
    (clarity === 'ambiguous' && (also ?? []).some((other) => other.share >= 0.35 && other.role === role))
  );
}

/** Whether a label's title speaks for another role than the work. */
export const titleSaysAnother = ({title_role: titleRole, role}: RoleLabel) =>
  Boolean(titleRole) && titleRole !== role && titleRole !== 'unspecified';

/** Rows of figures, each with its base. */
export function figuresOf(outcomes: readonly Outcome[]): Record<string, {figure: number; n: number}> {
  const share = (some: readonly Outcome[], right: (outcome: Outcome) => boolean) => ({
    figure: round(some.filter(right).length / Math.max(1, some.length)),
    n: some.length,
  });
  const roleRight = ({sample, role}: Outcome) => isRight(role, sample.label as RoleLabel);
  const where = (test: (label: RoleLabel, sample: Sample) => boolean) =>
    outcomes.filter(({sample}) => test(sample.label as RoleLabel, sample));
  return {
    'role, all': share(outcomes, roleRight),
    'role, clear': share(
      where(({clarity}) => clarity === 'clear'),
      roleRight,
    ),
    'role where the title says another': share(where(titleSaysAnother), roleRight),
    'role, German': share(
      where((_, {posting}) => posting.lang === 'de'),
      roleRight,
    ),
    'role, French': share(
      where((_, {posting}) => posting.lang === 'fr'),
      roleRight,
    ),
    'title verdict': share(
      where((label) => Boolean(label.title_verdict)),
      ({sample, verdict}) => sample.label?.title_verdict === verdict,
    ),
    'calibration error': {figure: calibrationError(outcomes), n: outcomes.length},
  };
}

/** Mean distance between confidence and rate of being right, over ten bins. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const bins = Array.from({length: 10}, () => ({confidence: 0, right: 0}));
  for (const {sample, role, confidence} of outcomes) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))] as (typeof bins)[number];
    bin.confidence += confidence;
    bin.right += isRight(role, sample.label as RoleLabel) ? 1 : 0;
  }
  return round(
    bins.reduce((sum, {confidence, right}) => sum + Math.abs(confidence - right), 0) / Math.max(1, outcomes.length),
  );
}

export const round = (value: number) => Math.round(value * 1000) / 1000;
