import {type ChildProcess, spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/metier.mjs', import.meta.url));

const POSTING = `Data Analyst
Lumen Orchards, Oslo

What you will do
- Build weekly dashboards on harvest and sales in Tableau
- Answer questions of growers with SQL
- Explain what the numbers say to people who do not like numbers

What you bring
- 3+ years of experience as an analyst
- SQL and either Python or R
- A bachelor's degree

Base pay: NOK 780,000 - 920,000 per year.
`;
const MANY = 400;
const line = (id: number | string, padding = '') =>
  JSON.stringify({id, title: 'Data Analyst', text: `Posting ${id}.\n${POSTING}`, ...(padding ? {padding} : {})});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly faults: string;
}

const environment = {...process.env, NO_COLOR: '', FORCE_COLOR: undefined, COLUMNS: '80', METIER_DEBUG: ''};

function start(args: readonly string[], env = {}): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], {cwd: folder, env: {...environment, ...env}});
}

function metier(args: readonly string[], {input = '', env = {}}: {input?: string; env?: object} = {}): Promise<Ended> {
  const child = start(args, env);
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  return ended(child);
}

function ended(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = [];
  const faults: Buffer[] = [];
  child.stdout?.on('data', (chunk) => out.push(chunk));
  child.stderr?.on('data', (chunk) => faults.push(chunk));
  return new Promise((done) =>
    child.on('close', (code) =>
      done({code, out: Buffer.concat(out).toString(), faults: Buffer.concat(faults).toString()}),
    ),
  );
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'metier-'));
  writeFileSync(join(folder, 'posting.txt'), POSTING);
  writeFileSync(join(folder, 'empty.txt'), '  \n');
  writeFileSync(join(folder, 'picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  writeFileSync(join(folder, 'three.jsonl'), `${line('a')}\n{"id": "b", oh no}\n\n${line('c')}\n`);
  writeFileSync(
    join(folder, 'many.jsonl'),
    Array.from({length: MANY}, (_, i) => `${line(i, 'x'.repeat(6000))}\n`).join(''),
  );
  writeFileSync(join(folder, 'one.json'), line('only'));
});
afterAll(() => rmSync(folder, {recursive: true}));

describe('metier', () => {
  it('helps', async () => {
    const {code, out} = await metier(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('metier read posting.pdf');
    const read = await metier(['read', '--help']);
    for (const text of [out, read.out]) for (const one of text.split('\n')) expect(one.length).toBeLessThanOrEqual(80);
    expect(read.out).toContain('--why FIELD');
  });

  it('tells its version', async () => {
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect(await metier(['--version'])).toEqual({code: 0, out: `metier ${JSON.parse(manifest).version}\n`, faults: ''});
  });

  it('ends with 2 when the command is written wrong', async () => {
    expect(await metier(['read', 'posting.txt', '--jsom'])).toEqual({
      code: 2,
      out: '',
      faults: 'metier: There is no option --jsom. Did you mean --json? See: metier read --help\n',
    });
  });
});

describe('metier read', () => {
  it('reports on one posting', async () => {
    const {code, out, faults} = await metier(['read', 'posting.txt']);
    expect({code, faults}).toEqual({code: 0, faults: ''});
    expect(out).toMatch(/^[=≈≠?] .*data analy/im);
    expect(out).toContain('NOK 780,000–920,000 a year');
    expect(out).not.toContain('\u001b');
  });

  it('reads standard input, asked or not', async () => {
    const {out} = await metier(['read', 'posting.txt']);
    for (const args of [['read'], ['read', '-']]) {
      const piped = await metier(args, {input: POSTING});
      expect(piped).toEqual({code: 0, out, faults: ''});
    }
  });

  it('prints JSON with ids', async () => {
    const {code, out} = await metier(['read', 'one.json', '--json']);
    const reading = JSON.parse(out);
    expect(code).toBe(0);
    expect(reading).toMatchObject({schema: 'metier/reading/1', id: 'only', document: {name: 'one.json'}});
    expect(reading.document.id).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(out.trimEnd()).not.toContain('\n');
  });

  it('goes on after a bad line', async () => {
    const {code, out, faults} = await metier(['read', 'three.jsonl', '--json']);
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).id),
    ).toEqual(['a', 'c']);
    expect(faults).toBe('metier: three.jsonl, line 2: This line is not JSON. The other lines are read.\n');
  });

  it('goes on after a bad file, and says what is wrong with each in a line', async () => {
    const {code, out, faults} = await metier(['read', 'empty.txt', 'missing.txt', 'posting.txt', '.', 'picture.txt']);
    expect(code).toBe(1);
    expect(out).toMatch(/^[=≈≠?] posting\.txt +Data Analyst +Data analyst \d+%\n$/);
    expect(faults.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^metier: empty\.txt: There is no text in it\./),
      'metier: missing.txt: there is no such file.',
      'metier: .: this is a folder. Give the files in it: metier read ./*',
      expect.stringMatching(/^metier: picture\.txt: This is a picture\./),
    ]);
  });

  it('shows the words behind a field', async () => {
    const {code, out} = await metier(['read', 'posting.txt', '--why', 'pay']);
    expect(code).toBe(0);
    const [, from, to, quote] = /(\d+)–(\d+) +“(.*)”/.exec(out) ?? [];
    expect(POSTING.slice(Number(from), Number(to))).toBe(quote);
  });

  it.each([
    [['--color', 'always'], {}, true],
    [[], {FORCE_COLOR: '1'}, true],
    [['--color', 'never'], {FORCE_COLOR: '1'}, false],
    [[], {}, false],
  ])('%o %o: colours %s', async (args, env, colored) => {
    const {out} = await metier(['read', 'posting.txt', ...args], {env});
    expect(out.includes('\u001b[')).toBe(colored);
  });

  it('keeps the order of the input with several readers', async () => {
    const args = ['read', 'many.jsonl', '--json', '--jobs'];
    const one = await metier([...args, '1']);
    const two = await metier([...args, '2']);
    expect(
      one.out
        .trim()
        .split('\n')
        .map((reading) => JSON.parse(reading).id),
    ).toEqual(Array.from({length: MANY}, (_, i) => String(i)));
    expect(two).toEqual(one);
  });

  it('ends without a word when nobody reads on', async () => {
    for (const jobs of ['1', '2']) {
      const child = start(['read', 'many.jsonl', '--json', '--jobs', jobs]);
      child.stdout?.once('data', () => child.stdout?.destroy());
      const {code, faults} = await ended(child);
      expect({code, faults}).toEqual({code: 0, faults: ''});
    }
  });

  it('ends at once at Ctrl-C', async () => {
    const child = start(['read', 'many.jsonl', '-', '--jobs', '2']);
    for (const stream of [child.stdout, child.stderr]) stream?.once('data', () => child.kill('SIGINT'));
    const {code, faults} = await ended(child);
    expect({code, faults}).toEqual({code: 130, faults: ''});
  });

  it('reads a web address', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/picture')
        response.setHeader('content-type', 'text/html').end(readFileSync(join(folder, 'picture.txt')));
      else if (request.url === '/posting') response.setHeader('content-type', 'text/html').end(`<pre>${POSTING}</pre>`);
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const {code, out, faults} = await metier(['read', `${root}/posting`, `${root}/none`, `${root}/picture`]);
    server.close();
    expect(code).toBe(1);
    expect(out).toMatch(/^\S posting /);
    expect(faults.trimEnd().split('\n')).toEqual([
      `metier: ${root}/none: the server answered 404 Not Found. The posting may be closed.`,
      expect.stringContaining(`metier: ${root}/picture: This is a picture.`),
    ]);
  });

  it('needs no more memory for 150 MB than it may', {timeout: 120_000}, async () => {
    const child = start(['read', '-', '--jobs', '1'], {NODE_OPTIONS: '--max-old-space-size=160'});
    const end = ended(child);
    const big = Buffer.from(`${line('big', 'x'.repeat(500_000))}\n`);
    for (let i = 0; i < 300; i++)
      if (!child.stdin?.write(big)) await new Promise((done) => child.stdin?.once('drain', done));
    child.stdin?.end();
    const most = await peakOf(child, end);
    const {code, out} = await end;
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(300);
    if (most !== null) expect(most).toBeLessThan(450);
  });
});

/** The most megabytes that a process and its children held, where the system tells; null elsewhere. */
async function peakOf({pid}: ChildProcess, end: Promise<unknown>): Promise<number | null> {
  let over = false;
  void end.then(() => {
    over = true;
  });
  let most: number | null = null;
  while (!over) {
    try {
      const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
      for (const one of [String(pid), ...children]) {
        const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1]) / 1024;
        if (peak > (most ?? 0)) most = peak;
      }
    } catch {}
    await new Promise((done) => setTimeout(done, 20));
  }
  return most;
}
