/** What an address of the market may say of which postings are meant; each as often as it likes. */
export const FACETS = [
  'role',
  'level',
  'country',
  'city',
  'work',
  'skill',
  'not',
  'language',
  'visa',
  'employer',
  'source',
] as const;
export type Facet = (typeof FACETS)[number];
/** What it may say once. */
const SINGLE = ['words', 'sort', 'pay', 'months', 'title', 'of', 'market'] as const;
const KNOWN: readonly string[] = [...FACETS, ...SINGLE, 'posting', 'view'];
/** Kept from page to page: which postings, in which market. */
const SHARED: readonly string[] = [...FACETS, 'months', 'market'];
/** The time that questions look at may be so many months. */
export const MONTHS = ['6', '12', '24'] as const;

/** What of an address has a meaning; the rest is dropped, so that no stray word reaches the server. */
export function meantBy(search: string): URLSearchParams {
  const kept = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(search)) if (KNOWN.includes(name) && value) kept.append(name, value);
  return kept;
}

/** The same with a value of a facet, or a single value in the place of what stood there. */
export function withValue(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = opened(params);
  if ((FACETS as readonly string[]).includes(name)) {
    if (!next.getAll(name).includes(value)) next.append(name, value);
  } else if (value) next.set(name, value);
  else next.delete(name);
  return next;
}

/** The same without a value of a facet, or without the facet. */
export function without(params: URLSearchParams, name: string, value?: string): URLSearchParams {
  const next = opened(params);
  next.delete(name, value);
  return next;
}

/** A facet with this value alone, as controls set it; empty takes it away. */
export function setOnly(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = opened(params);
  next.delete(name);
  if (value) next.set(name, value);
  return next;
}

/** Another choice of postings closes the one that was open. */
function opened(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('posting');
  return next;
}

/** What goes with a link to another page of the market. */
export function shared(params: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const [name, value] of params) if (SHARED.includes(name)) kept.append(name, value);
  return kept;
}

/** An address from a path and what it says. */
export const addressOf = (path: string, params: URLSearchParams): string =>
  params.size > 0 ? `${path}?${params}` : path;

/** How many choices of postings an address makes. */
export const chosen = (params: URLSearchParams): readonly (readonly [Facet, string])[] =>
  FACETS.flatMap((facet) => params.getAll(facet).map((value) => [facet, value] as const));

/** What the server is asked: the choices as it names them, and the months as days before the newest posting. */
export function asked(params: URLSearchParams, newest: string | null): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of params) {
    if ((FACETS as readonly string[]).includes(name) || name === 'pay' || name === 'market') query.append(name, value);
  }
  const months = Number(params.get('months'));
  if (newest && (MONTHS as readonly string[]).includes(params.get('months') ?? ''))
    query.set('from', monthsBefore(newest, months));
  return query;
}

/** The day after the one so many months before: 12 months to 31 October begin on 1 November. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const next = new Date(Date.UTC(year, month - 1, date + 1));
  const first = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() - months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(next.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}
