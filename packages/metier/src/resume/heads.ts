import type {Span} from '../text/document.ts';
import {type Cell, cellOf, cellsOf} from './cells.ts';
import type {Entry} from './entries.ts';
import {datesOf, type Line} from './lines.ts';
import {employerness, isFunction, isLegalForm, titleness} from './name-words.ts';
import {isArea, isPlace, mayBePlace, mayBeTown, placeAtEnd} from './places.ts';
import {isDuration} from './sections.ts';

/** The words of an entry that name a position. */
export interface Head {
  readonly title: Span | null;
  readonly employer: Span | null;
  readonly location: Span | null;
  /** Whether the employer stands on a line of its own above the title, as over several positions. */
  readonly banner: boolean;
  /** Lines of the head that name nothing of these. */
  readonly rest: readonly Line[];
}

/** What the entries of a section have in common: which comes first, told by those where words tell it. */
export interface Habit {
  readonly titleFirst: boolean;
  /** Whether most stand on one line with commas between title, employer and place. */
  readonly commas: boolean;
}

interface Row {
  readonly line: Line;
  readonly cells: readonly Cell[];
  readonly location: Cell | null;
}

/** Which of title and employer stands first in most entries; as `before`, when no words tell. */
export function habitOf(entries: readonly Entry[], before: Habit = USUAL): Habit {
  let votes = 0;
  let commas = 0;
  for (const {head} of entries) {
    const {title, employer} = headOf({head, dates: null, body: []}, USUAL, null);
    if (!title || !employer) continue;
    const first = title.from < employer.from;
    const words = head.map(({text}) => text).join('\t');
    if (titleness(words) + employerness(words) > 0) votes += first ? 1 : -1;
    if (head.some((line) => isParted(line, title, employer))) commas++;
  }
  return {titleFirst: votes === 0 ? before.titleFirst : votes > 0, commas: commas * 2 >= entries.length && commas > 0};
}

const USUAL: Habit = {titleFirst: true, commas: false};

/** Whether a comma alone stands between a title and an employer. */
const isParted = ({from, text}: Line, title: Span, employer: Span): boolean =>
  title.to < employer.from && /^,\s+$/.test(text.slice(title.to - from, employer.from - from));

/** Tells the title, the employer and the place of an entry. `banner` is the employer that stands over it and others. */
export function headOf({head}: Pick<Entry, 'head'> & Partial<Entry>, habit: Habit, banner: Span | null): Head {
  const rows = withTown(head.filter(({text}) => !isDuration(text)).map(rowOf)).filter(
    ({cells, location}) => cells.length || location,
  );
  const labelled = ofLabels(head);
  if (labelled) return labelled;
  const location = rows.find((row) => row.location)?.location ?? null;
  const named = rows.filter(({cells}) => cells.length);
  const [first, second] = named;
  if (!first) return {title: null, employer: null, location, banner: false, rest: []};
  const two = second && !isWhole(first, second) ? [first, second] : [first];
  const found = two.length === 2 ? ofLines(two[0] as Row, two[1] as Row, habit) : ofLine(first, habit, banner);
  const used = new Set(two.map(({line}) => line));
  return {
    ...found,
    ...placed(found.employer, head, location ?? found.location ?? null),
    rest: head.filter((line) => !used.has(line) && named.some((row) => row.line === line)),
  };
}

/** What labels say: "Company: …", "Designation: …". Null when they do not name both. */
function ofLabels(head: readonly Line[]): Head | null {
  const spanOf = (says: Line['says']): Span | null => {
    const line = head.find((one) => one.says === says);
    return line ? (cellsOf(line)[0] ?? null) : null;
  };
  const [title, employer] = [spanOf('title'), spanOf('employer')];
  if (!title || !employer) return null;
  const rest = head.filter(({says, text}) => says === null && !isDuration(text));
  return {
    title,
    employer,
    location: spanOf('location'),
    banner: false,
    rest: rest.filter((line) => cellsOf(line).length),
  };
}

/** A town that stands alone beside the dates ("Feb 2020 – present · York") is where the rest was, when nothing else tells. */
function withTown(rows: readonly Row[]): readonly Row[] {
  if (rows.some(({location}) => location)) return rows;
  if (rows.length === 1) return rows.map(withTownBehind);
  const at = rows.findIndex(({line, cells}) => cells.length === 1 && datesOf(line).length > 0);
  const town = rows[at]?.cells[0];
  const others = rows.filter(({cells}, i) => i !== at && cells.length);
  if (!town || !others.length || !isTown(town.text, others)) return rows;
  return rows.map((row, i) => (i === at ? {...row, cells: [], location: town} : row));
}

/** "Brindlewick: Analyst (2014 – 2020, York)": a known town behind both a title and an employer. */
function withTownBehind(row: Row): Row {
  const [one, town, ...more] = row.cells;
  if (!one || !town || more.length || !mayBePlace(town.text) || titleness(town.text) + employerness(town.text) > 0)
    return row;
  return parted(row.line, one, false).length === 2 ? {...row, cells: [one], location: town} : row;
}

/** Whether a word is a town: a known one, or one beside lines that name both a title and an employer. */
function isTown(text: string, others: readonly Row[]): boolean {
  if (titleness(text) + employerness(text) > 0) return false;
  const [first] = others;
  const named = first && others.length === 1 ? ofLine(first, USUAL, null) : null;
  const isBoth = others.length >= 2 || (!!named?.title && !!named.employer);
  return isBoth && (mayBePlace(text) || (others.length === 1 && mayBeTown(text)));
}

/** A known town behind an employer ("Feldspar Retail Ltd, York") is where it is, when nothing else tells. */
function placed(
  employer: Span | null,
  lines: readonly Line[],
  location: Span | null,
): Pick<Head, 'employer' | 'location'> {
  const line = employer && lines.find(({from, to}) => from <= employer.from && employer.to <= to);
  if (!employer || !line || location) return {employer, location};
  const words = line.text.slice(employer.from - line.from, employer.to - line.from);
  const comma = words.search(/(?:, [^,()]+| \([^()]+\))$/);
  const town = words.slice(comma + 2).replace(/\)$/, '');
  if (comma < 3 || !(isPlace(town) || mayBePlace(town)) || /^universi/i.test(words)) return {employer, location};
  const from = employer.from + comma + 2;
  return {employer: {from: employer.from, to: employer.from + comma}, location: {from, to: from + town.length}};
}

/** The cells of a line that may be names, and the one that is a place. */
function rowOf(line: Line): Row {
  const cells = cellsOf(line);
  const at = cells.findIndex(({text}) => isPlace(text));
  if (at >= 0) return {line, cells: cells.filter((_, i) => i !== at), location: cells[at] as Cell};
  const last = cells.at(-1);
  const comma = last ? placeAtEnd(last.text) : -1;
  if (last && comma > 0 && !isPlace(last.text)) {
    const start = last.from - line.from;
    const after = start + comma + (/^,\s*/.exec(last.text.slice(comma))?.[0].length ?? 1);
    const name = cellOf(line, start, start + comma);
    const place = cellOf(line, after, last.to - line.from);
    return {line, cells: [...cells.slice(0, -1), name], location: place};
  }
  if (last && ((cells.length >= 3 && mayBePlace(last.text)) || (cells.length === 2 && isArea(last.text))))
    return {line, cells: cells.slice(0, -1), location: last};
  return {line, cells, location: null};
}

const leaning = (text: string): number => titleness(text) - employerness(text);

/** Whether the first line names both, so that the second names neither. */
function isWhole({cells}: Row, second: Row): boolean {
  if (cells.length < 2) return false;
  const leans = cells.map(({text}) => leaning(text));
  const told = leans.some((lean) => lean > 0) && leans.some((lean) => lean <= 0);
  return told && leaning(second.line.text) <= 0 && employerness(second.line.text) < 3;
}

type Found = Omit<Head, 'rest' | 'location'> & {readonly location?: Span | null};

const spanOf = (cells: readonly Cell[]): Span => ({from: (cells[0] as Cell).from, to: (cells.at(-1) as Cell).to});

function ofLines(first: Row, second: Row, {titleFirst}: Habit): Found {
  const lean = leaning(textOf(first)) - leaning(textOf(second));
  const isTitleFirst = lean === 0 ? titleFirst : lean > 0;
  const [title, employer] = isTitleFirst ? [first, second] : [second, first];
  const weak = employer.cells.at(-1) as Cell;
  const place = employer.cells.length >= 2 && !employer.location && mayBePlace(weak.text) ? weak : null;
  return {
    title: spanOf(title.cells),
    employer: spanOf(place ? employer.cells.slice(0, -1) : employer.cells),
    location: place,
    banner: !isTitleFirst,
  };
}

const textOf = ({cells}: Row): string => cells.map(({text}) => text).join(' · ');

function ofLine({line, cells}: Row, {titleFirst, commas}: Habit, banner: Span | null): Found {
  const [one] = cells as readonly [Cell];
  if (cells.length === 1 && banner && leaning(one.text) >= 0) return {title: one, employer: banner, banner: true};
  const [left, right] = cells.length === 1 ? parted(line, one, commas) : [one, cells[1] as Cell];
  if (!right) {
    const isTitle = titleness(left.text) > 0 && leaning(left.text) >= 0;
    return isTitle ? {title: left, employer: null, banner: false} : {title: null, employer: left, banner: true};
  }
  const lean = leaning(left.text) - leaning(right.text);
  const isTitleFirst = lean === 0 ? titleFirst : lean > 0;
  const [title, employer] = isTitleFirst ? [left, right] : [right, left];
  const location = cells.length > 2 ? (cells.slice(2).find(({text}) => mayBePlace(text)) ?? null) : null;
  return {title, employer, location, banner: false};
}

/** "Data Analyst, Brindlewick": a comma between a title and an employer. */
function parted(line: Line, cell: Cell, commas: boolean): readonly [Cell, Cell?] {
  let best: readonly [Cell, Cell?] = [cell];
  let most = 0;
  const start = cell.from - line.from;
  for (const comma of cell.text.matchAll(/,\s+|:\s+(?=\p{Lu})/gu)) {
    const left = cellOf(line, start, start + comma.index);
    const right = cellOf(line, start + comma.index + comma[0].length, cell.to - line.from);
    const next = right.text.split(',')[0] as string;
    if (isOpen(left.text) || isLegalForm(next) || isFunction(next)) continue;
    const gain = Math.abs(leaning(left.text) - leaning(right.text));
    const apart =
      Math.min(leaning(left.text), leaning(right.text)) <= 0 &&
      (Math.max(leaning(left.text), leaning(right.text)) > 0 || (gain > 0 && comma[0].startsWith(':')));
    if (apart && gain > most) {
      most = gain;
      best = [left, right];
    }
  }
  if (best.length === 1 && commas && titleness(cell.text) + employerness(cell.text) === 0) return atComma(line, cell);
  return withDepartment(line, best);
}

/** Whether a bracket is open at the end of some words. */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** Cut at the first comma, where no word tells and the other entries are written so. */
function atComma(line: Line, cell: Cell): readonly [Cell, Cell?] {
  const comma = /,\s+/.exec(cell.text);
  const start = cell.from - line.from;
  if (!comma) return [cell];
  const at = start + comma.index;
  return [cellOf(line, start, at), cellOf(line, at + comma[0].length, cell.to - line.from)];
}

const DEPARTMENT =
  /,\s+(?=(?:department|dept\.?|faculty|school|chair|division|institute|laboratory|center|centre|institut|lehrstuhl|fakult[aä]t|d[eé]partement|laboratoire|departamento|facultad|vakgroep)\s)/iu;

/** A department stands with its employer: "Lecturer, Department of Music, University of York". */
function withDepartment(line: Line, both: readonly [Cell, Cell?]): readonly [Cell, Cell?] {
  const [title, employer] = both;
  const comma = employer && titleness(title.text) > 0 ? DEPARTMENT.exec(title.text) : null;
  if (!comma || !employer) return both;
  const start = title.from - line.from;
  return [
    cellOf(line, start, start + comma.index),
    cellOf(line, start + comma.index + comma[0].length, employer.to - line.from),
  ];
}
