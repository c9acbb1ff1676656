/** So many addresses are remembered; beyond that those that have their whole allowance are forgotten. */
const MOST_ADDRESSES = 50_000;

interface Bucket {
  left: number;
  at: number;
}

/** How many requests an address may make: so many a minute, and as many at once. 0 sets no limit. */
export class Rate {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** `now` in milliseconds. */
  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Takes one request of an address; seconds to wait where there is none left, 0 where there is. */
  take(address: string): number {
    if (!this.#perMinute) return 0;
    const bucket = this.#filled(network(address));
    if (bucket.left < 1) return Math.ceil(((1 - bucket.left) * 60) / this.#perMinute);
    bucket.left--;
    return 0;
  }

  #filled(key: string): Bucket {
    const now = this.#now();
    const bucket = this.#buckets.get(key) ?? {left: this.#perMinute, at: now};
    bucket.left = Math.min(this.#perMinute, bucket.left + ((now - bucket.at) / 60_000) * this.#perMinute);
    bucket.at = now;
    if (!this.#buckets.has(key)) this.#forget(now);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  #forget(now: number): void {
    if (this.#buckets.size < MOST_ADDRESSES) return;
    for (const [key, {at}] of this.#buckets) if (now - at > 60_000) this.#buckets.delete(key);
    if (this.#buckets.size >= MOST_ADDRESSES) this.#buckets.clear();
  }
}

/** One home has 64 bits of IPv6 addresses. */
const network = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;
