// How right is reading resumes? Prints, for each set of fixtures with truth, the fields that are right of those the truth names.
//   npx node scripts/resumes.ts [FOLDER] [--wrong]
// FOLDER holds the fixtures; without one it is ../shared/resumes. --wrong prints each field that is wrong, too.
// Truth stands beside a resume: NAME.truth.json, expected-canonical.yaml, or NAME.fields.json with all that it says (see resume-fields.ts).
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {DocumentError, openDocuments} from '../packages/metier/src/index.ts';
import {datesIn} from '../packages/metier/src/resume/dates.ts';
import {type Resume, readResume} from '../packages/metier/src/resume/index.ts';
import {type Field, fieldsOf, plain, same} from './resume-fields.ts';
import {parseYaml} from './yaml.ts';

const args = process.argv.slice(2);
const folder =
  args.find((arg) => !arg.startsWith('-')) ?? fileURLToPath(new URL('../../shared/resumes', import.meta.url));
const showsWrong = args.includes('--wrong');
const TODAY = '2026-07-20';

if (!existsSync(folder)) {
  console.log(`Skipped: there are no fixtures in ${folder}.`);
  process.exit(0);
}

interface Truth {
  readonly contact: Readonly<Record<string, string>>;
  readonly experience: readonly {readonly title: string; readonly company: string; readonly dates?: string}[];
  readonly education: readonly {readonly degree: string; readonly institution: string}[];
  readonly skills: readonly string[];
  readonly knownWrong?: Readonly<Record<string, unknown>>;
}

interface Canonical {
  readonly name: string;
  readonly education_line: string;
  readonly skills: readonly {readonly items: string}[];
  readonly employers: readonly {
    readonly company: string;
    readonly role: string;
    readonly dates: string;
    readonly location: string;
    readonly projects?: readonly {readonly title: string}[];
  }[];
}

async function read(path: string): Promise<Resume | string> {
  try {
    const [document] = await openDocuments({bytes: readFileSync(path), name: basename(path)});
    if (!document || document instanceof DocumentError) return document?.message ?? 'empty';
    return readResume(document, {today: TODAY});
  } catch (error) {
    if (error instanceof DocumentError) return error.message;
    throw error;
  }
}

const datesOf = (words: string): string => {
  const [range] = datesIn(words);
  return `${range?.start?.value ?? ''} - ${range?.end?.value ?? ''}`;
};

/** The fields of positions: right when a position of the resume has the same title, employer and dates at the same place. */
function positionFields(
  wanted: readonly {title: string; employer: string; dates?: string; location?: string}[],
  {positions}: Resume,
  known: (name: string) => boolean,
): Field[] {
  const fields = wanted.flatMap(({title, employer, dates, location}, i) => {
    const got = positions[i];
    const one = [
      {name: 'position.title', wanted: title, got: got?.title?.value ?? '', known: known('title')},
      {name: 'position.employer', wanted: employer, got: got?.employer?.value ?? '', known: known('company')},
    ];
    if (dates !== undefined)
      one.push({
        name: 'position.dates',
        wanted: datesOf(dates),
        got: `${got?.from?.value ?? ''} - ${got?.to?.value ?? ''}`,
        known: known('dates'),
      });
    if (location !== undefined)
      one.push({
        name: 'position.location',
        wanted: location,
        got: got?.location?.value ?? '',
        known: known('location'),
      });
    return one;
  });
  const invented = positions.slice(wanted.length).map(({title, employer}) => `${title?.value} at ${employer?.value}`);
  return [...fields, {name: 'position.invented', wanted: '', got: invented.join('; '), known: false}];
}

const degreeWords = ({degree, field}: Resume['education'][number], text: string): string => {
  const from = degree?.evidence[0]?.from;
  const to = (field ?? degree)?.evidence[0]?.to;
  return from === undefined || to === undefined ? '' : text.slice(from, to);
};

async function ofTruth(path: string): Promise<Field[]> {
  const truth: Truth = JSON.parse(readFileSync(path.replace(/\.pdf$/, '.truth.json'), 'utf8'));
  const [document] = await openDocuments({bytes: readFileSync(path), name: basename(path)});
  const resume = await read(path);
  if (typeof resume === 'string' || !document || document instanceof DocumentError)
    return [{name: 'read', wanted: 'resume', got: String(resume), known: false}];
  const known = (name: string) => name in (truth.knownWrong ?? {});
  const fields: Field[] = [
    {name: 'name', wanted: truth.contact.full_name ?? '', got: resume.name?.value ?? '', known: false},
    {name: 'email', wanted: truth.contact.email ?? '', got: resume.email?.value ?? '', known: false},
    {name: 'phone', wanted: truth.contact.phone ?? '', got: resume.phone?.value ?? '', known: false},
    {name: 'location', wanted: truth.contact.location ?? '', got: resume.location?.value ?? '', known: false},
    ...positionFields(
      truth.experience.map(({title, company, dates}) => ({title, employer: company, ...(dates ? {dates} : {})})),
      resume,
      (name) => known(`experience.${name}`),
    ),
  ];
  for (const [i, {degree, institution}] of truth.education.entries()) {
    const got = resume.education[i];
    fields.push(
      {
        name: 'education.degree',
        wanted: degree,
        got: got ? degreeWords(got, document.text) : '',
        known: known('education.degree'),
      },
      {
        name: 'education.institution',
        wanted: institution,
        got: got?.institution?.value ?? '',
        known: known('education.institution'),
      },
    );
  }
  const invented = resume.education.slice(truth.education.length).map(({institution}) => institution?.value ?? '?');
  const claimed = resume.skills.flatMap(({evidence}) => evidence.map(({quote}) => quote));
  fields.push({name: 'education.invented', wanted: '', got: invented.join('; '), known: false});
  for (const skill of truth.skills)
    fields.push({name: 'skill', wanted: skill, got: claimed.find((one) => same(one, skill)) ?? '', known: false});
  return fields;
}

async function ofCanonical(path: string): Promise<Field[]> {
  const canonical = parseYaml(
    readFileSync(join(path, '..', 'expected-canonical.yaml'), 'utf8'),
  ) as unknown as Canonical;
  return canonicalFields(canonical, await read(path));
}

function canonicalFields(canonical: Canonical, resume: Resume | string): Field[] {
  if (typeof resume === 'string') return [{name: 'read', wanted: 'resume', got: resume, known: false}];
  const [degree = '', institution = '', year = ''] = canonical.education_line.split(', ');
  const study = resume.education[0];
  const named = new Set(resume.skills.flatMap(({evidence}) => evidence.map((one) => plain(one.quote))));
  const projects = canonical.employers.flatMap((employer) => employer.projects ?? []);
  return [
    {name: 'name', wanted: canonical.name, got: resume.name?.value ?? '', known: false},
    ...positionFields(
      canonical.employers.map(({company, role, dates, location}) => ({
        title: role,
        employer: company,
        dates,
        location,
      })),
      resume,
      () => false,
    ),
    {
      name: 'education.degree',
      wanted: degree,
      got: study ? `${study.degree?.value} in ${study.field?.value}` : '',
      known: false,
    },
    {name: 'education.institution', wanted: institution, got: study?.institution?.value ?? '', known: false},
    {name: 'education.to', wanted: year, got: study?.to?.value ?? '', known: false},
    ...projects.map(({title}, i) => ({
      name: 'project',
      wanted: title,
      got: resume.projects[i]?.name.value ?? '',
      known: false,
    })),
    {
      name: 'project.invented',
      wanted: '',
      got: resume.projects
        .slice(projects.length)
        .map(({name}) => name.value)
        .join('; '),
      known: false,
    },
    ...canonical.skills.flatMap(({items}) =>
      items
        .split(', ')
        .map((skill) => ({name: 'skill', wanted: skill, got: named.has(plain(skill)) ? skill : '', known: false})),
    ),
  ];
}

function show(set: string, files: readonly (readonly [string, readonly Field[]])[]): void {
  const counts = new Map<string, {right: number; all: number; known: number; claimed: number}>();
  const wrong: string[] = [];
  for (const [file, fields] of files) {
    for (const {name, wanted, got, known} of fields) {
      const count = counts.get(name) ?? {right: 0, all: 0, known: 0, claimed: 0};
      counts.set(name, count);
      const right = same(wanted, got);
      if (known && !right) {
        count.known++;
        continue;
      }
      count.all++;
      if (got) count.claimed++;
      if (right) count.right++;
      else wrong.push(`    ${file}: ${name} is “${got}”, not “${wanted}”`);
    }
  }
  const all = [...counts.values()].reduce((sum, one) => sum + one.all, 0);
  const right = [...counts.values()].reduce((sum, one) => sum + one.right, 0);
  console.log(`${set}: ${right} of ${all} fields right in ${files.length} files`);
  for (const [name, count] of counts)
    console.log(
      `  ${name.padEnd(24)}${count.right} of ${count.all}, ${count.claimed} claimed${count.known ? `, ${count.known} known as wrong left out` : ''}`,
    );
  if (showsWrong && wrong.length) console.log(wrong.join('\n'));
}

const filesBelow = (path: string): string[] =>
  readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const files = filesBelow(folder);
const score = async (set: string, paths: readonly string[], fieldsOf: (path: string) => Promise<Field[]>) => {
  const scored: (readonly [string, Field[]])[] = [];
  for (const path of paths) scored.push([path.slice(folder.length + 1), await fieldsOf(path)]);
  if (scored.length) show(set, scored);
};

await score(
  'PDF with truth',
  files.filter((path) => path.endsWith('.pdf') && existsSync(path.replace(/\.pdf$/, '.truth.json'))),
  ofTruth,
);
await score(
  'Word with truth',
  files.filter((path) => path.endsWith('input.docx') && existsSync(join(path, '..', 'expected-canonical.yaml'))),
  ofCanonical,
);
const tailored = files.find((path) => path.endsWith('tailored.yaml'));
if (tailored) {
  const canonical = parseYaml(readFileSync(tailored, 'utf8')) as unknown as Canonical;
  const rendered = files.filter((path) => /Resume\.(?:pdf|docx)$/.test(path));
  await score('One resume as Word and PDF', rendered, async (path) => canonicalFields(canonical, await read(path)));
}
const fieldsPath = (path: string) => path.replace(/\.[^.]+$/, '.fields.json');
await score(
  'Resumes with all fields',
  files.filter((path) => fieldsPath(path) !== path && !/\.fields\.json$/.test(path) && existsSync(fieldsPath(path))),
  async (path) => {
    const resume = await read(path);
    if (typeof resume === 'string') return [{name: 'read', wanted: 'resume', got: resume, known: false}];
    return fieldsOf(JSON.parse(readFileSync(fieldsPath(path), 'utf8')), resume);
  },
);
