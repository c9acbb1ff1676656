import type {MarketError} from '../market/engine.ts';
import {inventedOnly} from '../market/questions/question.ts';
import {MARKET} from '../operations/of-market.ts';
import type {Documents} from '../operations/operation.ts';
import {bytesOfJson} from './answer.ts';
import type {MarketName, Markets} from './markets.ts';
import {type Query, valuesOfQuery} from './query.ts';
import type {ReaderThreads} from './readers.ts';
import {type Served, workOf} from './served.ts';

/** What operations are done with: the market, threads that read, and the day by the clock, "2026-11-20". */
export interface Doing {
  readonly markets: Markets;
  readonly readers: ReaderThreads;
  today(): string;
}

/** Does an operation; its answer as JSON. Throws a `Refusal` and what `refusalOf` takes. */
export async function run(operation: Served, query: Query, documents: Documents, from: Doing): Promise<Uint8Array> {
  const asked = await askedOf(operation);
  if (asked) return asked(query, from);
  return from.readers.run({operation: operation.name, query, documents, today: from.today()});
}

type Asked = (query: Query, from: Doing) => Promise<Uint8Array>;

/** How an operation asks the market; null where it does not. Operations on documents are loaded by their threads alone. */
async function askedOf(operation: Served): Promise<Asked | null> {
  if (!operation.market) return null;
  const work = await workOf(operation);
  if (work.kind !== 'asks') return null;
  return async (query, {markets, today}) => {
    const values = valuesOfQuery(query, {...work.parameters, ...MARKET});
    const name = (values.market ?? 'own') as MarketName;
    const found = await markets
      .with(name, (engine) => work.ask(engine, values, today()))
      .catch((error) => {
        const bare = name === 'own' && (error as MarketError).code === 'engine-missing' ? work.bare(values) : null;
        if (!bare) throw error;
        return bare;
      });
    return bytesOfJson(name === 'sample' ? {sample: true, ...inventedOnly(found)} : found);
  };
}
