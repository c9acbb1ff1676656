// How fast is a full reading? Facts, roles and notes of every posting, on one core.
//   npx node bench/reading.ts [POSTINGS.jsonl] [--runs 3]
// Reads ../shared/corpus/postings.jsonl when it is there, else invented postings; beside it, in the same run, a raw scan of the
// same vocabulary, and ripgrep with the same words where it is on the PATH.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {formTexts} from '@metier/kb/skills';
import {type Document, DocumentError, documentOfPosting, Reader} from '../packages/metier/src/index.ts';
import {fold} from '../packages/metier/src/text/tokens.ts';
import {documents, kind, records, seconds} from './postings.ts';

const args = process.argv.slice(2);
const runs = Number(args.includes('--runs') ? args[args.indexOf('--runs') + 1] : 3);
const RIPGREP = 'rg';

const bytes = documents.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0);
console.log(
  `${documents.length} ${kind}, ${(bytes / 1e6).toFixed(1)} MB, mean ${(bytes / documents.length / 1000).toFixed(1)} kB; Node ${process.version}`,
);

interface Times {
  readonly min: number;
  readonly mean: number;
  readonly deviation: number;
}

/** Runs once to warm up, then `runs` times. */
function timesOf(work: () => void): Times {
  work();
  const times = Array.from({length: runs}, () => seconds(work));
  const mean = times.reduce((sum, time) => sum + time, 0) / runs;
  return {
    min: Math.min(...times),
    mean,
    deviation: Math.sqrt(times.reduce((sum, time) => sum + (time - mean) ** 2, 0) / runs),
  };
}

function show(what: string, {min, mean, deviation}: Times, reference?: number): void {
  const rate = `${(bytes / 1e6 / min).toFixed(1).padStart(8)} MB/s ${Math.round(documents.length / min)
    .toString()
    .padStart(8)} postings/s`;
  const spread = `${(mean * 1000).toFixed(0)} ± ${(deviation * 1000).toFixed(0)} ms`.padStart(18);
  console.log(
    `${what.padEnd(34)}${rate}${spread}${reference ? `   ${(min / reference).toFixed(1)} × the raw scan` : ''}`,
  );
}

let start = performance.now();
const reader = new Reader();
reader.read(documents[0] as Document);
console.log(`first reading, knowledge base loaded: ${(performance.now() - start).toFixed(0)} ms`);

/** The words of the vocabulary that are one token, in one set; each token of a text is looked up. */
function scanOf(): () => void {
  const words = new Set(formTexts.map(fold));
  let found = 0;
  return () => {
    for (const {text} of documents)
      for (const [word] of fold(text).matchAll(/[a-z0-9+#.]+/g)) if (words.has(word)) found++;
    if (found < 0) console.log(found);
  };
}

const raw = timesOf(scanOf());
const full = timesOf(() => {
  for (const document of documents) reader.read(document);
});
const opened = timesOf(() => {
  for (const record of records) {
    try {
      void documentOfPosting(record).blocks;
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
    }
  }
});
show('full reading', full, raw.min);
show('records to documents (not in it)', opened, raw.min);
show('raw scan of the vocabulary', raw);

const slow = documents.map((document) => {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    start = performance.now();
    reader.read(document);
    least = Math.min(least, performance.now() - start);
  }
  return {least, document};
});
slow.sort((a, b) => b.least - a.least);
for (const {least, document} of slow.slice(0, 3))
  console.log(
    `slowest: ${least.toFixed(1)} ms for ${(document.text.length / 1000).toFixed(1)} kB (${document.id ?? document.name})`,
  );

if (spawnSync(RIPGREP, ['--version']).status === 0) ripgrep();
else console.log('ripgrep: not on the PATH');

/** `rg -F -f`: all labels as fixed strings, each match printed. One thread, as the reading has one. */
function ripgrep(): void {
  const folder = mkdtempSync(join(tmpdir(), 'metier-bench-'));
  try {
    const [labels, texts] = [join(folder, 'labels'), join(folder, 'texts')];
    writeFileSync(labels, formTexts.join('\n'));
    writeFileSync(texts, documents.map(({text}) => text).join('\n'));
    const times = Array.from({length: runs}, () => {
      const begin = performance.now();
      spawnSync(RIPGREP, ['-F', '-i', '-w', '-o', '-c', '-j1', '-f', labels, texts]);
      return (performance.now() - begin) / 1000;
    });
    const min = Math.min(...times);
    console.log(
      `ripgrep -F -i -w -f, ${formTexts.length} labels: ${(bytes / 1e6 / min).toFixed(1)} MB/s (wall clock); the full reading takes ${(full.min / min).toFixed(1)} × as long`,
    );
  } finally {
    rmSync(folder, {recursive: true});
  }
}
