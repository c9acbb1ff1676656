import type {Note, Role, RoleId, Verdict} from './reading.ts';
import type {Words} from './words/en.ts';

/** What the h1 of a reading says, and the sign before it. */
export interface VerdictWords {
  readonly sign: Verdict;
  readonly sentence: string;
  readonly sure: string;
  readonly because: string;
}

const UNSETTLED = 0.5;
const BUNDLED_SHARE = 0.2;

/** The verdict in the words of the interface. */
export function verdictWords(role: Role, notes: readonly Note[], words: Words): VerdictWords {
  return {
    sign: role.shares.length === 0 ? 'unknown' : role.verdict,
    sentence: sentenceOf(role, notes, words),
    sure: role.shares.length === 0 ? '' : sureOf(role, words),
    because: becauseOf(role, words),
  };
}

function sentenceOf(role: Role, notes: readonly Note[], {verdict}: Words): string {
  const [first, second] = role.shares;
  if (!first) return verdict.unknown;
  if (role.confidence < UNSETTLED && second) return verdict.unsettled(first.role, second.role);
  if (first.role === 'other') return otherSentence(role, verdict);
  switch (role.verdict) {
    case 'agrees':
      return verdict.agrees(first.role);
    case 'partly': {
      const bundled = notes.some(({kind}) => kind === 'bundled-roles') || (second?.share ?? 0) >= BUNDLED_SHARE;
      return second && bundled && second.role !== 'other'
        ? verdict.bundled(first.role, second.role)
        : verdict.vague(first.role);
    }
    case 'differs':
      return titleSays(role.titleRole)
        ? verdict.differs(role.titleRole, first.role)
        : verdict.differsUnknown(first.role);
    case 'unknown':
      return verdict.mostly(first.role);
  }
}

function otherSentence({titleRole, verdict: is}: Role, verdict: Words['verdict']): string {
  if (is === 'agrees') return verdict.otherAgrees;
  return titleSays(titleRole) ? verdict.other(titleRole) : verdict.otherUntitled;
}

function titleSays(role: RoleId | null): role is RoleId {
  return role !== null && role !== 'other';
}

function sureOf({confidence, shares}: Role, {sure}: Words): string {
  if (confidence < UNSETTLED) return `${sure.not(null)} ${sure.few}`;
  const often = confidence >= 0.95 ? sure.nearlyAll : sure.inTen(Math.round(confidence * 10));
  if (confidence >= 0.9) return `${sure.sure} ${often}`;
  if (confidence >= 0.75) return `${sure.fairly} ${often}`;
  return `${sure.not(shares[1]?.role ?? null)} ${often}`;
}

function becauseOf(role: Role, words: Words): string {
  const [first] = role.shares;
  if (!first) return '';
  if (!words.because) return role.because;
  const quote = first.evidence[0]?.quote;
  if (!quote) return '';
  const total = role.shares.reduce((sum, {evidence}) => sum + evidence.length, 0);
  return words.because({count: first.evidence.length, total, quote});
}
