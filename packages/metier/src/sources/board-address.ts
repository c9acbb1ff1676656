/** A segment of the path, from 0; `null` when there is none. */
export function segment(url: URL, place: number): string | null {
  const found = url.pathname.split('/').filter(Boolean)[place];
  if (!found) return null;
  try {
    return decodeURIComponent(found);
  } catch {
    return null;
  }
}

/** The first segment, unless it is one of those that name no board. */
export function first(url: URL, but: readonly string[] = []): string | null {
  const found = segment(url, 0);
  return found !== null && !but.includes(found.toLowerCase()) ? found : null;
}

/** The label before a domain: "acme" of "acme.recruitee.com"; `null` for other hosts and for the vendor's own. */
export function labelBefore(url: URL, domain: string): string | null {
  if (!url.hostname.endsWith(`.${domain}`)) return null;
  const label = url.hostname.slice(0, -domain.length - 1);
  return /^[a-z0-9-]+$/.test(label) && !OWN.has(label) ? label : null;
}

const OWN = new Set([
  'www',
  'api',
  'app',
  'apply',
  'careers',
  'jobs',
  'help',
  'support',
  'blog',
  'docs',
  'developers',
  'status',
]);
