import {fold} from '../text/tokens.ts';
import {datesOf, type Line} from './lines.ts';
import {isLanguageList} from './lists.ts';
import {BESIDE, SECTION_WORDS, type SectionKind} from './section-words.ts';

/** A part of a resume: its lines, without its heading. */
export interface Section {
  readonly kind: SectionKind;
  readonly heading: Line | null;
  readonly lines: readonly Line[];
}

const PHRASES: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries(SECTION_WORDS).flatMap(([kind, words]) =>
    words.split('|').map((phrase) => [phrase, kind as SectionKind] as const),
  ),
);
const LONGEST = 60;
const MOST_WORDS = 6;

/** Which section a heading opens by its words; null when they tell none. `loose` lets one unknown word stand before them. */
export function sectionOf(words: string, loose = false): SectionKind | null {
  if (words.length > LONGEST || /\d|@/.test(words)) return null;
  const folded = fold(words)
    .replace(/\u2019/g, "'")
    .replace(/\(s\)/g, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const whole = PHRASES.get(folded);
  if (whole) return whole;
  if (SPACED.test(folded)) return spacedSection(folded.replaceAll(' ', ''));
  const parts = folded.split(/\s*(?:[,&+/|]|\b(?:and|und|et|y|en|e)\b)\s*/).filter(Boolean);
  const kinds = parts.map((part) => partKind(part, loose && parts.length === 1));
  if (!parts.length || folded.split(/\s+/).length > MOST_WORDS) return null;
  const told = kinds.filter((kind) => kind !== null);
  const [first] = told;
  if (!first || told.length < parts.length - (parts.length > 2 ? 1 : 0) - unnamed(parts, kinds)) return null;
  return first;
}

/** Letters set apart, as in "E D U C A T I O N". */
const SPACED = /^(?:\S{1,2} ){3,}\S{1,2}$/;
const GLUED: readonly (readonly [string, SectionKind])[] = [...PHRASES].map(([phrase, kind]) => [
  phrase.replaceAll(' ', ''),
  kind,
]);

/** The section that a heading without its spaces opens: a phrase, with words before it that change nothing. */
function spacedSection(glued: string): SectionKind | null {
  for (const [phrase, kind] of GLUED) {
    if (phrase.length < 5 || !glued.endsWith(phrase)) continue;
    const before = glued.slice(0, -phrase.length);
    if (!before || BESIDE.has(before)) return kind;
  }
  return null;
}

/** Parts that only qualify the others: "professional & academic experience". */
const unnamed = (parts: readonly string[], kinds: readonly (SectionKind | null)[]): number =>
  parts.filter((part, i) => kinds[i] === null && part.split(' ').every((word) => BESIDE.has(word))).length;

function partKind(part: string, loose: boolean): SectionKind | null {
  const words = part.split(/\s+/);
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let from = words.length - length; from >= 0; from--) {
      const kind = PHRASES.get(words.slice(from, from + length).join(' '));
      if (!kind) continue;
      const others = [...words.slice(0, from), ...words.slice(from + length)].filter((word) => !BESIDE.has(word));
      if (!others.length) return kindBeside(kind, words);
      if (loose && others.length === 1 && from + length === words.length && words.length <= 4) return kind;
    }
  }
  return null;
}

/** "Volunteer experience" is volunteering, "leadership experience" an activity. */
function kindBeside(kind: SectionKind, words: readonly string[]): SectionKind {
  if (kind !== 'experience') return kind;
  if (words.some((word) => word.startsWith('volunteer'))) return 'volunteering';
  return words.includes('leadership') ? 'activities' : kind;
}

/** How a heading is set: headings of one look open things of one rank. */
const lookOf = ({text, heading, depth}: Line): string =>
  `${heading ? 'h' : 'p'}${depth}${/\p{Ll}/u.test(text) ? '' : 'C'}`;

/**
 * Cuts the lines of a resume into sections, by the words of their headings. A heading of no known words that is set as the known
 * ones are opens a section of its own, unless dates stand beside it.
 */
export function sectionsOf(all: readonly Line[]): Section[] {
  const lines = withRails(all);
  const found = lines.map((line, i) => (mayOpen(line, lines[i + 1]) ? openedBy(line, i) : null));
  const look = usualLook(lines.filter((_, i) => found[i]));
  const known = found.map((kind, i) =>
    look && kind && isDoubtful(kind) && lookOf(lines[i] as Line) !== look ? null : kind,
  );
  const person = personIn(lines, known);
  const sections: {kind: SectionKind; heading: Line | null; lines: Line[]}[] = [
    {kind: 'head', heading: null, lines: []},
  ];
  for (const [i, line] of lines.entries()) {
    const kind = known[i] ?? (look && i > 0 && isUnknown(lines, i, look, sections.length > 1) ? 'other' : null);
    if (i === person) sections.push({kind: 'head', heading: null, lines: [line]});
    else if (kind) sections.push({kind, heading: line, lines: []});
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** The first line is the name or the document's, unless it surely opens something else. */
const openedBy = (line: Line, i: number): SectionKind | null => {
  const kind = sectionOf(line.text, line.heading);
  return i > 0 || kind === 'experience' || kind === 'education' ? kind : null;
};

/** The one line that is set larger than all headings, behind some of them: the name beside a column that was read before. -1 for none. */
function personIn(lines: readonly Line[], known: readonly (SectionKind | null)[]): number {
  const first = known.findIndex((kind) => kind !== null);
  const tops = lines.flatMap(({heading, depth}, i) => (heading && depth === 1 ? [i] : []));
  const [top = -1] = tops;
  const isOne = first >= 0 && tops.length === 1 && top > first && known[top] === null;
  return isOne && /^(?:[\p{Lu}][\p{L}\p{M}'’.-]*\s?){2,5}$/u.test((lines[top] as Line).text) ? top : -1;
}

/** The name of a section in capitals: it opens one even where a bullet seems to run on into it. */
const isShouted = (text: string): boolean => /^\p{Lu}[\p{Lu}\s&/-]{4,}$/u.test(text) && PHRASES.has(fold(text));

/** Words that also name things inside a section: they open one only where they are set as the other headings are. */
const isDoubtful = (kind: SectionKind): boolean => kind === 'activities' || kind === 'volunteering' || kind === 'other';

const mayOpen = (line: Line, next: Line | undefined): boolean =>
  !line.bullet &&
  (!line.goesOn || isShouted(line.text)) &&
  !line.text.includes('\t') &&
  !/[.,;]$/.test(line.text) &&
  next !== undefined;

/** The look that most known headings share, when it sets them apart from other lines. */
function usualLook(headings: readonly Line[]): string | null {
  const counts = new Map<string, number>();
  for (const line of headings) counts.set(lookOf(line), (counts.get(lookOf(line)) ?? 0) + 1);
  const [look, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count >= 2 && look !== 'h0' && look !== 'p0' ? look : null;
}

const REACH = 3;

function isUnknown(lines: readonly Line[], i: number, look: string, open: boolean): boolean {
  const line = lines[i] as Line;
  if (!open || !line.heading || lookOf(line) !== look || line.text.length > LONGEST || line.text.includes('\t'))
    return false;
  if (!/^[\p{L}\s&/,'’-]+$/u.test(line.text) || line.text.split(/\s+/).length > 5) return false;
  for (let k = i; k < Math.min(lines.length, i + REACH); k++) {
    const near = lines[k] as Line;
    if (k > i && near.body) break;
    if (datesOf(near).length || isDuration(near.text)) return false;
  }
  return true;
}

/** How long something was, and nothing else: "4 years 3 months". */
export const isDuration = (text: string): boolean =>
  /^\(?(?:\d+ (?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|meses|mes|jaar|maand(?:en)?)[,\s]*)+\)?$/i.test(
    text,
  );

/** Lines whose first cell is the name of a section, as in a table with the headings on the left, become a heading and a line. */
function withRails(lines: readonly Line[]): Line[] {
  const railed = lines.flatMap((line) => parted(line, line.text.indexOf('\t')));
  if (railed.some((line, i) => i > 0 && mayOpen(line, railed[i + 1]) && sectionOf(line.text))) return railed;
  return lines.flatMap((line) => (line.bullet ? [line] : parted(line, RAIL.exec(line.text)?.[1]?.length ?? -1)));
}

const RAIL =
  /^((?:(?:Work|Professional) )?Experience|Education|(?:Technical )?Skills|Projects|Berufserfahrung|Ausbildung|Kenntnisse|Formation|Expérience)\s+\p{Lu}/u;

function parted(line: Line, at: number): Line[] {
  const words = line.text.slice(0, Math.max(0, at)).trim();
  const kind = at < 0 || line.goesOn || !words ? undefined : PHRASES.get(fold(words));
  if (!kind || kind === 'other' || (kind === 'languages' && !isLanguageList(line.text.slice(at), true))) return [line];
  const from = line.from + at + (/^\s*/.exec(line.text.slice(at))?.[0].length ?? 0);
  const heading = {...line, to: line.from + at, text: words, heading: true, body: false};
  const text = line.text.slice(from - line.from);
  return [heading, {...line, from, text, apart: true, body: false, heading: false}];
}
