import {existsSync, readFileSync} from 'node:fs';
import {type Document, DocumentError, documentOfPosting, type PostingRecord} from '../packages/metier/src/index.ts';
import {inventedPostings} from './invented.ts';

const INVENTED = 2000;
const SEED = 1;

const named = process.argv.slice(2).find((arg) => arg.endsWith('.jsonl'));
const corpus = new URL('../../shared/corpus/postings.jsonl', import.meta.url);
const file = named ?? (existsSync(corpus) ? corpus : null);

/** The postings of the file that the command names, else of the corpus, else invented ones of one seed. */
export const records: readonly PostingRecord[] = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line, (_, value) => value ?? undefined))
  : inventedPostings(INVENTED, SEED);

/** Those of them that can be read. */
export const documents = records.flatMap((record): Document[] => {
  try {
    return [documentOfPosting(record)];
  } catch (error) {
    if (error instanceof DocumentError) return [];
    throw error;
  }
});

/** What they are, in words. */
export const kind = file ? 'postings of the corpus' : 'invented postings';

/** Seconds of processor time, so that other work on the machine does not count. */
export function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1e6;
}
