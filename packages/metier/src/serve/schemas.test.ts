import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createGenerator} from 'ts-json-schema-generator';
import {expect, it} from 'vitest';
import {served} from './served.ts';

const FILE = new URL('./schemas.json', import.meta.url);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The schemas of all answers, by the names of their types, made from the types themselves. */
function schemasOfTypes(): Record<string, unknown> {
  const generator = createGenerator({
    path: here('../{operations,serve,roles,resume,market,market/questions}/*.ts'),
    tsconfig: here('../../../../tsconfig.json'),
    skipTypeCheck: true,
    additionalProperties: false,
    jsDoc: 'basic',
  });
  const types = [...new Set([...served.flatMap(({answers}) => answers), 'Problem'])];
  const all: Record<string, string> = {};
  for (const type of types) {
    const own = definitionsOf(generator.createSchema(type).definitions ?? {});
    const apart = Object.keys(own).filter((name) => all[name] !== undefined && all[name] !== own[name]);
    for (const name of apart)
      for (const [other, text] of Object.entries(own))
        if (text.includes(`schemas/${name}"`) && all[other] !== undefined && !apart.includes(other)) apart.push(other);
    for (const [name, text] of Object.entries(own)) {
      const renamed = text.replace(/schemas\/([\w.-]+)"/g, (ref, to) =>
        apart.includes(to) ? `schemas/${type}.${to}"` : ref,
      );
      all[apart.includes(name) ? `${type}.${name}` : name] = renamed;
    }
  }
  const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, text]) => [name, JSON.parse(text)]));
}

/** Definitions as JSON, by names that OpenAPI takes. Types of one name in several folders are told apart by what they belong to. */
function definitionsOf(definitions: Readonly<Record<string, unknown>>): Record<string, string> {
  const named = Object.entries(definitions).map(([name, schema]) => [
    nameOf(name),
    JSON.stringify(schema).replace(
      /#\/definitions\/([^"]+)/g,
      (_, to) => `#/components/schemas/${nameOf(decodeURIComponent(to))}`,
    ),
  ]);
  expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  return Object.fromEntries(named);
}

/** A name that OpenAPI takes: "Claim<string>" is "Claim.string". */
const nameOf = (name: string): string => name.replace(/[^\w-]+/g, '.').replace(/^\.|\.$/g, '');

it('schemas.json is what the types say; to write it anew: SCHEMAS=write npx vitest run packages/metier/src/serve/schemas', () => {
  const schemas = `${JSON.stringify(schemasOfTypes(), null, 1)}\n`;
  if (process.env.SCHEMAS === 'write') writeFileSync(FILE, schemas);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(schemas));
});
