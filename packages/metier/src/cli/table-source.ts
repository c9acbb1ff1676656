import {open} from 'node:fs/promises';
import {openParquet, type Slices, slicesOf} from '../text/parquet.ts';
import type {Source} from './source.ts';

const MARK = 'PAR1';

/** A file that is a Parquet table, to be read row group by row group; null when it is something else. Throws a `DocumentError`. */
export async function tableOf(path: string, size: number): Promise<Source | null> {
  const head = Buffer.from(await sliceOf(path, 0, Math.min(size, MARK.length)));
  return head.toString('latin1') === MARK ? tableIn({byteLength: size, slice: slicesOfFile(path, size)}, path) : null;
}

/** A Parquet table whose bytes are in memory. */
export const tableOfBytes = (bytes: Uint8Array, name: string): Promise<Source> => tableIn(slicesOf(bytes), name);

async function tableIn(slices: Slices, name: string): Promise<Source> {
  const table = await openParquet(slices, name);
  return {
    kind: 'portions',
    name,
    unit: 'row',
    async *portions(done) {
      for await (const {rows, first} of table.portions(done)) {
        const upTo = first + rows.length;
        yield {task: {kind: 'rows', name, rows, first}, upTo, part: upTo / table.size};
      }
    },
  };
}

const slicesOfFile =
  (path: string, size: number): Slices['slice'] =>
  (start, end = size) =>
    sliceOf(path, start, end);

async function sliceOf(path: string, start: number, end: number): Promise<ArrayBuffer> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(Math.max(0, end - start));
    let length = 0;
    while (length < bytes.length) {
      const {bytesRead} = await file.read(bytes, length, bytes.length - length, start + length);
      if (!bytesRead) break;
      length += bytesRead;
    }
    return bytes.buffer;
  } finally {
    await file.close();
  }
}
