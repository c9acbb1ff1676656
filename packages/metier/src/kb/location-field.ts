import {areasNamed, type City, citiesNamed, type Country, foldPlace, type MacroRegion, type Region, regionAt} from './place-index.ts';
import {chooseArea, chooseCity, type Place, type PlaceContext, shownCity, spelledSo, titleCase} from './places.ts';

/** A place in a location field, with the words that name it; `countryStated` tells a written country from one that the city implies. */
export interface FieldPlace extends Place {
  readonly from: number;
  readonly to: number;
  readonly countryStated: boolean;
}

type Area = Region | Country | MacroRegion;

/** A part of the field between two separators. */
interface Part {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** What stands before it: `;` a new group, `/` a choice, `,` `-` `(` may go down or up the map. */
  readonly before: ';' | '/' | ',' | '-' | '(';
  readonly cities: readonly City[];
  readonly areas: readonly Area[];
  /** Something like "bei München" followed it. */
  readonly near: boolean;
}

interface Draft {
  readonly part: Part;
  city: string | null;
  known: readonly City[];
  region: Region | MacroRegion | null;
  country: string | null;
  stated: boolean;
  to: number;
  group: number;
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

/** The places of a location field, in the order of the text. Unknown words count as a city only where a city has to stand. */
export function parseLocation(text: string, context: PlaceContext = {}): FieldPlace[] {
  const french = frenchDepartment(text);
  if (french) return french;
  const parts = partsOf(text.replace(surroundings, (words) => ' '.repeat(words.length)));
  const drafts = draftsOf(parts);
  if (!drafts.length) drafts.push(...unknownCity(parts));
  spreadCountry(drafts);
  const country = context.country ?? commonCountry(drafts);
  return drafts.map((draft) => finish(draft, text, {...context, country}));
}

function partsOf(text: string): Part[] {
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
  return {words, from, to, before, cities: known?.cities ?? [], areas: known?.areas ?? [], near: beside};
}

function trimmed(text: string, from: number, to: number): [number, number] {
  while (from < to && /[\s,;:*."'–—-]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,;:*"'–—-]/.test(text.charAt(to - 1))) to--;
  return [from, to];
}

function lookUp(words: string): {cities: readonly City[]; areas: readonly Area[]} | null {
  const cities = spelledSo(citiesNamed(words), words);
  const areas = areasNamed(words);
  return cities.length || areas.length ? {cities, areas} : null;
}

/** Walks the parts from left to right: a city takes the region and the country that follow it, a country its cities. */
function draftsOf(parts: readonly Part[]): Draft[] {
  const drafts: Draft[] = [];
  let group = 0;
  let open: string | null = null;
  parts.forEach((part, at) => {
    if (part.before === ';') {
      group++;
      open = null;
    }
    const last = drafts.at(-1);
    if (last && last.group === group && isAbove(part, last, parts[at - 1])) return attach(last, part);
    if (last && last.group === group && part.before === ',' && repeats(part, last, parts[at + 1])) {
      last.to = part.to;
      return;
    }
    const city = asCity(part, open);
    if (city) {
      const replaced = last && last.group === group && !last.city && part.before !== '/' && covers(last, city);
      if (replaced) drafts.pop();
      drafts.push({part, city: part.words, known: city, region: replaced ? last.region : null, country: replaced ? last.country : null, stated: replaced ? last.stated : false, to: part.to, group});
      if (replaced) open = last.country;
      else if (open) Object.assign(drafts.at(-1) as Draft, {country: open, stated: true});
    } else if (part.areas.length) {
      if (!isWorld(part.areas)) drafts.push(areaDraft(part, group));
    }
else if (isUnknownCity(part, parts[at + 1])) drafts.push({part, city: part.words, known: [], region: null, country: null, stated: false, to: part.to, group});
    else drafts.push(...inside(part, group));
  });
  return drafts;
}

/** "Vienna, Vienna, Austria" and "Shah Alam, Selangor, Malaysia": words between a city and its country that name no further place. */
function repeats(part: Part, last: Draft, next: Part | undefined): boolean {
  if (!last.city || last.to > part.from) return false;
  if (foldPlace(part.words) === foldPlace(last.city)) return true;
  if (part.cities.length || part.areas.length) return part.areas.some((area) => area.kind === 'country' && area.code === last.country) && !part.cities.length;
  return next?.before === ',' && next.areas.some((area) => area.kind === 'country' && last.known.some((city) => city.country === area.code));
}

/** Whether a part is the region or country of the place before it: "Austin, TX", "Paris, France", "Atlanta, Georgia". */
function isAbove(part: Part, last: Draft, previous: Part | undefined): boolean {
  if (part.before === '/' || part.before === ';' || !previous || !part.areas.length) return false;
  if (last.to !== previous.to) return false;
  const area = above(part, last);
  if (!area || area.kind === 'macro-region') return false;
  if (!last.city && last.region?.kind === 'region' && area.kind === 'region') return isInformal(last.region) && last.country === area.country;
  if (!last.city && !last.region) return area.kind === 'country' && last.country === area.code;
  if (!last.city) return last.region !== null && area.kind === 'country' && last.region.kind === 'region' && last.region.country === area.code;
  if (area.kind === 'country' && last.country === area.code) return true;
  if (area.kind === 'country' ? last.stated : last.region) return false;
  if (last.known.some((city) => lies(city, area))) return true;
  if (part.cities.length) return !last.known.length && part.cities.every((city) => city.size < 12);
  return !last.known.length || /^[A-Z]{2,3}$/.test(part.words) || part.before === ',';
}

const lies = (city: City, area: Area): boolean =>
  area.kind === 'country' ? city.country === area.code : area.kind === 'region' && (city.region === area.index || (area.country === city.country && isInformal(area)));

const isInformal = (region: Region): boolean => region.code.length > 3;

/** The area of a part that fits the place before it best: "Munich, DE" is Germany, "Dover, DE" Delaware. */
function above(part: Part, last: Draft): Area | undefined {
  return part.areas.find((area) => last.known.some((city) => lies(city, area))) ?? chooseArea(part.areas, {country: last.country});
}

function attach(last: Draft, part: Part): void {
  const area = above(part, last) as Region | Country;
  last.to = part.to;
  if (!last.city && area.kind === 'region') return;
  const state = area.kind === 'country' && last.city ? stateNamed(last, area) : undefined;
  if (state) Object.assign(last, {city: null, region: state});
  if (area.kind === 'country') last.country = area.code;
  else {
    last.region = area;
    last.country ??= area.country;
  }
  last.stated = area.kind === 'country' || last.stated || area.country === 'US' || area.country === 'CA';
}

/** "Victoria, Australia" is the state: no city of the name lies there. */
const stateNamed = (last: Draft, country: Country): Area | undefined =>
  last.known.some((city) => city.country === country.code) ? undefined : last.part.areas.find((area) => area.kind === 'region' && area.country === country.code);

/** The cities that a part may mean; null when it is rather a region or country ("Mexico", "Ontario", "CA"). */
function asCity(part: Part, open: string | null): readonly City[] | null {
  if (!part.cities.length) return null;
  const area = chooseArea(part.areas, {country: open});
  if (!area || area.kind === 'macro-region') return area ? null : part.cities;
  const city = chooseCity(part.cities, {country: open}) ?? (part.cities[0] as City);
  const within = lies(city, area);
  if (area.kind === 'country') return within && city.size >= 11 ? part.cities : null;
  if (within) return city.size >= 13 || city.name.startsWith(area.name) ? part.cities : null;
  return city.size >= 15 ? part.cities : null;
}

const isWorld = (areas: readonly Area[]): boolean => areas.some((area) => area.kind === 'macro-region' && area.id === 'worldwide');

const covers = (draft: Draft, cities: readonly City[]): boolean =>
  cities.some((city) => (draft.region ? city.region === (draft.region as Region).index || draft.country === city.country : city.country === draft.country));

function areaDraft(part: Part, group: number): Draft {
  const area = chooseArea(part.areas) as Area;
  const country = area.kind === 'country' ? area.code : area.kind === 'region' ? area.country : null;
  const region = area.kind === 'country' ? null : area;
  return {part, city: null, known: [], region, country, stated: country !== null, to: part.to, group};
}

const notAPlace =
  /\d|(?<!\p{L})(?:not|stated|remote|hybrid|onsite|on-site|office|home|work|worldwide|global|anywhere|headquarters?|street|straße|strasse|platz|allee|weg|avenue|rue|road|square|building|floor|days?|week|company|team|hours|time|utc|gmt|cet|est|pst|flexible|several|multiple|various|candidates?|international|national|germany-wide|tbd|tba|n\/a|none|unspecified|coaching|m|w|f|d)(?!\p{L})/iu;

/** Unknown words that stand where a city stands: "Hadapsar, IND". */
function isUnknownCity(part: Part, next: Part | undefined): boolean {
  if (part.near && looksLikeName(part.words)) return true;
  if (!next || (next.before !== ',' && next.before !== '(') || !looksLikeName(part.words)) return false;
  if (next.before === '(' && !next.areas.some((area) => area.kind === 'region')) return false;
  return next.areas.length > 0 && !next.cities.some((city) => city.size >= 12);
}

const looksLikeName = (words: string): boolean =>
  !notAPlace.test(words) && words.length <= 40 && /^\p{Lu}[\p{L}’'.-]+(?:[ -](?:\p{Lu}|[a-z]{1,3}(?!\p{L}))[\p{L}’'.-]*){0,4}$/u.test(words);

/** A known place inside longer words: "Mapbox Minsk", "NerdWallet Canada", "office in Amsterdam centrum". */
function inside(part: Part, group: number): Draft[] {
  const words = [...part.words.matchAll(/\S+/g)];
  if (/^not stated/i.test(part.words)) return [];
  for (let size = Math.min(4, words.length - 1); size > 0; size--) {
    for (let at = words.length - size; at >= 0; at--) {
      const first = words[at] as RegExpExecArray;
      const end = words[at + size - 1] as RegExpExecArray;
      const name = part.words.slice(first.index, end.index + end[0].length).replace(/[,.]$/, '');
      if (!/^\p{Lu}/u.test(name)) continue;
      const found = lookUp(name);
      const big = found?.cities.filter((city) => city.size >= 12) ?? [];
      if (!found || (!big.length && !found.areas.length) || isWorld(found.areas)) continue;
      if (!big.length && at > 0 && at + size < words.length && !/^(?:in|at|of|to|from)$/i.test((words[at - 1] as RegExpExecArray)[0])) continue;
      const from = part.from + first.index;
      const inner: Part = {...part, words: name, from, to: from + name.length, cities: big, areas: found.areas};
      const cities = asCity(inner, null);
      if (!cities) return found.areas.length ? [areaDraft(inner, group)] : [];
      return [{part: inner, city: name, known: cities, region: null, country: null, stated: false, to: inner.to, group}];
    }
  }
  return hyphened(part, group);
}

/** "Berlin-Halensee" is Berlin. */
function hyphened(part: Part, group: number): Draft[] {
  const head = /^(\p{Lu}[\p{L} ]+)-\p{Lu}/u.exec(part.words)?.[1];
  const cities = head ? citiesNamed(head).filter((city) => city.size >= 14) : [];
  if (!head || !cities.length) return [];
  const inner = {...part, words: head, to: part.from + head.length, cities};
  return [{part: inner, city: head, known: cities, region: null, country: null, stated: false, to: inner.to, group}];
}

/** A field of one unknown name is taken for a small town: "Sailauf". */
function unknownCity(parts: readonly Part[]): Draft[] {
  const [part, ...more] = parts;
  if (!part || more.some((one) => one.before !== '/' && one.before !== '(') || !/^\p{Lu}[\p{Ll}’'-]+(?:[- ]\p{Lu}?\p{Ll}+)?$/u.test(part.words)) return [];
  if (!looksLikeName(part.words)) return [];
  return [{part, city: part.words, known: [], region: null, country: null, stated: false, to: part.to, group: 1}];
}

/** "Melbourne or Sydney, Australia": the country at the end holds for the cities of its group that lie in it. */
function spreadCountry(drafts: Draft[]): void {
  for (let at = drafts.length - 1; at > 0; at--) {
    const draft = drafts[at] as Draft;
    const before = drafts[at - 1] as Draft;
    if (!draft.country || !draft.stated || before.group !== draft.group || before.stated || !before.city) continue;
    if (before.known.some((city) => city.country === draft.country)) Object.assign(before, {country: draft.country, stated: true});
  }
}

/** The country of all cities that are clear, for those that are not: "Aachen, Berlin, Heidelberg". */
function commonCountry(drafts: readonly Draft[]): string | null {
  const found = new Set(drafts.map((draft) => draft.country ?? chooseCity(draft.known)?.country).filter(Boolean));
  return found.size === 1 ? ([...found][0] as string) : null;
}

function finish({part, city, known, region, country, stated, to}: Draft, text: string, context: PlaceContext): FieldPlace {
  const near = {country: country ?? context.country, region: region?.name ?? context.region};
  const chosen = chooseCity(known, near);
  const open = text.slice(part.from, to);
  return {
    city: city ? shownCity(city, chosen ?? known[0] ?? null) : null,
    region: region?.name ?? null,
    country: country ?? chosen?.country ?? null,
    countryStated: stated,
    from: part.from,
    to: open.includes('(') && !open.includes(')') && text.charAt(to) === ')' ? to + 1 : to,
  };
}

/** "92 - COLOMBES", "75 - PARIS 09", "33 - Gironde", "75": a French département, with a commune or without. */
function frenchDepartment(text: string): FieldPlace[] | null {
  const match = /^\s*(\d{2}|2[AB]|97\d)(?:\s*-\s*(\p{L}.*?))?\s*$/u.exec(text);
  if (!match) return null;
  const code = match[1] === '75' ? '75C' : (match[1] as string);
  const department = departments().get(code);
  if (!department) return null;
  const from = text.search(/\S/);
  const base = {region: department.name, country: 'FR', countryStated: false, from, to: text.trimEnd().length};
  const name = (match[2] ?? '').replace(/\s*\(Dept\.?\)$/i, '').replace(/\s+(?:\d{1,2}(?:e|er|ème)?(?: arrondissement)?|cedex.*)$/i, '');
  const whole = areasNamed(name).some((area) => area.kind === 'region' && area.country === 'FR' && area.code === code);
  if (!name || /\(Dept/i.test(match[2] ?? '') || (whole && code !== '75C')) return [{...base, city: null}];
  const known = citiesNamed(name).filter((city) => city.country === 'FR');
  const city = name === name.toUpperCase() ? (known[0]?.name ?? titleCase(name)) : name;
  return [{...base, city, from: text.indexOf(name, from + 2)}];
}

let french: Map<string, Region> | undefined;

function departments(): Map<string, Region> {
  if (french) return french;
  french = new Map();
  for (let index = 0, region = regionAt(0); region; region = regionAt(++index)) {
    if (region.country === 'FR' && /^\d|^2[AB]/.test(region.code)) french.set(region.code, region);
  }
  return french;
}

/** Whether two names of places are the same but for case, accents and hyphens. */
export const samePlaceName = (a: string, b: string): boolean => foldPlace(a) === foldPlace(b);
