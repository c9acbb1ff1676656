import {parseLocation} from '../kb/location-field.ts';
import type {Claim} from '../read/reading.ts';
import type {Dates, Education, Link, Position, Project, Resume} from './resume.ts';

/** A resume as https://jsonresume.org/schema 1.0 has it. Fields that it does not name are kept. */
export interface JsonResume {
  readonly $schema?: string;
  readonly basics?: Json;
  readonly [key: string]: unknown;
}

type Json = Readonly<Record<string, unknown>>;

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * A resume as JSON Resume 1.0; what the resume does not say is left out. With the JSON Resume that it was read from, all fields of
 * the source come back as they were, in their order, also those that Metier does not know.
 */
export function toJsonResume(resume: Resume, source?: JsonResume): JsonResume {
  const written = compose(resume);
  if (!source) return written;
  return Object.fromEntries(Object.entries(source).map(([key, own]) => [key, kept(own, written[key])]));
}

/** The source's own fields, over what was read; lists keep the entries of the source. */
function kept(own: unknown, read: unknown): unknown {
  if (Array.isArray(own) || !isObject(own) || !isObject(read)) return own;
  return Object.fromEntries(Object.entries(own).map(([key, value]) => [key, kept(value, read[key])]));
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function compose(resume: Resume): JsonResume {
  const {positions, education, skills, projects, publications, credentials, languages} = resume;
  return filled({
    $schema: SCHEMA,
    basics: basicsOf(resume),
    work: positions.filter(({kind}) => kind === 'employment').map((one) => heldAs(one, 'name')),
    volunteer: positions.filter(({kind}) => kind !== 'employment').map((one) => heldAs(one, 'organization')),
    education: education.map(studyOf),
    certificates: credentials.map(({name, issuer, date}) =>
      filled({name: name.value, issuer: issuer?.value, date: date?.value}),
    ),
    publications: publications.map(({name, date}) => filled({name: name.value, releaseDate: date?.value})),
    skills: skills.map(({label}) => ({name: label})),
    languages: languages.map(({name, proficiency}) => filled({language: name.value, fluency: proficiency?.value})),
    projects: projects.map((one) => projectOf(one, positions)),
  });
}

function basicsOf({name, label, email, phone, location, summary, links}: Resume): Json {
  const own = links.find(({value}) => value.network === null);
  return filled({
    name: name?.value,
    label: label?.value,
    email: email?.value,
    phone: phone?.value,
    url: own?.value.url,
    summary: summary?.value,
    location: location && placeOf(location),
    profiles: links.filter(({value}) => value.network !== null).map(({value}) => profileOf(value)),
  });
}

const profileOf = ({network, username, url}: Link): Json => filled({network, username, url});

/** A place by its parts where they are known; else its words, as the address. */
function placeOf({value}: Claim<string>): Json {
  const [place] = parseLocation(value);
  if (!place?.city) return {address: value};
  return filled({city: place.city, region: place.region, countryCode: place.country});
}

function heldAs(position: Position, employer: 'name' | 'organization'): Json {
  const {title, location, highlights} = position;
  return filled({
    [employer]: position.employer?.value,
    position: title?.value,
    location: employer === 'name' ? location?.value : undefined,
    ...datesOf(position),
    highlights: highlights.map(({value}) => value),
  });
}

const datesOf = ({from, to}: Dates): Json => ({
  startDate: from?.value,
  endDate: to && to.value !== 'present' ? to.value : undefined,
});

const studyOf = (one: Education): Json =>
  filled({
    institution: one.institution?.value,
    area: one.field?.value,
    studyType: one.degree?.value,
    ...datesOf(one),
  });

function projectOf(project: Project, positions: readonly Position[]): Json {
  const position = project.position === null ? undefined : positions[project.position];
  return filled({
    name: project.name.value,
    entity: position?.employer?.value,
    ...datesOf(project),
    highlights: project.highlights.map(({value}) => value),
  });
}

/** The fields that say something. */
const filled = (fields: Record<string, unknown>): JsonResume =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );
