import {builtFrom, Draft, type Piece} from '../trail.ts';
import {
  at,
  elements,
  first,
  idOf,
  isObject,
  joined,
  members,
  type Part,
  piece,
  standing,
  type Told,
  type Value,
} from './value.ts';
import {amount, employment, pay, payWords} from './words.ts';

/** Whether a value is a schema.org JobPosting, in any of the ways in which pages name the type. */
export const isJobPosting = (value: unknown): boolean => {
  const type = members(value)['@type'] ?? members(value).type;
  return (Array.isArray(type) ? type : [type]).some(
    (name) => typeof name === 'string' && /(?:^|[/#:])jobposting$/i.test(name),
  );
};

const MOST_VISITED = 20_000;

/** All JobPostings inside a JSON-LD value: in arrays, in `@graph`, nested in other things. */
export function jobPostings(root: Value): Value[] {
  const found: Value[] = [];
  const open: Value[] = [root];
  for (let visited = 0; open.length > 0 && visited < MOST_VISITED; visited++) {
    const next = open.pop() as Value;
    if (isJobPosting(next.value)) found.push(next);
    else if (Array.isArray(next.value)) open.push(...elements(next).slice(0, MOST_VISITED).reverse());
    else if (isObject(next.value))
      open.push(
        ...Object.keys(next.value)
          .slice(0, 100)
          .reverse()
          .map((key) => at(next, key)),
      );
  }
  return found;
}

/** The sections that some pages keep apart from the description, with the heading that their name means. */
const SECTIONS: readonly (readonly [key: string, heading: string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['skills', 'Skills'],
  ['jobBenefits', 'Benefits'],
  ['incentiveCompensation', 'Compensation'],
];

export function jobPosting(posting: Value): Told {
  const description = first(posting, ['description'], ['Description']);
  return {
    id: identifier(posting),
    fields: [
      ['title', joined([first(posting, ['title'], ['name'], ['Title'])], '')],
      ['employer', joined([employer(posting)], '')],
      ...places(posting).map((place) => ['location', place] as const),
      ['arrangement', joined(elements(at(posting, 'jobLocationType')).map(remote), ', ')],
      [
        'employment-type',
        joined(
          elements(at(posting, 'employmentType')).map((type) => employment(piece(type))),
          ', ',
        ),
      ],
      ...elements(at(posting, 'baseSalary')).map((salary) => ['salary', salaryWords(salary, posting)] as const),
      ['posted', joined([piece(at(posting, 'datePosted'))], '')],
      ['valid-through', joined([piece(at(posting, 'validThrough'))], '')],
      ['url', joined([piece(at(posting, 'url'))], '')],
    ],
    parts: [
      ...(description ? [{text: description}] : []),
      ...SECTIONS.flatMap(([key, heading]) => section(posting, key, heading, description)),
    ],
  };
}

function identifier(posting: Value): string | undefined {
  return idOf(at(posting, 'identifier')) ?? idOf(at(posting, 'identifier', 'value')) ?? idOf(at(posting, '@id'));
}

function employer(posting: Value): Piece | null {
  const [organization] = elements(at(posting, 'hiringOrganization'));
  return organization ? first(organization, ['name'], []) : null;
}

/** One field a place: "Berlin, BE, DE". Lists of one country again and again are said once. */
function places(posting: Value): (Piece | string)[][] {
  const seen = new Set<string>();
  return elements(at(posting, 'jobLocation')).flatMap((place) => {
    const [address] = [...elements(at(place, 'address')), place];
    const words = joined(
      [
        piece(address) ?? first(address, ['addressLocality']) ?? first(place, ['name']),
        first(address, ['addressRegion']),
        first(address, ['addressCountry'], ['addressCountry', 'name'], ['addressCountry', 'name', 0]),
      ],
      ', ',
    );
    const key = words.map((word) => (typeof word === 'string' ? word : word.text)).join('');
    if (key === '' || seen.has(key)) return [];
    seen.add(key);
    return [words];
  });
}

/** TELECOMMUTE means that the whole work is done from afar. */
const remote = (type: Value): Piece | null =>
  /telecommute/i.test(String(type.value)) ? standing('Remote', type) : piece(type);

function salaryWords(salary: Value, posting: Value): (Piece | string)[] {
  const currency = first(salary, ['currency']) ?? first(posting, ['salaryCurrency']);
  const [range] = [...elements(at(salary, 'value')), salary];
  const unit = first(range, ['unitText']) ?? first(salary, ['unitText']);
  if (!isObject(range.value)) {
    const told = piece(range);
    return told && /\D/.test(told.text) ? [told] : payWords(currency, amount(range), null, unit);
  }
  const low = amount(at(range, 'minValue')) ?? amount(at(range, 'value'));
  const words = payWords(currency, low, amount(at(range, 'maxValue')), unit);
  return words.length > 0 ? words : pay(range, {min: 'minValue', max: 'maxValue'});
}

function section(posting: Value, key: string, heading: string, description: Piece | null): Part[] {
  const parts: Part[] = [];
  for (const [i, element] of elements(at(posting, key)).entries()) {
    const text = words(element);
    if (!text || description?.text.includes(text.text)) continue;
    parts.push(i === 0 ? {heading, text: unglued(text)} : {text: unglued(text)});
  }
  return parts;
}

const GLUE = /(?<=[^\s;])&nbsp;(?=\p{Lu})/gu;

/** Some pages join the items of a section with nothing but a hard space. */
function unglued(text: Piece): Piece {
  if (/[\n<]/.test(text.text)) return text;
  const joints = [...text.text.matchAll(GLUE)];
  if (joints.length < 2) return text;
  const draft = new Draft();
  let done = 0;
  for (const {index} of joints) {
    draft.keep(text.text, done, index);
    done = index + '&nbsp;'.length;
    draft.put('\n', index, done);
  }
  draft.keep(text.text, done, text.text.length);
  return builtFrom(text, draft);
}

/** The words of a requirement that may be an object of schema.org. */
function words(from: Value): Piece | null {
  const months = piece(at(from, 'monthsOfExperience'));
  if (months) return standing(duration(Number(months.text)), at(from, 'monthsOfExperience'));
  return first(from, [], ['description'], ['name'], ['credentialCategory'], ['value']);
}

function duration(months: number): string {
  if (months % 12 === 0 && months > 0) return `${months / 12} ${months === 12 ? 'year' : 'years'} of experience`;
  return `${months} months of experience`;
}

const FENCES =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*(?:;\s*)?$/g;

/** JSON as pages really write it: in comment guards, with raw line ends in strings, with commas too many. */
export function lenientJson(text: string): unknown {
  const bare = text.replace(FENCES, '');
  for (const mend of [same, rawControls, badEscapes, spareCommas]) {
    try {
      return JSON.parse(mend(bare));
    } catch {
      // The next way of mending may do.
    }
  }
  return undefined;
}

const same = (text: string): string => text;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what makes the JSON bad
const rawControls = (text: string): string => text.replace(/[\0-\x1f]+/g, ' ');
const badEscapes = (text: string): string => rawControls(text).replace(/\\(?!["\\/bfnrtu])/g, '\\\\');
const spareCommas = (text: string): string => badEscapes(text).replace(/,(\s*[}\]])/g, '$1');
