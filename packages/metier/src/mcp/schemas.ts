import {readFileSync} from 'node:fs';
import {MARKET} from '../operations/of-market.ts';
import type {Parameter, Parameters} from '../operations/parameter.ts';
import {placesIn, type Served} from '../serve/served.ts';

export type Json = Readonly<Record<string, unknown>>;

let known: Readonly<Record<string, Json>> | undefined;

/** The schemas of all answers by name. */
const answers = (): Readonly<Record<string, Json>> => {
  known ??= JSON.parse(readFileSync(new URL('../serve/schemas.json', import.meta.url), 'utf8')) as Record<string, Json>;
  return known;
};

/** What an operation is told: its documents and its parameters, as one object. */
export function inputSchema({documents, route, market}: Served, parameters: Parameters): Json {
  const all = market ? {...parameters, ...MARKET} : parameters;
  const places = placesIn(route.path);
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(documents.map(({name, help}) => [name, documentSchema(help)])),
      ...Object.fromEntries(Object.entries(all).map(([name, told]) => [name, parameterSchema(told)])),
    },
    required: [...documents.filter(({required}) => required).map(({name}) => name), ...places],
    additionalProperties: false,
  };
}

const documentSchema = (help: string): Json => ({
  type: 'string',
  minLength: 1,
  description: `${help}: its text, its HTML, or its JSON, as a string`,
});

const parameterSchema = ({help, many, schema, example}: Parameter): Json => {
  const one = {...schema, description: help, examples: [example]};
  return many ? {type: 'array', items: schema, maxItems: 50, description: help, examples: [[example]]} : one;
};

/** What it answers: the type, or one of several, with all that they name. */
export function outputSchema({answers: names, market}: Served): Json {
  const own = names.length === 1 ? (answers()[names[0] as string] as Json) : {anyOf: names.map(refTo)};
  const sample = market ? {sample: {type: 'boolean', description: 'True of the invented market alone.'}} : {};
  const body = {...own, type: 'object', ...(own.properties ? {properties: {...sample, ...own.properties}} : {})};
  return rebased({...body, $defs: Object.fromEntries(reached(body).map((name) => [name, answers()[name]]))}) as Json;
}

const FROM = '#/components/schemas/';
const refTo = (name: string): Json => ({$ref: `${FROM}${name}`});

/** The names of all schemas that one leads to. */
function reached(schema: unknown, found = new Set<string>()): string[] {
  for (const [, name] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (found.has(name as string)) continue;
    found.add(name as string);
    reached(answers()[name as string], found);
  }
  return [...found].sort();
}

/** The same schema, with what it names beside it. */
const rebased = (schema: unknown): unknown => JSON.parse(JSON.stringify(schema).replaceAll(`"${FROM}`, '"#/$defs/'));
