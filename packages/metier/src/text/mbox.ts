/** A message of a mailbox with its number from 1; without its bytes when it is longer than is read. */
export interface Message {
  readonly number: number;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
}

const NEWLINE = 10;
const RETURN = 13;
const LETTER_F = 70;
/** "From kim@example.com Fri Nov 20 10:15:00 2026": a mailbox begins each message with the like. */
const SEPARATOR = /^From \S+ (?=.*\d:\d\d)(?=.*\b\d{4}\b)/;
const LONGEST_SEPARATOR = 300;
/** A line that goes on for so long is taken in pieces. */
const LONG_LINE = 1_000_000;

/** Whether a line begins a message of a mailbox. */
export const isSeparator = (line: string): boolean => SEPARATOR.test(line);

/** The messages of a mailbox (mbox), one after another; holds no more than a chunk and a message of at most `longest` bytes. */
export async function* messagesIn(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Message> {
  const one = new Gathering(longest);
  let rest: Uint8Array = new Uint8Array(0);
  let opens = true;
  let blank = true;
  for await (const chunk of chunks) {
    const bytes = rest.length ? together([rest, chunk]) : chunk;
    let from = 0;
    let at = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, at)) {
      if (opens && blank && begins(bytes, at, end)) {
        one.add(bytes.subarray(from, at));
        from = at;
        if (one.size) yield one.end();
      }
      blank = opens && (end === at || (end === at + 1 && bytes[at] === RETURN));
      opens = true;
      at = end + 1;
    }
    const isLong = bytes.length - at > LONG_LINE;
    if (isLong) opens = false;
    one.add(bytes.subarray(from, isLong ? bytes.length : at));
    rest = isLong ? new Uint8Array(0) : bytes.slice(at);
  }
  if (rest.length) one.add(rest);
  if (one.size) yield one.end();
}

const begins = (bytes: Uint8Array, at: number, end: number): boolean =>
  bytes[at] === LETTER_F &&
  isSeparator(String.fromCharCode(...bytes.subarray(at, Math.min(end, at + LONGEST_SEPARATOR))));

/** The message that is being gathered. */
class Gathering {
  readonly #longest: number;
  #parts: Uint8Array[] = [];
  #number = 1;
  size = 0;

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > this.#longest) this.#parts = [];
    else if (part.length) this.#parts.push(part.slice());
  }

  end(): Message {
    const bytes = this.size > this.#longest ? null : together(this.#parts);
    this.#parts = [];
    this.size = 0;
    return {number: this.#number++, bytes};
  }
}

function together(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
