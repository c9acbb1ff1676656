import {createMcpHandler} from '@modelcontextprotocol/server';
import type {Doing} from '../serve/run.ts';
import {mcpServer} from './server.ts';

/** Answers requests of agents over streamable HTTP; each is served by itself, so that nothing is kept between them. */
export function mcpHandler(version: string, from: Doing, most: number): (request: Request) => Promise<Response> {
  const {fetch} = createMcpHandler(() => mcpServer(version, from), {maxRequestBodySize: most});
  return (request) => fetch(request);
}
