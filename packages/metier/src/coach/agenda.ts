import type {Fit, FitLine} from '../fit/fit.ts';
import type {Finding, Review} from '../review/index.ts';
import type {SessionStep} from './session.ts';

/** What a part of the session is about, and for how many minutes. */
export type AgendaItem = {readonly minutes: number} & (
  | {readonly about: 'decides'; readonly lines: readonly FitLine[]}
  | {readonly about: 'gap'; readonly line: FitLine}
  | {readonly about: 'questions'; readonly findings: readonly Finding[]}
  | {readonly about: 'step'; readonly step: SessionStep}
  | {readonly about: 'agree'}
);

export const SESSION_MINUTES = 30;
const MOST_DECIDING = 3;
const MOST_QUESTIONS = 2;
const STEPS = 2;

/** An agenda of 30 minutes: what decides the fit, the largest gap, what the review asks, the next two steps, what is agreed. */
export function agendaOf(fit: Fit, {findings}: Review, steps: readonly SessionStep[]): AgendaItem[] {
  const gap = largestGap(fit, steps);
  const questions = findings.filter(({kind}) => kind === 'maybe-there').slice(0, MOST_QUESTIONS);
  const drafts: AgendaItem[] = [
    {about: 'decides', lines: fit.decides.slice(0, MOST_DECIDING), minutes: fit.decides.length ? 6 : 2},
    ...(gap ? [{about: 'gap' as const, line: gap, minutes: 7}] : []),
    ...(questions.length ? [{about: 'questions' as const, findings: questions, minutes: 6}] : []),
    ...steps.slice(0, STEPS).map((step) => ({about: 'step' as const, step, minutes: 4})),
    {about: 'agree', minutes: 3},
  ];
  return timed(drafts);
}

/** The required line whose skill takes most hours in the plan; else the first that decides, else the first that is partly met. */
function largestGap({lines, decides}: Fit, steps: readonly SessionStep[]): FitLine | null {
  const hours = (line: FitLine): number =>
    Math.max(
      0,
      ...line.requirement.anyOf.map(
        (way) => steps.find(({skill}) => way.kind === 'skill' && way.skill === skill)?.hours[1] ?? 0,
      ),
    );
  const open = decides.reduce<FitLine | null>((a, b) => (a && hours(a) >= hours(b) ? a : b), null);
  return (
    open ?? lines.find(({requirement, status}) => requirement.level === 'required' && status === 'partly-met') ?? null
  );
}

/** Stretches the minutes to those of a session; the rest goes to the largest remainders, earlier items first. */
function timed(drafts: readonly AgendaItem[]): AgendaItem[] {
  const whole = drafts.reduce((sum, {minutes}) => sum + minutes, 0);
  const exact = drafts.map(({minutes}) => (minutes * SESSION_MINUTES) / whole);
  const minutes = exact.map(Math.floor);
  const rest = SESSION_MINUTES - minutes.reduce((sum, one) => sum + one, 0);
  const order = exact.map((one, i) => ({i, part: one - Math.floor(one)})).sort((a, b) => b.part - a.part || a.i - b.i);
  for (const {i} of order.slice(0, rest)) minutes[i] = (minutes[i] as number) + 1;
  return drafts.map((item, i) => ({...item, minutes: minutes[i] as number}));
}
