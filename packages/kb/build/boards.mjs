import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {column, writeModule} from './write.mjs';

/** Boards that a first sync asks (source/boards.tsv): source, board, employer. */
export function readBoards(root, problems) {
  const where = 'source/boards.tsv';
  const path = join(root, where);
  if (!existsSync(path)) {
    problems.error(where, 'is missing');
    return [];
  }
  const seen = new Set();
  const boards = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue;
    const [source, board, employer = ''] = line.split('\t');
    const key = `${source}/${board?.toLowerCase()}`;
    if (!board) problems.error(where, `no board in "${line}"`);
    if (seen.has(key)) problems.error(where, `"${key}" stands twice`);
    seen.add(key);
    boards.push({source, board, employer: employer || null});
  }
  return boards;
}

export const writeBoards = (folder, boards) =>
  writeModule(
    folder,
    'boards',
    `export const boards = ${column(boards.map(({source, board, employer}) => [source, board, employer ?? ''].join('\t')))}.map((line) => line.split('\\t')).map(([source, board, employer]) => ({source, board, employer: employer || null}));\n`,
    types,
  );

const types = `/** A board of an employer with machine learning or data work. */
export interface KnownBoard {
  readonly source: string;
  readonly board: string;
  /** null where the board's name is all that is known. */
  readonly employer: string | null;
}
export declare const boards: readonly KnownBoard[];
`;
