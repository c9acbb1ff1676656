import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {calendarText, daysOf} from './calendar.ts';

const entry = {
  id: 'python',
  title: 'Python',
  words: 'One\nTwo; three, four\\five',
  from: '2026-11-20',
  to: '2026-12-04',
};
const octets = (line: string) => new TextEncoder().encode(line).length;
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

describe('daysOf', () => {
  it('one step after the other, by the middle of its hours', () =>
    expect(daysOf([{hours: [10, 20]}, {hours: [8, 8]}], '2026-11-20', 7)).toEqual([
      {from: '2026-11-20', to: '2026-12-05'},
      {from: '2026-12-05', to: '2026-12-13'},
    ]));
  it('a short step has a day', () =>
    expect(daysOf([{hours: [1, 1]}, {hours: [1, 1]}], '2026-11-20', 70)).toEqual([
      {from: '2026-11-20', to: '2026-11-21'},
      {from: '2026-11-21', to: '2026-11-22'},
    ]));
});

describe('calendarText', () => {
  it('has each step as whole days, with text escaped', () => {
    const text = calendarText([entry], 'Plan: AI engineer', '2026-11-20');
    expect(unfolded(text).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Metier//Plan//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Plan: AI engineer',
      'BEGIN:VEVENT',
      'UID:plan-ai-engineer.python@plan.metier.invalid',
      'DTSTAMP:20261120T000000Z',
      'DTSTART;VALUE=DATE:20261120',
      'DTEND;VALUE=DATE:20261204',
      'SUMMARY:Python',
      'DESCRIPTION:One\\nTwo\\; three\\, four\\\\five',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('the same step has the same UID another day', () => {
    const uid = (day: string) => /UID:.+/.exec(calendarText([{...entry, from: day}], 'Plan', day))?.[0];
    expect(uid('2026-11-20')).toBe(uid('2027-01-02'));
  });

  it('no line has more than 75 octets, no character is cut, and no text makes a line of its own', () =>
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 300}), fc.string({maxLength: 80}), (words, title) => {
        const text = calendarText([{...entry, title, words}], title, '2026-11-20');
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
        expect(text.isWellFormed()).toBe(words.isWellFormed() && title.isWellFormed());
        expect(unfolded(text).match(/^[A-Z-]+[;:]/gm)?.length).toBe(words ? 15 : 14);
      }),
    ));
});
