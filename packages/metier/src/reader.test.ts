import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {articles} from './article/articles.ts';
import {brokenReading} from './broken-reading.ts';
import {documentOfPosting, documentOfText, Reader, read} from './index.ts';

/**
 * Each `name.txt` in `golden/` is an invented posting; beside it `name.json` holds its reading. A new case is a new file.
 * A mismatch writes `name-changed.json`; `ACCEPT=1 npx vitest run packages/metier/src/reader.test.ts` takes all changes over.
 */
const folder = new URL('./golden/', import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []));
const reader = new Reader(articles);

describe('golden readings', () => {
  it.each(names)('%s', (name) => {
    const document = documentOfText(readFileSync(new URL(`${name}.txt`, folder), 'utf8'), name);
    const reading = reader.read(document);
    expect(
      brokenReading(reading, document, (part) =>
        part === '' ? readFileSync(new URL(`${name}.txt`, folder), 'utf8') : undefined,
      ),
    ).toBeNull();
    const found = `${JSON.stringify(reading, null, 1)}\n`;
    const golden = new URL(`${name}.json`, folder);
    const changed = new URL(`${name}-changed.json`, folder);
    const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
    if (process.env.CI === undefined) {
      if (process.env.ACCEPT && found !== expected) writeFileSync(golden, found);
      else if (found !== expected) writeFileSync(changed, found);
      if (found === expected || process.env.ACCEPT) rmSync(changed, {force: true});
    }
    if (!process.env.ACCEPT || process.env.CI !== undefined) expect(found).toBe(expected);
  });
});

describe('a reader', () => {
  const text = 'Data Engineer\n\nRequirements\n- 3+ years of experience with Spark\n- Python or Scala\n';

  it('gives the same reading for the same document, whatever it read before', () => {
    const fresh = new Reader(articles).read(documentOfText(text));
    for (const name of names) reader.read(documentOfText(readFileSync(new URL(`${name}.txt`, folder), 'utf8')));
    expect(reader.read(documentOfText(text))).toEqual(fresh);
  });

  it('keeps the id that the caller gave', () => {
    expect(reader.read(documentOfPosting({id: 7, title: 'Data Engineer', text})).id).toBe('7');
    expect('id' in reader.read(documentOfText(text))).toBe(false);
  });

  it('takes the year from the option, then from the date of posting', () => {
    const impossible = (record: {posted?: string}, year?: number) =>
      reader
        .read(
          documentOfPosting({
            title: 'Data Engineer',
            text: 'Requirements\n- 9 years of experience with dbt',
            ...record,
          }),
          {year},
        )
        .notes.some(({kind}) => kind === 'impossible-ask');
    expect(impossible({posted: '2020-05-01'})).toBe(true);
    expect(impossible({posted: '2020-05-01'}, 2040)).toBe(false);
    expect(impossible({}, 2019)).toBe(true);
  });

  it('reads text as a pasted posting and refuses an empty one', () => {
    expect(read(text).schema).toBe('metier/reading/1');
    expect(() => read(' \n ')).toThrow('There is no text');
  });

  it('says nothing of a title that is not there', () => {
    const {title, role} = read(
      'We mend pipelines.\n\nYour tasks\n- Build pipelines with Airflow and Spark\n- Model the warehouse in SQL with dbt\n',
    ).posting;
    expect([title, role.verdict]).toEqual([null, 'unknown']);
    expect(role.shares.length).toBeGreaterThan(0);
  });

  it('does not take the name of the employer for a skill', () => {
    const {requirements} = read(
      'Data Engineer\n\nAbout Snowflake\n\nSnowflake is hiring.\n\nWhat you bring\n- 3 years of SQL\n- Experience with Spark and Snowflake\n',
    ).posting;
    const skills = requirements.flatMap(({anyOf}) => anyOf.flatMap((one) => (one.kind === 'skill' ? [one.label] : [])));
    expect(skills).toContain('SQL');
    expect(skills).not.toContain('Snowflake');
  });

  it('reads a ladder of degrees and years as one demand with two ways', () => {
    const {requirements} = read(
      "Data Scientist\n\nWhat you bring\n- Bachelor's degree and 5 years of experience or a Master's degree and 3 years of experience\n- Python\n",
    ).posting;
    const ways = requirements.map(({anyOf}) =>
      anyOf.flatMap((one) => (one.kind === 'experience' ? [one.years.min] : [])),
    );
    expect(ways.filter((years) => years.length)).toEqual([[5, 3]]);
  });

  it('does not ask for what is said not to be required', () => {
    const {requirements} = read(
      'Data Scientist\n\nWhat you bring\n- Strong Python and SQL\n- Scala is not required\n',
    ).posting;
    const skills = requirements.flatMap(({anyOf}) => anyOf.flatMap((one) => (one.kind === 'skill' ? [one.label] : [])));
    expect(skills).toContain('Python');
    expect(skills).not.toContain('Scala');
  });

  it('makes no claim where the text is silent', () => {
    const {posting} = read('We make good tea and sell it to people who like tea.');
    expect(posting.seniority).toBeNull();
    expect(posting.workArrangement).toBeNull();
    expect(posting.compensation).toEqual([]);
    expect(posting.locations).toEqual([]);
  });
});
