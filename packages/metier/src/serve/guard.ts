import type {MiddlewareHandler} from 'hono';
import {Refusal} from './problem.ts';

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** Sent with every answer; pages allow themselves more than nothing. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/**
 * Answers only to the names of this machine and to `names`: a page elsewhere whose name was made to lead here cannot read
 * what this server says (DNS rebinding).
 */
export function hostGuard(names: readonly string[]): MiddlewareHandler {
  const known = new Set([...LOCAL, ...names.map((name) => name.toLowerCase())]);
  return async ({req}, next) => {
    const host = hostOf(req.header('host') ?? '');
    if (!known.has(host)) throw new Refusal('wrong-host');
    await next();
  };
}

/** The name in a Host header, without its port. */
const hostOf = (header: string): string =>
  /^(\[[\da-f:.]+\]|[^:/@\s]+)(?::\d{1,5})?$/i.exec(header)?.[1]?.toLowerCase() ?? '';

export const headers: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS))
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
};

/**
 * Refuses what a page elsewhere asks: it could not read the answer, but it could make this machine work. `origins` may ask.
 */
export function originGuard(origins: readonly string[]): MiddlewareHandler {
  return async ({req}, next) => {
    const origin = req.header('origin');
    if (origin && !origins.includes(origin) && !isOwn(origin, req.header('host') ?? ''))
      throw new Refusal('wrong-origin');
    await next();
  };
}

const isOwn = (origin: string, host: string): boolean =>
  URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
