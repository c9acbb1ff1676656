#!/usr/bin/env node
// Runs the command line on a Node that reads TypeScript by itself: this one, or the one installed beside the packages.
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import module from 'node:module';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const main = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src', 'cli', 'main.ts');
// Compiled code is kept between runs, which halves the time of a start; threads and processes of this one find it by the variable.
process.env.NODE_COMPILE_CACHE ??= join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'metier', 'compiled');
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) {
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
  await import(pathToFileURL(main).href);
} else {
  const binary = newerNode();
  if (binary) run(binary);
  else {
    console.error(
      `metier: Node 22.18 or later is needed; this is ${process.version}. Run "npm ci" in the folder of Metier, or install a newer Node.`,
    );
    process.exitCode = 1;
  }
}

function run(binary) {
  const child = spawn(binary, [main, ...process.argv.slice(2)], {stdio: 'inherit'});
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
}

function newerNode() {
  try {
    const manifest = module.createRequire(import.meta.url).resolve('node/package.json');
    const binary = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}
