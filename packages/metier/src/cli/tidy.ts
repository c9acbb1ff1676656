import {getHeapStatistics, setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

/** So much may gather before it is cleared away, in bytes. V8 by itself waits for gigabytes on a machine that has them. */
const ROOM = 200_000_000;

/** Clears away, between two pieces of a long work, what no longer is needed, so that its memory does not grow with its length. */
export class Tidy {
  #clear: (() => void) | null = null;
  #needed = 0;

  between(): void {
    if (getHeapStatistics().used_heap_size < this.#needed + ROOM) return;
    this.#clear ??= clearer();
    this.#clear();
    this.#needed = getHeapStatistics().used_heap_size;
  }
}

function clearer(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
