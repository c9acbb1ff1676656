import type {PlanPiece, PlanStep} from './plan.ts';
import {middle} from './sequence.ts';

const DAY = 24 * 60 * 60 * 1000;

const WEEK = 7 * DAY;

/** Whole hours between two days, as 2026-11-20, at so many a week. */
export const hoursUntil = (today: string, by: string, weekly: number): number =>
  Math.max(0, Math.floor(((Date.parse(by) - Date.parse(today)) / WEEK) * weekly));

/** The day on which so many hours are spent. */
export const dayAfter = (hours: number, start: string, weekly: number): string =>
  dayOf(new Date(Date.parse(start) + Math.ceil((hours / weekly) * 7) * DAY));

/** What a calendar says of a step. */
export interface Entry {
  /** Stable and unique within the plan, such as the id of a skill. */
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** First day and the day after the last, as 2026-11-20. */
  readonly from: string;
  readonly to: string;
}

/** Days of each step, one after the other, at so many hours a week; the middle of each range of hours counts. */
export function daysOf(
  steps: readonly Pick<PlanStep | PlanPiece, 'hours'>[],
  start: string,
  weekly: number,
): {readonly from: string; readonly to: string}[] {
  let hours = 0;
  const at = (spent: number) => new Date(Date.parse(start) + Math.ceil((spent / weekly) * 7) * DAY);
  return steps.map((step) => {
    const from = at(hours);
    hours += middle(step.hours);
    const to = at(hours);
    return {from: dayOf(from), to: dayOf(to > from ? to : new Date(from.getTime() + DAY))};
  });
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** A calendar (RFC 5545) of whole days. `name` is of the plan, `stamp` the day it was made. */
export function calendarText(entries: readonly Entry[], name: string, stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Metier//Plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(({id, title, words, from, to}) => [
      'BEGIN:VEVENT',
      `UID:${slug(name)}.${slug(id)}@plan.metier.invalid`,
      `DTSTAMP:${stamp.replaceAll('-', '')}T000000Z`,
      `DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${to.replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      ...(words ? [`DESCRIPTION:${escaped(words)}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'plan';

/** Text values: backslash, semicolon, comma and line end are escaped (3.3.11); other control characters go. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const LONGEST = 75;

/** A line of at most 75 octets; what is longer goes on after a line end and a blank (3.1). No character is cut. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > LONGEST) {
      text += '\r\n ';
      octets = 1;
    }
    text += char;
    octets += size;
  }
  return text;
}

/** The octets of a character in UTF-8. */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
