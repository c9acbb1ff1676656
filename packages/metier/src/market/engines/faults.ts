import {MarketError} from '../engine.ts';

/** The address without a password. */
export const shown = (address: string): string => address.replace(/\/\/[^@/]*@/, '//');

interface ServerFault {
  /** ClickHouse's number of the error, or that of the network ("ECONNREFUSED"). */
  readonly code?: string | number;
  readonly message?: string;
}

/** A shard that does not answer, by what the server says of it. */
const SHARD = ['279', '32', '209', '210', '198', '519'];
const NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection is refused. Is it running?',
  ENOTFOUND: 'there is no such host.',
  ECONNRESET: 'it broke off. Is it running?',
  EPIPE: 'it broke off. Is it running?',
  ETIMEDOUT: 'it takes too long to answer.',
};
const RIGHTS = 'See docs/guide/cluster.md for the rights that a user needs.';

/** Errors of a server that a user can mend, each with the way out. */
const WORDS: Readonly<Record<string, (reason: string) => string>> = {
  '159': () => 'this took longer than a minute and was stopped. Narrow it, or use a larger server.',
  '164': (reason) => `its user may only read: ${reason} ${RIGHTS}`,
  '701': (reason) => `${reason} METIER_MARKET_CLUSTER has to name a cluster of the server's configuration.`,
  '194': () => 'user and password are not taken. Say for example: http://user:password@host:8123',
  '516': () => 'user and password are not taken. Say for example: http://user:password@host:8123',
  '241': (reason) => `the server has too little memory for this: ${reason}`,
  '243': () => 'the disk of the server is full. What was acknowledged is kept.',
  '252': () => 'the server is behind with merging what was written. Wait some minutes and say it again.',
  '497': (reason) => `its user may not do this: ${reason} ${RIGHTS}`,
  '392': () => NO_KEEPER,
  '139': () => NO_KEEPER,
  '999': () => NO_KEEPER,
};
const NO_KEEPER =
  'ClickHouse Keeper does not answer this server, so that tables cannot be made on the cluster. Without Keeper make them on each server: metier market tables --help';

/** What a server's error means to a user: a `MarketError` of one line that names the server or shard; else the error itself. */
export function faultOf(error: unknown, address: string, doing: 'ask' | 'write'): unknown {
  if (error instanceof MarketError) return error;
  const {code = '', message = String(error)} = error as ServerFault;
  const words = SHARD.includes(String(code)) ? shardWords(message, doing) : serverWords(String(code), message);
  return words === null ? error : new MarketError(`${shown(address)}: ${words}`);
}

function serverWords(code: string, message: string): string | null {
  const said = WORDS[code];
  if (said) return said(firstSentence(message));
  const network = NETWORK[code] ?? (/timeout|socket hang up|aborted/i.test(message) ? NETWORK.ECONNRESET : undefined);
  return network === undefined ? null : `no ClickHouse answers there: ${network}`;
}

function shardWords(message: string, doing: 'ask' | 'write'): string {
  const shard = /(?:\(|from |to )((?:\[[\da-f:]+\]|[\w.-]+):\d{2,5})/.exec(message)?.[1];
  const way =
    doing === 'ask'
      ? 'Without it there is no answer, not even a part. Start it, and ask again.'
      : 'Nothing of this batch counts as kept. Start it, and say the same again; nothing is kept twice.';
  return `${shard ? `the shard ${shard}` : 'a shard of the cluster'} does not answer. ${way}`;
}

const firstSentence = (message: string): string => `${message.split(/[.:] |\n/)[0]?.replace(/\.$/, '')}.`;
