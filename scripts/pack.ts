// `npm run pack [-- FOLDER]`: makes the packages as they are published, in dist/packages or FOLDER: JavaScript and types for Node 20
// and browsers in place of TypeScript, the built pages, no tests. Prints the size of each.
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {buildKnowledge, command, root, run} from './setup.mjs';

/** What is loaded by its address and not by an import. */
const LOADED = [
  'cli/main.ts',
  'cli/worker.ts',
  'cli/pdf-worker.ts',
  'cli/sync-worker.ts',
  'market/engines/embedded-process.ts',
  'serve/reader-thread.ts',
];
type Manifest = Record<string, unknown> & {exports: Record<string, string>};

const out = resolve(process.argv[2] ?? join(root, 'dist', 'packages'));
const from = (...parts: string[]) => join(root, 'packages', ...parts);
const manifestOf = (name: string): Manifest => JSON.parse(readFileSync(from(name, 'package.json'), 'utf8')) as Manifest;
const write = (path: string, value: unknown) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

buildKnowledge();
rmSync(out, {recursive: true, force: true});
packKnowledge(join(out, 'kb'));
packMetier(join(out, 'metier'));
for (const name of readdirSync(out)) console.log(sizeLine(name, join(out, name)));

function packKnowledge(to: string): void {
  const {scripts: _, ...manifest} = manifestOf('kb');
  mkdirSync(to, {recursive: true});
  for (const part of manifest.files as string[]) cpSync(from('kb', part), join(to, part), {recursive: true});
  cpSync(join(root, 'LICENSE'), join(to, 'LICENSE'));
  write(join(to, 'package.json'), manifest);
}

function packMetier(to: string): void {
  const manifest = manifestOf('metier');
  compile(Object.values(manifest.exports), join(to, 'lib'));
  mkdirSync(join(to, 'bin'));
  writeFileSync(join(to, 'bin', 'metier.mjs'), "#!/usr/bin/env node\nimport '../lib/cli/main.js';\n", {mode: 0o755});
  mkdirSync(join(to, 'engine'));
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(from('metier', 'engine', file), join(to, 'engine', file));
  for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md']) cpSync(join(root, file), join(to, file));
  for (const file of readdirSync(join(root, 'docs', 'guide')).filter((one) => one.endsWith('.md')))
    cpSync(join(root, 'docs', 'guide', file), join(to, 'guide', file));
  const site = join(root, 'web', 'dist');
  if (existsSync(site)) cpSync(site, join(to, 'site'), {recursive: true});
  else console.error('The pages are not built; the package has none. Build them first: npm start');
  const exports = Object.fromEntries(
    Object.entries(manifest.exports).map(([name, path]) => [
      name,
      {types: built(path).replace('.js', '.d.ts'), default: built(path)},
    ]),
  );
  const files = ['bin', 'lib', 'site', 'guide', 'engine/package.json', 'engine/package-lock.json', 'CHANGELOG.md'];
  write(join(to, 'package.json'), {...manifest, exports: {...exports, './package.json': './package.json'}, files});
}

/** "./src/fit/index.ts" → "./lib/fit/index.js". */
function built(path: string): string {
  return path.replace('./src/', './lib/').replace(/\.ts$/, '.js');
}

/** Compiles what is exported and what is loaded, with all that they import. */
function compile(exported: readonly string[], to: string): void {
  mkdirSync(to, {recursive: true});
  const config = join(to, 'tsconfig.json');
  write(config, {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      allowJs: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      rootDir: from('metier', 'src'),
      outDir: to,
      typeRoots: [join(root, 'node_modules', '@types')],
    },
    include: [],
    files: [...exported.map((path) => from('metier', path)), ...LOADED.map((path) => from('metier', 'src', path))],
  });
  if (run([command('tsc', 'typescript'), '-p', config]) !== 0) process.exit(1);
  rmSync(config);
  // Weights of models are JavaScript already, and schemas of answers are data.
  const source = from('metier', 'src');
  for (const file of readdirSync(source, {recursive: true, encoding: 'utf8'}))
    if (/\.(?:js|d\.ts)$|^serve.schemas\.json$/.test(file)) cpSync(join(source, file), join(to, file));
  for (const file of readdirSync(to, {recursive: true, encoding: 'utf8'}))
    if (file.endsWith('.js')) addressBuilt(join(to, file));
}

/** What is loaded by its address is JavaScript now, too. */
function addressBuilt(path: string): void {
  const code = readFileSync(path, 'utf8');
  const built = code.replaceAll(/new URL\('(\.[^']+)\.ts', import\.meta\.url\)/g, "new URL('$1.js', import.meta.url)");
  if (built !== code) writeFileSync(path, built);
}

function sizeLine(name: string, folder: string): string {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
  const bytes = files.map((file) => readFileSync(file));
  const sum = (of: (file: Buffer) => number) => (bytes.reduce((all, file) => all + of(file), 0) / 1e6).toFixed(1);
  return `${name}: ${files.length} files, ${sum((file) => file.length)} MB, ${sum((file) => gzipSync(file).length)} MB gzipped`;
}
