import type {Span} from '../text/document.ts';
import {fold} from '../text/tokens.ts';
import {MONTH_NAMES, MONTHS, PRESENT, SEASON_NAMES, SEASONS, SINCE, UNTIL} from './date-words.ts';

/** A point in time as a resume writes it. */
export interface DatePoint extends Span {
  /** "2021-05-03", "2021-05", "2021" or "present". */
  readonly value: string;
  /** Whether the value is told by the words themselves; a season or a quarter stands for a month. */
  readonly stated: boolean;
}

/** A date or a range of dates, with the words around it that belong to it ("since", "(expected)"). */
export interface DateRange extends Span {
  readonly from: number;
  readonly to: number;
  readonly start: DatePoint | null;
  readonly end: DatePoint | null;
  /** One date without an end or a beginning: what it means is for its section to say. */
  readonly single: boolean;
}

const YEAR = '(?:19[4-9]\\d|20\\d\\d)';
const SHORT = "'\\d\\d";
const MONTH = `(?:${MONTH_NAMES})\\b\\.?`;
const POINT_FORMS = [
  `${YEAR}-[01]\\d-[0-3]\\d`,
  `[0-3]?\\d\\.[01]?\\d\\.${YEAR}`,
  `[0-3]?\\d/[0-3]?\\d/${YEAR}`,
  `(?:[0-3]?\\d(?:st|nd|rd|th|er|\\.)? )?${MONTH}(?: [0-3]?\\d(?:st|nd|rd|th)?,)?,? ?(?:de |del )?(?:of )?(?:${YEAR}|${SHORT})`,
  `${YEAR},? ${MONTH}`,
  `(?:q|t)[1-4][ /-]?${YEAR}`,
  `${YEAR}[ /-]?q[1-4]`,
  `(?:${SEASON_NAMES}) ?${YEAR}(?:/\\d\\d(?:\\d\\d)?)?`,
  `[01]?\\d ?[/.-] ?${YEAR}(?!\\d)`,
  `${YEAR} ?[/.-] ?(?:0[1-9]|1[0-2])(?!\\d|[/.]\\d)`,
  `${YEAR}(?![\\d])`,
];
const POINT = `(?:${POINT_FORMS.join('|')})`;
const DASH = '(?:-{1,3}|–|—|‒|−|~|→|>)';
const HEAD = `(?<![\\p{L}\\p{N}/.-]|\\d[,.])`;
const TAIL = `(?![\\p{L}\\p{N}%]|[,.]\\d)`;
const END = `(?:${POINT}|(?:${PRESENT})\\b)`;

/** Forms of a range, the surest first. Named groups: a and b are points, m a month whose year is the other's. */
const RANGES: readonly RegExp[] = [
  `(?:(?:${SINCE}) )?(?<a>${POINT}) ?(?:${DASH}| (?:${UNTIL}) (?:${DASH} ?)?) ?(?:(?:${UNTIL}|la|le) )*(?<b>${END})`,
  `(?<m>${MONTH}|[01]?\\d) ?(?:${DASH}| (?:${UNTIL}) ) ?(?<b>(?:[01]?\\d[/.-]|${MONTH},? ?)${YEAR})`,
  `(?<a>${YEAR}) ?[-–—/] ?(?<y>\\d\\d)`,
  `(?<a>${SHORT}) ?${DASH} ?(?<b>${SHORT}|(?:${PRESENT})\\b)`,
  `(?<a>${MONTH} ?${YEAR}|[01]?\\d/${YEAR}) (?<b>(?:exp\\. ?)?${MONTH} ?${YEAR}|[01]?\\d/${YEAR}|(?:${PRESENT})\\b)`,
  `(?:since|seit|depuis|desde|sinds|vanaf|ab|ongoing since)(?: le| el| dem| de)? (?<s>${POINT})`,
  `(?<s>${POINT}) ?${DASH}(?= *(?:$|[|·•)\\]]))`,
  `(?:until|till|bis|hasta|tot|jusqu'(?:en|a|au)|expected|anticipated|exp\\.|voraussichtlich|prevu(?:e)?(?: en)?)(?: graduation)?:? ?(?<u>${POINT})`,
  `(?<e>${POINT}) ?${DASH} ?${MONTH}(?= *$)`,
  `(?<o>${POINT})`,
].map((form) => new RegExp(`${HEAD}(?:${form})${TAIL}`, 'gu'));

/** The dates in a text, in order; none overlap. `from` moves their spans; `dayFirst` reads 01/10/2020 as the first of October. */
export function datesIn(text: string, from = 0, dayFirst = false): DateRange[] {
  if (!/\d\d/.test(text)) return [];
  const folded = plain(text);
  const taken: DateRange[] = [];
  const covered = new Uint8Array(folded.length);
  for (const pattern of RANGES) {
    for (const match of matchesOf(pattern, folded)) {
      const span = {from: match.index, to: match.index + match[0].length};
      if (covered.subarray(span.from, span.to).includes(1)) continue;
      const range = rangeOf(match, folded, span, dayFirst);
      if (!range) continue;
      taken.push(range);
      covered.fill(1, range.from, range.to);
    }
  }
  return taken.sort((a, b) => a.from - b.from).map((range) => shifted(range, from));
}

/** A range with its spans moved. */
export const shifted = (range: DateRange, by: number): DateRange => ({
  ...range,
  from: range.from + by,
  to: range.to + by,
  start: moved(range.start, by),
  end: moved(range.end, by),
});

/** The matches of a pattern, also those that begin inside another one. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match;
    pattern.lastIndex = match.index + (MARK.exec(match[0])?.[0].length ?? 1);
  }
}
const MARK = /^[\p{L}\p{N}]+./u;

const moved = (point: DatePoint | null, by: number): DatePoint | null =>
  point && {...point, from: point.from + by, to: point.to + by};

/** Folded, of the same length, with one kind of apostrophe and blank. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[\u2018\u2019`´]/g, "'")
    .replace(/[\s\u00a0\u202f]/g, ' ');

function rangeOf(match: RegExpExecArray, text: string, span: Span, dayFirst: boolean): DateRange | null {
  const {a, b, m, y, s, u, o, e} = match.groups as Record<string, string | undefined>;
  const pointOf = (words: string, span: Span, isEnd: boolean) => pointIn(words, span, isEnd, dayFirst);
  const at = (words: string, last = false): Span => {
    const from = last ? match.index + match[0].lastIndexOf(words) : text.indexOf(words, match.index);
    return {from, to: from + words.length};
  };
  if (m !== undefined && b !== undefined) {
    const end = pointOf(b, at(b, true), true);
    const month = MONTHS.get(m.replace('.', '')) ?? Number(m);
    if (!end || !(month >= 1 && month <= 12)) return null;
    const start = {...at(m), to: span.to, value: `${end.value.slice(0, 4)}-${two(month)}`, stated: true};
    return {...span, start, end, single: false};
  }
  if (a !== undefined && y !== undefined) {
    const start = pointOf(a, at(a), false);
    const year = Number(a.slice(0, 2) + y);
    if (!start || year <= Number(a) || year - Number(a) > 12) return null;
    return {...span, start, end: {...span, value: String(year), stated: true}, single: false};
  }
  if (a !== undefined && b !== undefined) {
    const start = pointOf(a, at(a), false);
    const end = pointOf(b, at(b, true), true);
    if (!start || !end || (end.value !== 'present' && end.value.slice(0, 4) < start.value.slice(0, 4))) return null;
    return {...span, start, end, single: false};
  }
  if (s !== undefined) {
    const start = pointOf(s, at(s), false);
    return start && {...span, start, end: {...span, value: 'present', stated: false}, single: false};
  }
  if (e !== undefined) {
    const start = pointOf(e, at(e), false);
    return start && {...span, start, end: null, single: false};
  }
  const words = (u ?? o) as string;
  const end = pointOf(words, at(words), true);
  return (
    end && {...span, start: u === undefined ? pointOf(words, at(words), false) : null, end, single: u === undefined}
  );
}

/** Whether a text writes days before months: some day in it is no month (15/01/2017). */
export const isDayFirst = (text: string): boolean =>
  /(?<![\d/])(?:1[3-9]|2\d|3[01])\/[01]?\d\/(?:19|20)\d\d/.test(text);

const NOW = new RegExp(`^(?:${PRESENT})$`);
const SEASON = new RegExp(`^(${SEASON_NAMES}) ?\\d`);
const NAMED_MONTH = new RegExp(`(?:^|[\\d .])(${MONTH_NAMES})\\b`);

/** Whether words mean that something goes on: "present", "heute", "aktuell". */
export const isPresent = (words: string): boolean => NOW.test(plain(words.trim()));

/** What the words of a point say; null when they are no date ("13/2020"). */
function pointIn(words: string, span: Span, isEnd: boolean, dayFirst: boolean): DatePoint | null {
  const said = (value: string, stated = true): DatePoint => ({...span, value, stated});
  if (NOW.test(words)) return said('present');
  const year = /(?:19|20)\d\d/.exec(words)?.[0] ?? shortYear(words);
  if (!year) return null;
  const day = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d\d?)\.(\d\d?)\.\d{4})$/.exec(words);
  if (day) return dayOf(year, day[2] ?? day[5], day[3] ?? day[4], said);
  const quarter = /[qt]([1-4])/.exec(words);
  if (quarter) return said(`${year}-${two(Number(quarter[1]) * 3 - (isEnd ? 0 : 2))}`, false);
  const season = SEASON.exec(words);
  if (season) return said(`${year}-${two((SEASONS.get(season[1]) as readonly number[])[isEnd ? 1 : 0])}`, false);
  const name = NAMED_MONTH.exec(words);
  if (name) return said(`${year}-${two(MONTHS.get(name[1]) as number)}`);
  if (/^'\d\d$/.test(words)) return said(year);
  const [first, second] = words.split(/ ?[/.-] ?/).filter((part) => part !== year);
  if (first === undefined) return said(year);
  const isDay = second !== undefined && (dayFirst || Number(first) > 12);
  const month = Number(isDay ? second : first);
  return month >= 1 && month <= 12 ? said(`${year}-${two(month)}`) : null;
}

function dayOf(
  year: string,
  month: string | undefined,
  day: string | undefined,
  said: (value: string) => DatePoint,
): DatePoint | null {
  const numbers = [Number(month), Number(day)] as const;
  return numbers[0] >= 1 && numbers[0] <= 12 && numbers[1] >= 1 && numbers[1] <= 31
    ? said(`${year}-${two(numbers[0])}-${two(numbers[1])}`)
    : null;
}

function shortYear(words: string): string | null {
  const found = /'(\d\d)$/.exec(words);
  if (!found) return null;
  return Number(found[1]) < 50 ? `20${found[1]}` : `19${found[1]}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
