import type {Reading} from '../packages/metier/src/index.ts';

/** Something that is read wrongly, shown on an invented posting: what is read is computed, so that the list cannot grow old. */
export interface KnownFailure {
  readonly what: string;
  readonly example: string;
  /** The part of the reading that is wrong, in words. */
  readonly reads: (reading: Reading) => string;
  readonly should: string;
}

const words = (values: readonly string[]): string => (values.length ? values.join(', ') : 'nothing');
const cities = ({posting}: Reading) =>
  words(posting.locations.map(({value}) => value.city ?? value.region ?? value.country ?? ''));
const skills = ({posting}: Reading) =>
  words(
    posting.requirements.flatMap(({level, anyOf}) =>
      anyOf.flatMap((one) => (one.kind === 'skill' ? [`${one.label} (${level})`] : [])),
    ),
  );
const field = ({posting}: Reading) =>
  words(
    posting.requirements.flatMap(({anyOf}) =>
      anyOf.flatMap((one) => (one.kind === 'education' ? [one.field ?? 'no field'] : [])),
    ),
  );
const of = ({posting}: Reading) =>
  words(
    posting.requirements.flatMap(({anyOf}) =>
      anyOf.flatMap((one) => (one.kind === 'experience' ? [one.of ?? 'overall'] : [])),
    ),
  );
const employer = ({posting}: Reading) => posting.employer?.value ?? 'nothing';

export const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    what: 'A place named in passing, in other languages than English above all',
    example: 'Machine Learning Engineer\n\nWat bieden wij?\nEen goed salaris. Ons kantoor staat in Utrecht.',
    reads: cities,
    should: 'Utrecht',
  },
  {
    what: 'A place behind the work arrangement in Spanish',
    example: 'Analista de Datos\n\nOfrecemos\nContrato indefinido y trabajo híbrido en Valencia.',
    reads: cities,
    should: 'Valencia',
  },
  {
    what: 'The field of a degree runs on into its alternatives',
    example: 'Dein Profil\n- Abgeschlossenes Studium der Informatik oder vergleichbare Ausbildung',
    reads: field,
    should: 'informatik',
  },
  {
    what: 'Two demands for years in one line',
    example:
      'Data Engineer\n\nRequirements\n- 8 years of experience with dbt and 3 years of experience with Kubernetes',
    reads: of,
    should: 'dbt, Kubernetes',
  },
  {
    what: 'An employer that no field, heading or “is hiring” names',
    example: 'Data Scientist H/F\n\nL’entreprise\nLagune Données accompagne les coopératives agricoles depuis 15 ans.',
    reads: employer,
    should: 'Lagune Données',
  },
  {
    what: 'Everyday words that are also a field of knowledge',
    example: 'Data Engineer\n\nRequirements\n- You bring models from the lab to manufacturing\n- Python',
    reads: skills,
    should: 'Python (required)',
  },
];
