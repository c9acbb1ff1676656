import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {folded, packCities, unpacking} from './cities.mjs';
import {column, literal, writeModule} from './write.mjs';

/** The rows of a TSV with the place they stand at; `#` begins a remark. */
function table(root, name, problems) {
  const path = join(root, 'source/places', name);
  if (!existsSync(path)) {
    problems.error(`source/places/${name}`, 'is missing');
    return [];
  }
  const rows = [];
  readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() && !line.startsWith('#'))
        rows.push({where: `source/places/${name}:${index + 1}`, cells: line.split('\t')});
    });
  return rows;
}

const names = (text) =>
  (text ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

/** Countries with all their names: the standard's first, then those written by hand. */
function readCountries(root, problems) {
  const countries = new Map();
  for (const {cells} of table(root, 'countries.tsv', problems)) {
    countries.set(cells[0], {code: cells[0], alpha3: cells[1], names: names(cells[2])});
  }
  for (const {where, cells} of table(root, 'country-names.tsv', problems)) {
    const country = countries.get(cells[0]);
    if (!country) problems.error(where, `unknown country "${cells[0]}"`);
    else country.names = [...new Set([...country.names, ...names(cells[1])])];
  }
  return countries;
}

function readRegions(root, countries, problems) {
  const regions = new Map();
  for (const {cells} of table(root, 'regions.tsv', problems)) {
    regions.set(`${cells[0]}-${cells[1]}`, {country: cells[0], code: cells[1], names: [cells[2]]});
  }
  for (const {where, cells} of table(root, 'region-names.tsv', problems)) {
    const [country, code, text] = cells;
    if (!countries.has(country)) problems.error(where, `unknown country "${country}"`);
    const key = `${country}-${code}`;
    if (!regions.has(key)) regions.set(key, {country, code, names: []});
    const region = regions.get(key);
    region.names = [...new Set([...region.names, ...names(text)])];
    if (!region.names.length) problems.error(where, 'a region without a name');
  }
  return [...regions.values()];
}

/** Cities by country, the most peopled first. */
function readCities(root, regions, problems) {
  const known = new Set(regions.map((region) => `${region.country}-${region.code}`));
  const cities = [];
  for (const {cells} of table(root, 'cities.tsv', problems)) {
    cities.push({name: cells[0], country: cells[1], region: cells[2], people: Number(cells[3]), names: []});
  }
  const byName = new Map();
  for (const city of cities) {
    const key = `${city.country} ${city.name}`;
    if (!byName.has(key)) byName.set(key, city);
    if (city.region && !known.has(`${city.country}-${city.region}`)) {
      problems.error(
        'source/places/cities.tsv',
        `"${city.name}" is in the unknown region ${city.country}-${city.region}`,
      );
    }
  }
  for (const {where, cells} of table(root, 'city-names.tsv', problems)) {
    const [mark, name, text, region, people] = cells;
    const key = `${mark.replace('+', '')} ${name}`;
    if (mark.startsWith('+')) {
      if (byName.has(key)) problems.error(where, `"${name}" is in cities.tsv already`);
      const city = {
        name,
        country: mark.slice(1),
        region: region ?? '',
        people: Number(people) || 1000,
        names: names(text),
      };
      cities.push(city);
      byName.set(key, city);
    } else if (byName.has(key)) byName.get(key).names.push(...names(text));
    else problems.error(where, `"${name}" (${mark}) is not in cities.tsv`);
  }
  return cities.sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : 0) || b.people - a.people);
}

export function readPlaces(root, problems) {
  const countries = readCountries(root, problems);
  const regions = readRegions(root, countries, problems);
  const cities = readCities(root, regions, problems);
  for (const city of cities)
    if (!countries.has(city.country)) problems.error('source/places/cities.tsv', `unknown country "${city.country}"`);
  const macros = table(root, 'macro-regions.tsv', problems).map(({where, cells}) => {
    const members = (cells[2] ?? '').split(/\s+/).filter(Boolean);
    for (const code of members) if (!countries.has(code)) problems.error(where, `unknown country "${code}"`);
    return {id: cells[0], names: names(cells[1]), members};
  });
  const words = table(root, 'common-words.tsv', problems).flatMap(({cells}) => names(cells[0]));
  return {countries: [...countries.values()], regions, cities, macros, words};
}

/** Names that read the same without case, accents and hyphens stand once; codes are kept as written. */
function distinct(names) {
  const seen = new Set();
  return names.filter((name) => {
    const key = /^=?[A-Z.]{2,8}$/.test(name) ? `=${name}` : folded(name);
    return !seen.has(key) && seen.add(key);
  });
}

const lines = (areas) => column(areas.map((one) => [...one.head, ...distinct(one.names)].join(';')));

export function writePlaces(folder, {countries, regions, cities, macros, words}) {
  const {text, order} = packCities(cities, regions, [...countries, ...regions, ...macros]);
  const known = new Set(
    [
      ...order.map(({name}) => name),
      ...[...countries, ...regions, ...cities, ...macros].flatMap(({names}) => names),
    ].map(folded),
  );
  const others = order.flatMap((city, at) => {
    const names = distinct([city.name, ...city.names]).slice(1);
    return names.length ? [{at, names}] : [];
  });
  const code = `export const countries = ${lines(countries.map(({code, alpha3, names}) => ({head: [code, alpha3], names})))}.map((line) => {
  const [code, alpha3, ...names] = line.split(';');
  return {code, alpha3, names};
});
export const regions = ${lines(regions.map(({country, code, names}) => ({head: [country, code], names})))}.map((line) => {
  const [country, code, ...names] = line.split(';');
  return {country, code, names};
});
export const macroRegions = ${lines(macros.map(({id, members, names}) => ({head: [id, members.join(' ')], names})))}.map((line) => {
  const [id, countries, ...names] = line.split(';');
  return {id, countries: countries ? countries.split(' ') : [], names};
});
export const commonWords = ${literal(words.filter((word) => known.has(folded(word))).join(';'))}.split(';');
${unpacking}
// A country and the number of its region, then its cities: how many letters are those of the city before, the rest, how large.
unpack(${literal(text)});
export const cityRegions = Int16Array.from(regionOf);
export const citySizes = sizes;
let at = 0;
export const otherNames = ${column(others.map(({at, names}, index) => [at - (others[index - 1]?.at ?? 0), ...names].join(';')))}.map((line) => {
  const [step, ...names] = line.split(';');
  at += Number(step);
  return {city: at, names};
});
`;
  return writeModule(folder, 'places', code, types);
}

const types = `/**
 * Cities with at least 15,000 inhabitants and some smaller ones: GeoNames, CC BY 4.0. Columns of the same length.
 * Names stand in lower case, "^" before a character that does not become itself when each word gets its capital.
 */
export declare const packedCities: readonly string[];
/** The name of a city as it is written: few of them are ever asked for. */
export declare function cityName(city: number): string;
/** ISO 3166-1 alpha-2. */
export declare const cityCountries: readonly string[];
/** Index into \`regions\`; -1 when not known. */
export declare const cityRegions: Int16Array;
/**
 * One letter a city: a = about 1,000 inhabitants, each further letter 1.46 times as many. A city that shares its name
 * with no other place has one of the coarse steps i, m and o.
 */
export declare const citySizes: string;
/** Names that postings use for a city beside its own. */
export declare const otherNames: readonly {readonly city: number; readonly names: readonly string[]}[];
/** A code of one or two upper-case letters or digits is the end of an ISO 3166-2 code; longer kebab-case ones are informal regions. */
export declare const regions: readonly {readonly country: string; readonly code: string; readonly names: readonly string[]}[];
/** Names that begin with "=" count only as written. */
export declare const countries: readonly {readonly code: string; readonly alpha3: string; readonly names: readonly string[]}[];
export declare const macroRegions: readonly {readonly id: string; readonly countries: readonly string[]; readonly names: readonly string[]}[];
/** City names that are also words of a posting ("Reading", "Nice", "Essen"), in lower case. */
export declare const commonWords: readonly string[];
`;
