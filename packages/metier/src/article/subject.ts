import type {Span} from '../text/document.ts';
import {moved, type RoleName, roleNamesIn} from './role-names.ts';

/** Words that may stand before the subject of a sentence. */
const OPENER = new Set(
  'as a an the present of and or for also but however similarly likewise often typically generally usually in general short today now nowadays still nonetheless nevertheless instead although though while when if because since so then both all every each any some many most another other being become becoming aspiring experienced senior junior entry-level average typical good great successful modern current new definition role roles job jobs work responsibilities responsibility duties tasks career salary salaries pay median employment demand outlook number goal main primary like according to contrast comparison at its core essentially basically simply put anyway unlike compared with on hand one first second finally meanwhile additionally moreover furthermore outside between us ein eine einer der die das den als auch jeder jede alle viele un une le la les des tout chaque beaucoup en tant que qu'.split(
    ' ',
  ),
);
const PRONOUN =
  /^(?:(?:however|but|and|so|also|often|typically|generally|usually|instead|in general|basically|essentially|in short|additionally|moreover|furthermore|today|still|then|as such|in this role|at its core|again),?\s+)*(?<word>they|he|she|it|you|one|their|his|her|your|the (?:role|job|position|work)|this (?:role|job|position|one|work)|these (?:roles|professionals|people|experts))(?:['’]\w+)?\b/i;
const FIRST_PERSON = /(?:^|[\s(“"])(?:i|i['’]\w+|my|me|we|we['’]\w+|our)(?=[\s,.;:)])/i;
const AGAINST = /\b(?:unlike|compared (?:to|with)|in contrast to|whereas|while)\b/i;

/** The roles that a sentence speaks of by name; `carried` for "this role" and "you", `it` for "they" and "it", null when it names nobody in front. */
export function subjectOf(
  sentence: string,
  at: number,
  all: readonly RoleName[] = roleNamesIn(sentence),
): readonly RoleName[] | 'carried' | 'it' | null {
  if (isPersonal(sentence)) return null;
  const names = all.filter(({to}) => to <= FRONT);
  const clause = CLAUSE.exec(sentence)?.[0].length ?? 0;
  if (clause && !(names[0] && names[0].from < clause)) return subjectBehind(sentence, clause, at, all);
  const compared = AGAINST.exec(sentence.slice(0, names[0]?.from ?? 0));
  const comma = compared ? sentence.indexOf(',', names[0]?.to ?? 0) + 1 : 0;
  const first = names.findIndex(({from}) => from >= comma);
  const subject = names[first];
  if (!subject || !opens(sentence.slice(comma, subject.from))) return pronounOf(sentence);
  const joined = [subject];
  for (const name of names.slice(first + 1)) {
    const gap = sentence.slice((joined.at(-1) as RoleName).to, name.from);
    if (!/^(?:\s?[/&]\s?|,?\s(?:and|or)\s(?:an?\s|the\s)?|,\s(?:an?\s)?)$/i.test(gap)) break;
    joined.push(name);
  }
  return joined.filter(({role}) => role).map((name) => moved(name, at));
}

/** "As the title suggests, …": the subject stands behind the clause. */
const CLAUSE = /^(?:as|because|if|when|although|though|since|while|in)\b[^,]{0,70},\s/i;

function subjectBehind(
  sentence: string,
  clause: number,
  at: number,
  names: readonly RoleName[],
): ReturnType<typeof subjectOf> {
  const rest = sentence.slice(clause);
  const own = names.filter(({from}) => from >= clause).map((name) => moved(name, -clause));
  return CLAUSE.test(rest) ? null : subjectOf(rest, at + clause, own);
}

/** So many characters may hold the subject of a sentence. */
const FRONT = 160;

function pronounOf(sentence: string): 'carried' | 'it' | null {
  const word = PRONOUN.exec(sentence)?.groups?.word?.toLowerCase();
  return word ? (/^(?:they|he|she|it|one|their|his|her)$/.test(word) ? 'it' : 'carried') : null;
}

/** The parts of a sentence that speak of different roles: "A builds models; B serves them", "A asks, while B answers". */
export function clausesOf(text: string, {from, to}: Span): Span[] {
  for (const match of text
    .slice(from, to)
    .matchAll(/;\s+|,?\s+(?:während|wohingegen|tandis que|alors que)\s+|,\s+(?:while|whereas|but|aber|mais)\s+/gi)) {
    const end = from + match.index;
    const begin = end + match[0].length;
    const isNamed = (span: Span) => Array.isArray(subjectOf(text.slice(span.from, span.to), span.from));
    if (isNamed({from, to: end}) && isNamed({from: begin, to}))
      return [{from, to: end}, ...clausesOf(text, {from: begin, to})];
  }
  return [{from, to}];
}

/** The writer speaks of themselves. */
export const isPersonal = (sentence: string): boolean => FIRST_PERSON.test(sentence);

const opens = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s,’'“”"()]+/)
    .every((word) => word === '' || OPENER.has(word));
