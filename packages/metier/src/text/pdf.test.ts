import {describe, expect, it} from 'vitest';
import {type Document, DocumentError, openDocuments} from './index.ts';
import {unpdfReader} from './pdf.ts';
import {charactersOf} from './pdf-lines.ts';
import {lines, type TinyPage, tinyPdf} from './tiny-pdf.ts';

async function read(...pages: TinyPage[]): Promise<Document> {
  const [entry] = await openDocuments({bytes: tinyPdf(pages), name: 'x.pdf'});
  if (entry instanceof DocumentError) throw entry;
  return entry;
}

const blocks = ({text, blocks}: Document): string[] =>
  blocks.map(({kind, from, to}) => `${kind}: ${text.slice(from, to)}`);

const PARAGRAPH = [
  'We forecast the load of a whole grid, hour by hour, for three countries and',
  'for every village in them, and we explain each error to the people who trade',
  'on it. You would own the models.',
];

describe('a PDF', () => {
  it('joins the lines of a paragraph and keeps bullets apart', async () => {
    const document = await read({
      words: [
        {x: 50, y: 760, text: 'Forecasting Scientist', size: 20},
        ...lines(50, 720, PARAGRAPH),
        {x: 50, y: 660, text: 'You bring', bold: true},
        ...lines(50, 640, ['• Python', '• five years of models that somebody else had to', '   live with']),
      ],
    });
    expect(document.format).toBe('pdf');
    expect(blocks(document)).toEqual([
      'heading: Forecasting Scientist',
      `paragraph: ${PARAGRAPH.join(' ')}`,
      'heading: You bring',
      'item: Python',
      'item: five years of models that somebody else had to live with',
    ]);
  });

  it('sees bullets that are drawn, as browsers draw them', async () => {
    const document = await read({
      words: lines(80, 700, ['SQL', 'dbt', 'Airflow']),
      dots: [0, 1, 2].map((i) => ({x: 70, y: 704 - i * 14})),
    });
    expect(blocks(document)).toEqual(['item: SQL', 'item: dbt', 'item: Airflow']);
  });

  it('reads columns one after the other, a table by rows', async () => {
    const left = ['Skills', 'Python', 'SQL', 'dbt', 'Spark', 'Languages', 'German'];
    const right = [
      'Experience',
      'Scientist at Acme',
      'Analyst at Beta',
      'Intern at Gamma',
      'Education',
      'MSc Statistics',
    ];
    const columns = await read({
      words: [
        {x: 50, y: 780, text: 'A person with a name that is as wide as the whole page is', size: 16},
        ...lines(50, 740, left),
        ...lines(300, 735, right, {}, 19),
      ],
    });
    expect(columns.text.replaceAll('\n\n', '\n').split('\n').slice(1)).toEqual([...left, ...right]);
    const table = await read({
      words: [
        ...lines(50, 740, left),
        ...lines(
          300,
          740,
          left.map((_, i) => `${i} years`),
        ),
      ],
    });
    expect(table.text).toContain('Python\t1 years');
  });

  it('mends words that a line end broke, and leaves compounds', async () => {
    const document = await read({
      words: lines(50, 700, [
        'The person in this role builds pipelines for the statis-',
        'tics of a harbour, with methods that are called data-',
        'driven here, and writes reports on what they show to a',
        'board of nine.',
      ]),
    });
    expect(document.text).toBe(
      'The person in this role builds pipelines for the statistics of a harbour, with methods that are called data-driven here, and writes reports on what they show to a board of nine.',
    );
  });

  it('drops what a browser prints at the edges of a page', async () => {
    const page = (number: number, text: string): TinyPage => ({
      words: [
        {x: 30, y: 820, text: '20/11/2026, 07:10', size: 8},
        {x: 300, y: 820, text: 'Forecaster | Nordwind', size: 8},
        {x: 50, y: 700, text},
        {x: 30, y: 20, text: 'https://jobs.example.com/501', size: 8},
        {x: 550, y: 20, text: `${number}/2`, size: 8},
      ],
    });
    const document = await read(page(1, 'First page.'), page(2, 'Second page.'));
    expect(document.text).toBe('First page.\n\nSecond page.');
  });

  it('goes on over a page break', async () => {
    const document = await read(
      {words: lines(50, 700, ['It is a sentence that goes on'])},
      {words: lines(50, 780, ['over the break of the page.'])},
    );
    expect(document.text).toBe('It is a sentence that goes on over the break of the page.');
  });

  it('leads every character back to its page', async () => {
    const bytes = tinyPdf([
      {words: [...lines(50, 700, PARAGRAPH), {x: 50, y: 600, text: 'statis-'}]},
      {words: [{x: 50, y: 700, text: 'End.'}]},
    ]);
    const sources = (await unpdfReader(bytes)).map(charactersOf);
    const [document] = (await openDocuments({bytes})) as [Document];
    for (let i = 0; i < document.text.length; i++) {
      const {part, from, to} = document.origin({from: i, to: i + 1});
      const source = sources[Number(part.replace('page ', '')) - 1];
      expect(to).toBeLessThanOrEqual(source.length);
      if (/\S/.test(document.text[i])) expect(source.slice(from, to)).toBe(document.text[i]);
    }
  });
});

describe('rows of a PDF', () => {
  it('dates in a column of their own stay with what happened then', async () => {
    const document = await read({
      words: [
        {x: 50, y: 780, text: 'Experience', size: 16},
        ...lines(50, 750, ['Jan 2021 – Present', 'May 2015 – Dec 2020', '2010 – 2015'], {}, 42),
        ...[0, 1, 2].flatMap((i) => lines(200, 750 - i * 42, [`Analyst ${i}`, 'Moravia Rail'])),
        {x: 50, y: 610, text: 'Education', size: 16},
        ...lines(50, 590, ['2004 – 2009', '1999 – 2004'], {}, 42),
        ...[0, 1].flatMap((i) => lines(200, 590 - i * 42, [`Degree ${i}`, 'Masaryk'])),
      ],
    });
    expect(document.text).toMatch(/Jan 2021 – Present\tAnalyst 0\sMoravia Rail/);
    expect(document.text).toMatch(/1999 – 2004\tDegree 1\sMasaryk/);
  });

  it('a range of dates that its cell wrapped is one again', async () => {
    const document = await read({
      words: [
        ...lines(50, 700, ['07/2016 –', '01/2020']),
        ...lines(130, 700, ['Data Analyst, Zenith Stores', 'Forecasts for shops']),
        ...lines(50, 660, ['09/2015 –', '06/2016']),
        ...lines(130, 660, ['Teacher, Ridge School']),
      ],
    });
    expect(document.text).toMatch(/^07\/2016 – 01\/2020\tData Analyst, Zenith Stores\sForecasts for shops\s/);
    expect(document.text).toContain('09/2015 – 06/2016\tTeacher, Ridge School');
  });

  it('cells that begin at one place stand apart, however narrow the gap before them', async () => {
    const document = await read({
      words: [
        ...[
          ['Languages', 78],
          ['Tools', 101],
          ['Other', 99],
        ].map(([text, x], i) => ({x: x as number, y: 700 - i * 14, text: text as string})),
        ...lines(145, 700, ['Python, Rust', 'Git, Docker', 'Sailing']),
      ],
    });
    expect(document.text).toContain('Languages\tPython, Rust');
    expect(document.text).toContain('Tools\tGit, Docker');
  });
});

describe('a PDF that cannot be read', () => {
  const fault = async (bytes: Uint8Array): Promise<string> => {
    const error = await openDocuments({bytes, name: 'cv.pdf'}).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(DocumentError);
    return (error as DocumentError).message;
  };

  it('says why and what to do', async () => {
    const page = {words: [{x: 50, y: 700, text: 'Words.'}]};
    expect(await fault(tinyPdf([page], {locked: true}))).toBe(
      'cv.pdf: This PDF is locked with a password. Save a copy without the password, or paste the text.',
    );
    expect(await fault(tinyPdf([{words: []}]))).toMatch(/^cv\.pdf: This PDF holds pictures of text, no text\./);
    expect(await fault(tinyPdf([page]).subarray(0, 200))).toBe(
      'cv.pdf: This PDF is cut off. Download or export it again.',
    );
  });

  it('takes another reader', async () => {
    const pdf = async () => [
      {
        items: [{str: 'Words from elsewhere', transform: [10, 0, 0, 10, 50, 700], width: 100, height: 10}],
        width: 595,
        height: 842,
      },
    ];
    const [document] = (await openDocuments({bytes: tinyPdf([{words: []}])}, {pdf})) as [Document];
    expect(document.text).toBe('Words from elsewhere');
  });
});
