import type {Resume} from '../resume/resume.ts';
import type {Names, Where} from '../review/index.ts';

/** What stands for the names in a resume, so that a page about it can be shown to others. */
export interface Pseudonyms {
  readonly names: Names;
  /** The text with every name of the resume put in other words. */
  hide(text: string): string;
}

/** The words that stand for names, in the language of the page. */
export interface PseudonymWords {
  readonly person: string;
  readonly contact: string;
  readonly place: string;
  employer(letter: string): string;
  school(letter: string): string;
  positionAt(employer: string): string;
  position(place: number): string;
  project(place: number): string;
  readonly resume: string;
}

/** A name or contact datum, the words that stand for it, and whether it counts in any case of its letters. */
interface Hidden {
  readonly name: string;
  readonly by: string;
  readonly anyCase: boolean;
}

/**
 * Pseudonyms for a person's name, contact, links, employers, schools and places: "Employer A" is the first employer of the resume.
 * `around` are the other texts: a word of a name that they use as a common word stays. A name that the resume gives nowhere as
 * one, in the middle of a sentence, is not known and stays.
 */
export function pseudonymsFor(resume: Resume, around: string, words: PseudonymWords): Pseudonyms {
  const employers = lettersOf(resume.positions.map(({employer}) => employer?.value ?? null));
  const hidden = hiddenIn(resume, around, employers, words).sort((a, b) => b.name.length - a.name.length);
  const forms = hidden.map(({name, by, anyCase}) => ({pattern: patternOf(name, anyCase), by}));
  const hide = (text: string): string => forms.reduce((out, {pattern, by}) => out.replace(pattern, () => by), text);
  const position = (place: number): string => {
    const employer = resume.positions[place]?.employer?.value;
    const letter = employer && employers.get(fold(employer));
    return letter ? words.positionAt(words.employer(letter)) : words.position(place + 1);
  };
  const where = ({position: place, project}: Where): string => {
    if (project !== null) return words.project(project + 1);
    return place === null ? words.resume : position(place);
  };
  return {names: {position, where}, hide};
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A letter for each different name: A, B … Z, AA … */
function lettersOf(names: readonly (string | null)[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const name of names) {
    const key = name === null ? '' : fold(name);
    if (key && !letters.has(key)) letters.set(key, letterOf(letters.size));
  }
  return letters;
}

const letterOf = (place: number): string =>
  (place >= 26 ? letterOf(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

function hiddenIn(
  resume: Resume,
  around: string,
  employers: ReadonlyMap<string, string>,
  words: PseudonymWords,
): Hidden[] {
  const {name, email, phone, location, links, positions, education} = resume;
  const schools = lettersOf(education.map(({institution}) => institution?.value ?? null));
  const common = new Set(around.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}/gu) ?? []);
  const named = (value: string, letters: ReadonlyMap<string, string>, of: (letter: string) => string): Hidden[] =>
    variantsOf(value, common).map((one) => ({...one, by: of(letters.get(fold(value)) ?? 'A')}));
  const contact = [email, phone].flatMap((one) => (one ? [one.value] : []));
  const addresses = links.flatMap(({value: {url, username}}) => [url, withoutScheme(url), username ?? '']);
  return [
    ...(name ? [whole(name.value, words.person), ...partsOf(name.value, words.person)] : []),
    ...[...contact, ...addresses].filter(({length}) => length > 3).map((one) => whole(one, words.contact)),
    ...positions.flatMap(({employer}) => (employer ? named(employer.value, employers, words.employer) : [])),
    ...education.flatMap(({institution}) => (institution ? named(institution.value, schools, words.school) : [])),
    ...[location, ...positions.map((one) => one.location)].flatMap((one) =>
      one && !/remote|hybrid|télétravail|homeoffice/i.test(one.value) ? placesIn(one.value, words.place) : [],
    ),
  ].filter((one) => one.name.length > 1);
}

const whole = (name: string, by: string): Hidden => ({name, by, anyCase: true});
const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

/** Each word of a person's name, in its own case. */
const partsOf = (name: string, by: string): Hidden[] =>
  name
    .split(/[\s.,]+/)
    .filter(({length}) => length > 1)
    .map((one) => ({name: one, by, anyCase: false}));

const placesIn = (place: string, by: string): Hidden[] => [
  whole(place, by),
  ...place
    .split(/\s*[,/|]\s*/)
    .filter(({length}) => length > 3)
    .map((one) => ({name: one, by, anyCase: false})),
];

const LEGAL =
  /[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|se|kg|co|corp|corporation|plc|sas|sarl|sa|bv|nv|oy|ab|as|aps|pty|group)\.?$/i;
const GENERIC =
  /^(?:university|universität|universite|université|institute|institut|school|college|hochschule|academy|department|faculty|company|group|systems|solutions|services|consulting|software|technologies|technology|international|global|national|bank|insurance|the|and|of|für|von|der|die|das|des|les|general|first|united|new|north|south|east|west|state|freelance|self-employed)$/i;

/** A name as a whole, without its legal form, its parts, and its first word of its own. */
function variantsOf(name: string, common: ReadonlySet<string>): Omit<Hidden, 'by'>[] {
  const short = [name, name.replace(LEGAL, ''), name.replace(LEGAL, '').replace(LEGAL, '')];
  const parts = name.split(/\s*[,|/()–—]\s*|\s+-\s+/).filter((part) => part.length > 3 && !GENERIC.test(part));
  const own = (name.match(/\p{Lu}[\p{L}\p{N}]{3,}/gu) ?? []).filter(
    (word) => !GENERIC.test(word) && !common.has(word.toLowerCase()),
  );
  return [
    ...[...new Set(short)].map((one) => ({name: one, anyCase: /\s/.test(one) || one.length > 5})),
    ...[...new Set([...parts, ...own])]
      .filter((one) => !short.includes(one))
      .map((one) => ({name: one, anyCase: false})),
  ];
}

/** A name with any white space and without letters around it. */
function patternOf(name: string, anyCase: boolean): RegExp {
  const words = name
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, anyCase ? 'giu' : 'gu');
}
