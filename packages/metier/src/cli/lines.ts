const NEWLINE = 10;

/** Whole lines of a stream; `line` is the number of the first, from 1. A line that is too long comes without its bytes. */
export type Batch =
  | {readonly bytes: Uint8Array<ArrayBuffer>; readonly line: number}
  | {readonly bytes: null; readonly line: number};

/**
 * Cuts a stream into batches of whole lines, one for each chunk that ends at least one line, so that lines which come
 * slowly are not held back; who gets a batch may keep or give away its buffer. Holds no more than a chunk and a line of at most `longest` bytes.
 */
export async function* batchesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Batch> {
  let held: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  let skipping = false;
  for await (const chunk of chunks) {
    let rest = chunk;
    if (skipping) {
      const end = rest.indexOf(NEWLINE);
      if (end < 0) continue;
      rest = rest.subarray(end + 1);
      skipping = false;
      yield {bytes: null, line: line++};
    }
    const end = rest.lastIndexOf(NEWLINE) + 1;
    if (end) {
      const bytes = joined([...held, rest.subarray(0, end)]);
      const first = line;
      line += countLines(bytes);
      yield {bytes, line: first};
      held = [];
      size = 0;
      rest = rest.subarray(end);
    }
    if (!rest.length) continue;
    held.push(rest);
    size += rest.length;
    if (size > longest) {
      held = [];
      size = 0;
      skipping = true;
    }
  }
  if (skipping) yield {bytes: null, line};
  if (size) yield {bytes: joined(held), line};
}

/** The chunks as one array with a buffer of its own. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
