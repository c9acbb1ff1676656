import {createServer, type Server} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import {getRequestListener, type HttpBindings} from '@hono/node-server';
import {type ProblemCode, problemResponse, Refusal} from './problem.ts';

/** So long a client may take for its headers, and for all of a request, in milliseconds. */
const HEADERS_TIME = 10_000;
const REQUEST_TIME = 30_000;
/** So long answers that are under way may take when the server stops. */
const PATIENCE = 20_000;

/** Where to listen. */
export interface Listen {
  readonly address: string;
  readonly port: number;
  /** So many ports after that may be tried where it is taken. */
  readonly further: number;
  /** Milliseconds for a request to come whole; and those for answers to go out when the server stops. */
  readonly slowest?: number;
  readonly patience?: number;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no more requests; resolves when those that were taken are answered. */
  stop(): Promise<void>;
}

type Fetch = (request: Request, env: HttpBindings) => Response | Promise<Response>;

/** Listens at an address; where a port is taken, at one of the `further` next ones. Rejects with the error of the socket. */
export async function listen(fetch: Fetch, where: Listen): Promise<Listening> {
  for (let port = where.port; ; port++) {
    const server = serverOf(fetch, where.slowest);
    try {
      await listening(server, port, where.address);
      return {port: (server.address() as AddressInfo).port, stop: () => stopped(server, where.patience ?? PATIENCE)};
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= where.port + where.further) throw error;
    }
  }
}

function serverOf(fetch: Fetch, slowest?: number): Server {
  const times = {
    headersTimeout: slowest ?? HEADERS_TIME,
    requestTimeout: slowest ?? REQUEST_TIME,
    connectionsCheckingInterval: Math.min(slowest ?? 5000, 5000),
    keepAliveTimeout: 5000,
    // The application says what a name that is missing is.
    requireHostHeader: false,
  };
  const server = createServer(
    times,
    getRequestListener((request, env) => fetch(request, env as HttpBindings), {
      overrideGlobalObjects: false,
      errorHandler: () => problemResponse(new Refusal('wrong-request')),
    }),
  );
  server.on('clientError', refuse);
  return server;
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow-client',
  HPE_HEADER_OVERFLOW: 'too-long-headers',
};

/** Says of what is no HTTP what is wrong with it, and ends the connection. */
async function refuse(error: NodeJS.ErrnoException, socket: Socket): Promise<void> {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const response = problemResponse(new Refusal(CODES[error.code ?? ''] ?? 'wrong-request'));
  const head = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\r\n');
  socket.end(`HTTP/1.1 ${response.status} Refused\r\n${head}\r\nconnection: close\r\n\r\n${await response.text()}`);
}

const listening = (server: Server, port: number, address: string): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, address, () => {
      server.off('error', fail);
      done();
    });
  });

/** Connections that have been answered stay open for a next request; they are closed as they fall idle. */
const stopped = (server: Server, patience: number): Promise<void> =>
  new Promise((done) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const end = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      done();
    });
  });
