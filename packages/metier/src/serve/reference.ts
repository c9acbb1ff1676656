import type {OpenApi} from './openapi.ts';
import {openApi} from './openapi.ts';
import {PROBLEMS} from './problem.ts';
import {STYLE, STYLE_HASH} from './reference-style.ts';

type Json = Readonly<Record<string, unknown>>;

interface Shown {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly description: string;
    readonly schema: Json;
    readonly example: unknown;
  }[];
  readonly requestBody?: {
    readonly content: {
      readonly 'application/json': {
        readonly schema: {readonly properties: Readonly<Record<string, Json>>; readonly required: readonly string[]};
      };
    };
  };
  readonly responses: {readonly 200: {readonly content: {readonly 'application/json': {readonly schema: Json}}}};
}

const CSP = `default-src 'none'; style-src '${STYLE_HASH}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The page that tells of every route; it is made from the description and needs no script. */
export async function referencePage({
  version,
  site,
}: {
  readonly version: string;
  readonly site: string | null;
}): Promise<Response> {
  return new Response(pageOf(await openApi(version), site !== null), {
    headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'content-security-policy': CSP},
  });
}

function pageOf(api: OpenApi, hasPages: boolean): string {
  const all = Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, one]) => ({method: method.toUpperCase(), path, ...one}) as unknown as Shown),
  );
  const tags = (api.tags as readonly {name: string}[]).map(({name}) => name);
  const groups = tags.map((tag) => ({tag, shown: all.filter((one) => one.tags.includes(tag))}));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Answers over HTTP · Metier</title>${hasPages ? '<link rel="icon" href="/icon.svg" type="image/svg+xml">' : ''}<style>${STYLE}</style></head>
<body><header>${hasPages ? '<a class="mark" href="/">Metier</a>' : '<span class="mark">Metier</span>'}</header><main>
<nav aria-label="Routes">${groups.map(({tag, shown}) => `<h2>${tag}</h2><ul>${shown.map(navItem).join('')}</ul>`).join('')}<h2>All of them</h2><ul><li><a href="#problems">No answer</a></li><li><a href="#limits">Limits</a></li><li><a href="/openapi.json">OpenAPI 3.1</a></li></ul></nav>
<div><h1>Answers over HTTP</h1>
<p>${escaped(String(api.info.description))}</p>
<p>Answers are JSON. A list is a parameter given several times: <code>country=DE&amp;country=FR</code>. Documents are sent as they are, as a form, or in JSON; the server fetches no address. Version ${escaped(String(api.info.version))}; as data: <a href="/openapi.json">/openapi.json</a>.</p>
${groups.map(({shown}) => shown.map((one) => sectionOf(one, api)).join('')).join('')}
<section id="problems"><h2>No answer</h2><p>Where there is none, the body is <code>application/problem+json</code> (RFC 9457): <code>title</code>, <code>status</code>, <code>detail</code>, the <code>code</code> below, and <code>wayOut</code>, what to do instead.</p>
<table><thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Why</th><th scope="col">Way out</th></tr></thead><tbody>${Object.entries(
    PROBLEMS,
  )
    .map(
      ([code, {status, title, wayOut}]) =>
        `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${escaped(title)}</td><td>${escaped(wayOut)}</td></tr>`,
    )
    .join('')}</tbody></table></section>
<section id="limits"><h2>Limits</h2><p>How many requests an address may make a minute, and how large a body may be, is told at the start: <code>metier serve --help</code>. An answer to GET has an ETag; with <code>If-None-Match</code> the same answer is a 304.</p></section>
</div></main></body></html>
`;
}

const navItem = ({method, path, operationId}: Shown): string =>
  `<li><b>${method}</b> <a href="#${operationId}">${escaped(path.replace('/api', ''))}</a></li>`;

function sectionOf(
  {method, path, operationId, summary, description, parameters, requestBody, responses}: Shown,
  api: OpenApi,
): string {
  const documents = requestBody ? Object.entries(requestBody.content['application/json'].schema.properties) : [];
  const required = requestBody?.content['application/json'].schema.required ?? [];
  const rows = [
    ...documents.map(([name, {description}]) =>
      rowOf(name, 'body', String(description), `a file, its text or JSON${required.includes(name) ? '; needed' : ''}`),
    ),
    ...parameters.map((one) => rowOf(one.name, one.in, one.description, kindOf(one.schema, one.example))),
  ];
  return `<section id="${operationId}"><h2><span class="method">${method}</span> <code>${escaped(path)}</code></h2>
<p><b>${escaped(summary)}.</b> ${escaped(description)}</p>
<pre><code>${escaped(exampleOf({method, path, parameters, documents: documents.map(([name]) => name)}))}</code></pre>
${rows.length ? `<table><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">What it is</th><th scope="col">Takes</th></tr></thead><tbody>${rows.join('')}</tbody></table>` : ''}
<p>Answers: ${answersOf(responses[200].content['application/json'].schema, api)}</p></section>
`;
}

const rowOf = (name: string, where: string, what: string, takes: string): string =>
  `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${where}</td><td>${escaped(what)}</td><td>${escaped(takes)}</td></tr>`;

/** What a value may be, in words. */
function kindOf({type, items, enum: known, minimum, maximum}: Json, example: unknown): string {
  if (items) return `${kindOf(items as Json, [example].flat()[0])}; several`;
  if (known) return (known as string[]).join(', ');
  if (type === 'integer') return `${minimum} to ${maximum}`;
  return `such as ${example}`;
}

/** The names of the answer's fields. */
function answersOf(schema: Json, api: OpenApi): string {
  const refs = (schema.anyOf as readonly Json[] | undefined) ?? [schema];
  return refs
    .map(({$ref}) => {
      const name = String($ref).split('/').at(-1) as string;
      const fields = Object.keys((api.components.schemas[name]?.properties as Json | undefined) ?? {});
      return `<code>${escaped(name)}</code>${fields.length ? ` with ${fields.map((one) => `<code>${escaped(one)}</code>`).join(', ')}` : ''}`;
    })
    .join('; or ');
}

function exampleOf({
  method,
  path,
  parameters,
  documents,
}: Pick<Shown, 'method' | 'path' | 'parameters'> & {readonly documents: readonly string[]}): string {
  const told = (name: string) =>
    encodeURIComponent(String([parameters.find((one) => one.name === name)?.example].flat()[0] ?? name));
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => told(name));
  const shown = parameters.filter(({name, in: where}) => where === 'query' && SHOWN.has(name)).slice(0, 2);
  const query = shown.map(({name}) => `${name}=${told(name)}`).join('&');
  const address = `'http://localhost:4173${filled}${query ? `?${query}` : ''}'`;
  if (method === 'GET') return `curl ${address}`;
  const [first] = documents;
  return documents.length > 1 && first === 'resume'
    ? `curl -F resume=@resume.pdf ${address}`
    : `curl -F ${first}=@${first}.pdf ${address}`;
}

/** Parameters that an example shows. */
const SHOWN = new Set(['role', 'country', 'words', 'to', 'a', 'b', 'from', 'hours']);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
