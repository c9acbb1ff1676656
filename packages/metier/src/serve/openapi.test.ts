import {Validator} from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {emptyEngine, get, post, testApp} from './app-for-test.ts';
import {type OpenApi, openApi} from './openapi.ts';
import {PROBLEMS} from './problem.ts';
import {type Valid, validatorOf} from './valid-for-test.ts';

const app = testApp();
let api: OpenApi;
let valid: Valid;

beforeAll(async () => {
  api = await openApi('0.0.0');
  valid = validatorOf(api);
});

interface Shape {
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly example: unknown;
    readonly schema: Schema;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, {readonly schema: {readonly properties?: Readonly<Record<string, object>>}}>
    >;
  };
  readonly responses: {readonly 200: {readonly content: {readonly 'application/json': {readonly schema: object}}}};
}

interface Schema {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
}

const shapes = () =>
  Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, shape]) => ({path, method, shape: shape as unknown as Shape})),
  );

/** Whether a response is one that the description allows; says what is wrong with it. */
async function faultOf(response: Response, {responses}: Shape): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  const value = await response.json();
  if (response.status === 200 && type.startsWith('application/json'))
    return valid(responses[200].content['application/json'].schema, value);
  if (response.status >= 400 && response.status < 500 && type.startsWith('application/problem+json'))
    return valid({$ref: '#/components/schemas/Problem'}, value);
  return `${response.status} ${type} ${JSON.stringify(value).slice(0, 300)}`;
}

const POSTING =
  'Data Engineer\n\nRequirements\n- SQL and Python\n- 3 years with Apache Spark\n\nSalary: 60,000 GBP a year';
const RESUME = `Wilma Ashgrove
wilma@ashgrove.example | Leeds

WORK EXPERIENCE

Data Analyst, Orchard Analytics
January 2021 – present
- Wrote SQL for the weekly harvest report
- Moved it to Apache Spark

Junior Analyst, Grove Ltd
March 2018 – December 2020
- Built dashboards in Tableau

EDUCATION

BSc Statistics, University of Leeds, 2014 – 2017

SKILLS

SQL, Python`;
const ARTICLE =
  'Data scientist vs data engineer\n\nData scientist\nData scientists use Python and statistics. Data scientists build models.\n\nData engineer\nData engineers use SQL and Apache Spark. Data engineers build pipelines.';
const DOCUMENTS: Readonly<Record<string, string>> = {
  posting: POSTING,
  other: POSTING,
  resume: RESUME,
  article: ARTICLE,
};

describe('the description', () => {
  it('is OpenAPI 3.1', async () => {
    const found = await new Validator().validate(structuredClone(api) as never);
    expect(found.errors ?? []).toEqual([]);
    expect(found.valid).toBe(true);
  });

  it('is what the server says of itself', async () => {
    const response = await get(app, '/openapi.json');
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(api)));
  });

  it('names every code of a problem', () => {
    const {enum: codes} = api.components.schemas.ProblemCode as {enum: string[]};
    expect([...codes].sort()).toEqual(Object.keys(PROBLEMS).sort());
  });

  it('has no reference to nothing', () => {
    for (const [, name] of JSON.stringify(api).matchAll(/"#\/components\/schemas\/([^"]+)"/g))
      expect(api.components.schemas).toHaveProperty([name as string]);
  });

  it('says to its readers what each parameter is, with an example that its schema allows', () => {
    for (const {path, shape} of shapes())
      for (const {name, example, schema} of shape.parameters) {
        expect(valid(schema, example), `${path} ${name}`).toBe('');
        expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      }
  });
});

describe('the examples of the description', () => {
  it('are answered as it says', async () => {
    for (const {path, method, shape} of shapes()) {
      const filled = path.replace(/\{(\w+)\}/g, (_, place) =>
        encodeURIComponent(String(shape.parameters.find(({name}) => name === place)?.example)),
      );
      const query = QUERIES[`${method} ${path}`] ?? '';
      const names = Object.keys(shape.requestBody?.content['application/json']?.schema.properties ?? {});
      const sent = names.includes('resume') && query ? ['resume'] : names;
      const body = JSON.stringify(Object.fromEntries(sent.map((name) => [name, DOCUMENTS[name]])));
      const response =
        method === 'post'
          ? await post(app, `${filled}${query}`, body, {'content-type': 'application/json'})
          : await get(app, `${filled}${query}`);
      expect([path, response.status === 404 ? 200 : response.status]).toEqual([path, 200]);
      expect(await faultOf(response, shape), `${method} ${path}`).toBe('');
    }
  });

  it('and what comes of a resume that is sent to be read', async () => {
    const response = await post(app, '/api/read', RESUME, {'content-type': 'text/plain'});
    const shape = api.paths['/api/read']?.post as unknown as Shape;
    const fault = await faultOf(response.clone(), shape);
    expect(await response.json()).toMatchObject({kind: 'resume', resume: {positions: [{}, {}]}});
    expect(fault).toBe('');
  });
});

const QUERIES: Readonly<Record<string, string>> = {
  'post /api/fit': '?to=data-engineer',
  'post /api/plan': '?to=data-engineer&hours=8&by=2027-06-30',
  'post /api/interview': '?to=data-engineer',
  'get /api/pivot': '?from=data-analyst&to=data-engineer',
  'get /api/compare': '?a=data-analyst&b=data-engineer',
};

describe('whatever is asked', () => {
  const words = (schema: Schema, example: unknown): fc.Arbitrary<string> => {
    const known = schema.enum ?? schema.items?.enum;
    return fc.oneof(
      fc.constant(String([example].flat()[0])),
      ...(known ? [fc.constantFrom(...known)] : []),
      ...(schema.type === 'integer' ? [fc.integer().map(String)] : []),
      fc.string({unit: 'binary', maxLength: 40}),
      fc.constantFrom(
        '',
        '0',
        '-1',
        '../../etc/passwd',
        "' OR 1=1 --",
        '{x:String}',
        '\u0000',
        'é'.repeat(300),
        '2026-13-45',
        '1e9',
      ),
    );
  };

  const asked = (): fc.Arbitrary<{path: string; method: string; shape: Shape; url: string}> =>
    fc.constantFrom(...shapes()).chain((one) => {
      const query = one.shape.parameters.filter((parameter) => parameter.in === 'query');
      const places = one.shape.parameters.filter((parameter) => parameter.in === 'path');
      const pair = query.length
        ? fc
            .constantFrom(...query)
            .chain(({name, schema, example}) => words(schema, example).map((word) => [name, word] as const))
        : fc.tuple(fc.string(), fc.string());
      return fc
        .record({
          place: fc.tuple(...places.map(({schema, example}) => words(schema, example))),
          query: fc.array(pair, {maxLength: 4}),
        })
        .map(({place, query: pairs}) => {
          let at = 0;
          const path = one.path.replace(
            /\{\w+\}/g,
            () => encodeURIComponent((place[at++] as string).toWellFormed()) || 'x',
          );
          const text = pairs.map(
            ([name, word]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(word.toWellFormed())}`,
          );
          return {...one, url: `${path}?${text.join('&')}`};
        });
    });

  const bodies = fc.oneof(
    fc.constantFrom(...Object.keys(DOCUMENTS)).map((name) => JSON.stringify({[name]: DOCUMENTS[name]})),
    fc
      .record({resume: fc.constantFrom(RESUME, POSTING, ''), posting: fc.constantFrom(POSTING, '', null)})
      .map((one) => JSON.stringify(one)),
    fc.json({maxDepth: 3}),
    fc
      .record({posting: fc.oneof(fc.string({unit: 'binary'}), fc.object(), fc.record({base64: fc.base64String()}))})
      .map((one) => JSON.stringify(one)),
    fc.string({unit: 'binary'}),
  );

  it('is answered as the description says, and never with a fault of the server', async () => {
    await fc.assert(
      fc.asyncProperty(asked(), bodies, async ({method, url, shape, path}, body) => {
        const response =
          method === 'post' ? await post(app, url, body, {'content-type': 'application/json'}) : await get(app, url);
        // What a place holds may be no path of this route at all.
        if (response.status === 404 && path.includes('{')) return;
        expect(await faultOf(response, shape), `${method} ${url}`).toBe('');
      }),
      {numRuns: 250, seed: 4173},
    );
  });

  it('and in whatever form a document comes', async () => {
    const types = [
      'text/plain',
      'text/html',
      'application/pdf',
      'application/octet-stream',
      'application/zip',
      'text/csv',
      'multipart/form-data; boundary=b',
    ];
    const heads = [
      '',
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '<html><body>',
      '{"',
      '[{"title":"',
      '--b\r\ncontent-disposition: form-data; name="posting"\r\n\r\n',
      POSTING,
    ];
    const shape = api.paths['/api/read']?.post as unknown as Shape;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...types),
        fc.constantFrom(...heads),
        fc.uint8Array({maxLength: 300}),
        async (type, head, bytes) => {
          const body = Buffer.concat([Buffer.from(head, 'latin1'), bytes]);
          const response = await post(app, '/api/read', new Uint8Array(body), {'content-type': type});
          expect(await faultOf(response, shape), type).toBe('');
        },
      ),
      {numRuns: 150, seed: 4173},
    );
  });
});

it('an engine that fails is a fault of the server, told as the description says', async () => {
  const broken = testApp({...emptyEngine, rows: () => Promise.reject(new Error('secret'))});
  const response = await get(broken, '/api/market');
  expect(valid({$ref: '#/components/schemas/Problem'}, await response.json())).toBe('');
});
