import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';

/** So long a client may take for its headers, and for all of a request, in milliseconds. */
const HEADERS_TIME = 10_000;
const REQUEST_TIME = 30_000;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no more requests; resolves when those that were taken are answered. */
  stop(): Promise<void>;
}

/** Listens at an address; where a port is taken, at one of the `further` next ones. Rejects with the error of the socket. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  {address, port, further}: {readonly address: string; readonly port: number; readonly further: number},
): Promise<Listening> {
  for (let tried = port; ; tried++) {
    const server = createServer(
      {headersTimeout: HEADERS_TIME, requestTimeout: REQUEST_TIME, keepAliveTimeout: 5_000},
      getRequestListener(fetch, {overrideGlobalObjects: false}),
    );
    try {
      await listening(server, tried, address);
      return {port: (server.address() as AddressInfo).port, stop: () => stopped(server)};
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried >= port + further) throw error;
    }
  }
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
const stopped = (server: Server): Promise<void> =>
  new Promise((done) => {
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearInterval(sweep);
      done();
    });
  });
