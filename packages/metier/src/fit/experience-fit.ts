import type {Evidence, ExperienceQualification, Years} from '../read/reading.ts';
import {lengthOf, monthsTogether, type Stretch} from '../text/months.ts';
import type {WayFit} from './fit.ts';
import {type Prepared, stretchOf} from './prepared.ts';
import type {Reason} from './reason.ts';
import type {Shown, ShownPosition} from './shown.ts';
import {nearnessOf, type Work, workOf} from './work.ts';
import {leastMonths, yearsStatus} from './years.ts';

const MOST_EVIDENCE = 6;

/** Years asked for against the dates of positions: all of them, or those of the named work. `title` is the posting's. */
export function fitExperience({years, of}: ExperienceQualification, {shown}: Prepared, title: string | null): WayFit {
  const work = workOf(of, title);
  const {positions} = shown;
  if (!positions.length && !studiesOf(shown).length)
    return {status: 'not-shown', reason: {code: 'years-none', years, of: work?.words ?? null}, evidence: []};
  return work ? ofWork(years, work, shown) : overall(years, null, positions, shown);
}

function ofWork(years: Years, work: Work, shown: Shown): WayFit {
  const near = (nearness: string) => shown.positions.filter((position) => nearnessOf(position, work) === nearness);
  const own = near('of-it');
  const found = own.length ? overall(years, work.words, own, shown) : null;
  if (found?.status === 'met') return found;
  const related = near('near');
  if (!related.length) return found ?? studied(years, work.words, shown) ?? elsewhere(years, work.words, shown);
  const all = [...own, ...related];
  const months = monthsOf(all);
  if (months === null) return found ?? undated(years, work.words, all);
  const status = yearsStatus(years, months);
  const reason: Reason = {code: 'years-of-related', years, of: work.words, titles: titlesOf(related), months};
  // Too few years of near work are no evidence against the work itself.
  if (status === 'unmet' && !own.length) return {status: 'not-shown', reason, evidence: []};
  return {status: status === 'met' ? 'partly-met' : status, reason, evidence: evidenceOf(all)};
}

/** Years of some positions; internships and a doctorate count where work alone is too little, and then in part. */
function overall(years: Years, of: string | null, positions: readonly ShownPosition[], shown: Shown): WayFit {
  const doctoral = positions.filter(({title}) => title !== null && DOCTORAL.test(title));
  const interned = positions.filter(({title}) => title !== null && INTERN.test(title) && !DOCTORAL.test(title));
  const work = positions.filter((position) => !doctoral.includes(position) && !interned.includes(position));
  const research = of !== null && RESEARCH.test(of);
  const months = monthsOf(research ? [...work, ...doctoral] : work);
  const least = leastMonths(years);
  const evidence = positions.length ? evidenceOf(positions) : doctorateOf(shown).flatMap((one) => one.evidence);
  if (months !== null && months >= least) return {status: 'met', reason: shownYears(years, of, months), evidence};
  const beside = monthsOf([...work, ...interned]);
  const internship = (beside ?? 0) - (monthsOf(work) ?? 0);
  const study = studiesOf(shown, doctoral);
  const all = monthsTogether([...stretchesOf([...work, ...interned]), ...study]);
  if (all === null) return positions.length ? undated(years, of, positions) : elsewhere(years, of ?? '', shown);
  const learning = study.length > 0 && (of === null || research || doctoral.length > 0);
  const most = learning ? all : (beside ?? 0);
  const status = yearsStatus(years, most);
  const reason: Reason =
    learning && most > (beside ?? 0)
      ? {code: 'years-studied', years, of, months: beside ?? 0, study: monthsTogether(study) ?? 0}
      : internship > 0
        ? {code: 'years-interned', years, of, months: most, internship}
        : shownYears(years, of, most);
  return {status: status === 'met' ? 'partly-met' : status, reason, evidence};
}

const shownYears = (years: Years, of: string | null, months: number): Reason =>
  of === null ? {code: 'years-shown', years, months} : {code: 'years-of-shown', years, of, months};

/** A doctorate is years of research, for who asks for research and the resume shows no position. */
function studied(years: Years, of: string, shown: Shown): WayFit | null {
  return RESEARCH.test(of) && studiesOf(shown).length ? overall(years, of, [], shown) : null;
}

/** Years of other work are no evidence against those that are asked for; they are not the same either. */
const elsewhere = (years: Years, of: string, {positions}: Shown): WayFit => ({
  status: 'not-shown',
  reason: {code: 'years-of-elsewhere', years, of, months: monthsOf(positions) ?? 0},
  evidence: [],
});

const undated = (years: Years, of: string | null, positions: readonly ShownPosition[]): WayFit => ({
  status: 'partly-met',
  reason: {code: 'years-undated', years, of},
  evidence: evidenceOf(positions),
});

const INTERN =
  /\b(?:intern(?:ship)?|trainee|apprentice|co-?op|student (?:assistant|worker|employee)|working student|werkstudent(?:in)?|praktik(?:um|ant(?:in)?)|studentische|hiwi|stage|stagiaire|alternan(?:t|te|ce)|apprenti(?:e)?|becari[oa]|stagiair)\b/i;
const DOCTORAL =
  /\b(?:doctoral|phd|ph\.d\.?) ?(?:researcher|student|candidate|fellow|position)?\b|\bdoktorand(?:in)?\b|\bdoctorant(?:e)?\b|\bdoctorand[oa]\b|\bpromovend(?:us|a)\b/i;
const RESEARCH = /research|forschung|recherche|onderzoek|investigación|academi|phd|doctora/i;

/** The stretches of doctorates: those that are held as a position, and those that only the education tells. */
function studiesOf(shown: Shown, doctoral: readonly ShownPosition[] = []): Stretch[] {
  return [...stretchesOf(doctoral), ...doctorateOf(shown).map(({studied}) => stretchOf(studied))];
}

const doctorateOf = ({education}: Shown) =>
  education.flatMap((one) => (one.degree === 'doctorate' && one.studied ? [{...one, studied: one.studied}] : []));

const stretchesOf = (positions: readonly ShownPosition[]): Stretch[] =>
  positions.flatMap(({held}) => (held ? [stretchOf(held)] : []));

/** Months of positions, overlaps once; null where none is dated. */
export const monthsOf = (positions: readonly ShownPosition[]): number | null => monthsTogether(stretchesOf(positions));

const lengthHeld = ({held}: ShownPosition): number => (held ? lengthOf(stretchOf(held)) : 0);

const titlesOf = (positions: readonly ShownPosition[]): string[] => [
  ...new Set([...positions].sort((a, b) => lengthHeld(b) - lengthHeld(a)).flatMap(({title}) => title ?? [])),
];

const evidenceOf = (positions: readonly ShownPosition[]): Evidence[] =>
  positions.flatMap(({evidence}) => evidence).slice(0, MOST_EVIDENCE);
