import type {Opened, Plan, PlanStep, Range} from 'metier/plan';
import type {MePlanWords} from '../words/me-plan-en.ts';

/** "10–20" in the language of the interface. */
export function span([from, to]: Range, code: string): string {
  const format = new Intl.NumberFormat(code, {maximumFractionDigits: 0});
  return from === to ? format.format(from) : format.formatRange(from, to);
}

/** A day, "12 Nov 2026". */
export const day = (iso: string, code: string): string =>
  new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, {dateStyle: 'medium', timeZone: 'UTC'}).format(new Date(iso));

/** Where one stands to a goal, now and at the end. */
export function reachLine({before, after}: Plan, n: number, words: MePlanWords): string {
  const {target, unit, count, of} = before[n];
  return (unit === 'posting' ? words.heading : words.headingOne)(target, count, of, after[n].count);
}

/** What a step opens, a sentence a goal; with several goals each is named. */
export const opensLines = (opens: readonly Opened[], words: MePlanWords): string[] =>
  opens
    .filter(({count}) => count > 0)
    .map(({target, unit, count, interval}) => {
      const name = opens.length > 1 ? target : '';
      return unit === 'posting'
        ? words.opens(count, interval ? span(interval, words.code) : '', name)
        : words.closes(count, name);
    });

/** Who requires a step. */
export const requiredLines = ({asked}: PlanStep, words: MePlanWords): string[] =>
  asked
    .filter(({count}) => count > 0)
    .map(({target, unit, count, of}) =>
      unit === 'posting' ? words.required(count, of, asked.length > 1 ? target : '') : words.requiredIn(target),
    );

/** "from TensorFlow", "to prove what your resume lists"; empty for a step from nothing. */
export function startLine({start, from}: PlanStep, label: (skill: string) => string, words: MePlanWords): string {
  if (start === 'claimed') return words.toProve;
  return from ? words.from(label(from)) : '';
}
