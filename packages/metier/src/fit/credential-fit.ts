import {credentials as known} from '../kb/qualifications.ts';
import type {CredentialQualification} from '../read/reading.ts';
import type {WayFit} from './fit.ts';
import type {Prepared} from './prepared.ts';
import type {ShownCredential} from './shown.ts';

/** A credential asked for against those shown: by one of its names, or by all its words in the other. */
export function fitCredential({label}: CredentialQualification, {shown}: Prepared): WayFit {
  const found = shown.credentials
    .filter((one) => isSame(label, one.label))
    .map((one) => standing(label, one, shown.now));
  return (
    found.find(({status}) => status === 'met') ??
    found[0] ?? {status: 'not-shown', reason: {code: 'credential-silent', credential: label}, evidence: []}
  );
}

function standing(credential: string, {label, evidence}: ShownCredential, now: string): WayFit {
  if (LEARNING.test(label))
    return {status: 'partly-met', reason: {code: 'credential-in-progress', credential}, evidence};
  const until = UNTIL.exec(label)?.groups?.until ?? null;
  if (EXPIRED.test(label) || (until !== null && until < now.slice(0, until.length)))
    return {status: 'partly-met', reason: {code: 'credential-expired', credential, until}, evidence};
  return {status: 'met', reason: {code: 'credential-shown', credential}, evidence};
}

const EXPIRED = /\bexpired\b|\babgelaufen\b|\bexpirée?\b|\blapsed\b|\bverlopen\b|\bcaducad[oa]\b/i;
const UNTIL =
  /(?:valid (?:until|through|to)|expires?|expiry|gültig bis|valable jusqu['’](?:en|au)|geldig tot|expired)[ :]*(?:\w+ )?(?<until>\d{4}(?:-\d\d)?)/i;
const LEARNING =
  /\bin progress\b|\bin preparation\b|\bongoing\b|\bexpected\b|\bplanned\b|\bstudying for\b|\bin vorbereitung\b|\blaufend\b|\bgeplant\b|\ben cours\b|\bprévue?\b/i;

function plain(text: string): string {
  return [...wordsOf(text)].join(' ');
}

const IDLE = new Set(
  'certified certification certifications certificate certificates a an the in of for zertifizierung zertifikat zertifiziert certificat expired valid until'.split(
    ' ',
  ),
);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? []).filter((word) => !IDLE.has(word)));
}

/** Names of credentials that are one, by their words. */
const names = new Map(
  known.flatMap(({label, labels}) => [label, ...labels.map(({words}) => words)].map((name) => [plain(name), label])),
);

/** The shown one may say more than is asked for; where it says less, two of the asked words are the least. */
function isSame(asked: string, shown: string): boolean {
  const [wanted, own] = [wordsOf(asked), wordsOf(shown)];
  const holds = (outer: ReadonlySet<string>, inner: ReadonlySet<string>) => [...inner].every((word) => outer.has(word));
  if (!wanted.size || !own.size) return false;
  if (holds(own, wanted) || (own.size > 1 && holds(wanted, own))) return true;
  const named = names.get(plain(shown));
  return named !== undefined && named === (names.get(plain(asked)) ?? asked);
}
