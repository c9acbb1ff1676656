import type {Answer, Ask, Request} from './ask.ts';
import {ALL_ALLOWED, fits, NOTHING_ALLOWED, type Robots, robotsOf} from './robots.ts';
import {SourceFault} from './source.ts';

/** A site whose wishes are known. */
export interface Site {
  readonly sitemaps: readonly string[];
  /** Milliseconds between two requests that it asks for; 0 when it does not. */
  readonly pace: number;
  /** Whether it says that its texts may not be used to train models. */
  readonly noTraining: boolean;
  /** Asks for a page as the site wishes. Throws a `SourceFault` where it keeps robots or text mining out. */
  readonly ask: Ask;
}

/** A site that wants longer breaks than this is not asked: a run would take days. */
const LONGEST_PACE = 120_000;

/** Looks up what a site wishes: its robots.txt (RFC 9309) with its signals, and its reservation of text mining (TDMRep). */
export async function visit(origin: string, ask: Ask): Promise<Site> {
  const robots = await robotsFor(origin, ask);
  const {host} = new URL(origin);
  const pace = (robots.delay ?? 0) * 1000;
  if (pace > LONGEST_PACE)
    throw new SourceFault('refused', `${host}: its robots.txt wants ${robots.delay} seconds between two requests.`);
  if (robots.signals.search === 'no')
    throw new SourceFault('refused', `${host}: its robots.txt wants not to be searched (search=no).`);
  const reserved = robots.allows('/') ? await reservedPaths(origin, ask, pace) : [];
  return {
    sitemaps: robots.sitemaps,
    pace,
    noTraining: robots.signals['ai-train'] === 'no',
    ask: (request) => asWished(request, {robots, reserved, pace, ask}),
  };
}

interface Wishes {
  readonly robots: Robots;
  /** Patterns of paths whose texts are not to be mined. */
  readonly reserved: readonly string[];
  readonly pace: number;
  readonly ask: Ask;
}

async function asWished(request: Request, {robots, reserved, pace, ask}: Wishes): Promise<Answer> {
  const {pathname, search, host} = new URL(request.url);
  if (!robots.allows(pathname + search))
    throw new SourceFault('refused', `${request.url}: the robots.txt of ${host} does not allow it.`);
  if (reserved.some((pattern) => fits(pathname, pattern))) throw reservedBy(request.url);
  const answer = await ask({...request, pace});
  if (reserves(answer)) throw reservedBy(request.url);
  return answer;
}

const reservedBy = (url: string): SourceFault =>
  new SourceFault('refused', `${url}: the site reserves text mining (tdm-reservation).`);

/** What a site says to robots: without the file everything is allowed, with a server at fault nothing. */
async function robotsFor(origin: string, ask: Ask): Promise<Robots> {
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

/** The paths that the file of TDMRep reserves; a file that cannot be read reserves nothing. */
async function reservedPaths(origin: string, ask: Ask, pace: number): Promise<string[]> {
  try {
    const url = `${origin}/.well-known/tdmrep.json`;
    const {status, text} = await ask({url, pace, most: 1_000_000, accepts: [400, 401, 403, 404, 410, 451]});
    const rules: unknown = status === 200 ? JSON.parse(text) : [];
    return (Array.isArray(rules) ? rules : []).flatMap((rule: Readonly<Record<string, unknown>> | null) =>
      Number(rule?.['tdm-reservation']) === 1 && typeof rule?.location === 'string' ? [rule.location] : [],
    );
  } catch (fault) {
    if (fault instanceof SourceFault && fault.code === 'banned') throw fault;
    return [];
  }
}

/** Whether an answer reserves text mining in its head, or a page in its own. */
const reserves = ({headers, text}: Answer): boolean =>
  headers['tdm-reservation']?.trim() === '1' ||
  /<meta\s[^>]*name=["']tdm-reservation["'][^>]*content=["']1["']/i.test(text.slice(0, 20_000));

/** Whether a page says to machines that it is a posting (schema.org). */
export const holdsPosting = (html: string): boolean =>
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?JobPosting"|itemtype="https?:\/\/schema\.org\/JobPosting"/i.test(
    html,
  );

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
