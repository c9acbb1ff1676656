import {describe, expect, it} from 'vitest';
import {closingOf, type Known, type Standing} from './closing.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 20);
const known = (key: string, rest: Partial<Known> = {}): Known => ({
  key,
  open: true,
  firstSeen: NOW - 60 * DAY,
  lastSeen: NOW - DAY,
  missed: 0,
  missedSince: null,
  ...rest,
});
const run = (keys: readonly string[], rest: Partial<Standing> = {}): Standing => ({
  outcome: 'complete',
  keys: new Set(keys),
  lists: 'all',
  now: NOW,
  ...rest,
});
const changes = (list: readonly Known[], standing: Standing) =>
  Object.fromEntries(closingOf(list, standing).map((change) => [change.key, change.is]));

describe('what a run changes', () => {
  it('a failed one changes nothing', () => expect(closingOf([known('a')], run([], {outcome: 'failed'}))).toEqual([]));

  it('one without news has seen all that was open', () =>
    expect(changes([known('a'), known('b', {open: false})], run([], {outcome: 'unchanged'}))).toEqual({a: 'seen'}));

  it('one without news misses again what the list did not hold', () => {
    const missed = known('b', {missed: 1, missedSince: NOW - 3 * HOUR});
    expect(changes([known('a'), missed], run([], {outcome: 'unchanged'}))).toEqual({a: 'seen', b: 'closed'});
  });

  it('a window without news has seen what it showed last, and nothing older', () => {
    const list = [known('shown'), known('older', {lastSeen: NOW - 2 * DAY}), known('old', {lastSeen: NOW - 31 * DAY})];
    expect(changes(list, run([], {outcome: 'unchanged', lists: 'window'}))).toEqual({shown: 'seen', old: 'closed'});
  });

  it('a board that is gone closes its postings when three runs say so over two weeks', () => {
    const board = (missed: number, days: number) => [known('a', {missed, missedSince: NOW - days * DAY})];
    const gone = run([], {outcome: 'gone'});
    expect(changes([known('a')], gone)).toEqual({a: 'missed'});
    expect(changes(board(2, 13), gone)).toEqual({a: 'missed'});
    expect(changes(board(1, 15), gone)).toEqual({a: 'missed'});
    expect(changes(board(2, 14), gone)).toEqual({a: 'closed'});
    expect(closingOf(board(9, 90), {...gone, lists: 'window'})).toEqual([]);
  });

  it('one that is not complete closes nothing', () =>
    expect(changes([known('a'), known('b')], run(['a'], {outcome: 'incomplete'}))).toEqual({a: 'seen'}));

  it('what is not named is missed first', () =>
    expect(changes([known('a'), known('b')], run(['a']))).toEqual({a: 'seen', b: 'missed'}));

  it('and closed at the second look, two hours later', () => {
    const missed = known('b', {missed: 1, missedSince: NOW - 2 * HOUR});
    expect(changes([known('a'), missed], run(['a']))).toEqual({a: 'seen', b: 'closed'});
  });

  it('but not at a second look that comes too soon', () => {
    const missed = known('b', {missed: 1, missedSince: NOW - HOUR});
    expect(changes([known('a'), missed], run(['a']))).toEqual({a: 'seen', b: 'missed'});
  });

  it('what comes again is open again', () =>
    expect(changes([known('a', {open: false})], run(['a']))).toEqual({a: 'reopened'}));

  describe('that would close more than half of a board', () => {
    const board = (rest: Partial<Known> = {}) => Array.from({length: 12}, (_, i) => known(`k${i}`, i < 8 ? rest : {}));
    const left = ['k8', 'k9', 'k10', 'k11'];
    const closed = (rest: Partial<Known>, keys: readonly string[]) =>
      closingOf(board(rest), run(keys)).filter(({is}) => is === 'closed').length;

    it('closes nothing at the second look', () =>
      expect(closed({missed: 1, missedSince: NOW - 3 * HOUR}, left)).toBe(0));
    it('nor at the third within a day', () => expect(closed({missed: 2, missedSince: NOW - 20 * HOUR}, left)).toBe(0));
    it('but at the third after a day', () => expect(closed({missed: 2, missedSince: NOW - 25 * HOUR}, left)).toBe(8));
  });

  it('a board that is empty all of a sudden has to be so for a week', () => {
    const board = (days: number) =>
      Array.from({length: 12}, (_, i) => known(`k${i}`, {missed: 5, missedSince: NOW - days * DAY}));
    expect(closingOf(board(6), run([])).some(({is}) => is === 'closed')).toBe(false);
    expect(closingOf(board(7), run([])).every(({is}) => is === 'closed')).toBe(true);
  });

  it('a small board closes like any posting', () => {
    const missed = (key: string) => known(key, {missed: 1, missedSince: NOW - 3 * HOUR});
    expect(changes([missed('a'), missed('b')], run([]))).toEqual({a: 'closed', b: 'closed'});
  });

  it('a window closes by age alone', () => {
    const list = [known('young', {lastSeen: NOW - 29 * DAY}), known('old', {lastSeen: NOW - 30 * DAY})];
    expect(closingOf(list, run([], {lists: 'window'}))).toEqual([{key: 'old', is: 'closed', because: 'window'}]);
  });
});
