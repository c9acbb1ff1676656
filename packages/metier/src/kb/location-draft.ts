import type {Area, Part} from './location-parts.ts';
import type {City, MacroRegion, Region} from './place-index.ts';
import {chooseArea, chooseCity} from './places.ts';

/** A place of a location field while its parts are gathered. */
export interface Draft {
  readonly part: Part;
  city: string | null;
  known: readonly City[];
  region: Region | MacroRegion | null;
  country: string | null;
  stated: boolean;
  to: number;
  group: number;
}

/** A place that begins with a city; `known` are the cities that it may be. */
export const cityDraft = (part: Part, group: number, known: readonly City[]): Draft => ({
  part,
  city: part.words,
  known,
  region: null,
  country: null,
  stated: false,
  to: part.to,
  group,
});

/** A place that is a region or a country only. */
export function areaDraft(part: Part, group: number): Draft {
  const area = chooseArea(part.areas) as Area;
  const country = area.kind === 'country' ? area.code : area.kind === 'region' ? area.country : null;
  const region = area.kind === 'country' ? null : area;
  return {part, city: null, known: [], region, country, stated: country !== null, to: part.to, group};
}

/** The cities that a part may mean; null when it is rather a region or country ("Mexico", "Ontario", "CA"). */
export function asCity(part: Part, open: string | null): readonly City[] | null {
  if (!part.cities.length) return null;
  const area = chooseArea(part.areas, {country: open});
  if (!area || area.kind === 'macro-region') return area ? null : part.cities;
  const city = chooseCity(part.cities, {country: open}) ?? (part.cities[0] as City);
  const within = lies(city, area);
  if (area.kind === 'country') return within && city.size >= 11 ? part.cities : null;
  if (within) return city.size >= 13 || city.name.startsWith(area.name) ? part.cities : null;
  return city.size >= 15 ? part.cities : null;
}

/** "Worldwide" and the like are no place. */
export const isWorld = (areas: readonly Area[]): boolean =>
  areas.some((area) => area.kind === 'macro-region' && area.id === 'worldwide');

/** Whether a city lies in an area. */
export const lies = (city: City, area: Area): boolean =>
  area.kind === 'country'
    ? city.country === area.code
    : area.kind === 'region' && (city.region === area.index || (area.country === city.country && isInformal(area)));

/** Whether a region has no code of ISO 3166-2: "Bay Area". */
export const isInformal = (region: Region): boolean => region.code.length > 3;
