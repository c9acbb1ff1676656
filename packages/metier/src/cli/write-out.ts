import {writeFile} from 'node:fs/promises';
import {Fault} from './answer.ts';

/** Writes what a command made to a file. Throws a `Fault` that names it. */
export async function writeOut(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: NodeJS.ErrnoException) => {
    throw new Fault(`${path}: could not be written${error.code ? ` (${error.code})` : ''}.`);
  });
}
