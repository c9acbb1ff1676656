import type {LanguageQualification} from '../read/reading.ts';
import type {WayFit} from './fit.ts';
import {LEVELS, levelOf} from './proficiency.ts';
import type {Shown} from './shown.ts';

const names = new Intl.DisplayNames('en', {type: 'language'});

/** A human language asked for against those shown; the language of the resume itself counts in part. */
export function fitLanguage({language, proficiency}: LanguageQualification, {languages, writtenIn}: Shown): WayFit {
  const name = names.of(language) ?? language;
  const wanted = `${name}${proficiency ? ` at ${proficiency}` : ''} is asked for`;
  const own = languages.find((one) => one.language === language);
  if (!own)
    return language === writtenIn
      ? {status: 'partly-met', because: `${wanted}; the resume is written in it and says no level.`, evidence: []}
      : {status: 'not-shown', because: `${wanted}; the resume does not name it.`, evidence: []};
  const {evidence} = own;
  if (!proficiency) return {status: 'met', because: `${name} is shown.`, evidence};
  if (!own.proficiency)
    return {status: 'partly-met', because: `${wanted}; the resume names it without a level.`, evidence};
  const [has, asked] = [levelOf(own.proficiency), levelOf(proficiency)];
  if (!has || !asked) return {status: 'partly-met', because: `${wanted}; “${own.proficiency}” is shown.`, evidence};
  const [shown, least] = [LEVELS.indexOf(has), LEVELS.indexOf(asked)];
  const status = shown >= least ? 'met' : shown === least - 1 ? 'partly-met' : 'unmet';
  return {status, because: `${wanted}; ${own.proficiency} is shown.`, evidence};
}
