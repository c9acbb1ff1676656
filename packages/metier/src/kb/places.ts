import {
  areasNamed,
  type City,
  type Country,
  citiesNamed,
  foldPlace,
  isUnclearCode,
  type MacroRegion,
  otherNamesOf,
  placeIndex,
  type Region,
  regionAt,
} from './place-index.ts';

/** A place as a posting says it: the city in the posting's own form, the region by its full name, the country by alpha-2. */
export interface Place {
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
}

/** What stands near a place and helps to tell places of one name apart. */
export interface PlaceContext {
  readonly country?: string | null;
  readonly region?: string | null;
}

/** Population classes between two cities of one name from which on the larger one is meant (about three times as many people). */
const clearlyLarger = 3;

/** The city that a name means: the one in the given country or region, else the clearly largest. */
export function chooseCity(cities: readonly City[], context: PlaceContext = {}): City | null {
  const inRegion = context.region ? cities.filter((city) => isIn(city, context.region as string)) : [];
  if (inRegion.length) return inRegion[0] as City;
  const inCountry = context.country ? cities.filter((city) => city.country === context.country) : [];
  if (inCountry.length) return inCountry[0] as City;
  const [first, ...others] = cities;
  if (!first) return null;
  const rival = others.find((city) => city.country !== first.country);
  return !rival || first.size - rival.size >= clearlyLarger ? first : null;
}

/** One name for the spellings of a city's ("München", "Munich"); the words as they are where no city is meant for sure. */
export function cityNamed({city: words, region, country}: Place): string | null {
  if (words === null) return null;
  return chooseCity(spelledSo(citiesNamed(words), words), {region, country})?.name ?? words;
}

/** All names that postings use for the cities of a name, and the words themselves. */
export const citySpellings = (words: string): string[] => [
  ...new Set([words, ...citiesNamed(words).flatMap((city) => [city.name, ...otherNamesOf(city)])]),
];

function isIn(city: City, region: string): boolean {
  const own = regionAt(city.region);
  return own !== null && (own.name === region || foldPlace(own.name) === foldPlace(region));
}

/** The form of a city's name to show: as written, but "NYC" and "PARIS" by their names. */
export function shownCity(words: string, city: City | null): string {
  const letters = words.replace(/[^\p{L}]/gu, '');
  if (letters !== letters.toUpperCase() || /[^\p{Script=Latin}\P{L}]/u.test(words)) return words;
  if (city && (letters.length <= 4 || foldPlace(city.name) === foldPlace(words))) return city.name;
  return titleCase(words);
}

const small = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'sur',
  'sous',
  'en',
  'aux',
  'et',
  'am',
  'an',
  'der',
  'im',
  'bei',
  'of',
  'the',
  'd',
  'l',
]);

/** "NEUILLY SUR SEINE" → "Neuilly sur Seine". */
export function titleCase(words: string): string {
  return words.toLowerCase().replace(/\p{L}+/gu, (word, at: number) => {
    if (at > 0 && small.has(word)) return word;
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  });
}

/**
 * The place that a few words name ("Köln", "Georgia", "UK", "EMEA"), or null. Of places with one name the neighbours decide,
 * then the number of people; when neither does ("Cambridge"), the country stays open.
 */
export function resolvePlace(words: string, context: PlaceContext = {}): Place | null {
  const area = chooseArea(areasNamed(words), context);
  const cities = spelledSo(citiesNamed(words), words);
  if (cities.length && (!area || preferCity(cities, area, context))) {
    const city = chooseCity(cities, context);
    return {
      city: shownCity(words.trim(), city ?? (cities[0] as City)),
      region: context.region ?? null,
      country: city?.country ?? null,
    };
  }
  if (!area) return null;
  if (area.kind === 'country') return {city: null, region: null, country: area.code};
  return {city: null, region: area.name, country: area.kind === 'region' ? area.country : null};
}

/** Of "San Jose" and "San José" the ones that are written just so, unless another one is far larger ("Washington"). */
export function spelledSo(cities: readonly City[], words: string): readonly City[] {
  const so = cities.filter((city) => city.name.toLowerCase() === words.trim().toLowerCase());
  const [first] = so;
  return first && (cities[0] as City).size - first.size <= clearlyLarger ? so : cities;
}

/** The area that a name means: a region of the country in question, a state of the US or Canada, a country, another region. */
export function chooseArea(areas: readonly (Region | Country | MacroRegion)[], {country}: PlaceContext = {}) {
  const rank = (area: Region | Country | MacroRegion) => {
    if (area.kind === 'macro-region') return 3;
    if (area.kind === 'country') return area.code === country ? 0 : 2;
    if (area.country === country) return 0;
    return area.country === 'US' || area.country === 'CA' ? 1 : 4;
  };
  return [...areas].sort((a, b) => rank(a) - rank(b))[0];
}

/** "Berlin" is rather the city than the state, "Singapore" and "Luxembourg" too; "Mexico" and "Ontario" are areas. */
function preferCity(cities: readonly City[], area: Region | Country | MacroRegion, context: PlaceContext): boolean {
  const city = chooseCity(cities, context) ?? (cities[0] as City);
  if (area.kind === 'macro-region') return false;
  if (context.country && city.country === context.country && area.kind === 'region' && area.country !== context.country)
    return true;
  if (area.kind === 'country') return city.country === area.code && city.size >= 11;
  return regionAt(city.region)?.index === area.index
    ? city.size >= 13 || city.name.startsWith(area.name)
    : city.size >= 15;
}

/**
 * The longest known place name that begins at `from`, which has to be the begin of a word; null when there is none.
 * A name that is also a word ("Reading") or a code with other meanings ("IT") counts only beside another place: `common` tells.
 */
export function placeAt(
  text: string,
  from: number,
  context: PlaceContext = {},
): (Place & {to: number; common: boolean}) | null {
  firstWord.lastIndex = from;
  const first = firstWord.exec(text)?.[0];
  // Most words begin no place: they are left here.
  const most = first ? mostWords(first) : 0;
  if (!most) return null;
  firstWords.lastIndex = from;
  const words = firstWords.exec(text)?.[0] ?? '';
  for (const end of ends(words, most)) {
    const name = words.slice(0, end);
    const place = isName(name) ? resolvePlace(name, context) : null;
    if (place) return {...place, to: from + end, common: isCommon(name, place)};
  }
  return null;
}

/** The largest number of words of a name that begins with this one. */
function mostWords(first: string): number {
  const {longest, cities, areas} = placeIndex();
  const folded = foldPlace(first);
  return longest.get(folded) ?? (cities.has(folded) || areas.has(folded) || /^[A-Z]{2,3}$/.test(first) ? 1 : 0);
}

/** A cheap look before the whole resolution. */
function isName(name: string): boolean {
  const {cities, areas} = placeIndex();
  const folded = foldPlace(name);
  return cities.has(folded) || areas.has(folded) || /^[A-Z.]{2,8}$/.test(name);
}

const firstWord = /[\p{L}\p{N}]+/uy;
const firstWords = /[\p{L}\p{N}][\p{L}\p{N}’'.&/-]{0,40}(?: [\p{L}\p{N}(][\p{L}\p{N}’'.()&/-]{0,40}){0,6}/uy;

/** Words that mean a place only beside another place: "Reading", "IT", "Global". */
const isCommon = (name: string, place: Place): boolean =>
  placeIndex().common.has(name.toLowerCase()) || isUnclearCode(name) || place.region === 'Worldwide';

/** Where a name of at most `most` words may end in `words`, the longest first. */
function ends(words: string, most: number): number[] {
  const found: number[] = [];
  for (const match of words.matchAll(/[\p{L}\p{N})](?=$|[^\p{L}\p{N}])/gu)) {
    if (match[0] !== ')' || words.lastIndexOf('(', match.index) >= 0) found.push(match.index + 1);
  }
  return found.slice(0, most + 2).reverse();
}
