import type {Claim} from '../read/reading.ts';
import type {Document, Span} from '../text/document.ts';
import {claim, dated, said} from './claims.ts';
import {linkOf} from './contact.ts';
import {datesIn, isPresent} from './dates.ts';
import {levelOf} from './education.ts';
import {languageNamed} from './lists.ts';
import type {Outline, PositionDraft, ProjectDraft} from './outline.ts';
import type {Dates, PartDate} from './resume.ts';

/** Files of a LinkedIn export: the part of a JSON Resume that each is, and the field that each of its columns is. */
const COLUMNS: Readonly<Record<string, readonly [part: string, fields: Readonly<Record<string, string>>]>> = {
  Profile: [
    'basics',
    {'First Name': 'name', Headline: 'label', Summary: 'summary', 'Geo Location': 'location/address', Websites: 'url'},
  ],
  'Email Addresses': ['basics', {'Email Address': 'email'}],
  PhoneNumbers: ['basics', {Number: 'phone'}],
  Positions: [
    'work',
    {
      'Company Name': 'name',
      Title: 'position',
      Description: 'summary',
      Location: 'location',
      'Started On': 'startDate',
      'Finished On': 'endDate',
    },
  ],
  Education: [
    'education',
    {'School Name': 'institution', 'Degree Name': 'studyType', 'Start Date': 'startDate', 'End Date': 'endDate'},
  ],
  Skills: ['skills', {Name: 'name'}],
  Projects: [
    'projects',
    {Title: 'name', Description: 'description', 'Started On': 'startDate', 'Finished On': 'endDate', Url: 'url'},
  ],
  Certifications: ['certificates', {Name: 'name', Authority: 'issuer', 'Started On': 'date', Url: 'url'}],
  Publications: ['publications', {Name: 'name', 'Published On': 'releaseDate', Publisher: 'publisher', Url: 'url'}],
  Languages: ['languages', {Name: 'language', Proficiency: 'fluency'}],
  Volunteering: [
    'volunteer',
    {
      'Company Name': 'organization',
      Role: 'position',
      Description: 'summary',
      'Started On': 'startDate',
      'Finished On': 'endDate',
    },
  ],
};

/** Whether a document's source says of each text what it is. */
export const isStructured = ({format}: Document): boolean => format === 'json-resume' || format === 'linkedin';

/** What a resume says whose source names its fields. */
export function structuredOutline(document: Document): Outline {
  const fields = new Fields(document);
  const words = (rule: string, ...path: string[]) => fields.said(rule, ...path);
  const positions: PositionDraft[] = [
    ...fields.each('work').map((at) => positionAt(fields, at, 'employment', 'name')),
    ...fields.each('volunteer').map((at) => positionAt(fields, at, 'volunteering', 'organization')),
  ];
  return {
    name: words('resume/name', '/basics/name'),
    label: words('resume/label', '/basics/label'),
    email: words('resume/email', '/basics/email'),
    phone: words('resume/phone', '/basics/phone'),
    location: words('resume/location', '/basics/location/city', '/basics/location/address', '/basics/location/region'),
    summary: words('resume/summary', '/basics/summary'),
    links: fields
      .spans((pointer) => /^\/basics\/(?:url|profiles\/\d+\/url)$/.test(pointer))
      .flatMap((span) => linksAt(document, span)),
    positions,
    projects: fields.each('projects').flatMap((at) => projectAt(fields, at)),
    education: fields.each('education').map((at) => {
      const degree = words('resume/degree', `${at}/studyType`);
      const level = degree && levelOf(degree.value);
      return {
        institution: words('resume/institution', `${at}/institution`),
        degree,
        level: level && degree ? {...degree, value: level} : null,
        field: words('resume/field', `${at}/area`),
        ...fields.period(at, false),
      };
    }),
    listed: [
      ...fields.each('skills').flatMap((at) => {
        const keywords = fields.below(`${at}/keywords`);
        return keywords.length ? keywords : fields.below(`${at}/name`);
      }),
    ],
    publications: fields.each('publications').flatMap((at) => {
      const name = words('resume/publication', `${at}/name`);
      return name ? [{name, date: fields.date(`${at}/releaseDate`)}] : [];
    }),
    credentials: fields.each('certificates').flatMap((at) => {
      const name = words('resume/credential', `${at}/name`);
      return name ? [{name, issuer: words('resume/credential', `${at}/issuer`), date: fields.date(`${at}/date`)}] : [];
    }),
    languages: fields.each('languages').flatMap((at) => {
      const name = words('resume/language', `${at}/language`);
      return name
        ? [{language: languageNamed(name.value), name, proficiency: words('resume/language', `${at}/fluency`)}]
        : [];
    }),
  };
}

function linksAt(document: Document, span: Span) {
  const words = document.text.slice(span.from, span.to);
  const url = /(?:https?:\/\/)?[^\s,;:[\]]+\.[^\s,;[\]]+/i.exec(words);
  if (!url) return [];
  const from = span.from + url.index;
  return [claim(document, linkOf(url[0]), {from, to: from + url[0].length}, 'resume/link')];
}

function positionAt(fields: Fields, at: string, kind: PositionDraft['kind'], employer: string): PositionDraft {
  const spans = [...fields.below(`${at}/summary`), ...fields.below(`${at}/highlights`)];
  return {
    kind,
    title: fields.said('resume/title', `${at}/position`),
    employer: fields.said('resume/employer', `${at}/${employer}`),
    location: fields.said('resume/location', `${at}/location`),
    ...fields.period(at, true),
    highlights: fields.below(`${at}/highlights`).map((span) => said(fields.document, span, 'resume/highlight')),
    words: [...fields.below(`${at}/position`), ...spans, ...fields.below(`${at}/keywords`)],
  };
}

function projectAt(fields: Fields, at: string): ProjectDraft[] {
  const name = fields.said('resume/project', `${at}/name`);
  if (!name) return [];
  const highlights = fields.below(`${at}/highlights`);
  return [
    {
      name,
      position: null,
      ...fields.period(at, false),
      highlights: highlights.map((span) => said(fields.document, span, 'resume/highlight')),
      words: [
        ...fields.below(`${at}/name`),
        ...fields.below(`${at}/description`),
        ...highlights,
        ...fields.below(`${at}/keywords`),
      ],
    },
  ];
}

/** The texts of a document by the place of their fields in a JSON Resume. */
class Fields {
  readonly document: Document;
  readonly #spans = new Map<string, Span>();

  constructor(document: Document) {
    this.document = document;
    for (const {kind, from, to} of document.blocks) {
      if (kind === 'heading') continue;
      const pointer = pointerOf(document.origin({from, to}).part);
      const known = pointer === null ? undefined : this.#spans.get(pointer);
      if (pointer !== null) this.#spans.set(pointer, {from: known?.from ?? from, to});
    }
  }

  spans(wants: (pointer: string) => boolean): Span[] {
    return [...this.#spans].filter(([pointer]) => wants(pointer)).map(([, span]) => span);
  }

  /** The texts at a place and below it. */
  below(place: string): Span[] {
    return this.spans((pointer) => pointer === place || pointer.startsWith(`${place}/`));
  }

  /** The places of the entries of a list. */
  each(list: string): string[] {
    const found = new Set<string>();
    for (const pointer of this.#spans.keys()) {
      const entry = /^\/[^/]+\/\d+/.exec(pointer)?.[0];
      if (entry && pointer.startsWith(`/${list}/`)) found.add(entry);
    }
    return [...found];
  }

  /** What the first of some places says. */
  said(rule: string, ...places: string[]): Claim<string> | null {
    const span = places.map((place) => this.#spans.get(place)).find((one) => one);
    return span ? said(this.document, span, rule) : null;
  }

  date(place: string, isEnd = false): Claim<PartDate | 'present'> | null {
    const span = this.#spans.get(place);
    if (!span) return null;
    const words = this.document.text.slice(span.from, span.to);
    const whole = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.exec(words)?.[0];
    if (whole) return claim(this.document, whole, span, 'resume/date');
    const [range] = datesIn(words, span.from);
    const point = isEnd ? range?.end : (range?.start ?? range?.end);
    if (point) return dated(this.document, point);
    return isEnd && isPresent(words) ? claim(this.document, 'present', span, 'resume/date') : null;
  }

  /** When an entry began and ended; one that `goesOn` without an end is not over. */
  period(at: string, goesOn: boolean): Dates {
    const from = this.date(`${at}/startDate`);
    const to = this.date(`${at}/endDate`, true);
    const isOpen = goesOn && from && !to && !this.#spans.has(`${at}/endDate`);
    return {from, to: isOpen ? {...from, value: 'present', certainty: 'implied', rule: 'resume/no-end'} : to};
  }
}

/** The place in a JSON Resume of a part of the source; null for parts that have none. */
function pointerOf(part: string): string | null {
  if (part.startsWith('/')) return part;
  const [, file = '', row = '', column = ''] = /^(.+)\.csv\/(\d+)\/(.+)$/.exec(part) ?? [];
  const [list, fields] = COLUMNS[file] ?? [];
  const field = fields?.[column];
  if (!field) return null;
  if (list !== 'basics') return `/${list}/${row}/${field}`;
  return row === '0' ? `/basics/${field}` : null;
}
