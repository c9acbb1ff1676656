import {areaDraft, asCity, cityDraft, type Draft, isWorld} from './location-draft.ts';
import {lookUp, type Part} from './location-parts.ts';
import {citiesNamed} from './place-index.ts';
import {chooseArea} from './places.ts';

const notAPlace =
  /\d|(?<!\p{L})(?:not|stated|remote|hybrid|onsite|on-site|office|home|work|worldwide|global|anywhere|headquarters?|street|straße|strasse|platz|allee|weg|avenue|rue|road|square|building|floor|days?|week|company|team|hours|time|utc|gmt|cet|est|pst|flexible|several|multiple|various|eastern|western|northern|southern|candidates?|international|national|germany-wide|tbd|tba|n\/a|none|unspecified|coaching|m|w|f|d)(?!\p{L})/iu;

/** Unknown words that stand where a city stands: "Hadapsar, IND". */
export function isUnknownCity(part: Part, next: Part | undefined): boolean {
  if (part.near && looksLikeName(part.words)) return true;
  if (!next || (next.before !== ',' && next.before !== '(') || !looksLikeName(part.words)) return false;
  if (next.from - part.to > 3) return false;
  if (next.before === '(' && chooseArea(next.areas)?.kind !== 'region') return false;
  return next.areas.length > 0 && !next.cities.some((city) => city.size >= 12);
}

const looksLikeName = (words: string): boolean =>
  !notAPlace.test(words) &&
  words.length <= 40 &&
  /^\p{Lu}[\p{L}’'.-]+(?:[ -](?:\p{Lu}|[a-z]{1,3}(?!\p{L}))[\p{L}’'.-]*){0,4}$/u.test(words);

/** A known place inside longer words: "Mapbox Minsk", "NerdWallet Canada", "office in Amsterdam centrum". */
export function inside(part: Part, group: number): Draft[] {
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
      if (
        !big.length &&
        at > 0 &&
        at + size < words.length &&
        !/^(?:in|at|of|to|from)$/i.test((words[at - 1] as RegExpExecArray)[0])
      )
        continue;
      const from = part.from + first.index;
      const inner: Part = {...part, words: name, from, to: from + name.length, cities: big, areas: found.areas};
      const cities = asCity(inner, null);
      if (!cities) return found.areas.length ? [areaDraft(inner, group)] : [];
      return [cityDraft(inner, group, cities)];
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
  return [cityDraft(inner, group, cities)];
}

/** A field of one unknown name is taken for a small town: "Sailauf". */
export function unknownCity(parts: readonly Part[]): Draft[] {
  const [part, ...more] = parts;
  if (
    !part ||
    more.some((one) => one.before !== '/' && one.before !== '(') ||
    !/^\p{Lu}[\p{Ll}’'-]+(?:[- ]\p{Lu}?\p{Ll}+)?$/u.test(part.words)
  )
    return [];
  if (!looksLikeName(part.words)) return [];
  return [cityDraft(part, 1, [])];
}
