import type {Answer as Told} from '../../../packages/metier/src/market/questions/question.ts';
import type {FactRow} from '../../../packages/metier/src/market/row.ts';
import type {SearchResult} from '../../../packages/metier/src/market/search.ts';
import type {Status} from '../../../packages/metier/src/market/status.ts';

/** Whether an answer comes from the invented sample. */
interface Marked {
  readonly sample?: true;
}

export type Answer = Told & Marked;
export type MarketStatus = Status & Marked;
export type Found = SearchResult & Marked;
export type Posting = Marked & {
  readonly posting: Omit<FactRow, 'version' | 'rules' | 'knowledge' | 'digest'> & {readonly closed_at: string | null};
  readonly text: string;
};

/** Why there is no answer: by the code of the server's problem, or because there is no such server. */
export type Trouble =
  | 'no-server'
  | 'engine-missing'
  | 'market-in-use'
  | 'market-unavailable'
  | 'no-posting'
  | 'wrong-parameter'
  | 'too-many'
  | 'fault';

/** A question that got no answer. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

const TROUBLES: readonly Trouble[] = [
  'engine-missing',
  'market-in-use',
  'market-unavailable',
  'no-posting',
  'wrong-parameter',
  'too-many',
];

/** Asks this server. Throws `NoAnswer`, or the `AbortError` of the signal. */
export async function ask<T>(path: string, params: URLSearchParams, signal?: AbortSignal): Promise<T> {
  const response = await fetched(`/api/${path}${params.size > 0 ? `?${params}` : ''}`, signal);
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && type.startsWith('application/json')) return response.json() as Promise<T>;
  if (!type.startsWith('application/problem+json')) throw new NoAnswer('no-server', '');
  const {code, detail} = (await response.json()) as {code: string; detail: string};
  throw new NoAnswer(TROUBLES.find((one) => one === code) ?? 'fault', detail);
}

async function fetched(address: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, {signal});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NoAnswer('no-server', '');
  }
}
