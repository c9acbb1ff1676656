import type {Education, Position, Resume} from '../packages/metier/src/resume/index.ts';

/** What one field of a truth wants and what the reader got. An empty `wanted` with something in `got` is invented. */
export interface Field {
  readonly name: string;
  readonly wanted: string;
  readonly got: string;
  readonly known: boolean;
}

/** All that a resume says, as NAME.fields.json beside the resume tells it. Words with “|” are alternatives; an empty one allows silence. */
export interface FieldsTruth {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly location: string;
  readonly links: readonly string[];
  readonly positions: readonly Entry[];
  readonly education: readonly Entry[];
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly credentials: readonly string[];
  readonly projects: readonly string[];
}

type Entry = Readonly<Record<string, string | null>>;

/** Whether two words of a field are the same, whatever dash, space or closing point they are written with. */
export const same = (a: string, b: string) => plain(a) === plain(b);

/** Words of a field without what does not count. */
export const plain = (text: string) =>
  text
    .replace(/[–—−-]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[.,;]$/, '')
    .trim()
    .toLowerCase();

const agrees = (wanted: string, got: string) => wanted.split('|').some((one) => same(one, got));
const field = (name: string, wanted: string, got: string): Field => ({
  name,
  wanted: agrees(wanted, got) ? got : wanted,
  got,
  known: false,
});

const ofPosition = ({title, employer, from, to, location}: Position): Entry => ({
  title: title?.value ?? '',
  employer: employer?.value ?? '',
  from: from?.value ?? '',
  to: to?.value ?? '',
  location: location?.value ?? '',
});
const ofEducation = ({institution, degree, field: area, from, to}: Education): Entry => ({
  institution: institution?.value ?? '',
  degree: degree?.value ?? '',
  field: area?.value ?? '',
  from: from?.value ?? '',
  to: to?.value ?? '',
});

const likeness = (wanted: Entry, got: Entry) =>
  Object.keys(wanted).filter((key) => got[key] && agrees(wanted[key] ?? '', got[key])).length;

/** Pairs of wanted and got entries: those that agree most first, in whatever order they stand. */
function pairs(wanted: readonly Entry[], got: readonly Entry[]): ReadonlyMap<number, number> {
  const all = wanted.flatMap((one, i) => got.map((other, j) => ({i, j, like: likeness(one, other)})));
  const taken = new Map<number, number>();
  for (const {i, j, like} of all.sort((a, b) => b.like - a.like || Math.abs(a.i - a.j) - Math.abs(b.i - b.j)))
    if (like > 0 && !taken.has(i) && ![...taken.values()].includes(j)) taken.set(i, j);
  return taken;
}

function entryFields(name: string, wanted: readonly Entry[], got: readonly Entry[]): Field[] {
  const taken = pairs(wanted, got);
  const fields = wanted.flatMap((one, i) =>
    Object.entries(one)
      .filter(([, words]) => words !== null)
      .map(([key, words]) => field(`${name}.${key}`, words ?? '', got[taken.get(i) ?? -1]?.[key] ?? '')),
  );
  const extra = got.filter((_, j) => ![...taken.values()].includes(j));
  return [
    ...fields,
    ...extra.map((one) => field(`${name}.invented`, '', Object.values(one).filter(Boolean).join(', ') || '?')),
  ];
}

function listFields(name: string, wanted: readonly string[], got: readonly string[]): Field[] {
  const found = wanted.map((one) => field(name, one, got.find((other) => agrees(one, other)) ?? ''));
  const extra = got.filter((one) => !wanted.some((other) => agrees(other, one)));
  return [...found, ...extra.map((one) => field(`${name}.invented`, '', one))];
}

const bare = (url: string) => url.replace(/^(?:https?:\/\/)?(?:www\.)?|\/$/g, '');

/** Each field of the truth with what a resume says; positions and education in whatever order they stand. */
export function fieldsOf(truth: FieldsTruth, resume: Resume): Field[] {
  const claimed = resume.skills.filter(({shown}) => shown === 'claimed').flatMap(({evidence}) => evidence);
  const named = resume.skills.flatMap(({evidence}) => evidence).map(({quote}) => quote);
  return [
    field('name', truth.name, resume.name?.value ?? ''),
    field('email', truth.email, resume.email?.value ?? ''),
    field('phone', truth.phone, resume.phone?.value ?? ''),
    field('location', truth.location, resume.location?.value ?? ''),
    ...listFields(
      'link',
      truth.links.map(bare),
      resume.links.map(({value}) => bare(value.url)),
    ),
    ...entryFields('position', truth.positions, resume.positions.map(ofPosition)),
    ...entryFields('education', truth.education, resume.education.map(ofEducation)),
    ...truth.skills.map((skill) => field('skill', skill, named.find((one) => same(one, skill)) ?? '')),
    ...claimed
      .filter(({quote}) => !truth.skills.some((skill) => plain(skill).includes(plain(quote))))
      .map(({quote}) => field('skill.invented', '', quote)),
    ...listFields(
      'language',
      truth.languages,
      resume.languages.map(({name}) => name.value),
    ),
    ...listFields(
      'credential',
      truth.credentials,
      resume.credentials.map(({name}) => name.value),
    ),
    ...listFields(
      'project',
      truth.projects,
      resume.projects.map(({name}) => name.value),
    ),
  ];
}
