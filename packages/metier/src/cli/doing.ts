import {availableParallelism} from 'node:os';
import {openMarket, openSample, placeOf} from '../market/store.ts';
import type {Doing} from '../serve/run.ts';
import {jobsOf} from './arguments.ts';
import {today} from './now.ts';
import type {Surroundings} from './read-one.ts';

/** So many documents may wait for each thread, and so long one may take. */
const WAITING = 32;
const SECONDS = 30;

/** What a server works with, as options say: the market, and threads that read. Throws a `UsageError`. */
export async function doingOf(
  env: Surroundings['env'],
  {market, jobs}: {readonly market: string | null; readonly jobs: string | null},
): Promise<Doing> {
  const [{Markets}, {ReaderThreads}] = await Promise.all([
    import('../serve/markets.ts'),
    import('../serve/readers.ts'),
  ]);
  const place = placeOf(env, market);
  const threads = jobsOf(jobs) ?? availableParallelism();
  return {
    markets: new Markets({own: () => openMarket(place), sample: () => openSample(place.home)}),
    readers: new ReaderThreads({threads, waiting: WAITING * threads, seconds: SECONDS}),
    today,
  };
}
