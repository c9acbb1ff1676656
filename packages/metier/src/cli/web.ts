import {isUtf8} from 'node:buffer';
import {Fault} from './answer.ts';
import {joined} from './lines.ts';
import {networkReason} from './network-reason.ts';

/** How long and how much to wait for. */
export interface Limits {
  readonly seconds: number;
  readonly bytes: number;
}

const LIMITS: Limits = {seconds: 20, bytes: 10_000_000};

/** Whether an argument is an address and not a file; a letter and a colon begin a path of Windows. */
export const isAddress = (words: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(words);

/** What a web address holds. Throws a `Fault` that says in one line why it cannot be had. */
export async function fetchBytes(
  address: string,
  agent: string,
  limits: Limits = LIMITS,
): Promise<Uint8Array | string> {
  const url = urlOf(address);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), limits.seconds * 1000);
  try {
    const response = await fetch(url, {signal: controller.signal, headers: {'user-agent': agent, accept: ACCEPT}});
    if (!response.ok) throw refused(response, address);
    const bytes = await bodyOf(response, address, limits.bytes);
    return charactersOf(bytes, response.headers.get('content-type')) ?? bytes;
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault(
      `${address}: ${controller.signal.aborted ? `the server took longer than ${limits.seconds} seconds.` : reasonOf(error, url)}`,
    );
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

const ACCEPT = 'text/html, application/json, application/pdf, application/xhtml+xml, text/plain, */*;q=0.5';

function urlOf(address: string): URL {
  const scheme = address.slice(0, address.indexOf(':')).toLowerCase();
  if (scheme !== 'http' && scheme !== 'https')
    throw new Fault(`${address}: ${scheme} is not read, only http and https.`);
  if (!URL.canParse(address)) throw new Fault(`${address}: this is not a web address.`);
  return new URL(address);
}

function refused({status, statusText}: Response, address: string): Fault {
  const said = `the server answered ${status}${statusText ? ` ${statusText}` : ''}.`;
  if (status === 404 || status === 410) return new Fault(`${address}: ${said} The posting may be closed.`);
  if (status === 401 || status === 403 || status === 429)
    return new Fault(`${address}: ${said} Save the page in your browser and read the file.`);
  return new Fault(`${address}: ${said}${status >= 500 ? ' Try again later.' : ''}`);
}

async function bodyOf({body, headers}: Response, address: string, most: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new Fault(`${address}: it is larger than ${Math.floor(most / 1e6)} MB. Download it and read the file.`);
  if (Number(headers.get('content-length')) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) throw tooLarge();
  }
  return joined(chunks);
}

/** The characters, when the response names an encoding that the bytes themselves do not tell. */
function charactersOf(bytes: Uint8Array, type: string | null): string | null {
  const charset = /^\s*(?:text\/|application\/(?:[\w.]+\+)?(?:xml|json)).*;\s*charset="?([\w-]+)/i.exec(
    type ?? '',
  )?.[1];
  if (!charset || isUtf8(bytes)) return null;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}

function reasonOf(error: unknown, {host}: URL): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const message = cause instanceof Error ? cause.message : '';
  if (/redirect count/i.test(message)) return 'the server sends from one address to the next without end.';
  if (/scheme/i.test(message)) return 'the server sends on to an address that is not http or https.';
  return networkReason((cause as {code?: string} | null)?.code) ?? `${host} could not be read.`;
}
