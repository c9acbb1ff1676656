import type {LanguageQualification} from '../read/reading.ts';
import type {WayFit} from './fit.ts';
import type {Prepared} from './prepared.ts';
import {LEVELS, levelOf} from './proficiency.ts';
import type {Proficiency} from './reason.ts';

const proficiencyOf = (words: string): Proficiency => ({words, level: levelOf(words)});

/** A human language asked for against those shown; who writes a resume in it knows it, at a level that is not told. */
export function fitLanguage({language, proficiency}: LanguageQualification, {shown}: Prepared): WayFit {
  const asked = proficiency === null ? null : proficiencyOf(proficiency);
  const own = shown.languages.find((one) => one.language === language);
  if (!own)
    return language === shown.writtenIn
      ? {status: asked ? 'partly-met' : 'met', reason: {code: 'language-written', language, asked}, evidence: []}
      : {status: 'not-shown', reason: {code: 'language-silent', language, asked}, evidence: []};
  const {evidence} = own;
  if (!asked) return {status: 'met', reason: {code: 'language-shown', language}, evidence};
  if (own.proficiency === null)
    return {status: 'partly-met', reason: {code: 'language-no-level', language, asked}, evidence};
  const level = proficiencyOf(own.proficiency);
  return {status: statusOf(asked, level), reason: {code: 'language-level', language, asked, shown: level}, evidence};
}

function statusOf(asked: Proficiency, shown: Proficiency): WayFit['status'] {
  if (!shown.level || !asked.level) return shown.level === 'native' ? 'met' : 'partly-met';
  const [has, least] = [LEVELS.indexOf(shown.level), LEVELS.indexOf(asked.level)];
  return has >= least ? 'met' : has === least - 1 ? 'partly-met' : 'unmet';
}
