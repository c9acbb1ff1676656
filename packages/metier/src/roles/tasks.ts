import {roleGuides} from '@metier/kb/role-guides';
import {STOP_WORDS, stemOf} from '../role/words.ts';
import {fold} from '../text/tokens.ts';

/** A task of the knowledge base and the role that it belongs to. */
export interface KnownTask {
  readonly task: string;
  readonly of: string;
}

/** A duty is a task when their words are at least so alike (cosine, 0 to 1). */
const ALIKE = 0.27;
/** And when they share at least so many words that tell. */
const FEWEST_SHARED = 2;
/** Words of any duty tell little. */
const GENERIC = new Set(
  'contribut technical improv design build review lead manag defin support develop creat implement standard quality product customer engineer project solution system service business stakeholder process need understand drive deliver enabl guid colleagu'.split(
    ' ',
  ),
);
const LITTLE = 0.35;

const STOP = new Set([
  ...STOP_WORDS.split(' '),
  ...'work working team teams new help use using including such ensure well across business company own role responsible'.split(
    ' ',
  ),
]);

/**
 * Tells which tasks of the knowledge base a duty of a posting is: words weighed by rarity among the tasks, compared by cosine.
 * English only, as the tasks are.
 */
export class TaskMatcher {
  readonly tasks: readonly KnownTask[] = roleGuides.flatMap(({id, tasks}) =>
    id === 'other' ? [] : tasks.map((task) => ({task, of: id})),
  );
  /** By stem, the tasks that hold it with its weight there, as pairs. */
  readonly #places = new Map<string, number[]>();
  readonly #rarity = new Map<string, number>();
  readonly #scores: Float64Array;
  readonly #shared: Uint8Array;

  constructor() {
    const bags = this.tasks.map(({task}) => stemsOf(task));
    const frequency = new Map<string, number>();
    for (const bag of bags) for (const stem of bag) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    for (const [stem, n] of frequency)
      this.#rarity.set(stem, Math.log(1 + bags.length / n) * (GENERIC.has(stem) ? LITTLE : 1));
    for (const [task, bag] of bags.entries()) {
      const length = this.#lengthOf(bag);
      for (const stem of bag) {
        const places = this.#places.get(stem) ?? [];
        places.push(task, (this.#rarity.get(stem) as number) / length);
        this.#places.set(stem, places);
      }
    }
    this.#scores = new Float64Array(bags.length);
    this.#shared = new Uint8Array(bags.length);
  }

  /** The index of the task of these roles that a duty is most like; -1 when it is like none. */
  match(duty: string, roles: ReadonlySet<string>): number {
    const bag = stemsOf(duty);
    this.#scores.fill(0);
    this.#shared.fill(0);
    for (const stem of bag) {
      const places = this.#places.get(stem);
      if (!places) continue;
      const weight = this.#rarity.get(stem) as number;
      for (let i = 0; i < places.length; i += 2) {
        const task = places[i] as number;
        this.#scores[task] = (this.#scores[task] as number) + weight * (places[i + 1] as number);
        if (!GENERIC.has(stem)) this.#shared[task] = (this.#shared[task] as number) + 1;
      }
    }
    const length = this.#lengthOf(bag);
    let best = -1;
    let most = ALIKE * length;
    for (let task = 0; task < this.#scores.length; task++) {
      if ((this.#scores[task] as number) <= most || (this.#shared[task] as number) < FEWEST_SHARED) continue;
      if (!roles.has((this.tasks[task] as KnownTask).of)) continue;
      most = this.#scores[task] as number;
      best = task;
    }
    return best;
  }

  /** Words that no task holds count as much as a middling one: a long duty is not a short task. */
  #lengthOf(bag: ReadonlySet<string>): number {
    let squares = 0;
    for (const stem of bag) squares += (this.#rarity.get(stem) ?? UNKNOWN) ** 2;
    return Math.sqrt(squares) || 1;
  }
}

const UNKNOWN = 1.5;

function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? []) {
    const stem = rootOf(stemOf(word));
    if (word.length > 1 && !STOP.has(word) && !STOP.has(stem)) stems.add(stem);
  }
  return stems;
}

/** Verbs in one form: "builds", "building" and "build" are one word. */
function rootOf(stem: string): string {
  if (stem.length > 6 && stem.endsWith('ing')) return doubled(stem.slice(0, -3));
  if (stem.length > 5 && stem.endsWith('ed')) return doubled(stem.slice(0, -2));
  if (stem.length > 4 && stem.endsWith('e')) return stem.slice(0, -1);
  return stem;
}

const doubled = (root: string) => (/([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root.replace(/e$/, ''));
