import type {LanguageQualification} from '../read/reading.ts';
import type {WayFit} from './fit.ts';
import {LEVELS, levelOf} from './proficiency.ts';
import type {Proficiency} from './reason.ts';
import type {Shown} from './shown.ts';

const proficiencyOf = (words: string): Proficiency => ({words, level: levelOf(words)});

/** A human language asked for against those shown; the language of the resume itself counts in part. */
export function fitLanguage({language, proficiency}: LanguageQualification, {languages, writtenIn}: Shown): WayFit {
  const asked = proficiency === null ? null : proficiencyOf(proficiency);
  const own = languages.find((one) => one.language === language);
  if (!own)
    return language === writtenIn
      ? {status: 'partly-met', reason: {code: 'language-written', language, asked}, evidence: []}
      : {status: 'not-shown', reason: {code: 'language-silent', language, asked}, evidence: []};
  const {evidence} = own;
  if (!asked) return {status: 'met', reason: {code: 'language-shown', language}, evidence};
  if (own.proficiency === null)
    return {status: 'partly-met', reason: {code: 'language-no-level', language, asked}, evidence};
  const shown = proficiencyOf(own.proficiency);
  return {status: statusOf(asked, shown), reason: {code: 'language-level', language, asked, shown}, evidence};
}

function statusOf(asked: Proficiency, shown: Proficiency): WayFit['status'] {
  if (!shown.level || !asked.level) return 'partly-met';
  const [has, least] = [LEVELS.indexOf(shown.level), LEVELS.indexOf(asked.level)];
  return has >= least ? 'met' : has === least - 1 ? 'partly-met' : 'unmet';
}
