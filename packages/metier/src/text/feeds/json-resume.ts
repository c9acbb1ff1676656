import {Assembly} from '../assembly.ts';
import type {Document} from '../document.ts';
import {emptyText} from '../posting-document.ts';
import type {Piece} from '../trail.ts';
import {isObject, members, piece, sourceOf, type Value} from './value.ts';

/** Lists that a JSON Resume may hold; https://jsonresume.org/schema */
const LISTS = ['work', 'education', 'skills', 'projects', 'volunteer', 'certificates', 'publications', 'languages'];
const DEEPEST = 6;

/** Whether a JSON value is a resume in the form of JSON Resume: basics about a person, and some list of it. */
export function isJsonResume(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.basics)) return false;
  return LISTS.some((key) => Array.isArray(value[key])) || typeof value.basics.name === 'string';
}

/** The document of a JSON Resume: each text on a line of its own, under the name of its section; parts are JSON pointers. */
export function jsonResumeDocument(root: unknown, name: string): Document {
  const assembly = new Assembly();
  for (const [key, value] of Object.entries(members(root))) {
    const leaves = leavesOf({value, pointer: `/${escaped(key)}`}, 0);
    const [first] = leaves;
    if (!first || key.startsWith('$') || key === 'meta') continue;
    if (key !== 'basics') assembly.heading(key, first);
    for (const leaf of leaves) line(assembly, leaf);
  }
  if (assembly.empty) throw emptyText(name);
  return assembly.finish({name, format: 'json-resume', source: () => sourceOf({value: root, pointer: ''})});
}

/** Writes a text that is one thing, whatever marks stand in it. */
export function line(assembly: Assembly, text: Piece, glue = '\n'): void {
  assembly.body({piece: text, hints: [{kind: 'cell', from: 0, to: text.text.length}]}, glue);
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The texts and numbers below a value, in order. */
function leavesOf(from: Value, depth: number): Piece[] {
  const {value, pointer} = from;
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.flatMap((one, i) => leavesOf({value: one, pointer: `${pointer}/${i}`}, depth + 1));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, one]) =>
      leavesOf({value: one, pointer: `${pointer}/${escaped(key)}`}, depth + 1),
    );
  const leaf = piece(from);
  return leaf ? [leaf] : [];
}
