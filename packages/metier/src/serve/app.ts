import type {HttpBindings} from '@hono/node-server';
import {Hono, type MiddlewareHandler} from 'hono';
import {cors} from 'hono/cors';
import {answerOf, bytesOfJson, JSON_HEADERS} from './answer.ts';
import {headers, hostGuard, originGuard} from './guard.ts';
import type {Keys} from './keys.ts';
import {openApi} from './openapi.ts';
import {routeOperations} from './operation-routes.ts';
import {problemResponse, Refusal, refusalOf} from './problem.ts';
import type {Rate} from './rate.ts';
import {referencePage} from './reference.ts';
import type {Doing} from './run.ts';
import {pagesIn} from './site.ts';
import {logLine, Metrics} from './watch.ts';

/** What a server answers from and what it lets in. */
export interface Serving extends Doing {
  readonly version: string;
  /** The folder of the built pages; null serves none. */
  readonly site: string | null;
  /** Names, beside those of this machine, that the server answers to. */
  readonly names: readonly string[];
  /** Origins of pages elsewhere that may ask. */
  readonly origins: readonly string[];
  /** Keys that answers are given for; null gives them to everybody who gets here. */
  readonly keys: Keys | null;
  readonly rate: Rate;
  readonly limits: {
    /** So large a body may be. */
    readonly bytes: number;
  };
  /** Takes a line for every request; null keeps none. */
  readonly log: ((line: string) => void) | null;
}

/** What handlers know of a request besides it. */
export interface Told {
  Bindings: Partial<HttpBindings>;
  Variables: {key: string | null; route: string};
}

/** The server without its socket: what it answers to a request. */
export function appOf(serving: Serving): Hono<Told> {
  const {site, names, origins, keys, rate} = serving;
  const app = new Hono<Told>();
  const metrics = new Metrics();
  app.onError((error) => problemResponse(refusalOf(error)));
  app.notFound(() => problemResponse(new Refusal('not-found')));
  app.use(watched(serving, metrics), headers, hostGuard(names));
  if (origins.length)
    app.use(
      '/api/*',
      cors({origin: [...origins], allowMethods: ['GET', 'POST'], exposeHeaders: ['ETag', 'Retry-After'], maxAge: 600}),
    );
  app.use('/api/*', originGuard(origins), rateGuard(rate));
  app.get('/api', named('/api'), () => referencePage(serving));
  app.get('/openapi.json', named('/openapi.json'), async ({req}) =>
    answerOf(req.raw, bytesOfJson(await openApi(serving.version)), JSON_HEADERS),
  );
  app.get(
    '/health',
    named('/health'),
    () => new Response(bytesOfJson({status: 'ok', version: serving.version}) as BodyInit, {headers: JSON_HEADERS}),
  );
  if (keys) app.use('/api/*', keyGuard(keys));
  if (keys) app.use('/metrics', keyGuard(keys));
  app.get('/metrics', named('/metrics'), () => metricsText(metrics, serving));
  routeOperations(app, serving);
  app.use('/mcp', originGuard(origins), rateGuard(rate), ...(keys ? [keyGuard(keys)] : []));
  app.all('/mcp', named('/mcp'), async ({req}) => (await mcpOver(serving))(req.raw));
  app.all('/api/*', () => problemResponse(new Refusal('not-found')));
  if (site) servePages(app, site);
  else app.get('/', ({redirect}) => redirect('/api'));
  return app;
}

const handlers = new WeakMap<Serving, Promise<(request: Request) => Promise<Response>>>();

/** The door for agents, made when the first one comes. */
function mcpOver(serving: Serving): Promise<(request: Request) => Promise<Response>> {
  const known = handlers.get(serving);
  if (known) return known;
  const made = import('../mcp/http.ts').then(({mcpHandler}) =>
    mcpHandler(serving.version, serving, serving.limits.bytes),
  );
  handlers.set(serving, made);
  return made;
}

/** Names the route for the log: its pattern, never what stood in its places. */
export const named =
  (route: string): MiddlewareHandler<Told> =>
  async (context, next) => {
    context.set('route', route);
    await next();
  };

/** Counts every request, and logs it without a word of what it asked. */
function watched({log}: Serving, metrics: Metrics): MiddlewareHandler<Told> {
  return async (context, next) => {
    const start = performance.now();
    metrics.inFlight++;
    context.set('key', null);
    context.set('route', 'none');
    try {
      await next();
    } finally {
      metrics.inFlight--;
      const answered = {
        method: methodOf(context.req.method),
        route: context.get('route'),
        status: context.res.status,
        milliseconds: performance.now() - start,
        bytes: Number(context.res.headers.get('content-length') ?? 0),
        key: context.get('key'),
      };
      metrics.add(answered);
      log?.(logLine(answered, new Date()));
    }
  };
}

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'];
const methodOf = (method: string): string => (METHODS.includes(method) ? method : 'OTHER');

function rateGuard(rate: Rate): MiddlewareHandler<Told> {
  return async (context, next) => {
    const wait = rate.take(context.env?.incoming?.socket.remoteAddress ?? '');
    if (wait) throw new Refusal('too-many', `Ask again in ${wait} seconds.`, {'retry-after': String(wait)});
    await next();
  };
}

function keyGuard(keys: Keys): MiddlewareHandler<Told> {
  return async (context, next) => {
    const [, key] = /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
    const owner = key ? keys.ownerOf(key) : null;
    if (owner === null)
      throw new Refusal('wrong-key', key ? 'This key is not known.' : undefined, {'www-authenticate': 'Bearer'});
    context.set('key', owner);
    await next();
  };
}

function metricsText(metrics: Metrics, {readers}: Serving): Response {
  const text = metrics.text({
    metier_http_in_flight: ['Requests that are being answered', metrics.inFlight],
    metier_readers_busy: ['Threads that read', readers.busy],
    metier_readers_waiting: ['Documents that wait for a thread', readers.waiting],
    process_resident_memory_bytes: ['Memory of the process', process.memoryUsage.rss()],
    process_uptime_seconds: ['Seconds since the start', Math.round(process.uptime())],
  });
  return new Response(text, {
    headers: {'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store'},
  });
}

function servePages(app: Hono<Told>, site: string): void {
  const page = pagesIn(site);
  app.get('*', named('pages'), ({req}) => page(req.raw, new URL(req.url).pathname));
  app.all('*', () => problemResponse(new Refusal('wrong-method', undefined, {allow: 'GET, HEAD'})));
}
