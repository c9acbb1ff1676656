import {DEGREE_NAMES} from '../kb/degrees.ts';
import type {Degree, Years} from '../read/reading.ts';
import {type Proficiency, type Reason, type ReasonWords, type Relation, reasonIn} from './reason.ts';

const languages = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'code'});

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** "3 years 4 months", "7 months", "2 years". */
export function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years ? plural(years, 'year') : '', rest || !years ? plural(rest, 'month') : ''].filter(Boolean).join(' ');
}

const asked = ({min, max}: Years, of: string | null): string => {
  const amount = min !== null ? plural(min, 'year') : max !== null ? `up to ${plural(max, 'year')}` : 'several years';
  return `${capital(amount)}${of === null ? '' : ` of ${of}`} asked`;
};
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const a = (degree: Degree, field: string | null): string =>
  `${degree === 'associate' ? 'an' : 'a'} ${DEGREE_NAMES[degree]}${field ? ` in ${field}` : ''}`;
const wanted = (degree: Degree, field: string | null = null): string => `${capital(a(degree, field))} is asked for`;
const of = (narrower: string, relation: Relation, skill: string): string =>
  relation === 'needs' ? `${narrower}, which goes with ${skill},` : `${narrower}, a ${relation} of ${skill},`;
const ofIt = (relation: Relation): string => (relation === 'needs' ? 'which goes with it' : `a ${relation} of it`);
const list = new Intl.ListFormat('en-GB', {type: 'conjunction'});
const MOST_NAMED = 3;
/** "Keras, NumPy and 3 more". */
const some = (words: readonly string[]): string =>
  words.length <= MOST_NAMED
    ? list.format(words)
    : list.format([...words.slice(0, MOST_NAMED - 1), `${words.length - MOST_NAMED + 1} more`]);
const speech = (language: string, asked: Proficiency | null): string =>
  `${languages.of(language) ?? language}${asked ? ` (${asked.words})` : ''} is asked for`;

/** The sentences of the terminal and of the JSON. */
const ENGLISH: ReasonWords = {
  'skill-shown': ({skill, months}) => `${skill} is shown${months === null ? '' : `, ${duration(months)}`}.`,
  'skill-claimed': ({skill}) => `${skill} is named; no position or project shows it.`,
  'skill-stale': ({skill, ago}) => `${skill} was last used ${duration(ago)} ago.`,
  'skill-years': ({skill, years, months}) => `${asked(years, skill)}, ${duration(months)} shown.`,
  'skill-years-undated': ({skill, years}) => `${asked(years, skill)}; it is shown, without dates.`,
  'skill-years-claimed': ({skill, years}) => `${asked(years, skill)}; it is named; no position or project shows it.`,
  'skill-silent': ({skill}) => `${skill} stands nowhere in the resume.`,
  'narrower-shown': ({skill, narrower, relation, months}) =>
    `${of(narrower, relation, skill)} is shown${months === null ? '' : `, ${duration(months)}`}.`,
  'narrower-claimed': ({skill, narrower, relation}) =>
    `${of(narrower, relation, skill)} is named; no position or project shows it.`,
  'narrower-stale': ({skill, narrower, relation, ago}) =>
    `${of(narrower, relation, skill)} was last used ${duration(ago)} ago.`,
  'narrower-years': ({skill, narrower, relation, years, months}) =>
    `${asked(years, skill)}; ${narrower}, ${ofIt(relation)}, is shown, ${duration(months)}.`,
  'narrower-years-undated': ({skill, narrower, relation, years}) =>
    `${asked(years, skill)}; ${narrower}, ${ofIt(relation)}, is shown, without dates.`,
  'together-shown': ({skill, others, months}) =>
    `${skill} is shown, together with ${some(others)} for ${duration(months)}.`,
  'together-years': ({skill, others, years, months}) =>
    `${asked(years, skill)}; with ${some(others)} ${duration(months)} are shown.`,
  'others-shown': ({skill, others, months}) =>
    `${skill} is shown by ${some(others)}${months === null ? '' : `, ${duration(months)}`}.`,
  'others-years': ({skill, others, years, months}) =>
    `${asked(years, skill)}; ${some(others)} show it, ${duration(months)}.`,
  'wider-shown': ({skill, wider}) => `${skill} is asked for; ${wider}, which is wider, is shown.`,
  'wider-claimed': ({skill, wider}) => `${skill} stands nowhere in the resume; ${wider}, which is wider, is named.`,
  'neighbour-shown': ({skill, neighbour}) => `${skill} is asked for; ${neighbour}, its neighbour, is shown.`,
  'neighbour-claimed': ({skill, neighbour}) =>
    `${skill} stands nowhere in the resume; ${neighbour}, its neighbour, is named.`,
  'title-shown': ({skill, title, months}) =>
    `${skill} is shown by the title ${title}${months === null ? '' : `, ${duration(months)}`}.`,
  'title-years': ({skill, title, years, months}) =>
    `${asked(years, skill)}; the title ${title} shows it, ${duration(months)}.`,
  'words-shown': ({words}) => `“${words}” stands in the resume.`,
  'words-claimed': ({words}) => `“${words}” is named; no position or project shows it.`,
  'words-silent': ({words}) => `“${words}” stands nowhere in the resume.`,
  'years-shown': ({years, months}) => `${asked(years, null)}, ${duration(months)} shown.`,
  'years-of-shown': ({years, of, months}) => `${asked(years, of)}, ${duration(months)} shown in such positions.`,
  'years-of-related': ({years, of, titles, months}) =>
    `${asked(years, of)}; ${duration(months)} shown in near positions, such as ${some(titles)}.`,
  'years-of-elsewhere': ({years, of, months}) =>
    `${asked(years, of)}; no position says so${months ? `, ${duration(months)} of other work` : ''}.`,
  'years-interned': ({years, of, months, internship}) =>
    `${asked(years, of)}, ${duration(months)} shown, ${duration(internship)} of it as an intern or student worker.`,
  'years-studied': ({years, of, months, study}) =>
    `${asked(years, of)}, ${months ? `${duration(months)} of work and ` : ''}${duration(study)} of a doctorate shown.`,
  'years-undated': ({years, of}) => `${asked(years, of)}; the positions have no dates.`,
  'years-none': ({years, of}) => `${asked(years, of)}; the resume shows no position.`,
  'degree-shown': ({has, hasField}) => `${capital(a(has, hasField))} is shown.`,
  'degree-field-other': ({degree, field, has, hasField}) => `${wanted(degree, field)}; ${a(has, hasField)} is shown.`,
  'degree-field-unsaid': ({degree, field, has}) =>
    `${wanted(degree, field)}; ${a(has, null)} is shown, its field is not said.`,
  'degree-in-progress': ({degree, has, hasField, until}) =>
    `${wanted(degree)}; ${a(has, hasField)} is in progress${until ? `, until ${until}` : ''}.`,
  'degree-equivalent': ({degree, months}) =>
    `${wanted(degree)}, or the equivalent: ${duration(months)} of work are shown.`,
  'degree-lower': ({degree, has}) => `${wanted(degree)}; the highest one shown is ${a(has, null)}.`,
  'degree-unnamed': ({degree}) => `${wanted(degree)}; the resume shows studies and names no degree.`,
  'degree-silent': ({degree}) => `${wanted(degree)}; the resume shows no education.`,
  'language-shown': ({language}) => `${languages.of(language) ?? language} is shown.`,
  'language-level': ({language, asked, shown}) => `${speech(language, asked)}; “${shown.words}” is shown.`,
  'language-no-level': ({language, asked}) => `${speech(language, asked)}; the resume names it without a level.`,
  'language-written': ({language, asked}) =>
    `${speech(language, asked)}; the resume is written in it${asked ? ' and says no level' : ''}.`,
  'language-silent': ({language, asked}) => `${speech(language, asked)}; the resume does not name it.`,
  'credential-shown': ({credential}) => `${credential} is shown.`,
  'credential-expired': ({credential, until}) => `${credential} is shown; it ran out${until ? ` in ${until}` : ''}.`,
  'credential-in-progress': ({credential}) => `${credential} is in progress.`,
  'credential-silent': ({credential}) => `${credential} stands nowhere in the resume.`,
};

/** One plain English sentence. */
export const becauseOf = (reason: Reason): string => reasonIn(ENGLISH, reason);
