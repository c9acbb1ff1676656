import {fold} from '../text/tokens.ts';

/** Words that a label may have behind its own word without meaning another thing. */
const BEHIND = /[ -](?:development|engineering|testing|tools|technology|technologies)$/;
const SHORTEST = 4;
/** How much of the longer of two words their common beginning is, when they are forms of one. */
const LEAST_COMMON = 0.55;
/** From this length on a noun may stand for its activity: "forecasts" for forecasting, but not "network" for networking or "document" for documentation. */
const LONG_NOUN = 8;

/**
 * Whether a single word is a skill's own name: a form of its label ("dashboard", "classifier"), or letters that are no common word
 * ("CNN", "RESTful"). Words that only may stand for a skill, as "server" may for system administration, are not.
 */
export function isOwnName(word: string, label: string, kind: string): boolean {
  if (/\p{Ll}.*\p{Lu}|\d/u.test(word) || isAcronym(word)) return true;
  const own = fold(word);
  const name = fold(label);
  if (kind === 'domain') return own === name;
  const stem = name.replace(BEHIND, '');
  return own === name || (!stem.includes(' ') && isForm(own, stem));
}

/** Capitals as in "R", "CNN", "LLMs". */
export const isAcronym = (word: string): boolean => /^[\p{Lu}/&.-]{1,5}s?$/u.test(word);

function isForm(word: string, name: string): boolean {
  let common = 0;
  while (common < word.length && word[common] === name[common]) common++;
  if (common < Math.max(SHORTEST, LEAST_COMMON * Math.max(word.length, name.length))) return false;
  const bare = word.replace(/s$/, '');
  if (/ation$/.test(name) && name.startsWith(bare)) return false;
  const isNoun = /ing$/.test(name) && !/ing$/.test(word);
  return !isNoun || bare.length >= LONG_NOUN;
}
