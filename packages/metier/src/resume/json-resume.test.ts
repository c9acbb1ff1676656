import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {Ajv} from 'ajv';
import formats from 'ajv-formats';
import {describe, expect, it} from 'vitest';
import {type Document, DocumentError, openDocuments} from '../text/index.ts';
import {type JsonResume, readResume, toJsonResume} from './index.ts';
import {brokenQuotes} from './print-for-test.ts';

const schema = createRequire(import.meta.url)('@jsonresume/schema/schema.json') as object;
const ajv = new Ajv({strict: false, allErrors: true});
formats.default(ajv);
const isValid = ajv.compile(schema);
const faults = (resume: JsonResume) => (isValid(resume) ? [] : isValid.errors);

async function opened(bytes: Uint8Array | string): Promise<Document> {
  const [document] = await openDocuments({bytes, name: 'resume.json'});
  if (!document || document instanceof DocumentError) throw new Error('not read');
  return document;
}

const TODAY = {today: '2026-11-20'};

const INVENTED = {
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  basics: {
    name: 'Odalys Thornbury',
    label: 'Research engineer',
    image: '',
    email: 'odalys@thornbury.example',
    phone: '+31 20 555 0123',
    url: 'https://thornbury.example',
    summary: 'Builds speech models for small languages.',
    location: {city: 'Leiden', countryCode: 'NL', region: 'Zuid-Holland', district: 'a field of its own'},
    profiles: [{network: 'GitHub', username: 'odalys-t', url: 'https://github.com/odalys-t'}],
  },
  work: [
    {
      name: 'Klankwerk B.V.',
      position: 'Research engineer',
      location: 'Leiden',
      startDate: '2021-02-15',
      highlights: ['Trained speech models in PyTorch', 'Cut inference cost with ONNX'],
      team: {size: 4},
    },
    {
      name: 'Feldspar Retail',
      position: 'Data analyst',
      startDate: '2018-09',
      endDate: '2021-01',
      summary: 'Reports in SQL.',
    },
  ],
  volunteer: [{organization: 'Code Lanterns', position: 'Mentor', startDate: '2020', endDate: '2022'}],
  education: [
    {
      institution: 'Universiteit Waterstein',
      area: 'Linguistics',
      studyType: 'Master',
      startDate: '2016',
      endDate: '2018-07',
      score: '8.4',
    },
  ],
  certificates: [{name: 'Certified Kubernetes Administrator', date: '2022-05-01', issuer: 'CNCF'}],
  publications: [{name: 'Speech for forty speakers', publisher: 'Workshop on Small Languages', releaseDate: '2023-06'}],
  skills: [{name: 'Machine learning', level: 'Master', keywords: ['PyTorch', 'ONNX', 'Grafwick']}],
  languages: [
    {language: 'Dutch', fluency: 'Native speaker'},
    {language: 'Igbo', fluency: 'Conversational'},
  ],
  interests: [{name: 'Bells', keywords: ['Carillons']}],
  projects: [
    {name: 'klank', startDate: '2022', highlights: ['Aligns speech and text'], url: 'https://example.com/klank'},
  ],
  meta: {canonical: 'https://example.com/resume.json', version: 'v1.0.0', theme: 'none'},
  'x-own': [1, {two: true}],
};

describe('JSON Resume', () => {
  it('comes out as it went in, with the fields that nobody knows', async () => {
    const resume = readResume(await opened(JSON.stringify(INVENTED)), TODAY);
    expect(JSON.stringify(toJsonResume(resume, INVENTED))).toBe(JSON.stringify(INVENTED));
    expect(faults(toJsonResume(resume, INVENTED))).toEqual([]);
  });

  it('is read into claims whose quotes are the text', async () => {
    const document = await opened(JSON.stringify(INVENTED));
    const resume = readResume(document, TODAY);
    expect(brokenQuotes(resume, document.text)).toEqual([]);
    expect(resume.positions.map(({title, kind, months}) => [title?.value, kind, months])).toEqual([
      ['Research engineer', 'employment', 70],
      ['Data analyst', 'employment', 29],
      ['Mentor', 'volunteering', 24],
    ]);
    const {part} = document.origin(resume.positions[0]?.title?.evidence[0] ?? {from: 0, to: 0});
    expect(part.split('/')).toEqual(['', 'work', '0', 'position']);
    expect(resume.positions[0]?.to).toMatchObject({value: 'present', certainty: 'implied'});
    expect(resume.skills.find(({label}) => label === 'PyTorch')).toMatchObject({shown: 'demonstrated', months: 70});
    expect(resume.skills.find(({label}) => label === 'Grafwick')).toMatchObject({shown: 'claimed', skill: null});
  });

  it('written from claims alone says the same of all that Metier reads', async () => {
    const written = toJsonResume(readResume(await opened(JSON.stringify(INVENTED)), TODAY)) as typeof INVENTED;
    expect(faults(written)).toEqual([]);
    for (const [i, {name, position, startDate}] of INVENTED.work.entries())
      expect(written.work[i]).toMatchObject({name, position, startDate});
    expect(written.work.map(({endDate}) => endDate)).toEqual([undefined, '2021-01']);
    expect(written.volunteer).toEqual(INVENTED.volunteer);
    expect(written.education[0]).toEqual({
      institution: 'Universiteit Waterstein',
      area: 'Linguistics',
      studyType: 'Master',
      startDate: '2016',
      endDate: '2018-07',
    });
    expect(written.certificates).toEqual([
      {name: 'Certified Kubernetes Administrator', issuer: 'CNCF', date: '2022-05-01'},
    ]);
    expect(written.languages).toEqual(INVENTED.languages);
    expect(written.basics.profiles).toEqual(INVENTED.basics.profiles);
    expect(written).not.toHaveProperty('interests');
  });

  it.each(
    readdirSync(new URL('./golden/', import.meta.url)).filter((file) => !/golden\.txt$|changed\.txt$/.test(file)),
  )('what is read from %s is valid', async (file) => {
    const bytes = readFileSync(new URL(`./golden/${file}`, import.meta.url));
    expect(faults(toJsonResume(readResume(await opened(bytes), TODAY)))).toEqual([]);
  });

  it('a posting with basics of its own is no resume', async () => {
    const document = await opened(
      JSON.stringify({basics: 'none', title: 'Data Analyst', text: 'Build reports in SQL.'}),
    );
    expect(document.format).toBe('json');
  });
});

const samples = fileURLToPath(new URL('../../../../../shared/resumes/jsonresume/', import.meta.url));
const files = existsSync(samples)
  ? readdirSync(samples, {recursive: true, encoding: 'utf8'}).filter((file) => /resume.*\.json$/.test(file))
  : [];

describe.skipIf(!files.length)('samples of JSON Resume (in ../shared; skipped where that is absent)', () => {
  it.each(files)('%s survives', async (file) => {
    const source = JSON.parse(readFileSync(`${samples}/${file}`, 'utf8')) as JsonResume;
    const document = await opened(JSON.stringify(source));
    const resume = readResume(document, TODAY);
    expect(brokenQuotes(resume, document.text)).toEqual([]);
    expect(JSON.stringify(toJsonResume(resume, source))).toBe(JSON.stringify(source));
    expect(faults(toJsonResume(resume))).toEqual([]);
    const held = (source.work ?? []) as {name: string; position: string; startDate: string}[];
    expect(
      resume.positions
        .slice(0, held.length)
        .map(({employer, title, from}) => [employer?.value, title?.value, from?.value]),
    ).toEqual(held.map(({name, position, startDate}) => [name, position, startDate]));
  });
});
