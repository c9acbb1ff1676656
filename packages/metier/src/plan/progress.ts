import type {Plan} from './plan.ts';

/** A step that is done: when, and how long it took; null where nobody said. */
export interface DoneStep {
  readonly skill: string;
  /** A day, as 2026-11-20. */
  readonly on: string | null;
  readonly hours: number | null;
}

/** How far a plan has come. Its owner keeps it, as a file or in the browser; it names skills and no person. */
export interface Progress {
  readonly schema: 'metier/progress/1';
  /** What is planned for, in words. */
  readonly to: readonly string[];
  /** Skills in the order of the last plan, so that the next keeps it. */
  readonly planned: readonly string[];
  readonly done: readonly DoneStep[];
  /** Skills that are not to be planned. */
  readonly leftOut: readonly string[];
  /** The owner's own words, by skill. */
  readonly notes: Readonly<Record<string, string>>;
}

export const NO_PROGRESS: Progress = {
  schema: 'metier/progress/1',
  to: [],
  planned: [],
  done: [],
  leftOut: [],
  notes: {},
};

/** A step is done; done again it has the new day and hours. */
export const markDone = (progress: Progress, step: DoneStep): Progress => ({
  ...progress,
  done: [...progress.done.filter(({skill}) => skill !== step.skill), step],
  leftOut: progress.leftOut.filter((skill) => skill !== step.skill),
});

export const markOpen = (progress: Progress, skill: string): Progress => ({
  ...progress,
  done: progress.done.filter((step) => step.skill !== skill),
});

export const leaveOut = (progress: Progress, skill: string): Progress => ({
  ...progress,
  leftOut: [...progress.leftOut.filter((one) => one !== skill), skill],
});

export const putBack = (progress: Progress, skill: string): Progress => ({
  ...progress,
  leftOut: progress.leftOut.filter((one) => one !== skill),
});

/** Words for a skill; none take them away. */
export function note(progress: Progress, skill: string, words: string): Progress {
  const {[skill]: _, ...others} = progress.notes;
  return {...progress, notes: words.trim() ? {...others, [skill]: words.trim()} : others};
}

/** What `plan` needs to go on from here. */
export const goingOn = ({planned, done, leftOut}: Progress) => ({
  kept: planned,
  done: done.map(({skill}) => skill),
  without: leftOut,
});

/** Remembers the order of a plan. What was planned before and is not now keeps its place, in case it comes back. */
export function remember(progress: Progress, {steps}: Pick<Plan, 'steps'>, to: readonly string[]): Progress {
  const planned = [...progress.planned];
  for (const [i, {skill}] of steps.entries())
    if (!planned.includes(skill)) planned.splice(planned.indexOf(steps[i - 1]?.skill ?? '') + 1, 0, skill);
  return {...progress, to, planned};
}

/** How far it is: steps done of all, hours spent and hours to come. Hours that nobody noted are left out of `spent`. */
export function howFar({done}: Progress, {steps, hours}: Pick<Plan, 'steps' | 'hours'>) {
  return {
    done: done.length,
    of: done.length + steps.length,
    spent: done.reduce((sum, step) => sum + (step.hours ?? 0), 0),
    toCome: hours,
  };
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Progress from its text. Throws a `RangeError` that says what is wrong with it, in words that follow its name. */
export function readProgress(text: string): Progress {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new RangeError('is not JSON');
  }
  if (!isRecord(found) || found.schema !== 'metier/progress/1') throw new RangeError('is no progress of a plan');
  const {to, planned, done, leftOut, notes} = found;
  if (!areTexts(to) || !areTexts(planned) || !areTexts(leftOut))
    throw new RangeError('has something else than lists of words in to, planned or leftOut');
  if (!Array.isArray(done) || !done.every(isDone))
    throw new RangeError('has a step in done without skill, on or hours');
  if (!isRecord(notes) || !Object.values(notes).every(isText)) throw new RangeError('has notes that are no texts');
  return {schema: 'metier/progress/1', to, planned, done, leftOut, notes: notes as Record<string, string>};
}

const isDone = (value: unknown): value is DoneStep =>
  isRecord(value) &&
  isText(value.skill) &&
  (value.on === null || (isText(value.on) && DAY.test(value.on))) &&
  (value.hours === null || (typeof value.hours === 'number' && value.hours >= 0));

/** The text to keep. */
export const progressText = (progress: Progress): string => `${JSON.stringify(progress, null, 2)}\n`;
