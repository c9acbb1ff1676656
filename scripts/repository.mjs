// Fails when a tracked file holds what must not be in the repository: paths of one machine, registry hosts, large files.
import {execFileSync} from 'node:child_process';
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './setup.mjs';

const files = execFileSync('git', ['ls-files', '-z'], {cwd: root, encoding: 'utf8'}).split('\0').filter(Boolean);
const bad = [];
for (const file of files) {
  const path = join(root, file);
  const size = statSync(path).size;
  if (size > 1_200_000) bad.push(`${file}: ${Math.round(size / 1024)} kB; only small files that are ours belong here`);
  if (/\.(?:png|woff2|pdf|docx|gz)$/.test(file)) continue;
  const text = readFileSync(path, 'utf8');
  for (const [i, line] of text.split('\n').entries()) {
    if (
      /(?:^|[^\w.])\/(?:home|root|Users)\/\w/.test(line) &&
      !file.includes('.test.') &&
      !file.endsWith('repository.mjs')
    )
      bad.push(`${file}:${i + 1}: a path of one machine`);
    if (file === 'package-lock.json' && /"resolved": "https?:/.test(line))
      bad.push(`${file}:${i + 1}: an address of a registry`);
  }
}
console.log(bad.length ? bad.join('\n') : `${files.length} files are clean.`);
process.exit(bad.length ? 1 : 0);
