// The skills that postings ask for most often and the knowledge base lacks, in the words of the postings.
//   npm run kb:candidates [-- POSTINGS.jsonl] [-- --most 60]
import {fileURLToPath} from 'node:url';
import {Reader} from '../packages/metier/src/index.ts';
import {type CorpusPosting, linesOf, need, postingsFile, readingOf} from './corpus.ts';

const args = process.argv.slice(2);
const corpus = args.find((arg) => arg.endsWith('.jsonl')) ?? fileURLToPath(postingsFile);
const most = Number(args.includes('--most') ? args[args.indexOf('--most') + 1] : 60);
need(corpus, 'The corpus');

interface Candidate {
  readonly spellings: Map<string, number>;
  readonly employers: Set<string>;
  postings: number;
}

const candidates = new Map<string, Candidate>();
const reader = new Reader();
let read = 0;
for (const posting of linesOf<CorpusPosting>(corpus)) {
  const reading = readingOf(posting, reader);
  if (!reading) continue;
  read++;
  const labels = reading.posting.requirements.flatMap(({anyOf}) =>
    anyOf.flatMap((one) => (one.kind === 'skill' && one.skill === null ? [one.label] : [])),
  );
  for (const label of new Set(labels)) {
    const key = label.toLowerCase().replace(/[\s-]+/g, ' ');
    const candidate = candidates.get(key) ?? {spellings: new Map(), employers: new Set(), postings: 0};
    candidate.postings++;
    candidate.spellings.set(label, (candidate.spellings.get(label) ?? 0) + 1);
    candidate.employers.add((posting.company ?? posting.uid).toLowerCase());
    candidates.set(key, candidate);
  }
}

/** Many employers count before many postings: one employer's own words are no skill of the field. */
const order = [...candidates.values()].sort((a, b) => b.employers.size - a.employers.size || b.postings - a.postings);
console.log(`${order.length} skills without an id in ${read} postings\n`);
console.log(`${'employers'.padStart(9)}${'postings'.padStart(10)}  words`);
for (const {spellings, employers, postings} of order.slice(0, most)) {
  const [usual] = [...spellings].sort((a, b) => b[1] - a[1])[0] as [string, number];
  console.log(`${String(employers.size).padStart(9)}${String(postings).padStart(10)}  ${usual}`);
}
