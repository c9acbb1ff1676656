import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {literal, writeModule} from './write.mjs';

/** One file of source/levels each: its export, whether a value may stand there, and what it is. */
const tables = [
  ['seniority', 'seniorityWords', /^(intern|entry|mid|senior|staff|lead|manager|director|executive)$/],
  ['seniority-traps', 'seniorityTraps', /^(intern|entry|mid|senior|staff|lead|manager|director|executive)$/],
  ['degrees', 'degreeWords', /^(secondary|associate|bachelor|master|doctorate)$/],
  ['degree-traps', 'degreeTraps', /^(secondary|associate|bachelor|master|doctorate)$/],
  ['employment', 'employmentWords', /^(full-time|part-time|contract|temporary|internship|freelance|permanent)$/],
  ['currencies', 'currencyWords', /^[A-Z]{3}$/],
  ['languages', 'languageWords', /^[a-z]{2}$/],
  ['proficiency', 'proficiencyWords', /^[ABC][12]$/],
];

function lines(root, name, problems) {
  const path = join(root, `source/levels/${name}.tsv`);
  if (!existsSync(path)) {
    problems.error(`source/levels/${name}.tsv`, 'is missing');
    return [];
  }
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line, index) => ({where: `source/levels/${name}.tsv:${index + 1}`, cells: line.split('\t')}))
    .filter(({cells}) => cells[0].trim() && !cells[0].startsWith('#'));
}

const split = (text) =>
  (text ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);

/** The words of one table; a word stands once a value, and "lu" of two values is told where a value must be clear. */
function readTable(root, [name, , allowed], problems) {
  const rows = [];
  const values = new Set();
  for (const {where, cells} of lines(root, name, problems)) {
    const [value, text] = cells;
    if (!allowed.test(value)) problems.error(where, `unknown value "${value}"`);
    if (values.has(value)) problems.error(where, `"${value}" stands twice`);
    values.add(value);
    if (!split(text).length) problems.error(where, `"${value}" has no words`);
    rows.push([value, ...new Set(split(text))]);
  }
  return rows;
}

function readCredentials(root, problems) {
  const seen = new Set();
  return lines(root, 'credentials', problems).map(({where, cells}) => {
    const [issuer, label, others] = cells;
    if (!label) problems.error(where, 'a credential without a label');
    if (seen.has(label)) problems.error(where, `"${label}" stands twice`);
    seen.add(label);
    return [issuer, label, ...new Set(split(others))];
  });
}

export function readLevels(root, problems) {
  const levels = {};
  for (const table of tables) levels[table[1]] = readTable(root, table, problems);
  return {tables: levels, credentials: readCredentials(root, problems)};
}

const packed = (rows) => literal(rows.map((row) => row.join(';')).join('\n'));

export function writeLevels(folder, levels) {
  const code = [
    `const word = (value, text) => {
  const [, marks, words] = /^([!~]*)(.*)$/s.exec(text);
  return {value, words, exact: marks.includes('!'), weak: marks.includes('~')};
};
const table = (text) => text.split('\\n').flatMap((line) => {
  const [value, ...words] = line.split(';');
  return words.map((text) => word(value, text));
});`,
    ...Object.entries(levels.tables).map(
      ([name, rows]) => `export const ${name} = /* @__PURE__ */ table(${packed(rows)});`,
    ),
    `export const credentials = ${packed(levels.credentials)}.split('\\n').map((line) => {
  const [issuer, label, ...others] = line.split(';');
  return {issuer, label, labels: [word(label, /^[A-Z0-9/-]+$/.test(label) ? '!' + label : label), ...others.map((text) => word(label, text))]};
});`,
  ].join('\n');
  return writeModule(folder, 'levels', `${code}\n`, types);
}

const types = `/** Words that stand for a value, in the order of the sources: the clearest first. */
export interface LevelWord {
  readonly value: string;
  readonly words: string;
  /** Counts only in the case that it is written in. */
  readonly exact: boolean;
  /** Needs help from its neighbours: see the head of its source file. */
  readonly weak: boolean;
}
${tables.map(([name, constant]) => `/** source/levels/${name}.tsv */\nexport declare const ${constant}: readonly LevelWord[];`).join('\n')}
export declare const credentials: readonly {readonly issuer: string; readonly label: string; readonly labels: readonly LevelWord[]}[];
`;
