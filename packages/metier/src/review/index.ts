export {
  type AskedSkill,
  type Finding,
  type FindingKind,
  type FindingWords,
  findingIn,
  type PersonalDatum,
  type Quote,
  quotesBySide,
  type Reason as ReviewReason,
  type Where,
} from './finding.ts';
export {knowledgeOf} from './knowledge.ts';
export {reviewMarkdown} from './markdown.ts';
export {type Names, namesIn} from './names.ts';
export {type Review, type ReviewInput, type ReviewTarget, review} from './review.ts';
export type {Knowledge} from './together.ts';
export {findingWords, KIND_WORDS} from './words.ts';
