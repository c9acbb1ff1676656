import {roleOfTitle} from '../kb/roles.ts';
import type {ExperienceQualification, Years} from '../read/reading.ts';
import type {WayFit} from './fit.ts';
import {coveredMonths} from './months.ts';
import type {Shown, ShownPosition} from './shown.ts';

/** So large a part of the asked years is near enough to be partly met. */
const NEARLY = 0.6;
/** Words of `of` that say no more than that it is work. */
const OVERALL =
  /^(?:professional|relevant|work|working|industry|full-?time|related|practical|similar|hands-?on|experience|the field|a similar (?:role|position)|software|technology)(?: experience| work| role| position)?$/i;

/** Years asked for against the dates of positions: all of them, or those of the named work. */
export function fitExperience({years, of: words}: ExperienceQualification, {positions}: Shown): WayFit {
  const of = words !== null && !OVERALL.test(words.trim()) ? words : null;
  if (!positions.length) return {status: 'not-shown', reason: {code: 'years-none', years, of}, evidence: []};
  const own = of === null ? positions : positions.filter((position) => isOf(position, of));
  if (of !== null && !own.length)
    return {
      status: 'not-shown',
      reason: {code: 'years-of-elsewhere', years, of, months: monthsOf(positions)},
      evidence: [],
    };
  const dated = own.filter(({from, to}) => from && to);
  const evidence = own.flatMap((position) => position.evidence);
  if (!dated.length) return {status: 'partly-met', reason: {code: 'years-undated', years, of}, evidence};
  const months = monthsOf(dated);
  return {
    status: yearsStatus(years, months),
    reason: of === null ? {code: 'years-shown', years, months} : {code: 'years-of-shown', years, of, months},
    evidence,
  };
}

/** Months against asked years. More than the most that is asked never counts against a resume. */
export function yearsStatus({min}: Years, months: number): 'met' | 'partly-met' | 'unmet' {
  const least = (min ?? 0) * 12;
  return months >= least ? 'met' : months >= least * NEARLY ? 'partly-met' : 'unmet';
}

export const monthsOf = (positions: readonly ShownPosition[]): number =>
  coveredMonths(positions.flatMap(({from, to}) => (from && to ? [{from, to}] : [])));

/** Whether a position is of the named work: by the role of its title, or by its words. */
function isOf({title, evidence}: ShownPosition, of: string): boolean {
  const wanted = roleOfTitle(of);
  if (wanted && title && roleOfTitle(title)?.role === wanted.role) return true;
  const words = wordsOf(of);
  const own = new Set(wordsOf([title ?? '', ...evidence.map(({quote}) => quote)].join(' ')));
  const found = words.filter((word) => own.has(word)).length;
  return words.length > 0 && found >= Math.ceil(words.length / 2);
}

const IDLE = new Set(
  'a an the and or of in with as at on for to experience role similar years work working'.split(' '),
);

/** Words without their endings, so that "engineering" is "engineer". */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [])
    .filter((word) => !IDLE.has(word))
    .map((word) => (word.length > 5 ? word.replace(/(?:ing|ers?|ists?|s|ics?)$/, '') : word));
