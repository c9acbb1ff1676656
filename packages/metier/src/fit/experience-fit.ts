import {roleOfTitle} from '../kb/roles.ts';
import type {ExperienceQualification} from '../read/reading.ts';
import type {WayFit} from './fit.ts';
import {coveredMonths, duration} from './months.ts';
import type {Shown, ShownPosition} from './shown.ts';

/** So large a part of the asked years is near enough to be partly met. */
const NEARLY = 0.6;
/** Words of `of` that say no more than that it is work. */
const OVERALL =
  /^(?:professional|relevant|work|working|industry|full-?time|related|practical|similar|hands-?on|experience|the field|a similar (?:role|position)|software|technology)(?: experience| work| role| position)?$/i;

/** Years asked for against the dates of positions: all of them, or those of the named work. */
export function fitExperience({years, of}: ExperienceQualification, {positions}: Shown): WayFit {
  const least = years.min ?? 0;
  const wanted = `${least} ${least === 1 ? 'year' : 'years'}${of ? ` of ${of}` : ''} asked`;
  if (!positions.length)
    return {status: 'not-shown', because: `${wanted}; the resume shows no position.`, evidence: []};
  const special = of !== null && !OVERALL.test(of.trim()) ? of : null;
  const own = special ? positions.filter((position) => isOf(position, special)) : positions;
  if (special && !own.length) return elsewhere(wanted, special, positions);
  const dated = own.filter(({from, to}) => from && to);
  const evidence = own.flatMap((position) => position.evidence);
  if (!dated.length) return {status: 'partly-met', because: `${wanted}; the positions have no dates.`, evidence};
  const months = monthsOf(dated);
  const status = months >= least * 12 ? 'met' : months >= least * 12 * NEARLY ? 'partly-met' : 'unmet';
  return {status, because: `${wanted}, ${duration(months)} shown${special ? ' in such positions' : ''}.`, evidence};
}

/** Years of other work are no evidence against those that are asked for; they are not the same either. */
function elsewhere(wanted: string, special: string, positions: readonly ShownPosition[]): WayFit {
  const months = monthsOf(positions);
  return {
    status: 'not-shown',
    because: `${wanted}; no position says ${special}${months ? `, ${duration(months)} of other work` : ''}.`,
    evidence: [],
  };
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
