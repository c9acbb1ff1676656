import {ui} from '../ui.svelte.ts';
import {fitWords} from './fit-words.svelte.ts';
import type {StoredMark} from './marks.ts';
import {records} from './records.svelte.ts';

/** The marks of the person by what they show; reads the stored ones. */
export const myMarks = (): ReadonlyMap<string, StoredMark> =>
  new Map(records.of('mark').map(({value}) => [value.way, value]));

/** Stores a mark; of what it shows it is the only one. */
export async function addMark(mark: StoredMark): Promise<void> {
  await records.put('mark', mark.way, mark);
  ui.offerUndo(fitWords.words().mark.marked, () => void records.remove('mark', mark.way));
}

export async function takeBackMark(way: string): Promise<void> {
  const mark = records.get('mark', way);
  if (!mark) return;
  await records.remove('mark', way);
  ui.offerUndo(fitWords.words().mark.taken, () => void records.put('mark', way, mark));
}
