import type {Dates, Position, Resume} from '../resume/resume.ts';
import {stretchOf} from '../resume/stretch.ts';
import type {Evidence} from '../text/document.ts';
import {lengthOf, type Stretch} from '../text/months.ts';
import {type Finding, findingOf, ofResume, wordsAt} from './finding.ts';
import type {ReviewInput} from './review.ts';

const LONGEST_GAP = 6;
/** Two positions that share so few months followed each other. */
const SHORTEST_OVERLAP = 3;
/** Years alone say nothing of months: positions that tell no more may seem to overlap. */
const SHORTEST_OVERLAP_OF_YEARS = 13;
const MOST_OVERLAPS = 4;
/** A sentence may round up by so many months. */
const ROUNDED = 12;

/** Dates that contradict each other, the day of reading or a sentence; and long gaps, which are only named. */
export function datesThatDoNotAddUp({resume, document, today}: ReviewInput): Finding[] {
  return [
    ...resume.positions.flatMap((position, i) => ordered(position, i, today)),
    ...backwards(document.text),
    ...yearsSaid(resume, document.text),
    ...overlaps(resume, today),
    ...gaps(resume, today),
  ];
}

const datesOf = ({from, to}: Dates): Evidence[] => [...(from?.evidence ?? []), ...(to?.evidence ?? [])];

function ordered(position: Position, i: number, today: string): Finding[] {
  const {from, to} = position;
  if (!from) return [];
  const quotes = ofResume(datesOf(position));
  if (to && to.value !== 'present' && isBefore(to.value, from.value))
    return [findingOf({code: 'end-before-start', position: i, from: from.value, to: to.value}, quotes, i)];
  return isBefore(today, from.value) ? [findingOf({code: 'future', position: i, from: from.value}, quotes, i)] : [];
}

const BACKWARDS =
  /(?<![\d/.-])(?:\p{L}{3,9}\.? )?((?:19[5-9]|20\d)\d) ?[-–—] ?(?:\p{L}{3,9}\.? )?((?:19[5-9]|20\d)\d)(?![\d/.-])/gu;

/** Ranges of years that run backwards are no dates of a position, so that they are looked for in the text. */
function backwards(text: string): Finding[] {
  return [...text.matchAll(BACKWARDS)].flatMap((match) => {
    const [whole, from = '', to = ''] = match;
    const end = match.index + whole.length;
    if (to >= from) return [];
    return [
      findingOf(
        {code: 'end-before-start', position: null, from, to},
        ofResume([wordsAt(text, match.index, end)]),
        `${from}-${to}-${match.index}`,
      ),
    ];
  });
}

/** Whether one date is before another, as far as both tell. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Words that say a position left room for another. */
const BESIDE =
  /part[- ]?time|contract|freelanc|self-employed|consult|advis|intern|trainee|student|teaching|assistant|tutor|volunteer|founder|owner|board|mentor|instructor|lecturer|research|fellow|phd|doctoral|teilzeit|werkstudent|freiberuf|selbst(?:st)?ändig|praktik|hilfskraft|doktorand|berater|temps partiel|indépendant|stag|altern|vacataire|doctorant|bénévol/i;

function overlaps({positions}: Resume, today: string): Finding[] {
  const held = positions.flatMap((position, i) => {
    const stretch = stretchOf(position, today);
    return position.kind === 'employment' && stretch && !BESIDE.test(wordsOf(position)) ? [{position, i, stretch}] : [];
  });
  const found: Finding[] = [];
  for (const a of held)
    for (const b of held) {
      if (found.length >= MOST_OVERLAPS) return found;
      if (a.i >= b.i || !a.position.concurrentWith.includes(b.i) || sameEmployer(a.position, b.position)) continue;
      const common = {
        first: Math.max(a.stretch.first, b.stretch.first),
        last: Math.min(a.stretch.last, b.stretch.last),
      };
      const least = [a, b].some(({position}) => tellsYears(position)) ? SHORTEST_OVERLAP_OF_YEARS : SHORTEST_OVERLAP;
      if (lengthOf(common) < least) continue;
      found.push(
        findingOf(
          {code: 'overlap', positions: [a.i, b.i], ...monthsOf(common), months: lengthOf(common)},
          ofResume([...datesOf(a.position), ...datesOf(b.position)]),
          `${a.i}-${b.i}`,
        ),
      );
    }
  return found;
}

const wordsOf = ({title, employer}: Position): string => `${title?.value ?? ''} ${employer?.value ?? ''}`;
const tellsYears = ({from, to}: Dates): boolean => from?.value.length === 4 || to?.value.length === 4;
const sameEmployer = (a: Position, b: Position): boolean =>
  !!a.employer && a.employer.value.toLowerCase() === b.employer?.value.toLowerCase();

/** Stretches of more than half a year between the first employment and the day of reading that no dated part of the resume covers. */
function gaps({positions, education, projects}: Resume, today: string): Finding[] {
  const held = positions
    .filter(({kind}) => kind === 'employment')
    .map((one) => ({one, stretch: stretchOf(one, today)}));
  const told = held.flatMap(({one, stretch}) => (stretch ? [{one, stretch}] : []));
  // A position whose end is not told may have filled any gap.
  if (!told.length || held.some(({one, stretch}) => !stretch && (one.from || one.to))) return [];
  const first = Math.min(...told.map(({stretch}) => stretch.first));
  const covers = [...positions, ...education, ...projects]
    .flatMap((one) => {
      const stretch = stretchOf(one, today) ?? wholeYear(one);
      return stretch ? [{one: one as Dates, stretch}] : [];
    })
    .filter(({stretch}) => stretch.last >= first)
    .sort((a, b) => a.stretch.first - b.stretch.first || a.stretch.last - b.stretch.last);
  const found: Finding[] = [];
  let last = covers[0];
  for (const cover of covers.slice(1)) {
    if (last && cover.stretch.first > last.stretch.last)
      found.push(...gapBetween(last, cover.stretch.first - 1, datesOf(cover.one), false));
    if (!last || cover.stretch.last > last.stretch.last) last = cover;
  }
  const end = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return last ? [...found, ...gapBetween(last, end, [], true)] : found;
}

/** A year that stands alone covers all its months. */
function wholeYear({from, to}: Dates): Stretch | null {
  const year = to && to.value !== 'present' ? to.value : from?.value;
  if (!year || (from && to && from.value !== to.value)) return null;
  const start = Number(year.slice(0, 4)) * 12;
  return {first: start, last: start + 11};
}

function gapBetween(
  {one, stretch}: {readonly one: Dates; readonly stretch: Stretch},
  last: number,
  after: readonly Evidence[],
  open: boolean,
): Finding[] {
  const gap = {first: stretch.last + 1, last};
  const slack = tellsYears(one) ? LONGEST_GAP : 0;
  if (lengthOf(gap) <= LONGEST_GAP + slack) return [];
  const {from, to} = monthsOf(gap);
  return [
    findingOf(
      {code: 'gap', from, to, months: lengthOf(gap), open},
      ofResume([...(one.to?.evidence ?? one.from?.evidence ?? []), ...after.slice(0, 1)]),
      from,
    ),
  ];
}

const monthsOf = ({first, last}: Stretch): {from: string; to: string} => ({
  from: monthWord(first),
  to: monthWord(last),
});
const monthWord = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

const YEARS =
  /(?<![\d.,–-])(\d{1,2})\s*\+?\s*(?:years?|yrs?|Jahren?|ans|années|años|jaar)(?:['’]|\s+(?:of|d['’]|de|an|in|mit|van))?\s+((?:[^\s.,;]+\s?){0,8})/giu;
const OVERALL =
  /^(?:(?:of|in|professional|relevant|work(?:ing)?|industry|hands-on|full-time|combined|total|berufs|praktische|d['’])\s*)*(?:experience|erfahrung|berufserfahrung|expérience|experiencia|ervaring)/i;

/** Years that the summary tells against those that the dates add up to. */
function yearsSaid(resume: Resume, text: string): Finding[] {
  const [said] = resume.summary?.evidence ?? [];
  if (!said) return [];
  return [...said.quote.matchAll(YEARS)].flatMap((match) => {
    const years = Number(match[1]);
    const rest = match[2] ?? '';
    const skill = resume.skills.find(({label}) => startsWith(rest, label));
    // A skill that no position shows cannot have been used longer than all work.
    const months = skill ? (skill.months ?? resume.months) : OVERALL.test(rest) ? resume.months : null;
    if (months === null || years * 12 <= months + ROUNDED || !years) return [];
    const from = said.from + match.index;
    const to = from + match[0].trimEnd().length;
    return [
      findingOf(
        {code: 'years-said', years, skill: skill?.label ?? null, months},
        ofResume([wordsAt(text, from, to)]),
        `${skill?.skill ?? 'all'}-${years}`,
      ),
    ];
  });
}

const startsWith = (words: string, label: string): boolean => {
  const start = words.replace(/^(?:of|in|with|mit|de|d['’])\s+/i, '').toLowerCase();
  const own = label.toLowerCase();
  return start.startsWith(own) && !/[\p{L}\p{N}]/u.test(start.charAt(own.length));
};
