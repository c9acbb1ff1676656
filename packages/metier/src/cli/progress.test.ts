import {describe, expect, it} from 'vitest';
import {Progress, progressWords} from './progress.ts';

describe('progressWords', () => {
  it.each([
    [1204, 0.27, '1,204 of about 4,500 read'],
    [1204, null, '1,204 read'],
    [1204, 1, '1,204 read'],
    [5, 0.5, '5 read'],
    [99, 0.999, '99 of about 99 read'],
  ])('%d at %s', (read, part, words) => {
    expect(progressWords(read, part)).toBe(words);
  });
});

describe('Progress', () => {
  function shown(isTTY: boolean, watched: boolean, ...times: number[]): string[] {
    const written: string[] = [];
    let clock = 0;
    const progress = new Progress({isTTY, write: (text: string) => written.push(text)}, {watched, now: () => clock});
    for (const time of times) {
      clock = time;
      progress.tell(time, null);
    }
    progress.clear();
    return written;
  }

  it('waits, then rewrites one line now and then, and takes it away', () => {
    const erase = '\r\u001b[K';
    expect(shown(true, true, 100, 500, 550, 700)).toEqual([`${erase}500 read`, `${erase}700 read`, erase]);
  });

  it('is silent where nobody watches', () => {
    expect(shown(false, true, 1000, 2000)).toEqual([]);
    expect(shown(true, false, 1000, 2000)).toEqual([]);
  });
});
