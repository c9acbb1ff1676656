import {SourceFault} from './source.ts';

/** A request of a source. */
export interface Request {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON to send. */
  readonly body?: string;
  /** The most that is taken, in bytes; 25 MB for a list, 5 MB is enough for a detail. */
  readonly most?: number;
  /** Statuses besides 200 that are answers and no faults. */
  readonly accepts?: readonly number[];
  /** Whether to ask for it only if it has changed since the last run. */
  readonly ifChanged?: boolean;
  /** Whether the answer may come from another site. */
  readonly elsewhere?: boolean;
  /** Milliseconds between two requests to the host, where it asks for more than the manners hold. */
  readonly pace?: number;
}

/** An answer with its characters. */
export interface Answer {
  /** Where it came from in the end. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Asks politely. Throws a `SourceFault`, or `Unchanged`. */
export type Ask = (request: Request) => Promise<Answer>;

/** Thrown when the server says that nothing has changed since the last run. */
export class Unchanged extends Error {
  override readonly name = 'Unchanged';
}

/** One exchange over the network, without redirects. Throws an `Error` whose message is one line. */
export type Send = (request: {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly milliseconds: number;
  readonly most: number;
}) => Promise<Answer>;

/** What asking needs of the world. */
export interface World {
  readonly send: Send;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a server said last time so that one can ask for changes alone. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Manners {
  /** Who asks: project, version and an address for complaints. */
  readonly agent: string;
  /** Milliseconds between two requests to a host. */
  readonly pace: number;
  /** By address; kept from run to run. */
  readonly validators: Map<string, Validators>;
}

const TOTAL = 30_000;
const LIST = 25_000_000;
const MOST_REDIRECTS = 5;
const MOST_TRIES = 4;
/** A server that wants a longer break than this is left alone until then. */
const LONGEST_BREAK = 300_000;
/** So many refusals for being too quick, one after another, end the run. */
const MOST_REFUSALS = 5;
const BREAK_AFTER_REFUSALS = 3_600_000;

/**
 * Asks hosts one request at a time, at their pace, with breaks that grow when they are busy. One for all sources of a run, so that
 * two sources on one host share its pace.
 */
export class Politeness {
  readonly #world: World;
  readonly #last = new Map<string, number>();
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #refusals = new Map<string, number>();

  constructor(world: World) {
    this.#world = world;
  }

  ask(manners: Manners): Ask {
    return (request) => this.#follow(request, manners);
  }

  async #follow(request: Request, manners: Manners): Promise<Answer> {
    let url = secure(request.url, null);
    const home = siteOf(url.hostname);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const answer = await this.#persist(request, url, manners);
      const {location} = answer.headers;
      if (answer.status < 300 || answer.status >= 400 || answer.status === 304 || !location)
        return this.#judge(answer, request, manners);
      url = secure(location, url);
      if (!request.elsewhere && siteOf(url.hostname) !== home)
        throw new SourceFault(
          'gone',
          `${request.url}: the server sends on to ${url.hostname}; the board is not there.`,
        );
    }
    throw new SourceFault('refused', `${request.url}: the server sends from one address to the next without end.`);
  }

  /** Tries again while the server is busy. */
  async #persist(request: Request, url: URL, manners: Manners): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      const answer = await this.#inTurn(url, Math.max(manners.pace, request.pace ?? 0), () =>
        this.#once(request, url, manners),
      );
      if (!(answer instanceof SourceFault) && answer.status !== 429 && answer.status < 500) {
        this.#refusals.delete(url.host);
        return answer;
      }
      const pause = answer instanceof SourceFault ? null : this.#pauseOf(answer, url);
      if (tries === MOST_TRIES) {
        if (answer instanceof SourceFault) throw answer;
        return answer;
      }
      await this.#world.wait(pause ?? backOff(url.href, tries));
    }
  }

  /** How long a busy server wants to be left alone; null when it does not say. Throws when that is longer than a run. */
  #pauseOf({status, headers}: Answer, url: URL): number | null {
    const now = this.#world.now();
    const wanted = retryAfter(headers['retry-after'], now);
    if (wanted !== null && wanted > LONGEST_BREAK)
      throw new SourceFault('banned', `${url.host}: asks to be left alone for ${inWords(wanted)}.`, now + wanted);
    if (status !== 429) return wanted;
    const refusals = (this.#refusals.get(url.host) ?? 0) + 1;
    this.#refusals.set(url.host, refusals);
    if (refusals >= MOST_REFUSALS)
      throw new SourceFault(
        'banned',
        `${url.host}: said ${refusals} times that it is asked too often.`,
        now + BREAK_AFTER_REFUSALS,
      );
    return wanted;
  }

  /** One request to a host at a time, and none sooner than its pace after the last. */
  async #inTurn<T>(url: URL, pace: number, act: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(url.host) ?? Promise.resolve();
    const own = before.then(async () => {
      const since = this.#world.now() - (this.#last.get(url.host) ?? Number.NEGATIVE_INFINITY);
      if (since < pace) await this.#world.wait(pace - since);
      try {
        return await act();
      } finally {
        this.#last.set(url.host, this.#world.now());
      }
    });
    this.#turns.set(
      url.host,
      own.catch(() => {}),
    );
    return own;
  }

  /** One exchange; a server that cannot be reached is a fault that is given back, because one tries again. */
  async #once(request: Request, url: URL, {agent, validators}: Manners): Promise<Answer | SourceFault> {
    const known = request.ifChanged ? validators.get(request.url) : undefined;
    try {
      return await this.#world.send({
        url: url.href,
        method: request.method ?? 'GET',
        headers: {
          'user-agent': agent,
          accept: 'application/json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5',
          ...(request.body === undefined ? {} : {'content-type': 'application/json'}),
          ...(known?.etag ? {'if-none-match': known.etag} : {}),
          ...(known?.lastModified ? {'if-modified-since': known.lastModified} : {}),
          ...request.headers,
        },
        body: request.body ?? null,
        milliseconds: TOTAL,
        most: request.most ?? LIST,
      });
    } catch (error) {
      if (error instanceof SourceFault && error.code === 'too-large') throw error;
      return error instanceof SourceFault
        ? error
        : new SourceFault(
            'unreachable',
            `${url.host}: ${error instanceof Error ? error.message : 'cannot be reached.'}`,
          );
    }
  }

  #judge(answer: Answer, request: Request, {validators}: Manners): Answer {
    const {status, headers} = answer;
    if (status === 304) throw new Unchanged();
    if (request.accepts?.includes(status)) return answer;
    if (status === 404 || status === 410)
      throw new SourceFault('gone', `${request.url}: the server answered ${status}; the board is not there.`);
    if (status === 401 || status === 403)
      throw new SourceFault('refused', `${request.url}: the server answered ${status}; it does not let us in.`);
    if (status !== 200) throw new SourceFault('refused', `${request.url}: the server answered ${status}.`);
    if (request.ifChanged && (headers.etag || headers['last-modified']))
      validators.set(request.url, {etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null});
    return answer;
  }
}

/** An address that may be asked: encrypted, without a name and password in it. */
function secure(address: string, base: URL | null): URL {
  let url: URL;
  try {
    url = base ? new URL(address, base) : new URL(address);
  } catch {
    throw new SourceFault('refused', `${address.slice(0, 200)}: this is not a web address.`);
  }
  if (url.protocol !== 'https:') throw new SourceFault('refused', `${url.href}: only https is asked.`);
  if (url.username || url.password) throw new SourceFault('refused', `${url.host}: an address may hold no password.`);
  return url;
}

/** The last two labels of a host, or three where the last two are a country's own: "bbc.co.uk". */
function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const isPair = /^(?:co|com|net|org|gov|ac|edu)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
  return labels.slice(isPair ? -3 : -2).join('.');
}

/** "120" seconds or a date, in milliseconds from now; null when it is neither. */
export function retryAfter(words: string | undefined, now: number): number | null {
  if (!words) return null;
  if (/^\s*\d+\s*$/.test(words)) return Number(words) * 1000;
  const date = Date.parse(words);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** 1, 2, 4 … seconds, and up to half a second that differs from address to address. */
const backOff = (address: string, tries: number): number => 1000 * 2 ** (tries - 1) + spread(address, tries);

function spread(address: string, tries: number): number {
  let hash = tries;
  for (let i = 0; i < address.length; i++) hash = (Math.imul(hash, 31) + address.charCodeAt(i)) >>> 0;
  return hash % 500;
}

const inWords = (milliseconds: number): string => {
  const minutes = Math.round(milliseconds / 60_000);
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
};
