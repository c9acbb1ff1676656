import type {Ask} from './ask.ts';
import {ALL_ALLOWED, NOTHING_ALLOWED, type Robots, robotsOf} from './robots.ts';
import {SourceFault} from './source.ts';

/** What a site says to robots: without the file everything is allowed, with a server at fault nothing (RFC 9309). */
export async function robotsFor(origin: string, ask: Ask): Promise<Robots> {
  try {
    const answer = await ask({
      url: `${origin}/robots.txt`,
      most: 1_000_000,
      accepts: [400, 401, 403, 404, 410, 451],
      elsewhere: true,
    });
    return answer.status === 200 ? robotsOf(answer.text, 'metier') : ALL_ALLOWED;
  } catch (fault) {
    if (fault instanceof SourceFault && fault.code !== 'banned') return NOTHING_ALLOWED;
    throw fault;
  }
}

/** Throws when the rules of the site keep us from an address. */
export function heed(robots: Robots, url: string): void {
  const {pathname, search, host} = new URL(url);
  if (!robots.allows(pathname + search))
    throw new SourceFault('refused', `${url}: the robots.txt of ${host} does not allow it.`);
}

/** An address as somebody gives it: with https, without a part. */
export function addressOf(words: string): URL {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`);
    url.hash = '';
    return url;
  } catch {
    throw new SourceFault('refused', `${words}: this is not a web address.`);
  }
}
