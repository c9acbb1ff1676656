/** What an identity is of, as the end of its UUID. */
const KINDS = {posting: '706f7374', search: '66656564'} as const;

/** An identity that lasts, for feeds: a UUID of version 8 (RFC 9562) made of an id of 64 bits. */
export function urnOf(kind: keyof typeof KINDS, id: string): string {
  const hex = BigInt(id).toString(16).padStart(16, '0');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8000-8000-${hex.slice(12)}${KINDS[kind]}`;
}
