import {existsSync, statfsSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {MarketError} from './engine.ts';
import type {Place} from './store.ts';

/** What the engine and the system say when there is no room; the engine asks for it before it writes. */
const NO_ROOM = /no space left on device|not enough space|ENOSPC|disk quota exceeded|EDQUOT/i;
/** NOT_ENOUGH_SPACE of ClickHouse. */
const CODE = '243';

/** The line for a full disk: which it is, what is kept and the way out; null when something else went wrong. */
export function diskFault(error: unknown, {home, address}: Pick<Place, 'home' | 'address'>): MarketError | null {
  const {code, message} = error as {code?: unknown; message?: unknown};
  if (String(code) !== CODE && !NO_ROOM.test(`${String(code)} ${String(message)}`)) return null;
  const where =
    address === null
      ? `${home}: too little room on ${diskOf(join(home, 'market'))}`
      : `${new URL(address).host}: too little room on its disk`;
  return new MarketError(`${where}. What was stored is kept. Make room, and say the same again: it goes on.`);
}

/** "the disk /data (0.3 of 20.0 GB free)". */
function diskOf(path: string): string {
  const there = existing(path);
  const {bavail, blocks, bsize} = statfsSync(there);
  const [free, size] = [bavail * bsize, blocks * bsize];
  const [unit, word] = size >= 1e9 ? [1e9, 'GB'] : [1e6, 'MB'];
  return `the disk ${mountOf(there)} (${(free / unit).toFixed(1)} of ${(size / unit).toFixed(1)} ${word} free)`;
}

const existing = (path: string): string => (existsSync(path) ? path : existing(dirname(path)));

/** The topmost folder that lies on the same disk. */
function mountOf(path: string): string {
  const above = dirname(path);
  return above === path || statSync(above).dev !== statSync(path).dev ? path : mountOf(above);
}
