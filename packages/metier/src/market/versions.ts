import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Versions} from './row.ts';

/** What a reading comes from, and what of it is kept. */
const RULES = ['text', 'kb', 'read', 'role', 'reader.ts', 'roles/asked.ts', 'roles/titles.ts', 'roles/coverage.ts'];
const KEPT = ['row.ts', 'posted-pay.ts', 'currency.ts', 'redact.ts'].map((file) => `market/${file}`);

/**
 * The versions that postings are read with now: what the rules and models are, and what the knowledge base holds, each as
 * the beginning of the SHA-256 of its files. Tests are left out.
 */
export function versionsNow(): Versions {
  // The published package holds what is made of these files.
  const [written] = /\.[jt]s$/.exec(import.meta.url) as RegExpExecArray;
  const source = (path: string) => fileURLToPath(new URL(`../${path.replace('.ts', written)}`, import.meta.url));
  const knowledge = fileURLToPath(new URL('.', import.meta.resolve('@metier/kb/roles')));
  return {rules: digestOf([...RULES, ...KEPT].map(source)), knowledge: digestOf([knowledge])};
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = statSync(path).isDirectory()
      ? readdirSync(path, {recursive: true, encoding: 'utf8'})
          .sort()
          .map((file) => join(path, file))
      : [path];
    for (const file of files) if (/(?<!\.test|\.d)\.[jt]s$/.test(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}
