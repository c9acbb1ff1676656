import {Hono} from 'hono';
import type {Parameters} from '../operations/parameter.ts';
import {headers, hostGuard} from './guard.ts';
import {MARKET, type MarketRoute, marketRoutes, questionList} from './market-routes.ts';
import type {MarketName, Markets} from './markets.ts';
import {problemResponse, Refusal, refusalOf} from './problem.ts';
import {valuesOfQuery} from './query.ts';
import {pagesIn} from './site.ts';

/** What a server answers from. */
export interface Served {
  readonly markets: Markets;
  /** The folder of the built pages; null serves none. */
  readonly site: string | null;
  /** Names, beside those of this machine, that the server answers to. */
  readonly names: readonly string[];
}

/** The server without its socket: what it answers to a request. */
export function appOf({markets, site, names}: Served): Hono {
  const app = new Hono();
  app.onError((error) => problemResponse(refusalOf(error)));
  app.notFound(() => problemResponse(new Refusal('not-found')));
  app.use(headers, hostGuard(names));
  app.get('/api/questions', (context) => {
    valuesOfQuery(new URL(context.req.url).searchParams, {});
    return json(questionList);
  });
  for (const route of marketRoutes) serveMarket(app, markets, route as MarketRoute<Parameters>);
  app.all('/api/*', () => problemResponse(new Refusal('not-found')));
  if (site) servePages(app, site);
  return app;
}

function serveMarket(app: Hono, markets: Markets, {path, parameters, answer}: MarketRoute<Parameters>): void {
  app.get(path, async ({req}) => {
    const values = valuesOfQuery(new URL(req.url).searchParams, {...parameters, ...MARKET});
    const market = (values.market ?? 'own') as MarketName;
    const found = await markets.with(market, (engine) => answer(engine, values, req.param('name') ?? ''));
    return json(market === 'sample' ? {sample: true, ...found} : found);
  });
  app.all(path, () => problemResponse(new Refusal('wrong-method', undefined, {allow: 'GET, HEAD'})));
}

function servePages(app: Hono, site: string): void {
  const page = pagesIn(site);
  app.get('*', ({req}) => page(new URL(req.url).pathname));
  app.all('*', () => problemResponse(new Refusal('wrong-method', undefined, {allow: 'GET, HEAD'})));
}

const json = (value: object): Response =>
  new Response(`${JSON.stringify(value)}\n`, {
    headers: {'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache'},
  });
