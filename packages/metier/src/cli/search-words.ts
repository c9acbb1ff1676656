import type {Filter} from '../market/filter.ts';
import type {SavedSearch} from '../market/search/saved.ts';
import type {FILTER_OPTIONS} from './market-filter.ts';

/** The option of the command line that sets a part of a filter. */
const FLAGS: Readonly<Record<keyof Filter, keyof typeof FILTER_OPTIONS | 'since'>> = {
  roles: 'role',
  skills: 'skill',
  required: 'required',
  withoutSkills: 'not',
  notRequired: 'not-required',
  seniority: 'level',
  countries: 'country',
  cities: 'city',
  arrangement: 'work',
  employment: 'employment',
  employers: 'employer',
  sources: 'source',
  languages: 'language',
  visa: 'visa',
  from: 'from',
  to: 'to',
  since: 'since',
  pay: 'pay',
  open: 'open',
};

/** A part of a filter as it is typed: "--country DE --country FR". */
export function optionWords(filter: Filter, part: keyof Filter): string {
  const value = filter[part];
  const flag = `--${FLAGS[part]}`;
  if (typeof value === 'boolean') return `${flag} ${value ? 'yes' : 'no'}`;
  return [value ?? []]
    .flat()
    .map((one) => `${flag} ${quoted(String(one))}`)
    .join(' ');
}

/** A saved search as it would be typed. */
export function commandOf({wanted, filter, order, resume}: Omit<SavedSearch, 'marks' | 'schema'>): string {
  return [
    'metier search',
    ...wanted.words.map(quoted),
    ...wanted.phrases.map(quoted),
    ...wanted.without.map((word) => `--without ${quoted(word)}`),
    ...(Object.keys(FLAGS) as (keyof Filter)[]).map((part) => optionWords(filter, part)),
    ...(order === 'date' ? [] : [`--sort ${order}`]),
    ...(resume === null ? [] : [`--resume ${quoted(resume)}`]),
  ]
    .filter(Boolean)
    .join(' ');
}

const quoted = (word: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N}._:+#/-]*$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
