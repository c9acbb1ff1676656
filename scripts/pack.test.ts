import {type SpawnSyncReturns, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {checkPackage, Package} from '@arethetypeswrong/core';
import {build} from 'esbuild';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'metier-pack-'));
const packed = (name: string) => join(folder, 'packed', name);
const modules = join(folder, 'user', 'node_modules');
const manifestOf = (name: string) =>
  JSON.parse(readFileSync(join(packed(name), 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
const PACKAGES = ['metier', 'kb'];

/** A user's folder in which both packages are installed, with what they depend on. */
beforeAll(() => {
  const made = spawnSync(process.execPath, ['scripts/pack.ts', join(folder, 'packed')], {cwd: root, encoding: 'utf8'});
  if (made.status !== 0) throw new Error(made.stderr + made.stdout);
  mkdirSync(join(modules, '@metier'), {recursive: true});
  cpSync(packed('metier'), join(modules, 'metier'), {recursive: true});
  cpSync(packed('kb'), join(modules, '@metier', 'kb'), {recursive: true});
  for (const name of Object.keys(manifestOf('metier').dependencies ?? {}).filter((one) => one !== '@metier/kb')) {
    mkdirSync(dirname(join(modules, name)), {recursive: true});
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(folder, 'user', 'package.json'), '{"type": "module"}');
}, 120_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const inUser = (program: string, args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(program, args, {cwd: join(folder, 'user'), encoding: 'utf8'});
const filesOf = (name: string) =>
  readdirSync(packed(name), {recursive: true, withFileTypes: true, encoding: 'utf8'})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe.each(PACKAGES)('the package %s', (name) => {
  it('has no fault that a package can have', async () => {
    const {messages} = await publint({pkgDir: packed(name), pack: false});
    const manifest = manifestOf(name);
    expect(messages.map((message) => formatMessage(message, manifest, {color: false}))).toEqual([]);
  });

  it('has types that are those of its code, for whoever imports it', async () => {
    const {name: called, version} = manifestOf(name) as unknown as {name: string; version: string};
    const prefix = `/node_modules/${called}`;
    const files = Object.fromEntries(
      filesOf(name).map((file) => [`${prefix}${file.slice(packed(name).length)}`, readFileSync(file)]),
    );
    const checked = await checkPackage(new Package(files, called, version));
    if (!checked.types) throw new Error('There are no types.');
    // CommonJS and the resolution of Node 10 know no packages of modules with subpaths.
    const modern = checked.problems.filter(
      (problem) => !('resolutionKind' in problem) || !/node10|node16-cjs/.test(problem.resolutionKind),
    );
    expect(modern.filter(({kind}) => kind !== 'CJSResolvesToESM')).toEqual([]);
  });

  it('holds no test and no TypeScript but types', () =>
    expect(filesOf(name).filter((file) => /\.test\.|-for-test|(?<!\.d)\.ts$|\.svelte$/.test(file))).toEqual([]));
});

/** To write the guide anew: GUIDE=write npx vitest run scripts/pack */
it('does what the guide of the library shows', () => {
  const file = join(root, 'docs', 'guide', 'library.md');
  const guide = readFileSync(file, 'utf8');
  for (const text of ['posting.txt', 'resume.txt'])
    cpSync(join(root, 'docs', 'guide', text), join(folder, 'user', text));
  const written = guide.replace(/```js\n([\s\S]*?)```\n\n```\n[\s\S]*?```/g, (_, code: string) => {
    writeFileSync(join(folder, 'user', 'example.js'), code);
    const {stdout, stderr} = inUser(process.execPath, ['example.js']);
    return `\`\`\`js\n${code}\`\`\`\n\n\`\`\`\n${stdout}${stderr}\`\`\``;
  });
  if (process.env.GUIDE === 'write') writeFileSync(file, written);
  else expect(guide).toBe(written);
}, 120_000);

it('stays small: megabytes, gzipped', () => {
  const gzipped = (name: string) =>
    filesOf(name).reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1e6;
  expect(gzipped('kb')).toBeLessThan(2);
  expect(gzipped('metier')).toBeLessThan(6);
});

const READS = `import {read} from 'metier';
import {compareRoles} from 'metier/roles';
const {posting} = read('Data Engineer\\n\\nRequirements\\n- Python and SQL');
console.log(posting.requirements.flatMap(({anyOf}) => anyOf.map(({label}) => label)).join(), typeof compareRoles);
`;

/** This Node, and the one on the path where it is another. */
const NODES = [process.execPath, 'node'];

describe.each(NODES)('with %s', (node) => {
  it('is imported', () => {
    writeFileSync(join(folder, 'user', 'reads.js'), READS);
    const {stdout, stderr} = inUser(node, ['reads.js']);
    expect([stdout, stderr]).toEqual(['Python,SQL function\n', '']);
  });

  it('reads on the command line, also several on several cores', () => {
    const lines = ['Python', 'SQL'].map((skill, id) =>
      JSON.stringify({id: String(id), title: 'Data Engineer', text: `Requirements\n- ${skill}`}),
    );
    writeFileSync(join(folder, 'user', 'postings.jsonl'), `${lines.join('\n')}\n`);
    const program = join('node_modules', 'metier', 'bin', 'metier.mjs');
    const {stdout, stderr} = inUser(node, [program, 'read', 'postings.jsonl', '--json']);
    expect([stdout.split('\n').length, stderr]).toEqual([3, '']);
  });
});

it('is bundled for a browser without anything of Node', async () => {
  writeFileSync(join(folder, 'user', 'reads.js'), READS);
  const {outputFiles, warnings} = await build({
    absWorkingDir: join(folder, 'user'),
    entryPoints: ['reads.js'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
    external: ['unpdf'],
  });
  expect(warnings).toEqual([]);
  expect(outputFiles[0]?.text).not.toMatch(/from\s*["']node:/);
});
