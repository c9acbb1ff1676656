import type {Evidence} from '../text/document.ts';
import type {Names} from './names.ts';

/** Words that a finding stands on, and whose they are. */
export interface Quote extends Evidence {
  readonly of: 'resume' | 'posting';
}

/** A skill that the target asks for. `label` is its name in the knowledge base or the posting's own words. */
export interface AskedSkill {
  readonly skill: string | null;
  readonly label: string;
  readonly level: 'required' | 'preferred';
}

/** Where a resume names something: a position or a project, by its place in the resume. */
export interface Where {
  readonly position: number | null;
  readonly project: number | null;
}

/** What of a person's data a target does not need. */
export type PersonalDatum = 'birth-date' | 'age' | 'marital-status' | 'nationality' | 'religion' | 'gender' | 'photo';

/**
 * Why a finding is made: a code with its values. Months are "2021-05", positions are their places in `Resume.positions`, labels
 * are names of skills. Each language puts it into a sentence of its own.
 */
export type Reason =
  /** The target asks for a skill that is not shown; `of` postings require what the position shows, and `both` of them require the skill too. */
  | {
      readonly code: 'together';
      readonly asked: AskedSkill;
      readonly where: Where;
      readonly shown: readonly string[];
      readonly both: number;
      readonly of: number;
    }
  /** The target asks for a skill that one needs for what the position shows. */
  | {readonly code: 'needed'; readonly asked: AskedSkill; readonly where: Where; readonly shown: string}
  /** The target asks for a skill that is a kind of what the position shows. */
  | {readonly code: 'kind-of'; readonly asked: AskedSkill; readonly where: Where; readonly shown: string}
  /** Skills of one level that the target asks for and that stand in a list alone. */
  | {readonly code: 'list-only'; readonly level: AskedSkill['level']; readonly labels: readonly string[]}
  | {
      readonly code: 'many-list-only';
      readonly count: number;
      readonly of: number;
      readonly examples: readonly string[];
    }
  | {readonly code: 'columns'; readonly pages: readonly number[]}
  | {readonly code: 'table'; readonly cells: number}
  | {readonly code: 'margin-text'; readonly characters: number}
  | {readonly code: 'icons'; readonly count: number}
  | {readonly code: 'dates-apart'; readonly position: number; readonly lines: number}
  | {readonly code: 'gap'; readonly from: string; readonly to: string; readonly months: number; readonly open: boolean}
  /** `position` is null where the dates were taken for none's. */
  | {readonly code: 'end-before-start'; readonly position: number | null; readonly from: string; readonly to: string}
  | {
      readonly code: 'overlap';
      readonly positions: readonly [number, number];
      readonly from: string;
      readonly to: string;
      readonly months: number;
    }
  | {readonly code: 'future'; readonly position: number; readonly from: string}
  /** A sentence tells more years than the dates add up to; of a skill, or of all work. */
  | {readonly code: 'years-said'; readonly years: number; readonly skill: string | null; readonly months: number}
  | {readonly code: 'repeated'; readonly label: string; readonly times: number}
  | {readonly code: 'many-skills'; readonly count: number; readonly most: number}
  | {readonly code: 'copied'; readonly words: number; readonly sentences: number}
  | {readonly code: 'hidden-text'; readonly how: 'white' | 'tiny' | 'invisible'; readonly characters: number}
  | {readonly code: 'outcomes'; readonly count: number; readonly of: number}
  | {readonly code: 'personal'; readonly what: readonly PersonalDatum[]}
  | {readonly code: 'long'; readonly words: number; readonly pages: number | null}
  | {readonly code: 'short'; readonly words: number}
  | {readonly code: 'no-contact'}
  | {readonly code: 'no-positions'}
  | {readonly code: 'no-dates'; readonly positions: readonly number[]; readonly of: number}
  | {readonly code: 'no-title'; readonly positions: readonly number[]; readonly of: number}
  /** Words of a list that the target asks for stand behind others. */
  | {readonly code: 'skills-order'; readonly labels: readonly string[]; readonly behind: number}
  | {
      readonly code: 'highlight-order';
      readonly position: number;
      /** Its place among the highlights of the position, from 1. */
      readonly place: number;
      readonly labels: readonly string[];
    };

type Code = Reason['code'];

/** A sentence for each code: what a language has to bring to speak of a review. */
export type FindingWords = {
  readonly [One in Code]: (reason: Extract<Reason, {readonly code: One}>, names: Names) => string;
};

/** The sentence of a reason in the words of a language. */
export const findingIn = (words: FindingWords, reason: Reason, names: Names): string =>
  (words[reason.code] as (reason: Reason, names: Names) => string)(reason, names);

export type FindingKind =
  | 'maybe-there'
  | 'no-proof'
  | 'lost-to-parsers'
  | 'dates'
  | 'stuffing'
  | 'outcomes'
  | 'personal'
  | 'length'
  | 'missing'
  | 'order';

const KINDS: Readonly<Record<Code, FindingKind>> = {
  together: 'maybe-there',
  needed: 'maybe-there',
  'kind-of': 'maybe-there',
  'list-only': 'no-proof',
  'many-list-only': 'no-proof',
  columns: 'lost-to-parsers',
  table: 'lost-to-parsers',
  'margin-text': 'lost-to-parsers',
  icons: 'lost-to-parsers',
  'dates-apart': 'lost-to-parsers',
  gap: 'dates',
  'end-before-start': 'dates',
  overlap: 'dates',
  future: 'dates',
  'years-said': 'dates',
  repeated: 'stuffing',
  'many-skills': 'stuffing',
  copied: 'stuffing',
  'hidden-text': 'stuffing',
  outcomes: 'outcomes',
  personal: 'personal',
  long: 'length',
  short: 'length',
  'no-contact': 'missing',
  'no-positions': 'missing',
  'no-dates': 'missing',
  'no-title': 'missing',
  'skills-order': 'order',
  'highlight-order': 'order',
};

/** One thing that a review points out. */
export interface Finding {
  /** The same for the same finding in every review of the resume; it holds no words of the person. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly reason: Reason;
  readonly quotes: readonly Quote[];
}

/** A finding; `key` tells those of one code apart. */
export const findingOf = (reason: Reason, quotes: readonly Quote[], key: string | number = ''): Finding => ({
  id: `${reason.code}${key === '' ? '' : `/${key}`}`,
  kind: KINDS[reason.code],
  reason,
  quotes,
});

/** Words of the resume as quotes, each once, in the order of the text. */
export const ofResume = (evidence: readonly Evidence[]): Quote[] => quotesOf('resume', evidence);
export const ofPosting = (evidence: readonly Evidence[]): Quote[] => quotesOf('posting', evidence);

const quotesOf = (of: Quote['of'], evidence: readonly Evidence[]): Quote[] =>
  [...new Map(evidence.map(({from, to, quote}) => [`${from} ${to}`, {of, from, to, quote}])).values()].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );

/** Quotes of one text together, each wording once, in the order of the finding. */
export function quotesBySide(
  quotes: readonly Quote[],
  most: number,
): {readonly of: Quote['of']; readonly words: readonly string[]}[] {
  return (['resume', 'posting'] as const).flatMap((of) => {
    const words = quotes.filter((one) => one.of === of).map(({quote}) => quote.replace(/\s+/g, ' ').trim());
    const different = [...new Set(words)].slice(0, most);
    return different.length ? [{of, words: different}] : [];
  });
}

/** The words of a document between two places, as evidence. */
export const wordsAt = (text: string, from: number, to: number): Evidence => ({from, to, quote: text.slice(from, to)});
