import type {Engine} from '../market/engine.ts';
import {MarketError} from '../market/engine.ts';
import {diskFault} from '../market/full-disk.ts';
import type {Answer} from '../market/questions/question.ts';
import {SAMPLE_MARK} from '../market/sample-mark.ts';
import {openMarket, openSample, placeOf} from '../market/store.ts';
import {Fault} from './answer.ts';
import {UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';

/** What `--help` says of where the market is. */
export const MARKET_OPTIONS = `  --market URL       a ClickHouse, such as http://localhost:8123; by default
                     METIER_MARKET_URL, else the market in METIER_HOME`;

/** What `--help` says of the sample. */
export const SAMPLE_OPTION = '  --sample           the invented sample instead: a market to try things on';

/** Data of the sample says so. */
export const jsonOf = (answer: object, sample: boolean): string =>
  `${JSON.stringify(sample ? {...answer, sample} : answer)}\n`;

/** A table of the sample has a column that says so. */
export function tableOf(table: Table, sample: boolean): Table {
  if (!sample) return table;
  return {
    columns: [...table.columns, {key: 'sample', label: 'Sample', kind: 'text'}],
    rows: table.rows.map((row) => ({...row, sample: 'invented'})),
  };
}

type Table = Pick<Answer, 'columns' | 'rows'>;

/** Words of the sample begin with what they are. */
export const marked = (words: string, sample: boolean, before = ''): string =>
  sample ? `${before}${SAMPLE_MARK}\n${before ? '' : '\n'}${words}` : words;

/** Works with the market and closes it. Throws a `Fault` for what a user can mend. */
export async function withMarket<T>(
  {env}: Surroundings,
  address: string | null,
  work: (engine: Engine) => Promise<T>,
  sample = false,
): Promise<T> {
  if (sample && address !== null) throw new UsageError('--sample is a market of its own: leave out --market.');
  try {
    const engine = sample ? await openSample(placeOf(env).home) : await openMarket(placeOf(env, address));
    try {
      return await work(engine);
    } finally {
      await engine.close();
    }
  } catch (error) {
    const fault = error instanceof MarketError ? error : diskFault(error, placeOf(env, address));
    throw fault ? new Fault(fault.message) : error;
  }
}

/** Does something with what the market keeps on this machine. Throws a `Fault` for what a user can mend. */
export function kept<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof MarketError ? new Fault(error.message) : error;
  }
}
