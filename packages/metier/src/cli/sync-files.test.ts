import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parquetWriteBuffer} from 'hyparquet-writer';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {isInstalled} from '../market/engines/chdb.ts';
import {outside} from './outside-for-test.ts';
import {searchCommand} from './search-command.ts';
import {syncCommand} from './sync-command.ts';

const TODAY = '2026-11-20';
const TITLES = ['Data Engineer', 'Machine Learning Engineer', 'Data Analyst'];
const textOf = (grove: string, i: number): string =>
  `As ${TITLES[i]} of grove ${grove} ${i} you measure what grows there and report it.\nRequirements\nPython, SQL and ${2 + i}+ years with dashboards.`;

const table = (grove: string): Buffer =>
  Buffer.from(
    parquetWriteBuffer({
      rowGroupSize: [1, 2],
      codec: 'UNCOMPRESSED',
      columnData: [
        {name: 'id', data: [1, 2, 3], type: 'INT32'},
        {name: 'job_title', data: TITLES},
        {name: 'company', data: [grove, grove, grove]},
        {name: 'description', data: TITLES.map((_, i) => textOf(grove, i))},
      ],
    }),
  );

const mail = (n: number, subject: string, text: string): string =>
  `From kim@lumen.example Thu Nov  5 10:15:0${n} 2026\nReceived: from post\nFrom: Kim Larsen <kim@lumen.example>\nTo: Ada Vent <ada@grove.example>\nMessage-ID: <m${n}@lumen.example>\nDate: Thu, 05 Nov 2026 10:15:00 +0100\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${text}\n\n`;
const MAILBOX = [
  mail(1, 'Fwd: Data Engineer', textOf('Elm', 0)),
  mail(2, 'Your receipt', 'Thank you for two trees. The total is 40 EUR.'),
  mail(3, '12 new jobs for you', TITLES.map((title) => `${title}\nElm, Oslo`).join('\n\n')),
].join('');

const csv = (grove: string): string =>
  `id,title,company,description\n${TITLES.map((title, i) => `${i},${title},${grove},"${textOf(grove, i)}"`).join('\n')}\n`;
const json = (grove: string) =>
  TITLES.map((title, i) => ({id: `j${i}`, title, company: grove, text: textOf(grove, i)}));
const page = (grove: string): string =>
  `<html><body><h1>${TITLES[0]}</h1><p>${textOf(grove, 0).replaceAll('\n', '</p><p>')}</p></body></html>`;

describe.skipIf(!isInstalled())('files into the market (needs the engine: metier market install)', () => {
  const home = mkdtempSync(join(tmpdir(), 'metier-files-'));
  const here = {...outside, env: {METIER_HOME: home}};
  const put = (name: string, content: string | Buffer): string => {
    const path = join(home, name);
    writeFileSync(path, content);
    return path;
  };
  const hits = async (...words: string[]) =>
    (JSON.parse(await searchCommand(['--json', ...words], here, TODAY)) as {hits: Record<string, string>[]}).hits;
  let files: Record<string, string>;
  beforeAll(() => {
    files = {
      parquet: put('ash.parquet', table('Ash')),
      csv: put('birch.csv', csv('Birch')),
      jsonl: put(
        'cedar.jsonl',
        json('Cedar')
          .map((one) => `${JSON.stringify(one)}\n`)
          .join(''),
      ),
      json: put('dogwood.json', JSON.stringify(json('Dogwood'))),
      mbox: put('elm.mbox', MAILBOX),
      html: put('fir.html', page('Fir')),
    };
  });
  afterAll(() => rmSync(home, {recursive: true}));

  it('each kind is kept once, whose postings they are told by the name of the file', async () => {
    const first = await syncCommand(Object.values(files), here);
    for (const [kind, count] of Object.entries({parquet: 3, csv: 3, jsonl: 3, json: 3, mbox: 1, html: 1}))
      expect(first).toContain(`${files[kind]}: ${count} posting${count === 1 ? '' : 's'}: ${count} new, 0 changed`);
    expect(first).toContain('Left out, being no postings: 1 document.\n');
    expect(first).toMatch(/Left out: 1 mail that lists several jobs\./);
    const again = await syncCommand(Object.values(files), here);
    expect(again.match(/: 0 new, 0 changed, [13] as before\./g)).toHaveLength(6);
  });

  it('of a mail nothing of its head is kept but its subject and day', async () => {
    const [found] = await hits('elm');
    expect(found).toMatchObject({title: 'Data Engineer', source: 'elm', posted_at: '2026-11-05 00:00:00'});
    expect(await hits('larsen')).toEqual([]);
  });

  it('a Parquet file that is damaged in the middle is kept up to there, and the fault is one line', async () => {
    const bytes = table('Gum');
    const at = bytes.indexOf('Machine Learning');
    bytes.fill(0xff, at - 30, at - 10);
    const path = put('gum.parquet', bytes);
    const said = await syncCommand([path], here);
    expect(said).toContain(`${path}: 1 posting: 1 new`);
    expect(said).toMatch(/Could not be read: 1\. .*gum\.parquet: This Parquet file cannot be read from row 2 on/);
  });
});
