import type {Evidence, Reading} from '../read/reading.ts';
import {oneLine, shorten, type Terminal, wrap} from './terminal.ts';
import {
  ARRANGEMENTS,
  employmentWords,
  payWords,
  personOf,
  placeWords,
  requirementWords,
  SENIORITY,
  specialismWords,
  VISA,
} from './words.ts';

/** What a field says, and the words that say so. */
type Entry = readonly [said: string, evidence: readonly Evidence[]];

const LEVELS = {required: 'Required', preferred: 'Preferred', unspecified: 'Also named'} as const;

const FIELDS: Record<string, (reading: Reading) => readonly Entry[]> = {
  title: ({posting: {title}}) => (title ? [[title.value, title.evidence]] : []),
  employer: ({posting: {employer}}) => (employer ? [[employer.value, employer.evidence]] : []),
  role: ({posting}) =>
    posting.role.shares.map(({role, share, evidence}) => [`${personOf(role)}, ${Math.round(share * 100)}%`, evidence]),
  specialisms: ({posting}) => posting.specialisms.map(({id, evidence}) => [specialismWords(id), evidence]),
  level: ({posting: {seniority, managesPeople}}) => [
    ...(seniority ? [[SENIORITY[seniority.value], seniority.evidence] as const] : []),
    ...(managesPeople?.value ? [['manages people', managesPeople.evidence] as const] : []),
  ],
  requirements: ({posting}) =>
    (['required', 'preferred', 'unspecified'] as const).flatMap((level) =>
      posting.requirements
        .filter((one) => one.level === level)
        .map(
          (one): Entry => [`${LEVELS[level]}: ${requirementWords(one)}`, one.anyOf.flatMap(({evidence}) => evidence)],
        ),
    ),
  tasks: ({posting}) => posting.tasks.map(({value, evidence}) => [value, evidence]),
  pay: ({posting}) => posting.compensation.map((pay) => [payWords(pay), pay.evidence]),
  place: ({posting: {locations, workArrangement}}) => [
    ...locations.map((place): Entry => [placeWords(place), place.evidence]),
    ...(workArrangement ? [[ARRANGEMENTS[workArrangement.value], workArrangement.evidence] as const] : []),
  ],
  terms: ({posting}) => posting.employmentTypes.map(({value, evidence}) => [employmentWords(value), evidence]),
  visa: ({posting: {visaSponsorship: visa}}) => (visa ? [[VISA[visa.value], visa.evidence]] : []),
  benefits: ({posting}) => posting.benefits.map(({value, evidence}) => [value, evidence]),
  notes: ({notes}) => notes.map(({message, evidence}) => [message, evidence]),
};

/** What a field is called in the JSON, and other words that people use for it. */
const OTHER_NAMES: Record<string, string> = {
  roles: 'role',
  verdict: 'role',
  specialism: 'specialisms',
  seniority: 'level',
  managespeople: 'level',
  requirement: 'requirements',
  required: 'requirements',
  preferred: 'requirements',
  skills: 'requirements',
  skill: 'requirements',
  experience: 'requirements',
  education: 'requirements',
  languages: 'requirements',
  task: 'tasks',
  duties: 'tasks',
  compensation: 'pay',
  salary: 'pay',
  places: 'place',
  location: 'place',
  locations: 'place',
  workarrangement: 'place',
  remote: 'place',
  employmenttypes: 'terms',
  contract: 'terms',
  visasponsorship: 'visa',
  company: 'employer',
  benefit: 'benefits',
  note: 'notes',
};

/** The fields that `--why` opens. */
export const fieldNames: readonly string[] = Object.keys(FIELDS);

/** The field that a word means; null when it means none. */
export function fieldOf(word: string): string | null {
  const name = word.toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(FIELDS, name) ? name : Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : null;
}

/** A field with its evidence: what it says, then each quote with its place in the text. */
export function why(reading: Reading, field: string, {color, width}: Terminal): string {
  const entries = FIELDS[field](reading);
  if (!entries.length)
    return `${field === 'notes' ? 'There are no notes on this text.' : `The text does not say: ${field}.`}\n`;
  const lines = entries.flatMap(([said, evidence]) => [
    ...wrap(field === 'notes' ? said : shorten(oneLine(said), width * 2 - 10), width).map((line) => color.bold(line)),
    ...distinct(evidence).flatMap(quoted),
  ]);
  return `${lines.join('\n')}\n`;

  function quoted({from, to, quote}: Evidence): string[] {
    const place = `${from}–${to}`;
    const lines = wrap(`“${oneLine(quote)}”`, width - INDENT - PLACE, 1);
    return lines.map((line, i) => `   ${i ? ' '.repeat(PLACE) : color.dim(place.padEnd(PLACE))}${line}`);
  }
}

const INDENT = 3;
const PLACE = 13;

const distinct = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((one) => [`${one.from} ${one.to}`, one])).values(),
];
