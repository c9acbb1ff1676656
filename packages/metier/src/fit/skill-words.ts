import type {Evidence, SkillQualification} from '../read/reading.ts';
import type {WayFit} from './fit.ts';
import type {Prepared} from './prepared.ts';

/** A skill that the knowledge base lacks is looked for by its words alone. */
export function unknown({label: words}: SkillQualification, {shown}: Prepared): WayFit {
  const plain = words.toLowerCase();
  const isIt = ({quote}: Evidence) => quote.toLowerCase() === plain;
  const said = placeOf(words, shown.said);
  if (said) return {status: 'met', reason: {code: 'words-shown', words}, evidence: [said]};
  const found =
    shown.words.find((one) => one.words.toLowerCase() === plain) ??
    shown.skills.find(({evidence}) => evidence.some(isIt));
  if (!found) return {status: 'not-shown', reason: {code: 'words-silent', words}, evidence: []};
  return found.how === 'demonstrated'
    ? {status: 'met', reason: {code: 'words-shown', words}, evidence: found.evidence}
    : {status: 'partly-met', reason: {code: 'words-claimed', words}, evidence: found.evidence};
}

/** Words of a known skill that stand in the resume, where it is not sure that they mean it. */
export function byWords({label, evidence}: SkillQualification, {shown}: Prepared): WayFit | null {
  for (const words of new Set([label, ...evidence.map(({quote}) => quote)])) {
    const said = placeOf(words, shown.said);
    if (said) return {status: 'partly-met', reason: {code: 'words-shown', words}, evidence: [said]};
  }
  return null;
}

/** Shorter words count only as they are written: "Go" is not "go". */
const SHORTEST = 5;

/** The first place that has the words, as whole words. */
function placeOf(words: string, said: readonly Evidence[]): Evidence | null {
  const fold = (text: string) => (words.length < SHORTEST ? text : lower(text));
  const wanted = fold(words);
  for (const {from, quote} of said) {
    const text = fold(quote);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
      if (!isLetter(text[at - 1]) && !isLetter(text[at + wanted.length]))
        return {from: from + at, to: from + at + words.length, quote: quote.slice(at, at + words.length)};
  }
  return null;
}

/** In lower case, of the same length. */
const lower = (text: string): string =>
  text.replace(/\p{Lu}/gu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
