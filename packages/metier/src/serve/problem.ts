import {MarketError, type MarketFault} from '../market/engine.ts';
import {Fault} from '../operations/fault.ts';
import {UsageError} from '../operations/usage-error.ts';
import {DocumentError} from '../text/document-error.ts';

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
  'wrong-body': {
    status: 400,
    title: 'The body is wrong',
    wayOut: 'Send a document as it is, a form with a file each, or JSON such as {"resume": "…", "posting": "…"}.',
  },
  'wrong-key': {status: 401, title: 'A key is needed', wayOut: 'Send it: Authorization: Bearer KEY'},
  'wrong-origin': {
    status: 403,
    title: 'Pages from elsewhere may not ask this server',
    wayOut: 'Start it with --cors and the origin of the page.',
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
  'too-slow-client': {status: 408, title: 'The request took too long to come', wayOut: 'Send it again, faster.'},
  'too-long-headers': {status: 431, title: 'The headers are too long', wayOut: 'Send fewer or shorter ones.'},
  'wrong-request': {
    status: 400,
    title: 'This is no request of HTTP',
    wayOut: 'Send one as RFC 9112 has it, with one length.',
  },
  'too-large': {status: 413, title: 'The body is too large', wayOut: 'Send one document, as text.'},
  'wrong-type': {
    status: 415,
    title: 'A body of that type is not taken',
    wayOut:
      "Say what it is: -H 'content-type: text/plain' --data-binary @posting.txt, or send a form: -F posting=@posting.pdf",
  },
  unreadable: {
    status: 422,
    title: 'The document cannot be answered for',
    wayOut: 'Send the text, or the file that it came from: HTML, PDF, Word, Markdown, JSON.',
  },
  'too-slow': {status: 422, title: 'It took too long', wayOut: 'Send less of it, or the text alone.'},
  'too-many': {
    status: 429,
    title: 'Too many requests',
    wayOut: 'Ask again after the seconds of the header Retry-After.',
  },
  busy: {status: 503, title: 'The server is busy', wayOut: 'Ask again after the seconds of the header Retry-After.'},
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
  if (error instanceof Fault || error instanceof DocumentError) return new Refusal('unreadable', error.message);
  if (error instanceof Error && error.name === 'NoPosting') return new Refusal('no-posting', error.message);
  if (error instanceof MarketError) return new Refusal(error.code, undefined, {'retry-after': '5'});
  return new Refusal('fault');
}

/** The answer that says why there is none. */
export function problemResponse({code, message, headers}: Refusal): Response {
  const {status, title, wayOut} = PROBLEMS[code];
  const problem: Problem = {type: `/api#${code}`, title, status, detail: message, code, wayOut};
  const text = `${JSON.stringify(problem)}\n`;
  return new Response(text, {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-length': String(Buffer.byteLength(text)),
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
