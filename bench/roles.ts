// How fast are role profiles built, and two roles compared?
//   npx node bench/roles.ts [POSTINGS.jsonl]
// Reads ../shared/corpus/postings.jsonl when it is there, else invented postings. The reference is the reading alone, in the same run.
import {existsSync, readFileSync} from 'node:fs';
import {
  type Document,
  DocumentError,
  documentOfPosting,
  type PostingRecord,
  Reader,
} from '../packages/metier/src/index.ts';
import {compareRoles, mapOf, ProfileBuilder, type Profiles, pivot} from '../packages/metier/src/roles/index.ts';
import {inventedPostings} from './invented.ts';

const named = process.argv.slice(2).find((arg) => arg.endsWith('.jsonl'));
const corpus = new URL('../../shared/corpus/postings.jsonl', import.meta.url);
const file = named ?? (existsSync(corpus) ? corpus : null);
const INVENTED = 2000;
const SEED = 1;

const records: PostingRecord[] = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line, (_, value) => value ?? undefined))
  : inventedPostings(INVENTED, SEED);
const documents = records.flatMap((record): Document[] => {
  try {
    return [documentOfPosting(record)];
  } catch (error) {
    if (error instanceof DocumentError) return [];
    throw error;
  }
});

/** Milliseconds of processor time. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1e3;
}

const reader = new Reader();
const readings = documents.map((document) => reader.read(document));
const reading = milliseconds(() => {
  for (const document of documents) reader.read(document);
});
let profiles: Profiles | undefined;
const building = milliseconds(() => {
  const builder = new ProfileBuilder({source: 'bench'});
  for (const [i, document] of documents.entries()) builder.add(readings[i] as (typeof readings)[number], document);
  profiles = builder.profiles();
});
const show = (what: string, time: number) =>
  console.log(`${what.padEnd(44)}${time.toFixed(1).padStart(9)} ms   ${(time / reading).toFixed(4)} × the readings`);
console.log(`${documents.length} ${file ? 'postings of the corpus' : 'invented postings'}; Node ${process.version}`);
show('readings', reading);
show('profiles from readings', building);
show('both', reading + building);
const counted = profiles as Profiles;
const compare = () => compareRoles('machine-learning-engineer', 'research-scientist', counted);
show('comparing two roles, first time', milliseconds(compare));
const times = Array.from({length: 15}, () => milliseconds(compare)).sort((a, b) => a - b);
show('comparing two roles, median of 15', times[7] as number);
show(
  'the map',
  milliseconds(() => mapOf(counted)),
);
show(
  'a pivot',
  milliseconds(() => pivot('data-analyst', 'machine-learning-engineer', counted)),
);
