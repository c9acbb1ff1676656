import type {Context, Hono} from 'hono';
import type {MarketError} from '../market/engine.ts';
import {MARKET} from '../operations/of-market.ts';
import {answerOf, bytesOfJson, JSON_HEADERS} from './answer.ts';
import type {Serving, Told} from './app.ts';
import {documentsIn} from './body.ts';
import type {MarketName} from './markets.ts';
import {problemResponse, Refusal} from './problem.ts';
import {type Query, valuesOfQuery} from './query.ts';
import {placesIn, type Served, served, workOf} from './served.ts';

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
  const asked = await askedOf(operation);
  const bytes = asked
    ? await asked(query, from)
    : await from.readers.run({operation: operation.name, query, documents, today: from.today()});
  return answerOf(raw, bytes, headers);
}

/** What stands in the query and in the path. */
function queryOf({req}: Context<Told>, {route}: Served): Query {
  const query = [...new URL(req.url).searchParams];
  const places = placesIn(route.path).map((name) => [name, req.param(name) ?? ''] as const);
  return [...places, ...query];
}

type Asked = (query: Query, from: Serving) => Promise<Uint8Array>;

/** How an operation asks the market; null where it does not. Operations on documents are loaded by their threads alone. */
async function askedOf(operation: Served): Promise<Asked | null> {
  if (!operation.market) return null;
  const work = await workOf(operation);
  if (work.kind !== 'asks') return null;
  return async (query, {markets}) => {
    const values = valuesOfQuery(query, {...work.parameters, ...MARKET});
    const name = (values.market ?? 'own') as MarketName;
    const found = await markets
      .with(name, (engine) => work.ask(engine, values))
      .catch((error) => {
        const bare = name === 'own' && (error as MarketError).code === 'engine-missing' ? work.bare(values) : null;
        if (!bare) throw error;
        return bare;
      });
    return bytesOfJson(name === 'sample' ? {sample: true, ...found} : found);
  };
}
