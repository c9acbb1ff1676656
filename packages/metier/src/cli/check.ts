import {readFile} from 'node:fs/promises';
import {outlookGroups} from '@metier/kb/guides';
import {profiles as ours} from '@metier/kb/profiles';
import {checkArticle, type Finding} from '../article/check.ts';
import type {Reading} from '../read/reading.ts';
import {Reader} from '../reader.ts';
import type {Profiles} from '../roles/profile.ts';
import type {Document, DocumentError} from '../text/index.ts';
import {Fault, faultOf, open} from './answer.ts';
import type {CheckArguments} from './arguments.ts';
import {checkReport, countsOf} from './check-report.ts';
import type {Sink} from './read.ts';
import {type Outside, openSource} from './source.ts';
import {oneLine, terminalOf} from './terminal.ts';

export interface CheckJob extends Outside {
  readonly check: CheckArguments;
  readonly width: number;
  readonly colored: boolean;
  readonly year: number;
  readonly out: Sink;
  readonly faults: Sink;
}

/** Checks an article and writes what came of it. Resolves to whether it could. */
export async function checkInput(job: CheckJob): Promise<boolean> {
  try {
    const profiles = await profilesOf(job.check.profiles);
    const reader = new Reader();
    const [document, ...others] = await documentsOf(job);
    if (others.length)
      throw new Fault(`${oneLine(job.check.input)}: there are several documents in it. Give one article.`);
    if (!document || document instanceof Error)
      throw document ?? new Fault(`${job.check.input}: there is no text in it.`);
    const reading = reader.read(document, {year: job.year});
    await job.out.write(answer(reading, document, profiles, job));
    return true;
  } catch (error) {
    await job.faults.write(`metier: ${faultOf(error, job.check.input).message}\n`);
    return false;
  }
}

async function documentsOf(job: CheckJob): Promise<readonly (Document | DocumentError | Fault)[]> {
  const source = await openSource(job.check.input, job);
  if (source.kind === 'lines') {
    await source.chunks[Symbol.asyncIterator]().return?.();
    throw new Fault(`${oneLine(source.name)}: this is a .jsonl of many documents. Give one article.`);
  }
  return open(source);
}

const KINDS = {posting: 'a posting', resume: 'a resume', unknown: 'a text too short to tell'} as const;

function answer(reading: Reading, document: Document, profiles: Profiles, {check, width, colored}: CheckJob): string {
  const name = oneLine(document.name);
  if (!reading.article) {
    const what = reading.kind === 'guide' ? 'an article' : KINDS[reading.kind];
    throw new Fault(`${name}: this is ${what}, not an article about roles. To read it, say: metier read ${name}`);
  }
  const findings = checkArticle(reading.article, profiles, outlookGroups);
  if (check.json) return `${JSON.stringify(checkOf(document, profiles, findings))}\n`;
  return checkReport({reading, findings, profiles}, terminalOf(width, colored));
}

const checkOf = ({name, digest}: Document, {source, coverage}: Profiles, findings: readonly Finding[]) => ({
  schema: 'metier/check/1',
  document: {name, id: digest},
  profiles: {source, coverage},
  counts: countsOf(findings),
  findings,
});

/** The profiles in a file, or ours. */
async function profilesOf(path: string | null): Promise<Profiles> {
  if (path === null) return ours as Profiles;
  const text = await readFile(path, 'utf8').catch((error: {code?: string}) => {
    throw new Fault(
      error.code === 'ENOENT' ? `${path}: there is no such file.` : `${path}: could not be read (${error.code}).`,
    );
  });
  let found: Partial<Profiles> | null = null;
  try {
    found = JSON.parse(text) as Partial<Profiles> | null;
  } catch {}
  if (found?.schema !== 'metier/profiles/1' || !Array.isArray(found.roles))
    throw new Fault(`${path}: these are no role profiles (schema metier/profiles/1).`);
  return found as Profiles;
}
