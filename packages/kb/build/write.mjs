import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** A string as a JavaScript literal in backquotes: line feeds and tabs stay as they are, which packs best. */
export const literal = (text) => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;

/** An expression that gives the lines back as an array. */
export const column = (lines) => `${literal(lines.join('\n'))}.split('\\n')`;

/** An expression for an array of few different numbers: a letter each, the frequent ones first. */
export function lettered(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const first = known.length > 90 ? 0x100 : 35;
  const letters = values.map((value) => String.fromCharCode(first + known.indexOf(value))).join('');
  return `((known, letters) => Array.from(letters, (letter) => known[letter.charCodeAt(0) - ${first}]))(${JSON.stringify(known)}, ${JSON.stringify(letters)})`;
}

/** Writes `generated/NAME.js` and `generated/NAME.d.ts`; returns the bytes of the module. */
export function writeModule(folder, name, code, types) {
  mkdirSync(folder, {recursive: true});
  const head = '// Written by build.mjs from source/. Do not edit.\n';
  writeFileSync(join(folder, `${name}.js`), head + code);
  writeFileSync(join(folder, `${name}.d.ts`), head + types);
  return head + code;
}
