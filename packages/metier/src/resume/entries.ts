import type {DateRange} from './dates.ts';
import {datesOf, type Line, placedDatesOf} from './lines.ts';
import {employerness, titleness} from './name-words.ts';

/** One of the things that a section lists: the lines that name it, its dates, and what is said about it. */
export interface Entry {
  readonly head: readonly Line[];
  readonly dates: DateRange | null;
  readonly body: readonly Line[];
}

interface Run {
  head: Line[];
  body: Line[];
}

const lastDate = (line: Line): DateRange | null => {
  const dates = placedDatesOf(line);
  return dates.find(({single}) => !single) ?? dates.at(-1) ?? null;
};

/** Whether a line gives the dates of an entry: a range, or a single date that stands at its end or alone. */
function isAnchor(line: Line): boolean {
  const date = lastDate(line);
  if (!date) return false;
  if (!date.single) return true;
  const after = line.text.slice(date.to - line.from);
  return /^[\s)\].,]*$/.test(after) || /^\s*[|·•⇥\t]/.test(after) || date.from === line.from;
}

/** The entries of a section that lists positions or projects, in the order of the text. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  if (isPlainList(lines)) return lines.map((line) => ({head: [{...line, body: false}], dates: null, body: []}));
  const ready = withHeads(lines);
  const runs = runsOf(ready);
  const before = runs.find(({head}) => head.some(isAnchor))?.head.findIndex(isAnchor) ?? 0;
  return runs.flatMap((run) => split(run, before));
}

/** A list of bullets without dates, most of them a title and an employer: "Economist, Harbour Institute". */
function isPlainList(lines: readonly Line[]): boolean {
  if (!lines.length || lines.some((line) => !line.bullet || datesOf(line).length)) return false;
  const named = lines.filter(
    ({text}) => text.length <= 90 && !/[.;]$/.test(text) && titleness(text.split(', ')[0] as string) >= 3,
  );
  return named.length * 2 > lines.length && lines.every(({text}) => text.includes(', '));
}

/** Lines with what heads an entry marked so, where a list or a paragraph hides it. */
function withHeads(lines: readonly Line[]): Line[] {
  const peeled = lines
    .map(listed)
    .map((line, i) =>
      isPeeled(line, lines[i + 1]) || isDatedBullet(line, lines[i - 1]) ? {...line, body: false, goesOn: false} : line,
    );
  if (peeled.some((line) => !line.body && isAnchor(line))) return peeled;
  const isListed = (line: Line) => line.bullet && datesOf(line).some(({single}) => !single) && titleness(line.text) > 0;
  return peeled.some(isListed) ? peeled.map((line) => (isListed(line) ? {...line, body: false} : line)) : peeled;
}

/** "Technologies: Python, SQL, Docker" tells what was used, and heads nothing. */
const listed = (line: Line): Line =>
  !line.body && /^\p{Lu}[\p{L} /&]{2,25}:\s.*,.*,/u.test(line.text) && !datesOf(line).length
    ? {...line, body: true}
    : line;

/** The last line of a bullet that is none of its words: it names what the dates below it belong to. */
function isPeeled(line: Line, next: Line | undefined): boolean {
  if (!line.goesOn || !next || next.bullet || next.goesOn || next.body) return false;
  const [date] = datesOf(next);
  if (!date || date.from > 0 || date.single) return false;
  return /^\p{Lu}/u.test(line.text) && !/[.;]$/.test(line.text) && titleness(line.text) + employerness(line.text) > 0;
}

/** A bullet that begins with dates and says little else, under a line that heads it: the definition of a term. */
function isDatedBullet(line: Line, before: Line | undefined): boolean {
  const [date] = line.bullet && before && !before.body ? datesOf(line) : [];
  return !!date && !date.single && date.from === 0 && line.text.length - date.to <= 40;
}

function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const line of lines) {
    if (!line.body && (!run || run.body.length)) {
      run = {head: [], body: []};
      runs.push(run);
    }
    run ??= newRun(runs);
    (line.body ? run.body : run.head).push(line);
  }
  return runs;
}

function newRun(runs: Run[]): Run {
  const run: Run = {head: [], body: []};
  runs.push(run);
  return run;
}

/** Parts a run of heading lines that holds several entries; each holds the dates of one. `before` lines stand above the dates. */
function split({head, body}: Run, before: number): Entry[] {
  const anchors = head.flatMap((line, i) => (isAnchor(line) ? [i] : []));
  const cuts = [0];
  for (const [n, anchor] of anchors.entries()) {
    const next = anchors[n + 1];
    if (next === undefined) continue;
    if (sameDates(head[anchor] as Line, head[next] as Line, next - anchor)) continue;
    let cut = Math.max(anchor + 1, next - before);
    for (let i = next; i > anchor; i--)
      if (head[i]?.apart || ((head[i]?.depth ?? 0) > 0 && i < next)) {
        cut = i;
        break;
      }
    cuts.push(cut);
  }
  const [first] = anchors;
  for (const [i, line] of head.entries())
    if (first !== undefined && i > first && !cuts.includes(i) && isBelow(line, head[first] as Line)) cuts.push(i);
  cuts.sort((a, b) => a - b);
  return cuts.map((from, i) => {
    const lines = head.slice(from, cuts[i + 1]);
    const anchor = lines.find(isAnchor);
    return {head: lines, dates: anchor ? lastDate(anchor) : null, body: i === cuts.length - 1 ? body : []};
  });
}

/** A heading under the one with the dates names something inside it. */
const isBelow = (line: Line, anchor: Line): boolean =>
  line.heading &&
  anchor.heading &&
  !isAnchor(line) &&
  anchor.depth > 0 &&
  line.depth > anchor.depth &&
  titleness(line.text) === 0;

/** A single year beside a range above it ("May 2023 – June" wrapped before "2024") opens nothing new. */
const sameDates = (first: Line, second: Line, distance: number): boolean =>
  distance === 1 &&
  (!!lastDate(first)?.single || !lastDate(first)?.end) &&
  !!lastDate(second)?.single &&
  !second.apart &&
  !second.heading;
