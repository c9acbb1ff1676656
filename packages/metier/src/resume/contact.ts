import type {Claim} from '../read/reading.ts';
import type {Document, Span} from '../text/document.ts';
import {fold} from '../text/tokens.ts';
import {type Cell, cellsOf} from './cells.ts';
import {claim, said} from './claims.ts';
import {datesIn} from './dates.ts';
import {datesOf, type Line} from './lines.ts';
import {employerness, titleness} from './name-words.ts';
import {isPlace, mayBePlace, placeAtEnd} from './places.ts';
import type {Link} from './resume.ts';
import {sectionOf} from './sections.ts';

export interface Contact {
  readonly name: Claim<string> | null;
  readonly label: Claim<string> | null;
  readonly email: Claim<string> | null;
  readonly phone: Claim<string> | null;
  readonly location: Claim<string> | null;
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const PHONE =
  /(?<![\d.,/-])(?:(?:\+|00)\d{1,3}[ .-]?)?(?:\(\+?\d{1,4}\)[ .-]?)?(?:\(?\d{2,5}\)?|(?<=[+\d][ .)-]?)\d)(?:(?: [/–-] |[ ./-])?\(?\d{2,5}\)?){1,5}(?![\d,-])/g;
const URL_FORM =
  /(?<![\p{L}\d@.])(?:https?:\/\/|www\.)[^\s|•·⇥,;()<>"“”]+|(?<![\p{L}\d@./-])(?:[a-z\d-]+\.)*(?:linkedin|github|gitlab|kaggle|medium|twitter|x|stackoverflow|huggingface|orcid|xing|bitbucket|behance|dribbble)\.(?:com|org|co|io|net)\/[^\s|•·⇥,;()<>"“”]+|(?<![\p{L}\d@./-])(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|me|ai|co|app|tech|info|eu|de|fr|nl|es|ch|at|be|uk|us)(?:\/[^\s|•·⇥,;()<>"“”]*)?(?![\p{L}\d@])/giu;
const NETWORKS: readonly (readonly [string, RegExp])[] = [
  ['LinkedIn', /linkedin\.com\/(?:in|pub)\/([^/?#]+)/i],
  ['GitHub', /github\.com\/([^/?#]+)/i],
  ['GitLab', /gitlab\.com\/([^/?#]+)/i],
  ['Kaggle', /kaggle\.com\/([^/?#]+)/i],
  ['Hugging Face', /huggingface\.co\/([^/?#]+)/i],
  ['ORCID', /orcid\.org\/([\dX-]+)/i],
  ['XING', /xing\.com\/profile\/([^/?#]+)/i],
  ['Medium', /medium\.com\/@?([^/?#]+)/i],
  ['Twitter', /(?:twitter|^(?:https?:\/\/)?x)\.com\/([^/?#]+)/i],
  ['Stack Overflow', /stackoverflow\.com\/users\/([^?#]+)/i],
];

/** The addresses in some lines, each once. They are told, never fetched; ones that are no web address are left out. */
export function linksOf(document: Document, lines: readonly Line[], contact: readonly Line[]): Claim<Link>[] {
  const links = new Map<string, Claim<Link>>();
  for (const line of lines) {
    for (const match of line.text.matchAll(URL_FORM)) {
      const words = match[0].replace(/[.,;:!?'"]+$/, '');
      const span = {from: line.from + match.index, to: line.from + match.index + words.length};
      const key = words.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
      const isBare = !/^(?:https?:|www\.)|\//i.test(words);
      if ((isBare && /\p{Lu}|^[a-z]+\.(?:js|ai|io|net)$/u.test(words)) || links.has(key)) continue;
      links.set(key, claim(document, linkOf(words), span, 'resume/link'));
    }
  }
  const told = bareLinks(document, contact).filter(({evidence}) => {
    const from = evidence[0]?.from ?? 0;
    return ![...links.values()].some((link) => link.evidence.some((one) => one.from <= from && from < one.to));
  });
  return [...links.values(), ...told].sort((a, b) => (a.evidence[0]?.from ?? 0) - (b.evidence[0]?.from ?? 0));
}

/** Bare addresses with any ending, where contact is told: "Web: fenwick.studio". */
function bareLinks(document: Document, lines: readonly Line[]): Claim<Link>[] {
  return lines.flatMap((line) =>
    cellsOf(line).flatMap(({from, text}) => {
      const [, label = '', words] = BARE.exec(text) ?? [];
      if (!words) return [];
      const at = from + label.length;
      return [claim(document, linkOf(words), {from: at, to: at + words.length}, 'resume/link')];
    }),
  );
}

const BARE = /^(\p{L}{2,12}:\s*)?((?:[a-z\d-]+\.)+[a-z]{2,12}(?:\/\S*)?)$/u;

/** What an address says: the network that it belongs to, and the name there. */
export function linkOf(words: string): Link {
  const url = /^https?:\/\//i.test(words) ? words : `https://${words}`;
  for (const [network, pattern] of NETWORKS) {
    const match = pattern.exec(words);
    if (match) return {url, network, username: decoded(match[1] as string)};
  }
  return {url, network: null, username: null};
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const HEAD_LINES = 12;

/** Name, contact and place from the head of a resume and what else is about the person; an address also from the `rest`. */
export function contactOf(
  document: Document,
  head: readonly Line[],
  others: readonly Line[],
  rest: readonly Line[],
): Contact {
  const lines = [...head, ...others].slice(0, HEAD_LINES);
  const name = lines.slice(0, 6).find((line) => isName(line)) ?? lines.slice(0, 1).find(mayBeName) ?? null;
  const named = name ? nameIn(name) : undefined;
  const around = [...head, ...others];
  return {
    name: named ? said(document, named, 'resume/name') : null,
    label: labelOf(document, lines, name),
    email: found(document, [...around, ...rest], EMAIL, 'resume/email'),
    phone: phoneOf(document, around),
    location: placeOf(document, lines, others),
  };
}

/** The name in a line, without the degrees behind it. */
function nameIn(line: Line): Cell | undefined {
  const cell = cellsOf(line).find(({text}) => isNameText(text)) ?? cellsOf(line)[0];
  const comma = cell ? cell.text.search(DEGREES) : -1;
  return cell && comma > 0 ? {from: cell.from, to: cell.from + comma, text: cell.text.slice(0, comma)} : cell;
}

const DEGREES = /,? *,(?: *(?:[A-Z][\p{L}]{0,4}\.?){1,4},?)+$/u;
const CURRICULUM = /^(?:curriculum vitae|cv|resume|lebenslauf|curriculum|vitae|hoja de vida)$/;
const NAME =
  /^(?:(?:dr|prof|mr|ms|mrs|herr|frau|m|mme)\.? )*[\p{Lu}][\p{L}\p{M}'’.-]*(?: (?:[\p{Lu}][\p{L}\p{M}'’.-]*|von|van|de|der|den|da|di|del|la|le|bin|al|el|y|zu|ter|ten|dos|das)){1,5}$/iu;

const isName = (line: Line): boolean =>
  !line.body &&
  cellsOf(line)
    .slice(0, 1)
    .some(({text}) => isNameText(text));

/** The first line when nothing else is a name: some people are called Baker or Developer. */
const mayBeName = ({text}: Line): boolean =>
  text.split(' ').length <= 3 && NAME.test(text) && !CURRICULUM.test(fold(text)) && sectionOf(text) === null;

function isNameText(words: string): boolean {
  const text = words.replace(DEGREES, '');
  if (text.length > 50 || !NAME.test(text) || CURRICULUM.test(fold(text))) return false;
  const capitals = text.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals >= 2 && titleness(text) === 0 && employerness(text) === 0 && !isPlace(text) && !datesIn(text).length;
}

/** What a person calls themself: a title beside the name. */
function labelOf(document: Document, lines: readonly Line[], name: Line | null): Claim<string> | null {
  const at = name ? lines.indexOf(name) : -1;
  for (const line of [lines[at + 1], at > 0 ? lines[at - 1] : undefined]) {
    if (!line || line.text.length > 90) continue;
    if (EMAIL.test(line.text) || hasPhone(line)) {
      const cell = cellsOf(line).find(({text}) => titleness(text) > 0 && !EMAIL.test(text));
      if (cell) return said(document, cell, 'resume/label');
      continue;
    }
    if (titleness(line.text) > 0 && !datesOf(line).length && !/[.!]$/.test(line.text))
      return said(document, line, 'resume/label');
  }
  const own = name ? cellsOf(name)[1] : undefined;
  return own && titleness(own.text) > 0 ? said(document, own, 'resume/label') : null;
}

function found(document: Document, lines: readonly Line[], form: RegExp, rule: string): Claim<string> | null {
  for (const line of lines) {
    const match = form.exec(line.text);
    if (match) return said(document, spanOf(line, match.index, match[0].length), rule);
  }
  return null;
}

const spanOf = (line: Line, at: number, length: number): Span => ({from: line.from + at, to: line.from + at + length});

function phoneOf(document: Document, lines: readonly Line[]): Claim<string> | null {
  for (const line of lines) {
    for (const match of line.text.matchAll(PHONE))
      if (isPhone(match[0])) return said(document, spanOf(line, match.index, match[0].length), 'resume/phone');
  }
  return null;
}

function isPhone(words: string): boolean {
  const digits = words.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 15 && !datesIn(words).length && !/^(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d$/.test(words);
}

const hasPhone = ({text}: Line): boolean => [...text.matchAll(PHONE)].some(([words]) => isPhone(words));

/** A line that names where the person lives, by its label or its postal code. */
const ADDRESS =
  /\d{4,5} \p{Lu}|^(?:address|location|adresse|anschrift|wohnort|direcci[oó]n|ubicaci[oó]n|adres|woonplaats)\s*:/iu;

function placeOf(document: Document, head: readonly Line[], others: readonly Line[]): Claim<string> | null {
  const cells = [...head, ...others].flatMap((line) => (line.body && line.text.length > 80 ? [] : placesIn(line)));
  const sure = cells.find(({text}) => isPlace(text));
  if (sure) return said(document, sure, 'resume/location');
  const beside = [...head, ...others]
    .filter((line) => EMAIL.test(line.text) || hasPhone(line) || ADDRESS.test(line.text))
    .flatMap(placesIn);
  const known = beside.find(({text}) => mayBePlace(text));
  return known ? said(document, known, 'resume/location') : null;
}

const LABEL = /^(?:\p{L}[\p{L} -]{2,20}:\s*)/u;

/** "Data engineer in Portland, Oregon": the town before the comma. */
const LIVES = /(?<=\s(?:in|near|from|based in|aus|à|en|uit)\s)\p{Lu}[\p{L}.'’ -]+$/u;

/** The sentences of a cell, without the label that opens it and the addresses in it: "Search engineer. Bergen, Norway." tells a place, too. */
function sentences(cell: Cell): Cell[] {
  const out: Cell[] = [];
  let from = LABEL.exec(cell.text)?.[0].length ?? 0;
  for (const stop of [
    ...cell.text.matchAll(/(?<=\p{Ll}{3})\.\s+|\s+\S+@\S+\s*|(?<=\S@\S+)\s+|\s+\+\d[\d ()/-]{6,}/gu),
    null,
  ]) {
    const to = stop?.index ?? cell.text.length;
    if (to > from) out.push({from: cell.from + from, to: cell.from + to, text: cell.text.slice(from, to)});
    from = stop ? to + stop[0].length : to;
  }
  return out;
}

/** The cells of a line, also where an address or a phone number glues them together. */
function placesIn(line: Line): Cell[] {
  const town = /(?:^|[\s,-])\d{4,5} (\p{Lu}[\p{L} -]{2,30})$/u.exec(line.text)?.[1];
  if (town && mayBePlace(town)) return [{from: line.to - town.length, to: line.to, text: town}];
  const glued = /^(?:.*?[\p{L}\d]@[\p{L}\d.-]+|.*\d{4})\s+(\p{Lu}[\p{L}.' -]+, [\p{L} .]+)$/u.exec(line.text);
  const cells = cellsOf(line)
    .flatMap(sentences)
    .flatMap((cell) => {
      const comma = placeAtEnd(cell.text);
      const at = comma < 0 ? 0 : (LIVES.exec(cell.text.slice(0, comma))?.index ?? comma + 2);
      return comma < 0 || isPlace(cell.text)
        ? [cell]
        : [{from: cell.from + at, to: cell.to, text: cell.text.slice(at)}];
    });
  if (!glued?.[1]) return cells;
  const from = line.from + line.text.length - glued[1].length;
  return [...cells, {from, to: line.to, text: glued[1]}];
}
