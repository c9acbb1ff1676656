import {frenchDepartment} from './french-department.ts';
import {areaDraft, asCity, cityDraft, type Draft, isInformal, isWorld, lies} from './location-draft.ts';
import {type Area, type FieldPlace, type Part, partsOf} from './location-parts.ts';
import {inside, isUnknownCity, unknownCity} from './location-words.ts';
import {type City, type Country, foldPlace, isUnclearCode, placeIndex, type Region} from './place-index.ts';
import {chooseArea, chooseCity, type PlaceContext, shownCity} from './places.ts';

export type {FieldPlace};

/**
 * The places of a location field, in the order of the text. Unknown words count as a city only where a city has to stand.
 * `known: true` is for words that may be something else, such as a part of a title: only known places count, and no
 * city that is also a word.
 */
export function parseLocation(text: string, context: PlaceContext = {}, {known = false} = {}): FieldPlace[] {
  const french = known ? null : frenchDepartment(text);
  if (french) return french;
  const parts = partsOf(text);
  const drafts = draftsOf(parts);
  if (known) drafts.splice(0, drafts.length, ...drafts.filter(isSurelyPlace));
  else if (!drafts.length) drafts.push(...unknownCity(parts));
  spreadCountry(drafts);
  const country = context.country ?? commonCountry(drafts);
  return drafts.map((draft) => finish(draft, text, {...context, country}));
}

/** Walks the parts from left to right: a city takes the region and the country that follow it, a country its cities. */
function draftsOf(parts: readonly Part[]): Draft[] {
  const drafts: Draft[] = [];
  let group = 0;
  let open: string | null = null;
  for (const [at, part] of parts.entries()) {
    if (part.before === ';') {
      group++;
      open = null;
    }
    const last = drafts.at(-1)?.group === group ? drafts.at(-1) : undefined;
    if (last && isAbove(part, last, parts[at - 1])) attach(last, part);
    else if (last && part.before === ',' && repeats(part, last, parts[at + 1])) last.to = part.to;
    else {
      const cities = asCity(part, open);
      // "India - Bengaluru": the country before a city is the city's own and of those that follow.
      const own =
        cities && last && !last.city && part.before !== '/' && covers(last, cities, part) ? drafts.pop() : undefined;
      if (own) open = own.country;
      else if (cities && !cities.some((city) => city.country === open)) open = null;
      drafts.push(...placesOf(part, parts[at + 1], group, cities, own, open));
    }
  }
  return drafts;
}

function placesOf(
  part: Part,
  next: Part | undefined,
  group: number,
  cities: readonly City[] | null,
  own: Draft | undefined,
  open: string | null,
): Draft[] {
  if (cities)
    return [
      {
        ...cityDraft(part, group, cities),
        region: own?.region ?? null,
        country: open,
        stated: own?.stated ?? open !== null,
      },
    ];
  if (part.areas.length) return isWorld(part.areas) ? [] : [areaDraft(part, group)];
  return isUnknownCity(part, next) ? [cityDraft(part, group, [])] : inside(part, group);
}

/** Whether a place of a phrase is a place beyond doubt: known, and not a word like "Mobile" or "Orange" alone. */
function isSurelyPlace({city, known, region, stated, part}: Draft): boolean {
  if (isUnclearCode(part.words)) return false;
  if (!city) return true;
  if (!known.length) return false;
  return stated || region !== null || !placeIndex().common.has(part.words.toLowerCase());
}

/** "Vienna, Vienna, Austria" and "Shah Alam, Selangor, Malaysia": words between a city and its country that name no further place. */
function repeats(part: Part, last: Draft, next: Part | undefined): boolean {
  if (!last.city || last.to > part.from) return false;
  if (foldPlace(part.words) === foldPlace(last.city)) return true;
  if (part.cities.length || part.areas.length)
    return part.areas.some((area) => area.kind === 'country' && area.code === last.country) && !part.cities.length;
  return (
    next?.before === ',' &&
    next.areas.some((area) => area.kind === 'country' && last.known.some((city) => city.country === area.code))
  );
}

/** Whether a part is the region or country of the place before it: "Austin, TX", "Paris, France", "Atlanta, Georgia". */
function isAbove(part: Part, last: Draft, previous: Part | undefined): boolean {
  if (part.before === '/' || part.before === ';' || !previous || !part.areas.length) return false;
  if (last.to !== previous.to || part.from - previous.end > 4) return false;
  const area = above(part, last);
  if (!area || area.kind === 'macro-region') return false;
  if (!last.city && last.region?.kind === 'region' && area.kind === 'region')
    return isInformal(last.region) && last.country === area.country;
  if (!last.city && !last.region) return area.kind === 'country' && last.country === area.code;
  if (!last.city)
    return (
      last.region !== null &&
      area.kind === 'country' &&
      last.region.kind === 'region' &&
      last.region.country === area.code
    );
  if (area.kind === 'country' && last.country === area.code) return true;
  if (area.kind === 'country' ? last.stated : last.region) return false;
  if (last.known.some((city) => lies(city, area))) return true;
  if (part.cities.length) return !last.known.length && part.cities.every((city) => city.size < 12);
  return !last.known.length || /^[A-Z]{2,3}$/.test(part.words) || part.before === ',';
}

/** The area of a part that fits the place before it best: "Munich, DE" is Germany, "Dover, DE" Delaware. */
function above(part: Part, last: Draft): Area | undefined {
  return (
    part.areas.find((area) => last.known.some((city) => lies(city, area))) ??
    chooseArea(part.areas, {country: last.country})
  );
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
  last.known.some((city) => city.country === country.code)
    ? undefined
    : last.part.areas.find((area) => area.kind === 'region' && area.country === country.code);

/** Whether a region or country may be the place of the city after it: "India - Pune", but not "Bay Area, Austin". */
function covers({region, country}: Draft, cities: readonly City[], part: Part): boolean {
  if (!region) return cities.some((city) => city.country === country);
  if (region.kind === 'macro-region') return false;
  if (cities.some((city) => city.region === region.index)) return true;
  return part.before !== ',' && isInformal(region) && cities.some((city) => city.country === country);
}

/** "Melbourne or Sydney, Australia": the country at the end holds for the cities of its group that lie in it. */
function spreadCountry(drafts: Draft[]): void {
  for (let at = drafts.length - 1; at > 0; at--) {
    const draft = drafts[at] as Draft;
    const before = drafts[at - 1] as Draft;
    if (!draft.country || !draft.stated || before.group !== draft.group || before.stated || !before.city) continue;
    if (before.known.some((city) => city.country === draft.country))
      Object.assign(before, {country: draft.country, stated: true});
  }
}

/** The country of all cities that are clear, for those that are not: "Aachen, Berlin, Heidelberg". */
function commonCountry(drafts: readonly Draft[]): string | null {
  const found = new Set(drafts.map((draft) => draft.country ?? chooseCity(draft.known)?.country).filter(Boolean));
  return found.size === 1 ? ([...found][0] as string) : null;
}

function finish(
  {part, city, known, region, country, stated, to}: Draft,
  text: string,
  context: PlaceContext,
): FieldPlace {
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
