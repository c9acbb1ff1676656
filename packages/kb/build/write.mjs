import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** A string as a JavaScript literal in backquotes: line feeds and tabs stay as they are, which packs best. */
export const literal = (text) => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;

/** An expression that gives the lines back as an array. */
export const column = (lines) => `${literal(lines.join('\n'))}.split('\\n')`;

/** An expression for an array of small whole numbers. */
export const numbers = (type, values) => `${type}.from(${JSON.stringify(values.join(' '))}.split(' '), Number)`;

/** Writes `generated/NAME.js` and `generated/NAME.d.ts`; returns the bytes of the module. */
export function writeModule(folder, name, code, types) {
  mkdirSync(folder, {recursive: true});
  const head = '// Written by build.mjs from source/. Do not edit.\n';
  writeFileSync(join(folder, `${name}.js`), head + code);
  writeFileSync(join(folder, `${name}.d.ts`), head + types);
  return head + code;
}
