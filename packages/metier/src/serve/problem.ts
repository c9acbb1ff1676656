import {MarketError, type MarketFault} from '../market/engine.ts';
import {UsageError} from '../operations/usage-error.ts';

/** Why a request has no answer, as RFC 9457 has it. */
export interface Problem {
  /** Where the reference tells of the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What was wrong with this request, in one line. */
  readonly detail: string;
  readonly code: ProblemCode;
  /** What to do instead. */
  readonly wayOut: string;
}

interface Kind {
  readonly status: number;
  readonly title: string;
  readonly wayOut: string;
}

/** Every code that an answer may have. */
export const PROBLEMS = {
  'wrong-parameter': {
    status: 400,
    title: 'A parameter is wrong',
    wayOut: 'The parameters of each route: /openapi.json',
  },
  'wrong-host': {
    status: 421,
    title: 'This server does not answer to that name',
    wayOut: 'Ask by its address, or start it with --name and the name.',
  },
  'not-found': {status: 404, title: 'There is nothing here', wayOut: 'All routes: /openapi.json'},
  'no-posting': {status: 404, title: 'There is no such posting', wayOut: 'Ids come from /api/search.'},
  'wrong-method': {
    status: 405,
    title: 'This route does not take that method',
    wayOut: 'The header Allow names those it takes.',
  },
  'engine-missing': {
    status: 503,
    title: 'The engine of the market is not installed',
    wayOut:
      'On the machine of this server, once: metier market install. Or start it with the address of a ClickHouse: metier serve --market http://host:8123',
  },
  'market-in-use': {
    status: 503,
    title: 'The market is in use by another process',
    wayOut:
      'Ask again when that has ended. For several at once use a ClickHouse: metier serve --market http://host:8123',
  },
  'market-unavailable': {
    status: 503,
    title: 'The market does not answer',
    wayOut: 'On the machine of this server, metier market says what is wrong.',
  },
  fault: {status: 500, title: 'Something in Metier itself failed', wayOut: 'Please report it, with what was asked.'},
} as const satisfies Readonly<Record<string, Kind>> & Readonly<Record<MarketFault, Kind>>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A request that is refused; the message is one line. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail?: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail ?? `${PROBLEMS[code].title}.`);
    this.code = code;
    this.headers = headers;
  }
}

/** What went wrong, as a refusal. Faults of the market are told without folders and addresses of this machine. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof UsageError) return new Refusal('wrong-parameter', error.message);
  if (error instanceof MarketError) return new Refusal(error.code, undefined, {'retry-after': '5'});
  return new Refusal('fault');
}

/** The answer that says why there is none. */
export function problemResponse({code, message, headers}: Refusal): Response {
  const {status, title, wayOut} = PROBLEMS[code];
  const problem: Problem = {type: `/api#${code}`, title, status, detail: message, code, wayOut};
  return new Response(`${JSON.stringify(problem)}\n`, {
    status,
    headers: {'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...headers},
  });
}
