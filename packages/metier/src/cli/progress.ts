/** Where progress is written. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const PATIENCE = 400;
const PACE = 100;
const ERASE = '\r\u001b[K';
const number = new Intl.NumberFormat('en');

/** One line that is rewritten: how many documents are read, and of how many. Silent where nobody watches. */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  readonly #on: boolean;
  readonly #start: number;
  #shown = 0;

  constructor(
    stream: ProgressStream,
    {watched, now = () => performance.now()}: {watched: boolean; now?: () => number},
  ) {
    this.#stream = stream;
    this.#now = now;
    this.#on = watched && !!stream.isTTY;
    this.#start = now();
  }

  /** Tells the count, and which part of the input it came from when that is known. */
  tell(read: number, part: number | null): void {
    const now = this.#now();
    if (!this.#on || now - this.#start < PATIENCE || (this.#shown && now - this.#shown < PACE)) return;
    this.#shown = now;
    this.#stream.write(ERASE + progressWords(read, part));
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#shown) this.#stream.write(ERASE);
    this.#shown = 0;
  }
}

/** "1,204 of about 4,400 read". */
export function progressWords(read: number, part: number | null): string {
  if (part === null || part <= 0 || part >= 1 || read < 20) return `${number.format(read)} read`;
  const all = Number((read / part).toPrecision(2));
  return `${number.format(read)} of about ${number.format(Math.max(all, read))} read`;
}
