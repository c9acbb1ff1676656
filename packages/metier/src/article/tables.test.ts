import {describe, expect, it} from 'vitest';
import {documentOfText, openDocuments} from '../text/index.ts';
import {tablesIn} from './tables.ts';

/** What cells say: "data-analyst uses SQL". */
const cellsIn = ({text, blocks}: Pick<ReturnType<typeof documentOfText>, 'text' | 'blocks'>): string[] =>
  tablesIn({text, blocks, language: 'en'}).flatMap(({cells}) =>
    cells.flatMap(({roles, kind, from, to}) => roles.map(({role}) => `${role} ${kind} ${text.slice(from, to)}`)),
  );
const inText = (text: string): string[] =>
  cellsIn(documentOfText(`Two jobs\n\n${text}\n\nThat is all there is to say.`, 'table'));
const inHtml = async (rows: string): Promise<string[]> => {
  const bytes = new TextEncoder().encode(
    `<html><body><h1>Two jobs</h1><p>Words before.</p><table>${rows}</table><p>Words behind.</p></body></html>`,
  );
  const [document] = await openDocuments({bytes, name: 'table.html'});
  if (!document || document instanceof Error) throw new Error('not read');
  return cellsIn(document);
};

const BOTH = [
  'data-analyst education Bachelor’s degree',
  'data-engineer education Master’s degree',
  'data-analyst uses SQL, Excel',
  'data-engineer uses Spark',
];

describe('a table whose columns are roles and whose rows are parts', () => {
  it.each([
    [
      'tabs',
      'Aspect\tData Analyst\tData Engineer\nEducation\tBachelor’s degree\tMaster’s degree\nTools\tSQL, Excel\tSpark',
    ],
    [
      'tabs, an empty corner',
      '\tData Analyst\tData Engineer\nEducation\tBachelor’s degree\tMaster’s degree\nTools\tSQL, Excel\tSpark',
    ],
    [
      'bars',
      '| | **Data Analyst** | Data Engineer |\n|---|:--|--:|\n| Education | Bachelor’s degree | Master’s degree |\n| Tools | SQL, Excel | Spark |',
    ],
    [
      'bars within only',
      'Aspect | Data Analyst | Data Engineer\nEducation | Bachelor’s degree | Master’s degree\nTools | SQL, Excel | Spark',
    ],
    [
      'columns of spaces',
      '             Data Analyst         Data Engineer\nEducation    Bachelor’s degree    Master’s degree\nTools        SQL, Excel           Spark',
    ],
  ])('%s', (_, text) => expect(inText(text)).toEqual(BOTH));

  it('stands in HTML', async () => {
    const cells = (tag: string, ...words: string[]) =>
      `<tr>${words.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
    const body =
      cells('td', 'Education', 'Bachelor’s degree', 'Master’s degree') + cells('td', 'Tools', 'SQL, Excel', 'Spark');
    expect(await inHtml(cells('th', '', 'Data Analyst', 'Data Engineer') + body)).toEqual(BOTH);
  });

  it('stands in HTML with a paragraph a cell, and in a Word file: cells below each other', async () => {
    const row = (...words: string[]) => `<tr>${words.map((one) => `<td><p>${one}</p></td>`).join('')}</tr>`;
    const head = row('', 'Data Analyst', 'Data Engineer');
    const rows = row('Education', 'Bachelor’s degree', 'Master’s degree') + row('Tools', 'SQL, Excel', 'Spark');
    expect(await inHtml(head + rows)).toEqual(BOTH);
    // Two lines in one cell: nobody can tell whose they are.
    expect(
      await inHtml(
        head + row('Education', 'Bachelor’s degree', 'Master’s degree') + row('Tools', 'SQL</p><p>Excel', 'Spark'),
      ),
    ).toEqual([]);
  });
});

describe('a cell', () => {
  const head = 'Aspect\tData Analyst\tData Engineer\n';

  it('of several lines belongs to its column', async () => {
    const row = '<tr><td>Tools</td><td>SQL<br>Excel</td><td>Spark<br>Kafka</td></tr>';
    expect(await inHtml(`<tr><th></th><th>Data Analyst</th><th>Data Engineer</th></tr>${row}`)).toEqual([
      'data-analyst uses SQL\nExcel',
      'data-engineer uses Spark\nKafka',
    ]);
  });

  it('says nothing where its row has too few or too many: it could be anybody’s', () => {
    expect(inText(`${head}Tools\tSQL\nSalary\t$70,000\t$120,000\tlots`)).toEqual([]);
  });

  it('says nothing where it is empty, or its row announces nothing known', () => {
    expect(inText(`${head}Tools\t–\tSpark\nFavourite colour\tBlue\tGreen`)).toEqual(['data-engineer uses Spark']);
  });
});

it('rows may be roles and columns parts', () => {
  expect(inText('Role\tTools\tAverage salary\nData Analyst\tSQL\t$70,000\nData Engineer\tSpark\t$120,000')).toEqual([
    'data-analyst uses SQL',
    'data-analyst pays $70,000',
    'data-engineer uses Spark',
    'data-engineer pays $120,000',
  ]);
});

it.each([
  ['a sentence with two roles', 'Data Analyst  Data Engineer\nThese two work together every day.'],
  ['headings one below the other', 'Data Analyst\n\nData Engineer\n\nBoth are fine jobs.'],
  ['a table of something else', 'Month\tRain\tSun\nMay\t20\t30\nJune\t10\t50'],
])('%s is no such table', (_, text) => expect(inText(text)).toEqual([]));
