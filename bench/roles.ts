// How fast are role profiles built, and two roles compared?
//   npx node bench/roles.ts [POSTINGS.jsonl]
// Reads ../shared/corpus/postings.jsonl when it is there, else invented postings. The reference is the reading alone, in the same run.
import {Reader} from '../packages/metier/src/index.ts';
import {compareRoles, mapOf, ProfileBuilder, type Profiles, pivot} from '../packages/metier/src/roles/index.ts';
import {documents, kind, seconds} from './postings.ts';

const milliseconds = (work: () => void): number => seconds(work) * 1000;

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
console.log(`${documents.length} ${kind}; Node ${process.version}`);
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
