import {describe, expect, it} from 'vitest';
import {batchesOf} from './lines.ts';

async function* stream(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function cut(longest: number, ...chunks: string[]) {
  const batches: [number, string | null][] = [];
  for await (const {bytes, line} of batchesOf(stream(...chunks), longest)) {
    batches.push([line, bytes && Buffer.from(bytes).toString()]);
    if (bytes) structuredClone(bytes, {transfer: [bytes.buffer]});
  }
  return batches;
}

describe('batchesOf', () => {
  it('gives the whole lines of each chunk and counts them', async () => {
    expect(await cut(100, 'a\nb\nc', 'c\n\nd\n', 'e')).toEqual([
      [1, 'a\nb\n'],
      [3, 'cc\n\nd\n'],
      [6, 'e'],
    ]);
  });

  it('joins a line over many chunks', async () => {
    expect(await cut(100, 'a', 'b', 'c\n', 'd')).toEqual([
      [1, 'abc\n'],
      [2, 'd'],
    ]);
  });

  it('leaves out a line that is too long and keeps the numbers', async () => {
    expect(await cut(4, 'a\n', 'bbb', 'bbb', 'bbb\ncc\n', 'd')).toEqual([
      [1, 'a\n'],
      [2, null],
      [3, 'cc\n'],
      [4, 'd'],
    ]);
    expect(await cut(4, 'a\nbbbbbb')).toEqual([
      [1, 'a\n'],
      [2, null],
    ]);
  });

  it('gives nothing for nothing', async () => {
    expect(await cut(4)).toEqual([]);
    expect(await cut(4, '')).toEqual([]);
  });
});
