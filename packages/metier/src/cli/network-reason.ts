const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such server, or no network.',
  EAI_AGAIN: 'its address could not be looked up; there may be no network.',
  ECONNREFUSED: 'nothing answers there.',
  ECONNRESET: 'the server broke the connection off.',
  UND_ERR_SOCKET: 'the server broke the connection off.',
  ETIMEDOUT: 'the server does not answer.',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer.',
  EHOSTUNREACH: 'the server cannot be reached from here.',
  ENETUNREACH: 'there is no network.',
};

/** Why a server was not reached, by the code of the fault, to stand behind its address; null when there is no code. */
export function networkReason(code = ''): string | null {
  if (Object.hasOwn(REASONS, code)) return REASONS[code] as string;
  if (/CERT|TLS|SSL|SIGNED|VERIFY/.test(code)) return 'the connection is not safe: the certificate is not trusted.';
  return code ? `could not be reached (${code}).` : null;
}
