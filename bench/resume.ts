// How long does reading a resume of two pages take, from the bytes of a PDF to positions and skills?
//   npx node bench/resume.ts [FILE…] [--runs 20]
// Without files it writes an invented PDF of two pages. The reference of the same run is opening the document alone. Wall clock.
import {readFileSync} from 'node:fs';
import {type Document, DocumentError, openDocuments} from '../packages/metier/src/index.ts';
import {readResume} from '../packages/metier/src/resume/index.ts';
import {lines, tinyPdf} from '../packages/metier/src/text/tiny-pdf.ts';

const args = process.argv.slice(2);
const at = args.indexOf('--runs');
const runs = at < 0 ? 20 : Number(args[at + 1]);
const files = args.filter((arg, i) => !arg.startsWith('-') && (at < 0 || i !== at + 1));
const TARGET = 300;

const positions = (first: number) =>
  Array.from({length: 6}, (_, i) => [
    `Data Engineer, Tarnbeck Works ${first + i} GmbH`,
    `Jan ${2024 - first - i} – Dec ${2024 - first - i}`,
    '• Moves the sensor data of 40 warehouses through Kafka into Snowflake',
    '• Trains forecasts in Python with PyTorch and keeps them in MLflow',
  ]).flat();
const invented = () =>
  tinyPdf([
    {
      words: [
        {x: 50, y: 810, text: 'Ada Fenwick', size: 20},
        ...lines(50, 780, ['ada@fenwick.example', 'EXPERIENCE', ...positions(0)]),
      ],
    },
    {words: lines(50, 800, [...positions(6), 'SKILLS', 'Python, SQL, Kafka, PyTorch, MLflow, Snowflake, dbt, Docker'])},
  ]);

async function open(bytes: Uint8Array): Promise<Document> {
  const [document] = await openDocuments({bytes: new Uint8Array(bytes), name: 'resume'});
  if (!document || document instanceof DocumentError) throw document ?? new Error('nothing to read');
  return document;
}

for (const [name, bytes] of files.length
  ? files.map((file) => [file, readFileSync(file)] as const)
  : [['two invented pages', invented()] as const]) {
  const start = performance.now();
  const resume = readResume(await open(bytes), {today: '2026-11-20'});
  const first = performance.now() - start;
  const opening: number[] = [];
  const whole: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begin = performance.now();
    const document = await open(bytes);
    opening.push(performance.now() - begin);
    readResume(document, {today: '2026-11-20'});
    whole.push(performance.now() - begin);
  }
  const least = Math.min(...whole);
  const mean = whole.reduce((sum, one) => sum + one, 0) / runs;
  console.log(
    `${name}: ${resume.positions.length} positions, ${resume.skills.length} skills; least ${least.toFixed(1)} ms, mean ${mean.toFixed(1)} ms, opening alone ${Math.min(...opening).toFixed(1)} ms; the first, with loading, ${first.toFixed(0)} ms; target ${TARGET} ms: ${least < TARGET ? 'kept' : 'missed'}`,
  );
}
