import {areasNamed, citiesNamed} from '../kb/place-index.ts';
import {employerness, titleness} from './name-words.ts';

const REMOTE =
  /^(?:fully |100 ?% )?(?:remote|hybrid|on-?site|home ?office|télétravail|teletravail|remoto|thuiswerk)(?:[\s,/-]*\(?[\p{L} .,]{0,30}\)?)?$/iu;
const NAME =
  "[\\p{Lu}][\\p{L}.'’-]*(?: (?:[\\p{Lu}][\\p{L}.'’-]*|de|del|la|le|les|am|an|der|den|sur|of|the|do|da)){0,3}";
const CITY = new RegExp(`^${NAME}$`, 'u');
const CODE = /^[A-Z]{2}(?: \d{5})?$|^[A-Z]\. ?[A-Z][\p{L}.]*$|^[A-Z](?:\.[A-Z])+\.?$/u;

/** Whether words are surely a place: "Austin, TX", "Berlin, Germany", "Remote (US)". */
export function isPlace(text: string): boolean {
  const words = bracketless(text.trim());
  const isBracketed = /^[^(),]+\([^(),]+\)$/.test(text.trim());
  if (words.length > 50) return false;
  if (REMOTE.test(words)) return true;
  const parts = words.replace(/^\d{4,5} (?=\p{Lu})/u, '').split(/,\s*/);
  const [city, ...areas] = parts;
  if (!city || !areas.length || areas.length > 2 || !CITY.test(city)) return false;
  if (employerness(city) > 0 || titleness(city) > 0 || (isBracketed && !mayBePlace(city))) return false;
  if (city.includes(' ') && areas.length === 1 && citiesNamed(areas[0] as string).length && !citiesNamed(city).length)
    return false;
  return areas.every((area) => CODE.test(area) || areasNamed(area).length > 0);
}

/** "Padova (Italy)" is written "Padova, Italy" elsewhere. */
const bracketless = (words: string): string =>
  /^\(.*\)$/.test(words) ? words.slice(1, -1) : words.replace(/^([^(),]+) \(([^(),]+)\)$/, '$1, $2');

/** Whether words name a country or a part of one. */
export const isArea = (text: string): boolean =>
  /^[A-Z]\. ?\p{Lu}\p{Ll}+$/u.test(text) || (CITY.test(text) && areasNamed(text).length > 0);

/** Whether words are written as the name of a town is. */
export const mayBeTown = (text: string): boolean => CITY.test(text);

/** Whether words may be a place that is known: a city or a country alone. */
export const mayBePlace = (text: string): boolean =>
  CITY.test(text) && (areasNamed(text).length > 0 || citiesNamed(text).length > 0);

/** Where a place that ends some words begins ("Northwind Systems, Portland, OR"); -1 for none. */
export function placeAtEnd(text: string): number {
  const commas = [...text.matchAll(/,\s+/g)].slice(-3);
  const rests = commas.map((comma) => text.slice(comma.index + comma[0].length));
  const at = rests.findIndex((rest, i) => isPlace(rest) || (i === commas.length - 1 && isArea(rest)));
  if (at < 0) return -1;
  const isNearer =
    at < commas.length - 1 && !mayBePlace(cityOf(rests[at] as string)) && mayBePlace(rests.at(-1) as string);
  return (isNearer ? commas.at(-1) : commas[at])?.index ?? -1;
}

const cityOf = (place: string): string => place.split(',')[0] as string;
