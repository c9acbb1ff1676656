import {lookup} from 'node:dns';
import type {request as overHttp} from 'node:http';
import {request as overHttps} from 'node:https';
import type {LookupFunction} from 'node:net';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {type Answer, isPrivateAddress, type Send, SourceFault} from '../sources/index.ts';
import {networkReason} from './network-reason.ts';

/**
 * One exchange over https. The address of the host is looked up once, checked, and is the one that is spoken to, so that no name
 * leads into a private network. Throws a `SourceFault`.
 */
export const send: Send = (asked) => sendWith(overHttps, isPrivateAddress)(asked);

/** The same over another protocol, and with another notion of what is private: for tests. */
export const sendWith =
  (request: typeof overHttp | typeof overHttps, isPrivate: (address: string) => boolean): Send =>
  ({url, method, headers, body, milliseconds, most}) =>
    new Promise<Answer>((resolve, reject) => {
      const {host, hostname} = new URL(url);
      const bare = hostname.replace(/^\[|\]$/g, '');
      if (/^[\d.]+$|:/.test(bare) && isPrivate(bare)) throw unreachable(`${host}: is in a private network.`);
      const own = request(url, {
        method,
        headers: {...headers, 'accept-encoding': 'gzip, br, deflate'},
        lookup: lookupBut(isPrivate),
      });
      const fail = (fault: SourceFault) => {
        clearTimeout(timer);
        reject(fault);
        own.destroy();
      };
      const timer = setTimeout(
        () => fail(unreachable(`${host}: took longer than ${milliseconds / 1000} seconds.`)),
        milliseconds,
      );
      own.on('error', (error) =>
        fail(
          error instanceof SourceFault
            ? error
            : unreachable(`${host}: ${networkReason((error as NodeJS.ErrnoException).code) ?? 'could not be asked.'}`),
        ),
      );
      own.on('response', (response) => {
        const broken = () => fail(unreachable(`${host}: broke its answer off.`));
        const unpacked = unpack(response.headers['content-encoding']);
        const stream = unpacked ? response.pipe(unpacked) : response;
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('error', broken);
        unpacked?.on('error', broken);
        stream.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          size += chunk.length;
          if (size <= most) return;
          stream.destroy();
          fail(new SourceFault('too-large', `${url}: the answer is larger than ${most / 1e6} MB.`));
        });
        stream.on('end', () => {
          clearTimeout(timer);
          const text = decode(Buffer.concat(chunks), response.headers['content-type']);
          resolve({url, status: response.statusCode ?? 0, headers: plain(response.headers), text});
        });
      });
      own.end(body ?? undefined);
    });

const unreachable = (message: string): SourceFault => new SourceFault('unreachable', message);

/** Looks a name up and refuses it when any of its addresses is private. */
const lookupBut =
  (isPrivate: (address: string) => boolean): LookupFunction =>
  (hostname, options, done) =>
    lookup(hostname, {...options, all: true}, (error, found) => {
      if (error) return done(error, '');
      if (!found.length || found.some(({address}) => isPrivate(address)))
        return done(unreachable(`${hostname}: is in a private network.`), '');
      if (options.all) return done(null, found);
      const [first] = found as [{address: string; family: number}];
      done(null, first.address, first.family);
    });

function unpack(encoding: string | undefined) {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'br') return createBrotliDecompress();
  return encoding === 'deflate' ? createInflate() : null;
}

/** The characters: by the header, else by an XML declaration, else UTF-8. */
function decode(bytes: Buffer, type: string | undefined): string {
  const declared =
    /charset="?([\w-]+)/i.exec(type ?? '')?.[1] ??
    /^<\?xml[^>]{0,100}encoding=["']([\w-]+)/i.exec(bytes.subarray(0, 200).toString('latin1'))?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

const plain = (headers: NodeJS.Dict<string | string[]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
