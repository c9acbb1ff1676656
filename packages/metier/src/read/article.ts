import type {RoleId} from '../kb/roles.ts';
import type {Evidence} from '../text/document.ts';
import type {Degree, Period} from './reading.ts';

/** A skill that an article names, by its id and label in the knowledge base, with the words that name it. */
export interface NamedSkill {
  readonly skill: string;
  readonly label: string;
  readonly evidence: Evidence;
}

/** A kind of work that an article names, with the words that name it. */
export interface NamedDuty {
  readonly duty: string;
  readonly label: string;
  readonly evidence: Evidence;
}

/** What an article says of pay, in full units; null where it does not say. */
export interface SaidPay {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly period: Period | null;
}

/** What an article says of the growth of employment: percent over a period ("2019–29") of an official group, where it names them. */
export interface SaidGrowth {
  readonly growth: number | null;
  readonly period: string | null;
  readonly group: string | null;
}

/** The sentence or item of the article, and whether it says so of all: "every", "must", "always". */
interface Said {
  readonly always: boolean;
  readonly evidence: readonly Evidence[];
}

/** One statement of an article about a role. */
export type ArticleClaim =
  | (Said & {readonly kind: 'is' | 'industry'})
  | (Said & {
      readonly kind: 'does';
      readonly duties: readonly NamedDuty[];
      /** It speaks of a quality of a person ("collaborates"), which no figure speaks of. */
      readonly soft: boolean;
    })
  | (Said & {
      readonly kind: 'uses' | 'needs' | 'prepare';
      readonly skills: readonly NamedSkill[];
      /** It asks for a quality of a person ("communication"), which no figure speaks of. */
      readonly soft: boolean;
    })
  | (Said & {readonly kind: 'pays'} & SaidPay)
  | (Said & {readonly kind: 'outlook'} & SaidGrowth)
  | (Said & {readonly kind: 'education'; readonly degrees: readonly Degree[]});

export type ArticleClaimKind = ArticleClaim['kind'];

/** A role that an article describes. */
export interface RoleInArticle {
  /** Null for a role that the knowledge base lacks. */
  readonly role: RoleId | null;
  /** Other roles that its words may mean as well: "data scientist" is two, and the article does not tell which. */
  readonly also: readonly RoleId[];
  /** Where it is named: its heading if it has one, else the words that name it first. */
  readonly heading: Evidence;
  /** In the order of the text. */
  readonly claims: readonly ArticleClaim[];
}

/** What an article says of roles. */
export interface Article {
  /** In the order in which the article comes to them. */
  readonly roles: readonly RoleInArticle[];
}
