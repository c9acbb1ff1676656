import {writeFile} from 'node:fs/promises';
import {Fault} from './answer.ts';

/** Writes what a command made to a file. Throws a `Fault` that names it. */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(path, content).catch((error: NodeJS.ErrnoException) => {
    throw new Fault(`${path}: could not be written${error.code ? ` (${error.code})` : ''}.`);
  });
}
