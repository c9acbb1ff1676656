import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {column, writeModule} from './write.mjs';

const WHERE = 'source/shows.tsv';

/** What work with a skill shows beside what it is a kind of: rows of a shown skill, how, and those that show it. */
export function readShows(root, problems, skillIds) {
  if (!existsSync(join(root, WHERE))) {
    problems.error(WHERE, 'is missing');
    return [];
  }
  return readFileSync(join(root, WHERE), 'utf8')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (!line.trim() || line.startsWith('#')) return [];
      const where = `${WHERE}:${index + 1}`;
      const [shown, how, others = ''] = line.split('\t').map((cell) => cell.trim());
      if (!['kind', 'needs', 'part'].includes(how)) problems.error(where, `unknown value "${how}"`);
      const by = others.split(';').map((id) => id.trim());
      for (const id of [shown, ...by]) if (!skillIds.has(id)) problems.error(where, `unknown skill "${id}"`);
      if (by.includes(shown)) problems.error(where, `"${shown}" shows itself`);
      return [{shown, how, by}];
    });
}

export const writeShows = (folder, rows) =>
  writeModule(
    folder,
    'shows',
    `export const shows = ${column(rows.map(({shown, how, by}) => [shown, how, ...by].join(' ')))}.map((line) => {
  const [shown, how, ...by] = line.split(' ');
  return {shown, how, by};
});
`,
    `/** Ids of skills: work with any of \`by\` shows \`shown\`, as a kind of it, as it cannot be done without it, or in part. */
export declare const shows: readonly {
  readonly shown: string;
  readonly how: 'kind' | 'needs' | 'part';
  readonly by: readonly string[];
}[];
`,
  );
