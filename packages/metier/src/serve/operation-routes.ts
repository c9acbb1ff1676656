import type {Context, Hono} from 'hono';
import {answerOf, JSON_HEADERS} from './answer.ts';
import type {Serving, Told} from './app.ts';
import {documentsIn} from './body.ts';
import {problemResponse, Refusal} from './problem.ts';
import type {Query} from './query.ts';
import {run} from './run.ts';
import {placesIn, type Served, served} from './served.ts';

/** Puts the operations of the list behind their routes. */
export function routeOperations(app: Hono<Told>, from: Serving): void {
  for (const operation of served) {
    const {path, methods} = operation.route;
    const pattern = `/api${path.replace(/\{(\w+)\}/g, ':$1')}`;
    app.use(pattern, async (context, next) => {
      context.set('route', `/api${path}`);
      await next();
    });
    for (const method of methods) app.on(method.toUpperCase(), pattern, (context) => answer(context, operation, from));
    const allow = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : ['POST'])).join(', ');
    app.all(pattern, () => problemResponse(new Refusal('wrong-method', undefined, {allow})));
  }
}

async function answer(context: Context<Told>, operation: Served, from: Serving): Promise<Response> {
  const {raw} = context.req;
  const documents = raw.method === 'POST' ? await documentsIn(raw, operation.documents, from.limits.bytes) : {};
  const query = queryOf(context, operation);
  const headers = raw.method === 'POST' ? {...JSON_HEADERS, 'cache-control': 'no-store'} : JSON_HEADERS;
  return answerOf(raw, await run(operation, query, documents, from), headers);
}

/** What stands in the query and in the path. */
function queryOf({req}: Context<Told>, {route}: Served): Query {
  const query = [...new URL(req.url).searchParams];
  const places = placesIn(route.path).map((name) => [name, req.param(name) ?? ''] as const);
  return [...places, ...query];
}
