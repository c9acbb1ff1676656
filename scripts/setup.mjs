// What `npm start`, `npm test` and `npm run check` need first: installed packages, a current Node, the built knowledge base.
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Installs what the lock file names, when it is not there. Not `npm ci`: it refuses a lock file without the packages of
 * other platforms, which not every registry has.
 */
export function install() {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing what Metier is built with. This happens once.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const {status} = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm install failed; its message stands above. Mend that and run this again.');
    process.exit(1);
  }
}

const ENGINE_INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

/** Not on Windows, and on Linux not with musl. */
const engineRuns = () =>
  process.platform === 'darwin' ||
  (process.platform === 'linux' && !!process.report?.getReport().header.glibcVersionRuntime);

/** Installs the engine of the market for tests, where it runs and is missing, with what starts it as a server. */
export function installEngine() {
  const folder = join(root, 'packages', 'metier', 'engine');
  if (!engineRuns() || existsSync(join(folder, 'node_modules', 'ffi-rs'))) return;
  console.log('Installing the engine of the market, 546 MB. This happens once.');
  const {status} = spawnSync('npm', ENGINE_INSTALL, {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) console.error('The engine could not be installed. Tests that need it are skipped.');
}

/** Installs the engine of the market beside what runs, with a word at its beginning and end; null where there is nothing to do. */
export function installEngineBeside() {
  const folder = join(root, 'packages', 'metier', 'engine');
  if (!engineRuns() || existsSync(join(folder, 'node_modules', '.package-lock.json'))) return null;
  console.log(
    'Installing the engine of the market beside it, 546 MB, once. Everything but the market works meanwhile.',
  );
  const child = spawn('npm', [...ENGINE_INSTALL, '--omit=dev'], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
  child.on('exit', (code) => {
    if (code === 0) console.log('The engine of the market is installed. Ask again on the page of the market.');
    else if (code)
      console.log('The engine could not be installed; npm says above why. Later: npx metier market install');
  });
  return child;
}

/** A Node that runs TypeScript by itself: this one, or the one that was installed beside the packages. */
export function node() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 23 || (major === 23 && minor >= 6)) return process.execPath;
  const binary = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(binary) ? binary : process.execPath;
}

/** Runs a program of the repository and gives its exit code. */
export function run(args, options = {}) {
  const {status, signal} = spawnSync(node(), args, {
    cwd: root,
    stdio: 'inherit',
    ...options,
    env: {...process.env, ...options.env},
  });
  return signal ? 1 : (status ?? 1);
}

/** Starts a program of the repository that goes on until it is stopped. */
export const start = (args) => spawn(node(), args, {cwd: root, stdio: 'inherit'});

/** The program of an installed package, by the name of its command. */
export function command(name, of = name) {
  const manifest = join(root, 'node_modules', of, 'package.json');
  const {bin} = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}

/** Builds the knowledge base from its sources; takes about a second. */
export function buildKnowledge(...flags) {
  const status = run(['packages/kb/build.mjs', '--quiet', ...flags]);
  if (status !== 0) process.exit(status);
}
