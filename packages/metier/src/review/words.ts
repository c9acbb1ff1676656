import {duration} from '../fit/because.ts';
import {
  type AskedSkill,
  type FindingKind,
  type FindingWords,
  findingIn,
  type PersonalDatum,
  type Reason,
} from './finding.ts';
import type {Names} from './names.ts';

export type {Finding, FindingKind, FindingWords, PersonalDatum, Quote, Where} from './finding.ts';
export {findingIn, quotesBySide} from './finding.ts';
export {type Names, namesIn} from './names.ts';

/** What each kind of finding is called. */
export const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  'maybe-there': 'Not shown, but maybe there',
  'no-proof': 'Named, but not shown in work',
  'lost-to-parsers': 'What a program may lose',
  dates: 'Dates',
  stuffing: 'Words for machines',
  outcomes: 'What came of the work',
  personal: 'Not needed',
  length: 'Length',
  missing: 'Not found',
  order: 'Order',
};

/** The sentences of the terminal, of the JSON and of Markdown. */
export const ENGLISH_FINDINGS: FindingWords = {
  together: (reason, names) =>
    `${capital(names.where(reason.where))} names ${both(reason.shown)}. Did that include ${reason.asked.label}? ${asks(reason.asked)} Of ${reason.of} postings that require ${both(reason.shown)}, ${reason.both} require ${reason.asked.label} too.`,
  needed: (reason, names) =>
    `${capital(names.where(reason.where))} names ${reason.shown}, for which one needs ${reason.asked.label}. Did that include ${reason.asked.label}? ${asks(reason.asked)}`,
  'kind-of': (reason, names) =>
    `${capital(names.where(reason.where))} names ${reason.shown}. Was it with ${reason.asked.label}, which is a kind of it? ${asks(reason.asked)}`,
  'list-only': (reason) =>
    reason.labels.length === 1
      ? `${listed(reason.labels)} stands in a list; no position or project names it. The target ${VERBS[reason.level]} it. If a position used it, name it there.`
      : `${listed(reason.labels)} stand in a list; no position or project names them. The target ${VERBS[reason.level]} them. Name each in the position that used it.`,
  'many-list-only': (reason) =>
    `${reason.count} of ${reason.of} listed skills are named by no position or project, such as ${listed(reason.examples)}.`,
  columns: (reason) =>
    `${pagesWords(reason.pages)} side by side in columns. Some programs read across them and mix the lines.`,
  table: (reason) =>
    `${reason.cells} cells of a table hold facts. Some programs read tables row by row, or not at all.`,
  'margin-text': (reason) =>
    `${reason.characters} letters stand in the head or foot of pages. Many programs leave those out; put what matters, such as your address for answers, into the page itself.`,
  icons: (reason) =>
    `${reason.count} signs of an icon font stand in the text. Programs read them as unknown letters; write a word such as “Email” instead.`,
  'dates-apart': (reason, names) =>
    `The dates of ${names.position(reason.position)} stand ${reason.lines} lines away from its title. Some programs give them to another position.`,
  gap: (reason) =>
    reason.open
      ? `No position, study or project is dated after ${beforeMonth(reason.from)}: ${duration(reason.months)} up to today. This is only named, not judged.`
      : `From ${monthWords(reason.from)} to ${monthWords(reason.to)} (${duration(reason.months)}) no position, study or project is dated. This is only named, not judged.`,
  'end-before-start': (reason, names) =>
    `${reason.position === null ? 'A range of dates' : capital(names.position(reason.position))} ends (${monthWords(reason.to)}) before it begins (${monthWords(reason.from)}).`,
  overlap: (reason, names) =>
    `${capital(names.position(reason.positions[0]))} and ${names.position(reason.positions[1])} run at one time, ${monthWords(reason.from)} to ${monthWords(reason.to)} (${duration(reason.months)}). If one was part-time, say so.`,
  future: (reason, names) =>
    `${capital(names.position(reason.position))} begins in the future: ${monthWords(reason.from)}.`,
  'years-said': (reason) =>
    `A sentence says ${reason.years} years${reason.skill ? ` of ${reason.skill}` : ''}; the dates add up to ${duration(reason.months)}.`,
  repeated: (reason) => `${reason.label} is listed ${reason.times} times, and no position or project names it.`,
  'many-skills': (reason) =>
    `The lists name ${reason.count} skills, more than ${reason.most}. A reader cannot tell which of them count.`,
  copied: (reason) =>
    `${reason.words} words in ${plural(reason.sentences, 'passage')} are the posting's own. Readers of many resumes know their posting.`,
  'hidden-text': (reason) =>
    `${reason.characters} characters are ${HIDDEN[reason.how]}: a program reads them, a person does not see them.`,
  outcomes: (reason) =>
    `${reason.count === 0 ? 'None' : reason.count} of ${reason.of} lines of your positions and projects name${reason.count === 1 ? 's' : ''} what came of the work${reason.count ? '. Here is one of them.' : '.'}`,
  personal: ({what}) =>
    `${capital(listed(what.map((one) => DATA[one])))} ${what.length === 1 ? 'is' : 'are'} not used here. You may leave ${what.length === 1 ? 'it' : 'them'} out where custom allows.`,
  long: (reason) =>
    `The resume is ${reason.pages === null ? '' : `${plural(reason.pages, 'page')}, `}${reason.words} words long. Most are one to three pages.`,
  short: (reason) => `The resume is ${plural(reason.words, 'word')} long. There is little that could be shown.`,
  'no-contact': () => 'No e-mail address and no telephone number was found.',
  'no-positions': () =>
    'No position was found. A heading such as “Experience” above the positions helps programs, too.',
  'no-dates': (reason) =>
    `${ofThem(reason.positions.length, reason.of)} without dates. Experience is counted from dates.`,
  'no-title': (reason) => `${ofThem(reason.positions.length, reason.of)} without a title that was found.`,
  'skills-order': (reason) =>
    `${listed(reason.labels)} stand${reason.labels.length === 1 ? 's' : ''} behind ${plural(reason.behind, 'skill')} that the target does not ask for. Put ${reason.labels.length === 1 ? 'it' : 'them'} first in the list.`,
  'highlight-order': (reason, names) =>
    `The ${ordinal(reason.place)} line of ${names.position(reason.position)} is its first that names ${listed(reason.labels)}. Move it to the top.`,
};

/** A finding as one or two plain English sentences, with its values. */
export const findingWords = (reason: Reason, names: Names): string => findingIn(ENGLISH_FINDINGS, reason, names);

const VERBS: Readonly<Record<AskedSkill['level'], string>> = {required: 'requires', preferred: 'prefers'};
const asks = ({level}: AskedSkill): string => `The target ${VERBS[level]} it.`;

const HIDDEN: Readonly<Record<Extract<Reason, {code: 'hidden-text'}>['how'], string>> = {
  white: 'as white as the page',
  tiny: 'too small to read',
  invisible: 'set to be invisible',
};

const DATA: Readonly<Record<PersonalDatum, string>> = {
  'birth-date': 'a date of birth',
  age: 'an age',
  'marital-status': 'a marital status',
  nationality: 'a nationality',
  religion: 'a religion',
  gender: 'a gender',
  photo: 'a photo',
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "2021-05" is "May 2021", "2021" itself. */
const monthWords = (date: string): string =>
  date.length >= 7 ? `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}` : date;

const beforeMonth = (month: string): string => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 2;
  return `${MONTHS[at % 12]} ${Math.floor(at / 12)}`;
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
const both = (words: readonly string[]): string => words.join(' and ');
const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const ofThem = (count: number, of: number): string =>
  of === 1 ? 'The one position is' : `${count} of ${of} positions ${count === 1 ? 'is' : 'are'}`;
const pagesWords = (pages: readonly number[]): string =>
  pages.length === 1 ? `Page ${pages[0]} sets text` : `Pages ${listed(pages.map(String))} set text`;
const ordinal = (place: number): string =>
  `${place}${place % 10 === 1 && place !== 11 ? 'st' : place % 10 === 2 && place !== 12 ? 'nd' : place % 10 === 3 && place !== 13 ? 'rd' : 'th'}`;
