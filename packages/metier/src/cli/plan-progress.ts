import {readFile} from 'node:fs/promises';
import {NO_PROGRESS, type Progress, progressText, readProgress} from '../plan/progress.ts';
import {Fault} from './answer.ts';
import {writeOut} from './write-out.ts';

/** The progress in a file; none yet when there is no such file. Throws a `Fault` when it holds something else. */
export async function progressIn(file: string): Promise<Progress> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NO_PROGRESS;
    throw new Fault(`${file}: may not be read.`);
  }
  try {
    return readProgress(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Fault(`${file}: ${error.message}. It is left as it is; name another file.`);
  }
}

export const keep = (file: string, progress: Progress): Promise<void> => writeOut(file, progressText(progress));
