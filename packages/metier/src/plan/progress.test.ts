import {describe, expect, it} from 'vitest';
import {
  goingOn,
  howFar,
  leaveOut,
  markDone,
  markOpen,
  NO_PROGRESS,
  note,
  type Progress,
  progressText,
  putBack,
  readProgress,
  remember,
} from './progress.ts';

const step = (skill: string) => ({skill}) as never;
const begun = remember(NO_PROGRESS, {steps: [step('python'), step('docker')]}, ['AI engineer']);
const python = {skill: 'python', on: '2026-12-01', hours: 14};

describe('progress', () => {
  it('a step is done once, with its last day and hours', () => {
    const twice = markDone(markDone(begun, python), {...python, hours: 20});
    expect(twice.done).toEqual([{...python, hours: 20}]);
    expect(markOpen(twice, 'python').done).toEqual([]);
  });

  it('what is left out comes back when it is put back, or done', () => {
    const without = leaveOut(leaveOut(begun, 'docker'), 'docker');
    expect(without.leftOut).toEqual(['docker']);
    expect(putBack(without, 'docker').leftOut).toEqual([]);
    expect(markDone(without, {...python, skill: 'docker'}).leftOut).toEqual([]);
  });

  it('a note is kept, and goes with its words', () => {
    const noted = note(begun, 'python', ' ask Ines for a review ');
    expect(noted.notes).toEqual({python: 'ask Ines for a review'});
    expect(note(noted, 'python', ' ').notes).toEqual({});
  });

  it('remembers where something stood that is not planned for now', () => {
    const without = remember(begun, {steps: [step('docker'), step('aws')]}, ['AI engineer']);
    expect(without.planned).toEqual(['python', 'docker', 'aws']);
    expect(remember(without, {steps: [step('python'), step('git'), step('docker')]}, []).planned).toEqual([
      'python',
      'git',
      'docker',
      'aws',
    ]);
  });

  it('tells the plan what to keep, what is done and what to leave', () =>
    expect(goingOn(leaveOut(markDone(begun, python), 'docker'))).toEqual({
      kept: ['python', 'docker'],
      done: ['python'],
      without: ['docker'],
    }));

  it('tells how far it is', () =>
    expect(howFar(markDone(begun, python), {steps: [step('docker')], hours: [15, 40]})).toEqual({
      done: 1,
      of: 2,
      spent: 14,
      toCome: [15, 40],
    }));

  it('comes back from its text as it was', () => {
    const full: Progress = note(leaveOut(markDone(begun, python), 'docker'), 'python', 'all of it');
    expect(readProgress(progressText(full))).toEqual(full);
  });

  it.each([
    ['Dear diary', 'is not JSON'],
    ['[]', 'is no progress of a plan'],
    ['{"schema":"metier/plan/2"}', 'is no progress of a plan'],
    [progressText({...begun, planned: [1] as never}), 'to, planned or leftOut'],
    [progressText({...begun, done: [{skill: 'python', on: 'yesterday', hours: 3}]}), 'a step in done'],
    [progressText({...begun, done: [{...python, hours: -1}]}), 'a step in done'],
    [progressText({...begun, notes: {python: 1} as never}), 'notes'],
  ])('what is no progress is told: %j', (text, words) => expect(() => readProgress(text)).toThrow(words));
});
