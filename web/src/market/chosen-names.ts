import type {RoleId} from '../reading.ts';
import type {Words} from '../words/en.ts';
import type {MarketWords} from '../words/market-en.ts';
import {FACETS} from './address.ts';
import {skillName} from './skill-names.ts';

/** Which postings an address means, in words: "AI engineer, Senior, Germany". */
export function subjectOf(params: URLSearchParams, ui: Words, market: MarketWords): string {
  const names = chosenNames(params, ui, market);
  return names.length > 0 ? names.join(', ') : market.ask.allPostings;
}

/** The name of a value of a facet. */
export function valueName(facet: string, value: string, ui: Words): string {
  if (facet === 'role') return ui.roles[value as RoleId]?.short ?? value;
  if (facet === 'level') return ui.said.seniority[value] ?? value;
  if (facet === 'work') return ui.said.arrangement[value] ?? value;
  if (facet === 'visa') return ui.said.visa[value] ?? value;
  if (facet === 'country') return nameIn('region', value, ui.code);
  if (facet === 'language') return nameIn('language', value, ui.code);
  return facet === 'skill' || facet === 'not' ? skillName(value) : value;
}

/** The words of the browser for a code; the code itself where it is none. */
function nameIn(type: 'region' | 'language', value: string, code: string): string {
  try {
    return new Intl.DisplayNames(code, {type}).of(value) ?? value;
  } catch {
    return value;
  }
}

function chosenNames(params: URLSearchParams, ui: Words, {controls}: MarketWords): readonly string[] {
  return [...params].flatMap(([name, value]) => {
    if (name === 'not') return [controls.withoutSkill(valueName(name, value, ui))];
    if (name === 'skill') return [controls.withSkill(valueName(name, value, ui))];
    if (name === 'months') return [controls.lastMonths(Number(value))];
    return (FACETS as readonly string[]).includes(name) ? [valueName(name, value, ui)] : [];
  });
}
