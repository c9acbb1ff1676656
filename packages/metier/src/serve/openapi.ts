import {readFileSync} from 'node:fs';
import {MARKET} from '../operations/of-market.ts';
import type {TakenDocument} from '../operations/operation.ts';
import type {Parameter, Parameters} from '../operations/parameter.ts';
import {PROBLEMS} from './problem.ts';
import {placesIn, type Served, served} from './served.ts';

type Json = Readonly<Record<string, unknown>>;

/** The description of all routes as OpenAPI 3.1. */
export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: Json;
  readonly servers: readonly Json[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly components: {readonly schemas: Readonly<Record<string, Json>>; readonly [kind: string]: unknown};
  readonly [field: string]: unknown;
}

let made: Promise<OpenApi> | undefined;

/** Made from the list of operations and the types of their answers. */
export function openApi(version: string): Promise<OpenApi> {
  made ??= make(version);
  return made;
}

async function make(version: string): Promise<OpenApi> {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of served) paths[`/api${operation.route.path}`] = await pathItem(operation);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Metier',
      version,
      summary: 'Reads machine learning postings and says what the jobs really are',
      description:
        'Postings, resumes and articles are read on this server and forgotten with the answer. Every statement quotes the words that it stands on; every figure has its base.',
      license: {name: 'Apache-2.0', identifier: 'Apache-2.0'},
    },
    servers: [{url: '/'}],
    tags: [{name: 'Documents'}, {name: 'Roles'}, {name: 'Market'}],
    paths,
    components: {
      schemas: schemas(),
      responses: {
        Problem: {
          description: `There is no answer; code says why: ${Object.keys(PROBLEMS).join(', ')}.`,
          content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
        },
        Known: {description: 'The answer is still the one of the ETag in If-None-Match.'},
      },
      securitySchemes: {
        key: {type: 'http', scheme: 'bearer', description: 'Needed where the server was started with --keys.'},
      },
    },
    security: [{}, {key: []}],
  };
}

/** The schemas of answers; those of the market may say that they are of the invented one. */
function schemas(): Record<string, Json> {
  const all = JSON.parse(readFileSync(new URL('./schemas.json', import.meta.url), 'utf8')) as Record<string, Json>;
  const sample = {type: 'boolean', const: true, description: 'Told of the invented market alone.'};
  for (const {market, answers} of served)
    for (const name of market ? answers : [])
      all[name] = {...all[name], properties: {sample, ...(all[name]?.properties as Json)}};
  return all;
}

async function pathItem(operation: Served): Promise<Record<string, Json>> {
  const {parameters} = await operation.load();
  const all = operation.market ? {...parameters, ...MARKET} : parameters;
  return Object.fromEntries(
    operation.route.methods.map((method) => [method, operationItem(operation, all, method === 'post')]),
  );
}

function operationItem(
  {name, title, about, documents, route, answers, market}: Served,
  parameters: Parameters,
  posts: boolean,
): Json {
  const places = placesIn(route.path);
  const schema = answers.map((answer) => ({$ref: `#/components/schemas/${answer}`}));
  return {
    operationId: route.methods.length > 1 && posts ? `${name}Documents` : name,
    tags: [market || name === 'questions' ? 'Market' : posts ? 'Documents' : 'Roles'],
    summary: title,
    description: about,
    parameters: Object.entries(parameters).map(([one, told]) => parameterItem(one, told, places.includes(one))),
    ...(posts ? {requestBody: bodyItem(documents)} : {}),
    responses: {
      200: {
        description: 'The answer',
        content: {'application/json': {schema: schema.length > 1 ? {anyOf: schema} : schema[0]}},
      },
      ...(posts ? {} : {304: {$ref: '#/components/responses/Known'}}),
      default: {$ref: '#/components/responses/Problem'},
    },
  };
}

const parameterItem = (name: string, {help, many, schema, example}: Parameter, inPath: boolean): Json => ({
  name,
  in: inPath ? 'path' : 'query',
  required: inPath,
  description: help,
  schema: many ? {type: 'array', items: schema, maxItems: 50} : schema,
  ...(many ? {style: 'form', explode: true} : {}),
  example: many ? [example] : schema.type === 'integer' ? Number(example) : example,
});

const BASE64 = {
  type: 'object',
  properties: {base64: {type: 'string', description: 'The bytes of a file', contentEncoding: 'base64'}},
  required: ['base64'],
  additionalProperties: false,
};

/** Documents as JSON or as a form; the first one also as it is. */
function bodyItem(documents: readonly TakenDocument[]): Json {
  const required = documents.filter((one) => one.required).map(({name}) => name);
  const object = (schema: (help: string) => Json) => ({
    type: 'object',
    properties: Object.fromEntries(documents.map(({name, help}) => [name, schema(help)])),
    required,
    additionalProperties: false,
  });
  const json = object((description) => ({
    description,
    anyOf: [
      {type: 'string', description: 'Its text'},
      BASE64,
      {type: 'object', description: 'The JSON of a job board, or a JSON Resume'},
    ],
  }));
  const form = object((description) => ({description, type: 'string', contentMediaType: 'application/octet-stream'}));
  const plain = {schema: {type: 'string', description: documents[0]?.help}};
  return {
    required: required.length > 0,
    content: {
      'application/json': {schema: json},
      'multipart/form-data': {schema: form},
      ...Object.fromEntries(['text/plain', 'text/html'].map((type) => [type, plain])),
      'application/pdf': {schema: {description: documents[0]?.help}},
      'application/octet-stream': {schema: {description: documents[0]?.help}},
    },
  };
}
