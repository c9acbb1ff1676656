export const UNKNOWN = -1;
/** Stands for the second word of a feature of one word. */
export const ALONE = 0xffff;

/** Numbers of features by their stems: single words in a plain table, pairs in a hash table. */
export class Terms {
  readonly alone: Int32Array;
  /** Which stems make a pair with a first one, as bits by the last five of their number. */
  readonly #seconds: Int32Array;
  readonly #stems: number;
  readonly #keys: Int32Array;
  readonly #values: Int32Array;

  /** Features `[from, to)` of a list of stem pairs. */
  constructor(stems: number, pairs: Uint16Array, from: number, to: number) {
    this.#stems = stems;
    this.alone = new Int32Array(stems).fill(UNKNOWN);
    this.#seconds = new Int32Array(stems);
    const capacity = 1 << Math.ceil(Math.log2((to - from + 8) * 2.5));
    this.#keys = new Int32Array(capacity).fill(UNKNOWN);
    this.#values = new Int32Array(capacity);
    for (let feature = from; feature < to; feature++) {
      const first = pairs[feature * 2] as number;
      const second = pairs[feature * 2 + 1] as number;
      if (second === ALONE) this.alone[first] = feature;
      else {
        this.#seconds[first] = (this.#seconds[first] as number) | (1 << (second & 31));
        this.#place(first * stems + second, feature);
      }
    }
  }

  /** The feature of two stems in a row, or `UNKNOWN`. */
  pair(first: number, second: number): number {
    if (!(((this.#seconds[first] as number) >>> (second & 31)) & 1)) return UNKNOWN;
    const keys = this.#keys;
    const key = first * this.#stems + second;
    const mask = keys.length - 1;
    for (let slot = slotOf(key) & mask; ; slot = (slot + 1) & mask) {
      const there = keys[slot] as number;
      if (there === key) return this.#values[slot] as number;
      if (there === UNKNOWN) return UNKNOWN;
    }
  }

  #place(key: number, feature: number): void {
    const mask = this.#keys.length - 1;
    let slot = slotOf(key) & mask;
    while ((this.#keys[slot] as number) !== UNKNOWN) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#values[slot] = feature;
  }
}

const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> 8;
