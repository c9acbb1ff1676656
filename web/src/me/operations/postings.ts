import {documentsIn, readDocument} from '../../library.ts';
import type {Failure, Source} from '../../reader.worker.ts';
import type {ReadDocument} from '../../reading.ts';

/** More documents of one file than these are not taken. */
const MOST = 20;

/** What each source holds, in the order of the sources. */
export async function run(sources: readonly Source[]): Promise<readonly (readonly (ReadDocument | Failure)[])[]> {
  return Promise.all(sources.map(readSource));
}

async function readSource(source: Source): Promise<readonly (ReadDocument | Failure)[]> {
  const found: (ReadDocument | Failure)[] = [];
  for await (const item of documentsIn(source)) {
    found.push('code' in item ? item : readDocument(item));
    if (found.length === MOST) break;
  }
  return found;
}
