import {frenchDepartment} from '../../kb/french-department.ts';
import {type FieldPlace, parseLocation} from '../../kb/location-field.ts';
import {citiesNamed} from '../../kb/place-index.ts';
import {placeAt} from '../../kb/places.ts';
import type {Page} from '../page.ts';
import type {Place} from '../reading.ts';
import {matchesOf} from '../rule.ts';

/** A place with its span in the document; `stated` tells a written country from one that the city implies. */
export interface Found extends Place {
  readonly from: number;
  readonly to: number;
  readonly stated: boolean;
}

const fromField = ({city, region, country, countryStated, from, to}: FieldPlace, at: number): Found => {
  const seat = city ? (/\s(?:office|hq|headquarters|campus)$/i.exec(city)?.[0].length ?? 0) : 0;
  return {
    city: city && seat ? city.slice(0, -seat) : city,
    region,
    country,
    from: at + from,
    to: at + to - seat,
    stated: countryStated || !country,
  };
};

/** The places of a stretch of text that is written as a location field is. */
export const fieldPlaces = (page: Page, from: number, to: number): Found[] =>
  parseLocation(page.text.slice(from, to)).map((place) => fromField(place, from));

/**
 * Whether a short line is written as a location field is: capital words and figures alone, at least half of its parts known
 * places, the first among them. "Lyon", "München, Berlin, Waldenburg", "27 - VERNON".
 */
export function isPlaceLine(line: string): boolean {
  const words = line.trimEnd();
  if (words.length > LONGEST_LINE || !CAPITALS.test(words)) return false;
  const [department] = frenchDepartment(words) ?? [];
  if (department) return department.city !== null && citiesNamed(department.city).length > 0;
  const parts = words.split(/[,;/]/);
  const known = parseLocation(words, {}, {known: true});
  const [first] = known;
  if (first?.from !== 0 || known.length * 2 < parts.length) return false;
  return parts.length > 1 || first.to === words.length;
}

const LONGEST_LINE = 80;
/** Nothing that a sentence, or a name with a small word in it, has. */
const CAPITALS = /^[\p{Lu}\d][\p{L}\d.'’-]*(?:[ ,;/()–-]+[\p{Lu}\d(][\p{L}\d.'’)-]*)*$/u;

/** Known places at the capital words of `[from, to)`; unknown words are none. */
export function knownPlaces(page: Page, from: number, to: number, most: number): Found[] {
  const out: Found[] = [];
  let country: string | null = null;
  const text = page.text.slice(from, to).replace(/[\n\xa0]/g, ' ');
  for (const word of matchesOf(CAPITAL_WORD, text)) {
    const at = from + word.index;
    if (out.length >= most) break;
    if (out.length && at < (out.at(-1) as Found).to) continue;
    const place = placeIn(text, word.index, from, country);
    const last = out.at(-1);
    const joined = last && /^(?:,\s|,| \(|\n|\s|\/)$/.test(page.text.slice(last.to, at));
    if (
      !place ||
      place.to > to ||
      isWord(page.text.slice(at, place.to), !!joined) ||
      (!joined && place.common && !SURE.test(word[0]))
    )
      continue;
    if (
      last &&
      joined &&
      last.city &&
      !place.city &&
      (!last.country || !place.country || last.country === place.country)
    ) {
      out[out.length - 1] = {
        ...last,
        region: last.region ?? place.region,
        country: last.country ?? place.country,
        to: place.to,
        stated: true,
      };
      continue;
    }
    country = place.country;
    out.push({
      city: place.city,
      region: place.region,
      country: place.country,
      from: at,
      to: place.to,
      stated: !place.city,
    });
  }
  return out;
}

const CAPITAL_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]*/gu;

/** The known place that begins at `at`, with its end as an offset of the document; a bracket behind it is not part of it. */
function placeIn(text: string, at: number, from: number, country: string | null) {
  const found = placeAt(text, at, {country});
  if (!found || found.region === 'Worldwide') return null;
  const extra = text.charAt(found.to - 1) === ')' && !text.slice(at, found.to).includes('(') ? 1 : 0;
  return {...found, city: extra ? (found.city?.slice(0, -1) ?? null) : found.city, to: from + found.to - extra};
}

/** Short words are seldom a place in running text; "US" and "NYC" are, and "MA" right behind a city is. */
const isWord = (words: string, joined: boolean) =>
  words.length <= 2
    ? !joined && !SURE.test(words)
    : /^(?:Mobile|Data|Senior|Java|Most|Home|Same|Nice|Page|Date|Time|Team|Hybrid|Global|Anywhere|World|Worldwide|International|Central|Eastern|Western|Orange|Union|Enterprise|Series|Split)$/.test(
        words,
      );

const SURE = /^(?:US|USA|UK|SF|NY|NYC|EU)$/;
