import type {Given} from './documents.ts';
import {one} from './parameter.ts';
import {UsageError} from './usage-error.ts';

/** The day that "present" means. */
export const TODAY = {
  today: one({
    shown: 'DATE',
    value: 'a date such as 2026-11-20',
    help: 'the day that "present" means, as 2026-11-20; by default today',
    example: '2026-11-20',
    schema: {type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?$'},
    read(word, called) {
      if (/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(word)) return word;
      throw new UsageError(`${called} is a date such as 2026-11-20, not ${word}.`);
    },
  }),
};

export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A document that an operation cannot do without. Throws a `UsageError`. */
export function given(document: Given | undefined, name: string): Given {
  if (document) return document;
  throw new UsageError(`It needs a ${name}.`);
}
