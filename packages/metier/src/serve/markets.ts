import {type Engine, MarketError, type Rows} from '../market/engine.ts';

/** The market that was gathered here, or the invented one to try things on. */
export type MarketName = 'own' | 'sample';

const SAMPLE_STAYS = 30;

interface Open {
  readonly engine: Promise<Engine>;
  working: number;
  timer: NodeJS.Timeout | null;
}

/**
 * Opens a market when it is first asked, and closes it when nobody has asked for a while: one process at a time may have a
 * market open, and a sync has to get in while the server runs.
 */
export class Markets {
  readonly #openers: Readonly<Record<MarketName, () => Promise<Engine>>>;
  readonly #idle: number;
  readonly #open = new Map<MarketName, Open>();

  /** `idle` in milliseconds. */
  constructor(openers: Readonly<Record<MarketName, () => Promise<Engine>>>, idle = 10_000) {
    this.#openers = openers;
    this.#idle = idle;
  }

  /** Works with a market. Throws a `MarketError` when it cannot be opened or stops. */
  async with<T>(name: MarketName, work: (engine: Rows) => Promise<T>): Promise<T> {
    const open = this.#opened(name);
    open.working++;
    if (open.timer) clearTimeout(open.timer);
    try {
      return await work(await open.engine);
    } catch (error) {
      if (error instanceof MarketError) this.#drop(name, open);
      throw error;
    } finally {
      open.working--;
      if (!open.working) open.timer = setTimeout(() => this.#drop(name, open), this.#idleOf(name)).unref();
    }
  }

  /** Nothing has to get into the sample: it stays open for longer. */
  #idleOf(name: MarketName): number {
    return name === 'sample' ? SAMPLE_STAYS * this.#idle : this.#idle;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open].map(([name, open]) => this.#drop(name, open)));
  }

  #opened(name: MarketName): Open {
    const open = this.#open.get(name) ?? {engine: this.#openers[name](), working: 0, timer: null};
    this.#open.set(name, open);
    return open;
  }

  async #drop(name: MarketName, open: Open): Promise<void> {
    if (this.#open.get(name) === open) this.#open.delete(name);
    if (open.timer) clearTimeout(open.timer);
    await open.engine.then(
      (engine) => engine.close(),
      () => {},
    );
  }
}
