import type {FieldPlace} from './location-parts.ts';
import {areasNamed, citiesNamed, type Region, regionAt} from './place-index.ts';
import {titleCase} from './places.ts';

/** "92 - COLOMBES", "75 - PARIS 09", "33 - Gironde", "75": a French département, with a commune or without. */
export function frenchDepartment(text: string): FieldPlace[] | null {
  const match = /^\s*(\d{2}|2[AB]|97\d)(?:\s*-\s*(\p{L}.*?))?\s*$/u.exec(text);
  if (!match) return null;
  const code = match[1] === '75' ? '75C' : (match[1] as string);
  const department = departments().get(code);
  if (!department) return null;
  const from = text.search(/\S/);
  const base = {region: department.name, country: 'FR', countryStated: false, from, to: text.trimEnd().length};
  const name = (match[2] ?? '')
    .replace(/\s*\(Dept\.?\)$/i, '')
    .replace(/\s+(?:\d{1,2}(?:e|er|ème)?(?: arrondissement)?|cedex.*)$/i, '');
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
