// What a new entry of the knowledge base would change on the corpus.
//   npm run kb:try -- "Label | kind | alternative labels; … | broader | roles" [POSTINGS.jsonl] [--most 30]
// The line is one of packages/kb/source/skills. Nothing here changes a file of the repository.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {need, postingsFile} from './corpus.ts';
import type {Fact} from './facts-of.ts';
import {copyTree, home, readWith, run} from './trees.ts';

const args = process.argv.slice(2);
const [entry] = args;
if (!entry?.includes('|')) {
  console.error(
    'usage: npm run kb:try -- "Label | kind | alternative labels; … | broader | roles" [POSTINGS.jsonl] [--most 30]',
  );
  process.exit(2);
}
const corpus = args.slice(1).find((arg) => arg.endsWith('.jsonl')) ?? fileURLToPath(postingsFile);
const most = Number(args.includes('--most') ? args[args.indexOf('--most') + 1] : 30);
need(corpus, 'The corpus');

const folder = mkdtempSync(join(tmpdir(), 'metier-kb-try-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
copyTree(folder);
const idsIn = async (root: string) =>
  new Set(
    ((await import(pathToFileURL(join(root, 'packages/kb/generated/skills.js')).href)) as {ids: readonly string[]}).ids,
  );
writeFileSync(join(folder, 'packages/kb/source/skills/tried.txt'), `${entry}\n`);
const said = run(process.execPath, ['packages/kb/build.mjs'], folder);
const known = await idsIn(home);
const [id] = [...(await idsIn(folder))].filter((one) => !known.has(one));
if (!id) {
  console.error(`The line makes no new skill: its label is known already, or the line is not whole.\n${said.trim()}`);
  process.exit(1);
}

const before = readWith(home, corpus);
const now = readWith(folder, corpus);
const skillOf = ({value}: Fact) => value.replace(/ \w+$/, '');
const skillsOf = (facts: readonly Fact[] | undefined) => (facts ?? []).filter(({kind}) => kind === 'skill');
const overlaps = (a: Fact, b: Fact) =>
  (a.spans ?? []).some(([from, to]) =>
    (b.spans ?? []).some(([otherFrom, otherTo]) => from < otherTo && otherFrom < to),
  );

const named: {uid: string; value: string; instead: string[]}[] = [];
const lost = new Map<string, number>();
const taken = new Map<string, number>();
const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
for (const [uid, facts] of now.facts) {
  const [old, own] = [skillsOf(before.facts.get(uid)), skillsOf(facts)];
  const left = new Set(own.map(skillOf));
  for (const fact of own.filter((one) => skillOf(one) === id)) {
    const instead = old.filter((other) => overlaps(fact, other)).map(skillOf);
    for (const other of new Set(instead)) add(taken, other);
    named.push({uid, value: fact.value, instead});
  }
  for (const other of new Set(old.map(skillOf))) if (!left.has(other)) add(lost, other);
}

const list = (map: Map<string, number>) =>
  [...map]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([name, count]) => `  ${String(count).padStart(5)}  ${name}`)
    .join('\n') || '  none';
console.log(
  `${id}: read in ${named.length} of ${now.facts.size} postings; time ${before.seconds.toFixed(1)} s before, ${now.seconds.toFixed(1)} s with it`,
);
console.log(
  `\nmentions that it takes from other entries (words without an id stand in quotes), by postings:\n${list(taken)}`,
);
console.log(`\nskills that a posting no longer has:\n${list(lost)}`);
console.log('\npostings:');
for (const {uid, value, instead} of named.slice(0, most))
  console.log(`  ${uid}  ${value}${instead.length ? `, before ${instead.join(', ')}` : ''}`);
