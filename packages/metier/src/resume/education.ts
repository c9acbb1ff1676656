import type {Claim, Degree} from '../read/reading.ts';
import type {Document, Span} from '../text/document.ts';
import {fold} from '../text/tokens.ts';
import {type Cell, cellsOf} from './cells.ts';
import {claim, periodOf, said} from './claims.ts';
import type {DateRange} from './dates.ts';
import {datesOf, type Line, placedDatesOf} from './lines.ts';
import {isPlace, mayBePlace, placeAtEnd} from './places.ts';
import type {Education} from './resume.ts';

const AFTER = '(?![\\p{L}\\p{N}])';
/** Degrees by their level, folded; the longest first inside each. */
const DEGREES: readonly (readonly [Degree, RegExp])[] = (
  [
    [
      'doctorate',
      'doctor of [\\p{L}]+(?: in)?|doctorate|doctorat|doktorat|doktortitel|promotion(?: zum dr\\.[\\p{L}. ]*)?|ph\\. ?d\\.?|phd|d\\.?phil\\.?|dr\\. ?(?:rer\\. ?nat\\.?|-?ing\\.?|phil\\.?|med\\.?)|doctorado|ed\\.?d\\.?|m\\.d\\.|these de doctorat',
    ],
    [
      'master',
      "master(?:'?s)?(?: degree)?(?: of (?:science|arts|engineering|business administration|technology|education|public health|philosophy|fine arts|laws))?|m\\. ?sc\\.?|msc|m\\.s\\.|ms|m\\.a\\.|ma|m\\. ?eng\\.?|meng|m\\. ?tech\\.?|mtech|m\\.b\\.a\\.|mba|m\\.?phil\\.?|m\\.f\\.a\\.|mfa|m\\.ed\\.|laurea magistrale|m2|m1|msci|mphys|mmath|mchem|mcomp|diplom(?:-[\\p{L}]+)?|dipl\\.-[\\p{L}]+\\.?|magister|diplome d'ingenieur|ingenieur diplome|bac ?\\+ ?5|maestria|licenciatura y master",
    ],
    [
      'bachelor',
      "bachelor(?:'?s)?(?: degree)?(?: of (?:science|arts|engineering|business administration|technology|commerce|education|fine arts|laws))?|b\\. ?sc\\.?|bsc|b\\.s\\.?|bs|b\\.a\\.?|ba|b\\. ?eng\\.?|beng|b\\.e\\.|be|b\\. ?tech\\.?|btech|b\\.f\\.a\\.|bfa|b\\.b\\.a\\.|bba|b\\.com\\.?|bcom|licence(?: professionnelle)?|licenciatura|grado|laurea(?: triennale)?|inzynier|hbo(?:[ -]bachelor)?|bac ?\\+ ?[34]|staatsexamen|kandidat",
    ],
    [
      'associate',
      "mbo|associate(?:'?s)?(?: degree)?(?: of (?:science|arts|applied science))|associate degree|a\\.s\\.|a\\.a\\.|a\\.a\\.s\\.|dut|bts|hnd|b\\.?u\\.?t\\.?|bac ?\\+ ?2",
    ],
    [
      'secondary',
      'hsc|ssc|hssc|wassce|waec|gcses?|o-levels|leaving certificate|matric|higher secondary|high school(?: diploma)?|abitur|fachabitur|allgemeine hochschulreife|fachhochschulreife|matura|baccalaureat|bachillerato|vwo|havo|a-levels|secondary school|gymnasium|realschulabschluss|mittlere reife|lycee',
    ],
  ] as const
).map(([level, forms]) => [level, new RegExp(`(?<![\\p{L}\\p{N}.])(?:${forms})${AFTER}`, 'u')]);

/** Programmes that lead to no degree. */
const PROGRAMME =
  /(?<!\p{L})(?:program|programme|bootcamp|boot camp|certificate|certification|immersive|nanodegree|course|diploma|diplome|exchange|study abroad|summer school|ausbildung(?: zum| zur)?|lehre|umschulung|minor|erasmus)(?!\p{L})/u;
const SCHOOL =
  /universi[td]|universita|hochschule|fachhochschule|college|school|academy|akademie|institute|institut|polytech|\beth\b|\btu\b|\bepfl\b|\bmit\b|caltech|ecole|lycee|gymnasium|universidad|escuela|hogeschool|universiteit|\biut\b|faculty|academie|kolleg/;
/** Lines about a course of study that name none: marks, courses, theses. */
const ABOUT =
  /^(?:gpa|grade|cgpa|note|abschlussnote|mention|thesis|dissertation|master'?s thesis|abschlussarbeit|masterarbeit|bachelorarbeit|schwerpunkte?|relevant|coursework|courses?|honou?rs|activities|minor|major|focus|specialization|specialisation|dean'?s|cum laude|magna|summa|advisor|supervisor|memoire|these|option|erasmus|scholarship|awards?)(?!\p{L})/u;
const FIELD =
  /^\s*(?:degree\s+)?(?:(?:in|of|der|des|en|de|im|mit schwerpunkt)\s+|d'|[:,(–-]\s*)?(?:[12]\s+)?(?:major in\s+|en\s+|major:?\s+)?/iu;

interface Draft {
  institution: Span | null;
  degree: Span | null;
  level: Degree | null;
  field: Span | null;
  dates: DateRange | null;
  /** Whether the institution stood before the degree, so that it holds for further degrees below. */
  schoolFirst: boolean;
}

/** The courses of study of a section. */
export function educationOf(document: Document, lines: readonly Line[]): Education[] {
  const drafts: Draft[] = [];
  /** Dates that stand on a line of their own above what they belong to. */
  let ahead: DateRange | null = null;
  let isAhead = false;
  for (const line of lines) {
    if (line.goesOn || (line.body && !/\d{4}/.test(line.text) && !degreeIn(line.text))) continue;
    if (ABOUT.test(fold(line.text))) continue;
    const dates = placedDatesOf(line);
    const isBare = dates.length > 0 && cellsOf(line).length === 0;
    if (isBare && (!drafts.length || isAhead)) {
      isAhead = true;
      ahead = dates[0] ?? null;
      continue;
    }
    const before = drafts.length;
    take(line, drafts, ahead !== null);
    const last = drafts.at(-1);
    if (ahead && last && drafts.length > before) {
      last.dates ??= ahead;
      ahead = null;
    }
  }
  return drafts.filter(({institution, degree}) => institution || degree).map((draft) => educationFrom(document, draft));
}

/** Takes what a line says into the open course of study, or into a new one where dates were set above it. */
function take(line: Line, drafts: Draft[], isFresh: boolean): void {
  const cells = cellsOf(line)
    .flatMap((cell) => pieces(cell))
    .filter(({text}) => !isPlace(text) && !ABOUT.test(fold(text)));
  const dates = placedDatesOf(line);
  const date = dates.find(({single}) => !single) ?? dates.at(-1) ?? null;
  let last = drafts.at(-1);
  const found = {degree: cells.find(({text}) => degreeIn(text)) ?? cells.find(({text}) => isProgramme(text)) ?? null};
  const school = schoolOf(cells, found.degree, last, line);
  if (!found.degree && !school && !date) return;
  const isNew =
    !last ||
    isFresh ||
    (found.degree && last.degree) ||
    (school && last.institution) ||
    (date && last.dates && (found.degree || school));
  if (isNew) {
    if (!found.degree && !school) return;
    const inherited = found.degree && !school && last?.schoolFirst ? last.institution : null;
    last = {institution: inherited, degree: null, level: null, field: null, dates: null, schoolFirst: !!inherited};
    drafts.push(last);
  }
  if (!last) return;
  if (school) {
    last.institution = school;
    last.schoolFirst = !last.degree && !found.degree;
  }
  if (found.degree) setDegree(last, found.degree, cells);
  if (date) last.dates ??= date;
}

/** A cell cut at the commas that part a degree from a school. */
function pieces(cell: Cell): Cell[] {
  const out: Cell[] = [];
  let from = 0;
  const cut = (to: number) => {
    const words = cell.text.slice(from, to);
    const lead = words.length - words.trimStart().length;
    if (words.trim())
      out.push({from: cell.from + from + lead, to: cell.from + from + words.trimEnd().length, text: words.trim()});
  };
  for (const comma of cell.text.matchAll(/(?:[,:]|(?<=\p{Ll}{3})\.)\s+/gu)) {
    const left = fold(cell.text.slice(from, comma.index));
    const right = fold(cell.text.slice(comma.index + comma[0].length));
    const isDegreeLeft = !!degreeIn(cell.text.slice(from, comma.index)) || isProgramme(left);
    const isStop = comma[0].startsWith('.');
    const isSchool = isAcronym(cell.text.slice(comma.index + comma[0].length));
    const parts =
      (isDegreeLeft && isSchool) ||
      (SCHOOL.test(right) && !SCHOOL.test(left)) ||
      (isDegreeLeft && SCHOOL.test(right)) ||
      (SCHOOL.test(left) && (!!degreeIn(right) || isProgramme(right))) ||
      (isDegreeLeft && /^(?:gpa|cum laude|magna|summa|note|mention)/.test(right)) ||
      ABOUT.test(right);
    if (isStop ? !ABOUT.test(right) : !parts) continue;
    cut(comma.index);
    from = comma.index + comma[0].length;
  }
  cut(cell.text.length);
  return out;
}

/** Schools that go by their initials: "IMT Atlantique", "NTNU". */
const isAcronym = (words: string): boolean =>
  /^\p{Lu}{3,6}(?=$|[\s,(])/u.test(words) && !/^(?:GPA|NLP|MBA|EDV|VWL|BWL)\b/.test(words);

/** The degree that words begin with or hold. */
function degreeIn(text: string): {readonly level: Degree; readonly from: number; readonly to: number} | null {
  const folded = fold(text).replace(/[\u2019]/g, "'");
  let best: {level: Degree; from: number; to: number} | null = null;
  for (const [level, pattern] of DEGREES) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const words = text.slice(match.index, match.index + match[0].length);
    if (words.length <= 2 && words !== words.toUpperCase()) continue;
    if (!best || match.index < best.from) best = {level, from: match.index, to: match.index + match[0].length};
  }
  if (
    best?.level === 'secondary' &&
    SCHOOL.test(folded) &&
    /gymnasium|lycee|high school|secondary school/.test(folded.slice(best.from, best.to)) &&
    !/diploma/.test(folded)
  )
    return null;
  return best;
}

/** The level of a degree that words name; null for none. */
export const levelOf = (words: string): Degree | null => degreeIn(words)?.level ?? null;

const isProgramme = (text: string): boolean => PROGRAMME.test(fold(text));

/** The cell that names the institution: one with a word for it, else the first that is nothing else where one has to stand. */
function schoolOf(cells: readonly Cell[], degree: Cell | null, last: Draft | undefined, line: Line): Span | null {
  const others = cells.filter((cell) => cell !== degree && !(degree && degreeIn(cell.text)?.from === 0));
  const told = others.find(({text}) => SCHOOL.test(fold(text))) ?? (degree && others.find(({text}) => isAcronym(text)));
  const cell = told ?? (line.body || line.text.length > 90 ? undefined : others[0]);
  if (!cell || cell.text.length > 100) return null;
  if (!told) {
    if (!/^\p{Lu}/u.test(cell.text) || ABOUT.test(fold(cell.text)) || isProgramme(cell.text)) return null;
    const isOpen =
      degree !== null || !last || (last.institution === null && last.degree !== null) || datesOf(line).length > 0;
    const isNext = !!last?.schoolFirst && last.degree !== null && line.apart;
    const isHead = isNext || (line.heading && !last?.institution);
    if (!isOpen && !isHead) return null;
    if (degree && last?.institution && !last.degree) return null;
  }
  const place = placeAtEnd(cell.text);
  const town = /^universi/i.test(cell.text) ? null : /(?:, | \()([^,()]+)\)?$/.exec(cell.text);
  const note = cell.text.search(/\s+\(\p{Ll}[^()]*\)$/u);
  const whole = note > 0 ? note : cell.text.length;
  const end = place > 0 ? place : town && mayBePlace(town[1] as string) ? town.index : whole;
  return {from: cell.from, to: cell.from + end};
}

function setDegree(draft: Draft, cell: Cell, cells: readonly Cell[]): void {
  const degree = degreeIn(cell.text);
  if (!degree) {
    draft.degree = cell;
    return;
  }
  draft.level = degree.level;
  draft.degree = {from: cell.from + degree.from, to: cell.from + degree.to};
  const rest = cell.text.slice(degree.to);
  const again = againIn(rest);
  const lead = again + (FIELD.exec(rest.slice(again))?.[0].length ?? 0);
  const words = rest
    .slice(lead)
    .replace(/[\s,;)]+$/, '')
    .replace(/\s+\((?:distinction|merit|pass|first|honou?rs|cum laude|magna cum laude)$/i, '')
    .replace(
      /[,;]\s*(?:minor|gpa|with|cum|grade|note|part[- ]time|full[- ]time|distance learning|first[- ]class|distinction|honou?rs).*$/i,
      '',
    );
  if (words.length >= 2 && /^\p{L}/u.test(words)) {
    const from = cell.from + degree.to + lead;
    draft.field = {from, to: from + words.length};
    return;
  }
  let at = cells.indexOf(cell) + 1;
  while (cells[at] && isDegreeOnly((cells[at] as Cell).text)) at++;
  const next = cells[at];
  if (
    next &&
    next.from - (cells[at - 1] as Cell).to <= 3 &&
    !SCHOOL.test(fold(next.text)) &&
    /^\p{Lu}/u.test(next.text) &&
    next.from !== draft.institution?.from
  )
    draft.field = withoutDegree(next);
}

const isDegreeOnly = (text: string): boolean => {
  const degree = degreeIn(text);
  return degree?.from === 0 && degree.to === text.length;
};

/** A field without the same degree said again before it: "MS, Business Analytics". */
function withoutDegree({from, to, text}: Cell): Span {
  const degree = degreeIn(text);
  const lead = degree?.from === 0 ? /^,\s+/.exec(text.slice(degree.to)) : null;
  return degree && lead ? {from: from + degree.to + lead[0].length, to} : {from, to};
}

/** The length of the same degree said again behind it: "Master of Science - MS, …", "Promotion (Dr. rer. nat.), …". */
function againIn(rest: string): number {
  const honours = /^\s*\(?hon(?:our)?s\.?\)?(?=[\s,]|$)/i.exec(rest)?.[0].length;
  if (honours) return honours;
  const [whole = '', words = ''] = /^\s*[-–—(]\s*([^,()]{2,20}?)\s*(?:\)|(?=,|$))/u.exec(rest) ?? [];
  const degree = words ? degreeIn(words) : null;
  return degree?.from === 0 && degree.to === words.length ? whole.length : 0;
}

function educationFrom(document: Document, draft: Draft): Education {
  const told = (span: Span | null, rule: string): Claim<string> | null => span && said(document, span, rule);
  return {
    institution: told(draft.institution, 'resume/institution'),
    degree: told(draft.degree, 'resume/degree'),
    level: draft.level && draft.degree ? claim(document, draft.level, draft.degree, 'resume/degree') : null,
    field: told(draft.field, 'resume/field'),
    ...periodOf(document, draft.dates, 'end'),
  };
}
