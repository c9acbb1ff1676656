// How long does it take to fit a resume to a posting, and to 10,000 postings that are read already?
//   npx node bench/fit.ts [POSTINGS.jsonl] [--postings 10000] [--runs 5]
// The first fits make the resume ready; the reference of the same run is walking the requirements of all postings alone.
import {createHash} from 'node:crypto';
import {fit as fitTo} from '../packages/metier/src/fit/index.ts';
import type {Posting} from '../packages/metier/src/read/reading.ts';
import {Reader} from '../packages/metier/src/reader.ts';
import {readResume, shownBy} from '../packages/metier/src/resume/index.ts';
import {documentOfText} from '../packages/metier/src/text/index.ts';
import {documents, kind, seconds} from './postings.ts';

const args = process.argv.slice(2);
const option = (name: string, usual: number): number => {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? usual : Number(args[at + 1]);
};
const [count, runs] = [option('postings', 10_000), option('runs', 5)];
const [TARGET_ALL, TARGET_ONE] = [1000, 5];
const TODAY = '2026-11-20';

const RESUME = `Imke Sandvoort
imke@example.org

Experience

Senior Data Scientist, Meerkat Logistics
March 2021 – present
- Forecast demand of 60 depots with LightGBM and PyTorch, served with FastAPI on Kubernetes
- Moved 200 reports to dbt and Snowflake

Data Analyst, Plumage Insurance
January 2018 – February 2021
- Wrote SQL for the claims department and dashboards in Tableau
- Analysed A/B tests of the claims form in Python and pandas

Education

MSc Statistics, University of Nether Wallop, 2016 – 2018

Skills

SQL, Python, R, Snowflake, dbt, Airflow, Tableau, Docker, Git, AWS, Terraform, scikit-learn, MLflow

Languages

Dutch (native), English (C1), German (B1)
`;

const reader = new Reader();
const read = documents.map((document) => reader.read(document).posting);
const postings: Posting[] = Array.from({length: count}, (_, i) => read[i % read.length] as Posting);
const shown = () => shownBy(readResume(documentOfText(RESUME, 'resume.txt'), {today: TODAY}), TODAY);

const timed = (work: () => void): number => seconds(work) * 1000;

const [first, ...later] = [shown(), shown(), shown()].map((one) => timed(() => fitTo(postings[0] as Posting, one)));
const all: number[] = [];
const walks: number[] = [];
const digest = createHash('sha256');
for (let run = 0; run < runs; run++) {
  const resume = shown();
  all.push(
    timed(() => {
      for (const posting of postings) {
        const {required} = fitTo(posting, resume);
        if (!run) digest.update(`${required.met}/${required.of} `);
      }
    }),
  );
  let ways = 0;
  walks.push(
    timed(() => {
      for (const {requirements} of postings) for (const {anyOf} of requirements) ways += JSON.stringify(anyOf).length;
    }),
  );
  if (!ways) throw new Error('no requirements');
}
const least = Math.min(...all);
const mean = all.reduce((sum, one) => sum + one, 0) / runs;
const kept = (is: boolean) => (is ? 'kept' : 'missed');
console.log(
  `one posting: the first ${(first as number).toFixed(1)} ms with loading, then ${Math.max(...later).toFixed(2)} ms with a fresh resume; target ${TARGET_ONE} ms: ${kept(Math.max(...later) < TARGET_ONE)}
${count} postings (${read.length} different ${kind}): least ${least.toFixed(0)} ms, mean ${mean.toFixed(0)} ms, ${((least * 1000) / count).toFixed(0)} µs each; target ${TARGET_ALL} ms: ${kept(least < TARGET_ALL)}
reference, the requirements written as JSON: ${Math.min(...walks).toFixed(0)} ms; ratio ${(least / Math.min(...walks)).toFixed(2)}; outcome ${digest.digest('hex').slice(0, 12)}`,
);
