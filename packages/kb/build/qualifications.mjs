import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {literal, writeModule} from './write.mjs';

function lines(root, name, problems) {
  const path = join(root, `source/qualifications/${name}.tsv`);
  if (!existsSync(path)) {
    problems.error(`source/qualifications/${name}.tsv`, 'is missing');
    return [];
  }
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line, index) => ({where: `source/qualifications/${name}.tsv:${index + 1}`, cells: line.split('\t')}))
    .filter(({cells}) => cells[0].trim() && !cells[0].startsWith('#'));
}

const split = (text) =>
  (text ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);

/** The words for each language; a language stands once. */
function readLanguages(root, problems) {
  const seen = new Set();
  return lines(root, 'languages', problems).map(({where, cells}) => {
    const [code, text] = cells;
    if (!/^[a-z]{2}$/.test(code)) problems.error(where, `unknown value "${code}"`);
    if (seen.has(code)) problems.error(where, `"${code}" stands twice`);
    seen.add(code);
    if (!split(text).length) problems.error(where, `"${code}" has no words`);
    return [code, ...new Set(split(text))];
  });
}

/** The labels of each credential. Who issues it stands in the source for its readers only. */
function readCredentials(root, problems) {
  const seen = new Set();
  return lines(root, 'credentials', problems).map(({where, cells}) => {
    const [, label, others] = cells;
    if (!label) problems.error(where, 'a credential without a label');
    if (seen.has(label)) problems.error(where, `"${label}" stands twice`);
    seen.add(label);
    return [label, ...new Set(split(others))];
  });
}

export const readQualifications = (root, problems) => ({
  languages: readLanguages(root, problems),
  credentials: readCredentials(root, problems),
});

const packed = (rows) => literal(rows.map((row) => row.join(';')).join('\n'));

export function writeQualifications(folder, {languages, credentials}) {
  const code = `const word = (text) => {
  const [, marks, words] = /^([!~]*)(.*)$/s.exec(text);
  return {words, exact: marks.includes('!'), weak: marks.includes('~')};
};
export const languageWords = ${packed(languages)}.split('\\n').flatMap((line) => {
  const [language, ...words] = line.split(';');
  return words.map((text) => ({language, ...word(text)}));
});
export const credentials = ${packed(credentials)}.split('\\n').map((line) => {
  const [label, ...others] = line.split(';');
  return {label, labels: [word(/^[A-Z0-9/-]+$/.test(label) ? '!' + label : label), ...others.map(word)]};
});
`;
  return writeModule(folder, 'qualifications', code, types);
}

const types = `/** Words for a language or a credential, in the order of the sources: the clearest first. */
export interface Words {
  readonly words: string;
  /** Counts only in the case that it is written in. */
  readonly exact: boolean;
  /** Needs help from its neighbours: see the head of its source file. */
  readonly weak: boolean;
}
/** source/qualifications/languages.tsv; \`language\` is ISO 639-1. */
export declare const languageWords: readonly (Words & {readonly language: string})[];
/** source/qualifications/credentials.tsv */
export declare const credentials: readonly {readonly label: string; readonly labels: readonly Words[]}[];
`;
