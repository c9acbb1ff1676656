import {
  cityCountries,
  cityName,
  cityRegions,
  citySizes,
  commonWords,
  countries,
  macroRegions,
  otherNames,
  packedCities,
  regions,
} from '@metier/kb/places';

/** A city of the knowledge base; `size` grows by one where the population grows by half. */
export interface City {
  readonly kind: 'city';
  readonly name: string;
  readonly country: string;
  /** Index of its region, -1 when not known. */
  readonly region: number;
  readonly size: number;
}

export interface Region {
  readonly kind: 'region';
  readonly index: number;
  readonly name: string;
  readonly country: string;
  readonly code: string;
}

export interface Country {
  readonly kind: 'country';
  readonly name: string;
  readonly code: string;
}

/** A region of several countries ("EMEA") or the whole world. */
export interface MacroRegion {
  readonly kind: 'macro-region';
  readonly id: string;
  readonly name: string;
  readonly countries: readonly string[];
}

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/** Words of a place name without case, accents, hyphens and dots: "Saint-Étienne" and "ST ETIENNE" fold alike. */
export function foldPlace(words: string): string {
  let text = words.toLowerCase();
  if (!/^[a-z ]+$/.test(text)) {
    if (/[^\x20-\x7e]/.test(text)) {
      text = text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[ßøłđæœıðþ]/g, (letter) => plainLetters[letter] ?? letter);
    }
    text = text
      .replace(/\./g, '')
      .replace(/[^\p{L}\p{N}&+/]+/gu, ' ')
      .trim();
  }
  return text.startsWith('sa') || text.includes(' sa') ? text.replace(/\b(saint|sankt)(?=e?\b)/g, 'st') : text;
}

interface PlaceIndex {
  /** Folded names of cities → their numbers. */
  readonly cities: ReadonlyMap<string, number | number[]>;
  /** Folded names of regions, countries and macro-regions. */
  readonly areas: ReadonlyMap<string, readonly (Region | Country | MacroRegion)[]>;
  /** Codes as written: "CA", "GBR", "US". */
  readonly codes: ReadonlyMap<string, readonly (Region | Country | MacroRegion)[]>;
  /** The largest number of words of a name that begins with a word and has more, and of names that count in capitals. */
  readonly longest: ReadonlyMap<string, number>;
  readonly common: ReadonlySet<string>;
}

let built: PlaceIndex | undefined;

/** Built at the first look-up (about 20 ms). */
export function placeIndex(): PlaceIndex {
  built ??= build();
  return built;
}

function build(): PlaceIndex {
  const cities = new Map<string, number | number[]>();
  const longest = new Map<string, number>();
  const begin = (folded: string) => {
    const space = folded.indexOf(' ');
    if (space < 0) return;
    const first = folded.slice(0, space);
    const words = folded.split(' ').length;
    if (words > (longest.get(first) ?? 0)) longest.set(first, words);
  };
  const put = (folded: string, at: number) => {
    const old = cities.get(folded);
    if (old === undefined) cities.set(folded, at);
    else if (typeof old === 'number') {
      if (old !== at) cities.set(folded, [old, at]);
    } else if (!old.includes(at)) old.push(at);
    begin(folded);
    const code = folded.startsWith('=') ? folded.slice(1).toLowerCase() : '';
    if (code && !longest.has(code)) longest.set(code, 1);
  };
  const addCity = (name: string, at: number) => {
    // "LA" and "SEA" count only in capitals.
    put(/^[A-Z.]{2,4}$/.test(name) ? `=${name.replaceAll('.', '')}` : foldPlace(name), at);
  };
  for (let at = 0; at < packedCities.length; at++) {
    // Of most names the capitals are all that is packed, and case does not count here.
    const packed = packedCities[at] as string;
    if (/^[a-z ]+$/.test(packed)) put(foldPlace(packed), at);
    else addCity(cityName(at), at);
  }
  for (const {city, names} of otherNames) for (const name of names) addCity(name, city);
  const {areas, codes} = buildAreas(begin);
  return {cities, areas, codes, longest, common: new Set(commonWords)};
}

type Area = Region | Country | MacroRegion;

function buildAreas(begin: (folded: string) => void) {
  const areas = new Map<string, Area[]>();
  const codes = new Map<string, Area[]>();
  const put = (map: Map<string, Area[]>, key: string, area: Area) => {
    const list = map.get(key);
    if (!list) map.set(key, [area]);
    else if (!list.includes(area)) list.push(area);
  };
  const add = (names: readonly string[], area: Area) => {
    for (const name of names) {
      if (/^=?[A-Z.]{2,8}$/.test(name)) put(codes, name.replace(/[=.]/g, ''), area);
      else {
        put(areas, foldPlace(name), area);
        begin(foldPlace(name));
      }
    }
  };
  regions.forEach(({country, code, names}, index) => {
    const region: Region = {kind: 'region', index, name: names[0] as string, country, code};
    add(names, region);
    if (codedCountries.has(country) && /^[A-Z]{2,3}$/.test(code)) put(codes, code, region);
  });
  for (const {code, alpha3, names} of countries) {
    const country: Country = {kind: 'country', name: names[0] as string, code};
    add(names, country);
    put(codes, code, country);
    if (alpha3) put(codes, alpha3, country);
  }
  for (const {id, names, countries: members} of macroRegions) {
    add(names, {kind: 'macro-region', id, name: (names[0] as string).replace('=', ''), countries: members});
  }
  return {areas, codes};
}

/** Codes that are clear by themselves; others ("AI" Anguilla, "IT" Italy, "ML" Mali) need a place beside them. */
const clearCodes = new Set(
  'US UK USA UAE EU KSA NZ DACH EMEA APAC LATAM NAMER NOAM AMER APJ JAPAC MENA CEE EEA UKI NRW PACA NYC SF DC'.split(
    ' ',
  ),
);

/** Whether words are a code that means a place only beside another place. */
export const isUnclearCode = (words: string): boolean => {
  const code = words.replaceAll('.', '');
  return /^[A-Z]{2,3}$/.test(code) && !clearCodes.has(code);
};

/** Countries whose region codes stand in postings by themselves. */
const codedCountries = new Set(['US', 'CA', 'AU', 'BR', 'CH', 'IN']);

export function cityOf(at: number): City {
  return {
    kind: 'city',
    name: cityName(at),
    country: cityCountries[at] as string,
    region: cityRegions[at] as number,
    size: citySizes.charCodeAt(at) - 97,
  };
}

/** All cities of a name, the largest first. */
export function citiesNamed(words: string): City[] {
  const {cities} = placeIndex();
  const found = cities.get(foldPlace(words)) ?? cities.get(`=${words.trim().replaceAll('.', '')}`);
  if (found === undefined) return [];
  const list = typeof found === 'number' ? [found] : found;
  return list.map(cityOf).sort((a, b) => b.size - a.size);
}

/** Regions, countries and macro-regions of a name or a code; codes count only in capitals. */
export function areasNamed(words: string): readonly (Region | Country | MacroRegion)[] {
  const index = placeIndex();
  const code = words.trim().replace(/\./g, '');
  const byName = index.areas.get(foldPlace(words)) ?? [];
  const byCode = /^[A-Z]{2,8}$/.test(code) ? (index.codes.get(code) ?? []) : [];
  return byCode.length ? [...byName, ...byCode] : byName;
}

export const regionAt = (index: number): Region | null => {
  const found = regions[index];
  return found
    ? {kind: 'region', index, name: found.names[0] as string, country: found.country, code: found.code}
    : null;
};

let namesByCity: ReadonlyMap<string, readonly string[]> | undefined;

/** The names that postings use for a city beside its own. */
export function otherNamesOf({name, country}: Pick<City, 'name' | 'country'>): readonly string[] {
  namesByCity ??= new Map(
    otherNames.map(({city, names}) => [`${cityCountries[city]} ${cityName(city)}`, names] as const),
  );
  return namesByCity.get(`${country} ${name}`) ?? [];
}
