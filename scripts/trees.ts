import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {PostingFacts} from './facts-of.ts';

/** The folder of the repository. */
export const home = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command, ends the script with its words when it fails, and gives what it printed. */
export function run(command: string, args: readonly string[], cwd = home): string {
  const {stdout, stderr, status, error} = spawnSync(command, args, {cwd, encoding: 'utf8', maxBuffer: 1 << 30});
  if (status === 0) return stdout;
  console.error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
  process.exit(1);
}

/** The sources of a commit in a new folder, with the packages of this tree and the knowledge base of its own. */
export function checkOut(commit: string, folder: string): () => void {
  run('git', ['worktree', 'add', '--detach', '--quiet', folder, commit]);
  linkPackages(folder);
  run(process.execPath, ['packages/kb/build.mjs'], folder);
  return () => {
    spawnSync('git', ['worktree', 'remove', '--force', folder], {cwd: home});
    rmSync(folder, {recursive: true, force: true});
  };
}

/** The sources of this tree in a new folder, whose knowledge base may be changed. */
export function copyTree(folder: string): void {
  for (const part of ['package.json', 'packages/metier/package.json', 'packages/metier/src', 'packages/kb'])
    cpSync(join(home, part), join(folder, part), {recursive: true, filter: (path) => !path.includes('node_modules')});
  linkPackages(folder);
}

/** All installed packages but our own, which are those of the folder. */
function linkPackages(folder: string): void {
  const from = join(home, 'node_modules');
  const to = join(folder, 'node_modules');
  mkdirSync(join(to, '@metier'), {recursive: true});
  for (const name of readdirSync(from))
    if (name !== '@metier' && name !== '.bin' && !existsSync(join(to, name)))
      symlinkSync(join(from, name), join(to, name), 'junction');
  symlinkSync(join(folder, 'packages/kb'), join(to, '@metier/kb'), 'junction');
}

/** The facts of a corpus as the sources in a folder read it, by posting, and the seconds of processor time. */
export function readWith(folder: string, corpus: string): {facts: Map<string, PostingFacts['facts']>; seconds: number} {
  const out = run(process.execPath, [fileURLToPath(new URL('facts-of.ts', import.meta.url)), folder, corpus]);
  const lines = out.trimEnd().split('\n');
  const {seconds} = JSON.parse(lines.pop() as string) as {seconds: number};
  return {
    facts: new Map(lines.map((line) => JSON.parse(line) as PostingFacts).map(({uid, facts}) => [uid, facts])),
    seconds,
  };
}
