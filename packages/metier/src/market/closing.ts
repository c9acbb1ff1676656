/** What is known of a posting of a board. Times are milliseconds since 1970. */
export interface Known {
  readonly key: string;
  readonly open: boolean;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** Complete runs, one after another, that did not name it. */
  readonly missed: number;
  /** When the first of them was. */
  readonly missedSince: number | null;
}

/** What a run says. */
export interface Standing {
  /** `gone`: the server says that there is no such board. */
  readonly outcome: 'complete' | 'incomplete' | 'unchanged' | 'gone' | 'failed';
  readonly keys: ReadonlySet<string>;
  readonly lists: 'all' | 'window';
  readonly now: number;
}

export type CloseReason = 'not-listed' | 'window';

/** What follows for one posting. */
export type Change =
  | {readonly key: string; readonly is: 'seen'}
  | {readonly key: string; readonly is: 'reopened'}
  | {readonly key: string; readonly is: 'missed'; readonly missed: number; readonly since: number}
  | {readonly key: string; readonly is: 'closed'; readonly because: CloseReason};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A missing posting is looked for again, at the soonest after two hours. */
const SECOND_LOOK = 2 * HOUR;
/** What a window does not show for so long is taken for closed. */
const WINDOW_AGE = 30 * DAY;
/** A run that would close so large a part of a board of ten or more has to be confirmed. */
const MASS = 0.5;
const MASS_FROM = 10;
const MASS_RUNS = 3;
const MASS_TIME = DAY;
/** A board that is empty all of a sudden has to be so for a week. */
const EMPTY_TIME = 7 * DAY;
/** One that is not there any more, for two. */
const GONE_TIME = 14 * DAY;

/**
 * What a run changes in what is known of a board. Only a complete run lets anything be missed; a posting is closed when two of them, two
 * hours apart, do not name it. A run that would close more than half of a board counts only when three say so over a day; an
 * empty board, over a week; one that is gone, over two. Windows age instead.
 */
export function closingOf(known: readonly Known[], standing: Standing): Change[] {
  const {outcome, lists, now} = standing;
  if (outcome === 'failed') return [];
  if (outcome === 'gone') return lists === 'window' ? [] : goneFrom(known, now);
  const keys = outcome === 'unchanged' ? shownLast(known, lists) : standing.keys;
  const named: Change[] = known
    .filter(({key}) => keys.has(key))
    .map(({key, open}) => ({key, is: open ? 'seen' : 'reopened'}));
  const missing = known.filter(({key, open}) => open && !keys.has(key));
  if (lists === 'window') return [...named, ...aged(missing, now)];
  return outcome === 'incomplete' ? named : [...named, ...missedFrom(known, missing, keys.size === 0, now)];
}

/** What the list held that has not changed since: of a window, what was seen last. */
function shownLast(known: readonly Known[], lists: Standing['lists']): ReadonlySet<string> {
  const open = known.filter((one) => one.open);
  const last = open.reduce((latest, {lastSeen}) => Math.max(latest, lastSeen), 0);
  const shown = open.filter(({missed: runs, lastSeen}) => (lists === 'window' ? lastSeen === last : runs === 0));
  return new Set(shown.map(({key}) => key));
}

const aged = (missing: readonly Known[], now: number): Change[] =>
  missing.filter(({lastSeen}) => now - lastSeen >= WINDOW_AGE).map(({key}) => ({key, is: 'closed', because: 'window'}));

const goneFrom = (known: readonly Known[], now: number): Change[] =>
  known.filter(({open}) => open).map((one) => missed(one, now, MASS_RUNS, GONE_TIME));

function missedFrom(known: readonly Known[], missing: readonly Known[], isEmpty: boolean, now: number): Change[] {
  const open = known.filter((one) => one.open).length;
  const isMass = open >= MASS_FROM && missing.length > open * MASS;
  const [runs, time] = isMass ? [MASS_RUNS, isEmpty ? EMPTY_TIME : MASS_TIME] : [2, SECOND_LOOK];
  return missing.map((one) => missed(one, now, runs, time));
}

function missed({key, missed: before, missedSince}: Known, now: number, runs: number, time: number): Change {
  const since = missedSince ?? now;
  const count = before + 1;
  return count >= runs && now - since >= time
    ? {key, is: 'closed', because: 'not-listed'}
    : {key, is: 'missed', missed: count, since};
}
