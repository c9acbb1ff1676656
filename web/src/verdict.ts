import type {Note, Reading, Role, RoleId, Verdict} from './reading.ts';
import type {Words} from './words/en.ts';

/** What the h1 of a reading says, and the sign before it. */
export interface VerdictWords {
  readonly sign: Verdict;
  readonly sentence: string;
  readonly sure: string;
  readonly because: string;
}

/** What of a reading the verdict is made from. */
export interface Verdictable {
  readonly kind: Reading['kind'];
  readonly posting: {readonly role: Role};
  readonly notes: readonly Note[];
}

const UNSETTLED = 0.5;
const BUNDLED_SHARE = 0.2;

/** The verdict in the words of the interface. */
export function verdictWords({kind, posting: {role}, notes}: Verdictable, words: Words): VerdictWords {
  if (kind === 'resume' || kind === 'guide') {
    return {sign: 'unknown', sentence: words.verdict.kinds[kind], sure: '', because: ''};
  }
  const isOpen = role.shares.length === 0 || isUnsettled(role);
  return {
    sign: isOpen ? 'unknown' : role.verdict,
    sentence: sentenceOf(role, notes, words),
    sure: role.shares.length === 0 ? '' : sureOf(role, words),
    because: becauseOf(role, words),
  };
}

function isUnsettled({shares, confidence}: Role): boolean {
  return confidence < UNSETTLED && shares.length > 1;
}

function sentenceOf(role: Role, notes: readonly Note[], {verdict}: Words): string {
  const [first, second] = role.shares;
  if (!first) return verdict.unknown;
  if (second && isUnsettled(role)) return verdict.unsettled(first.role, second.role);
  if (first.role === 'other') return otherSentence(role, verdict);
  const {titleRole} = role;
  const says = titleSays(titleRole) ? titleRole : null;
  switch (role.verdict) {
    case 'agrees':
      return says === first.role ? verdict.agrees(first.role) : verdict.mostly(first.role);
    case 'partly':
      if (second && isBundled(role, notes)) return verdict.bundled(first.role, second.role);
      return says && says !== first.role ? verdict.differs(says, first.role) : verdict.vague(first.role);
    case 'differs':
      if (says === first.role) return verdict.mostly(first.role);
      return says ? verdict.differs(says, first.role) : verdict.differsUnknown(first.role);
    case 'unknown':
      return verdict.mostly(first.role);
  }
}

function isBundled({shares: [, second]}: Role, notes: readonly Note[]): boolean {
  if (!second || second.role === 'other') return false;
  return second.share >= BUNDLED_SHARE || notes.some(({kind}) => kind === 'bundled-roles');
}

function otherSentence({titleRole, verdict: is}: Role, verdict: Words['verdict']): string {
  if (is === 'agrees') return verdict.otherAgrees;
  return titleSays(titleRole) ? verdict.other(titleRole) : verdict.otherUntitled;
}

function titleSays(role: RoleId | null): role is RoleId {
  return role !== null && role !== 'other';
}

function sureOf({confidence, shares}: Role, {sure}: Words): string {
  if (!Number.isFinite(confidence)) return '';
  if (confidence < UNSETTLED) return `${sure.not(null)} ${sure.few}`;
  const often = confidence >= 0.95 ? sure.nearlyAll : sure.inTen(Math.round(confidence * 10));
  if (confidence >= 0.9) return `${sure.sure} ${often}`;
  if (confidence >= 0.75) return `${sure.fairly} ${often}`;
  return `${sure.not(shares[1]?.role ?? null)} ${often}`;
}

function becauseOf({shares: [first], because}: Role, words: Words): string {
  if (!first) return '';
  if (!words.because) return because;
  const quote = first.evidence[0]?.quote;
  return quote ? words.because(quote.replace(/\s+/g, ' ')) : '';
}
