import {skillIndex, skillLabel} from '../kb/skills.ts';
import {personOf} from '../roles/words.ts';

/** A skill of the market in words; its id when the knowledge base lacks it. */
export function skillWords(id: string): string {
  const index = skillIndex(id);
  return index >= 0 ? skillLabel(index) : id;
}

/** "1,204". */
export const count = (n: number | string): string => Number(n).toLocaleString('en');

/** "1 posting", "1,204 postings". */
export const many = (n: number, word: string): string => `${count(n)} ${word}${n === 1 ? '' : 's'}`;

const regions = new Intl.DisplayNames('en', {type: 'region'});

/** "Germany" for "DE". */
export const countryWords = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code);

/** "in Germany", "in the United States". */
export function inCountry(code: string): string {
  const name = countryWords(code);
  return `in ${/^(?:United|Netherlands|Philippines|Czech)/.test(name) ? 'the ' : ''}${name}`;
}

/** "Senior"; "all levels" for "*" and null, "not said" for "". */
export const levelWords = (level: string | null): string =>
  level === null || level === '*' ? 'all levels' : level ? level.charAt(0).toUpperCase() + level.slice(1) : 'not said';

/** "data engineer", "AI engineer": who does it, within a sentence. */
export function smallPerson(role: string): string {
  const person = personOf(role);
  return /^[A-Z][a-z]/.test(person) ? person.charAt(0).toLowerCase() + person.slice(1) : person;
}

/** "Senior data engineer", "Data engineer (level not said)", and "Data engineer" for all levels together ("*"). */
export const jobWords = (role: string, level: string): string =>
  level === '*'
    ? personOf(role)
    : level
      ? `${levelWords(level)} ${smallPerson(role)}`
      : `${personOf(role)} (level not said)`;

/** "+6%", "−14%", and "0%" without a sign. */
export function more(ratio: number): string {
  const percents = Math.round((ratio - 1) * 100);
  return `${percents < 0 ? '−' : percents > 0 ? '+' : ''}${Math.abs(percents)}%`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "Mar 2026" for "2026-03-01". */
export const monthWords = (day: string): string => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
