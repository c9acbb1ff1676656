import {areasNamed, type City, type Country, citiesNamed, type MacroRegion, type Region} from './place-index.ts';
import {type Place, spelledSo} from './places.ts';

/** A place in a location field, with the words that name it; `countryStated` tells a written country from one that the city implies. */
export interface FieldPlace extends Place {
  readonly from: number;
  readonly to: number;
  readonly countryStated: boolean;
}

export type Area = Region | Country | MacroRegion;

/** A part of the field between two separators. */
export interface Part {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Where the part ends with the words that are no place: "Lisbon Area". */
  readonly end: number;
  /** What stands before it: `;` a new group, `/` a choice, `,` `-` `(` may go down or up the map. */
  readonly before: ';' | '/' | ',' | '-' | '(';
  readonly cities: readonly City[];
  readonly areas: readonly Area[];
  /** Something like "bei München" followed it. */
  readonly near: boolean;
}

const separator =
  /\s*(?:(;|\||\n|\s•\s|\s·\s|\s→\s)|(\s\/\s|\/|\s(?:or|oder|ou|of|o|and|und|et|en|y|&|\+)\s)|(,)|(\s[-–—]\s?|\s?[–—]\s|:\s|(?<=HQ|[a-z])-(?=Onsite|Hybrid|Remote))|([()[\]]))\s*/gu;

/** Words of a field that are no place: they are cut off from the begin and the end of a part. */
const noise =
  /^(?:(?:fully|100 ?%|mostly|partly|hybrid|remote(?:ly)?|on[- ]?site|in[- ]office|in[- ]person|office|offices?|based|hq|headquarters?|headquartered|head office|from|in|near|within|anywhere|the|greater|raum|großraum|region|city of|all|multiple|various|any|either|ideally|preferably|only|flexible|first|friendly|location|locations|site|campus|job|jobs|home[- ]?office|work from home|mobile office|mobiles? arbeiten|wfh|télétravail|teletravail|présentiel|telecommute|vor ort|standort|standorte|u\.a\.|innerhalb|eu-weit|hub|area|metro|metropolitan|cbd|centrum|centre|center|downtown|data cent(?:er|re)|time ?zones?|relocat\w*|option(?:al)?|available|possible|preferred|employees|residents|and|or|to|of|for|with|we|are)(?=$|[\s*:,.]))[\s*:,.]*/iu;
const noiseAtEnd =
  /[\s*:,.-]+(?:hybrid|remote(?:ly)?|on[- ]?site|office|offices|hq|headquarters?|head office|only|based|home[- ]?office|area|metro|metropolitan(?: area)?|region|hub|campus|site|cbd|centrum|downtown|city cent(?:er|re)|data cent(?:er|re)|preferred|required|hbf|and surroundings|und umgebung|et périphérie|time ?zones?|residents|employees|wide|county|arrondissement|cedex(?: \d+)?|\d{1,2}(?:e|er|ème|eme)?|[NSEWØKVM]{1,2}\d{0,2})$/iu;
/** "(bei München)", "(Großraum Würzburg)": not where the job is. */
const surroundings = /\((?:bei|raum|großraum|near|nähe|in der nähe|proche|près)\s[^()]*\)/giu;
const near = /\s(?:bei|near|nahe|in der nähe von|nähe|près de|proche|nabij|a\. ?d\. ?[A-Z]\.?|c\/o)\s.*$/iu;
const postcode = /^(?:[A-Z]{1,2}-)?\d{4,6}\s+(?=\p{L})/u;

/** The parts of a location field, without words that are no place. */
export function partsOf(field: string): Part[] {
  const text = field.replace(surroundings, (words) => ' '.repeat(words.length));
  const parts: Part[] = [];
  let from = 0;
  let before: Part['before'] = ';';
  let bracket = false;
  const push = (to: number) => {
    const part = partOf(text, from, to, before);
    if (part) parts.push(part);
  };
  for (const match of text.matchAll(separator)) {
    const end = match.index + match[0].length;
    if (bracket && match[5] === ')') {
      bracket = false;
      continue;
    }
    if ((match[2] || match[5]) && joined(text, match.index, end)) {
      bracket = match[5] === '(';
      continue;
    }
    push(match.index);
    before = match[1] ? ';' : match[2] ? '/' : match[3] ? ',' : match[4] ? '-' : '(';
    from = end;
  }
  push(text.length);
  return parts;
}

/** "Frankfurt/Main" and "Trinidad and Tobago" are one name. */
function joined(text: string, at: number, end: number): boolean {
  const left = /[\p{L}.]+$/u.exec(text.slice(0, at))?.[0] ?? '';
  const right = /^[\p{L}.]+/u.exec(text.slice(end))?.[0] ?? '';
  if (!left || !right) return false;
  const name = `${left}${text.slice(at, end)}${right}`;
  return citiesNamed(name).length > 0 || areasNamed(name).length > 0;
}

function partOf(text: string, start: number, end: number, before: Part['before']): Part | null {
  let [from, to] = trimmed(text, start, end);
  let known = lookUp(text.slice(from, to));
  let beside = false;
  // Noise is cut word by word, and only while the words are not a place ("New York", "Data Center").
  for (let left = 8; left > 0 && !known && from < to; left--) {
    const words = text.slice(from, to);
    const head = postcode.exec(words)?.[0] ?? noise.exec(words)?.[0] ?? '';
    const tail = head ? '' : (near.exec(words)?.[0] ?? noiseAtEnd.exec(words)?.[0] ?? '');
    if (!head && !tail) break;
    beside ||= near.test(words);
    [from, to] = trimmed(text, from + head.length, to - tail.length);
    known = lookUp(text.slice(from, to));
  }
  if (from >= to) return null;
  const words = text.slice(from, to);
  return {words, from, to, end, before, cities: known?.cities ?? [], areas: known?.areas ?? [], near: beside};
}

function trimmed(text: string, from: number, to: number): [number, number] {
  while (from < to && /[\s,;:*."'–—-]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:*"'–—-]/.test(text.charAt(to - 1))) to--;
  return [from, to];
}

/** What a few words may name; null for nothing. */
export function lookUp(words: string): {cities: readonly City[]; areas: readonly Area[]} | null {
  const cities = spelledSo(citiesNamed(words), words);
  const areas = areasNamed(words);
  return cities.length || areas.length ? {cities, areas} : null;
}
