import type {CredentialQualification} from '../read/reading.ts';
import type {WayFit} from './fit.ts';
import type {Shown} from './shown.ts';

/** A credential asked for against those shown: the same words, or all words of one in the other. */
export function fitCredential({label}: CredentialQualification, {credentials}: Shown): WayFit {
  const wanted = wordsOf(label);
  const holds = (outer: ReadonlySet<string>, inner: ReadonlySet<string>) => [...inner].every((word) => outer.has(word));
  const own = credentials.find((one) => {
    const words = wordsOf(one.label);
    return words.size > 0 && (holds(words, wanted) || holds(wanted, words));
  });
  return own
    ? {status: 'met', reason: {code: 'credential-shown', credential: label}, evidence: own.evidence}
    : {status: 'not-shown', reason: {code: 'credential-silent', credential: label}, evidence: []};
}

const IDLE = new Set(['certified', 'certification', 'certificate', 'a', 'an', 'the', 'in', 'of', 'zertifizierung']);
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).filter((word) => !IDLE.has(word)));
