// Gains and losses: reads a corpus with this working tree and with another commit, and lists the facts that are new and lost.
//   npm run changes [-- COMMIT] [-- POSTINGS.jsonl] [-- --kind skill] [-- --most 40]
// COMMIT is the last of main when not named. Prints ids, kinds and values, never sentences.
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {need, postingsFile} from './corpus.ts';
import {checkOut, home, readWith, run} from './trees.ts';

const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const plain = args.filter((arg, i) => !arg.startsWith('--') && !['--kind', '--most'].includes(args[i - 1] ?? ''));
const corpus = plain.find((arg) => arg.endsWith('.jsonl')) ?? fileURLToPath(postingsFile);
need(corpus, 'The corpus');
const commit = run('git', [
  'rev-parse',
  '--verify',
  '--quiet',
  `${plain.find((arg) => !arg.endsWith('.jsonl')) ?? 'main'}^{commit}`,
]).trim();
const only = option('--kind');
const most = Number(option('--most') ?? 40);

const folder = join(mkdtempSync(join(tmpdir(), 'metier-changes-')), 'tree');
const remove = checkOut(commit, folder);
process.on('exit', remove);
process.on('SIGINT', () => process.exit(130));
const before = readWith(folder, corpus);
const now = readWith(home, corpus);

interface Change {
  readonly sign: '+' | '−';
  readonly uid: string;
  readonly kind: string;
  readonly value: string;
}

/** What the first list has more often than the second. */
function more(
  a: readonly {kind: string; value: string}[],
  b: readonly {kind: string; value: string}[],
): {kind: string; value: string}[] {
  const left = new Map<string, number>();
  for (const {kind, value} of b) left.set(`${kind}\t${value}`, (left.get(`${kind}\t${value}`) ?? 0) + 1);
  return a.filter(({kind, value}) => {
    const count = left.get(`${kind}\t${value}`) ?? 0;
    left.set(`${kind}\t${value}`, count - 1);
    return count <= 0;
  });
}

const changes: Change[] = [];
for (const uid of new Set([...before.facts.keys(), ...now.facts.keys()])) {
  const [old, own] = [before.facts.get(uid) ?? [], now.facts.get(uid) ?? []];
  for (const {kind, value} of more(own, old)) changes.push({sign: '+', uid, kind, value});
  for (const {kind, value} of more(old, own)) changes.push({sign: '−', uid, kind, value});
}
const shown = changes.filter(({kind}) => !only || kind === only);
const kinds = [...new Set(shown.map(({kind}) => kind))];
const count = (sign: string, kind: string) =>
  shown.filter((change) => change.sign === sign && change.kind === kind).length;

console.log(
  `${now.facts.size} postings; this tree against ${commit.slice(0, 8)}; ${new Set(shown.map(({uid}) => uid)).size} postings read differently`,
);
console.log(`time: ${before.seconds.toFixed(1)} s before, ${now.seconds.toFixed(1)} s now\n`);
console.log(`${'kind'.padEnd(20)}${'gained'.padStart(8)}${'lost'.padStart(8)}`);
for (const kind of kinds.sort((a, b) => count('+', b) + count('−', b) - count('+', a) - count('−', a)))
  console.log(`${kind.padEnd(20)}${String(count('+', kind)).padStart(8)}${String(count('−', kind)).padStart(8)}`);

/** Spread over all changes, so that the examples are not those of the first postings only. */
const step = Math.max(1, Math.ceil(shown.length / most));
if (shown.length) console.log('');
for (const {sign, uid, kind, value} of shown.filter((_, i) => i % step === 0))
  console.log(`${sign} ${uid}  ${kind}: ${value.slice(0, 80)}`);
