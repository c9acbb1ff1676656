import {outlookGroups} from '@metier/kb/guides';
import {type CheckStatus, checkArticle, type Finding, STATUS_WORDS} from '../article/check.ts';
import type {Article, Reading} from '../read/reading.ts';
import type {Coverage, Profiles} from '../roles/profile.ts';
import type {Document} from '../text/index.ts';
import {readingIn} from './documents.ts';
import {Fault} from './fault.ts';
import {reads} from './operation.ts';
import {given, TODAY, yearOf} from './today.ts';

/** What an article says of roles, each claim beside the figures. */
export interface CheckedArticle {
  readonly schema: 'metier/check/1';
  readonly document: Reading['document'];
  readonly profiles: {readonly source: string; readonly coverage: Coverage};
  readonly counts: Readonly<Record<CheckStatus, number>>;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

export const check = reads(
  TODAY,
  async ({today}, documents, {today: now, profiles, readers}): Promise<CheckedArticle> => {
    const {document, reading} = await readingIn(given(documents.article, 'article'), yearOf(today ?? now), readers);
    const article = await articleIn(document, reading);
    return checkedArticle(reading, article, checkArticle(article, profiles, outlookGroups), profiles);
  },
);

export const checkedArticle = (
  {document}: Reading,
  article: Article,
  findings: readonly Finding[],
  {source, coverage}: Profiles,
): CheckedArticle => ({
  schema: 'metier/check/1',
  document,
  profiles: {source, coverage},
  counts: countsOf(findings),
  article,
  findings,
});

const STATUSES = Object.keys(STATUS_WORDS) as CheckStatus[];

/** How many claims came to what. */
export const countsOf = (findings: readonly Finding[]): Record<CheckStatus, number> =>
  Object.fromEntries(
    STATUSES.map((status) => [status, findings.filter((one) => one.status === status).length]),
  ) as Record<CheckStatus, number>;

const FEWEST_ROLES = 2;
const FEWEST_CLAIMS = 2;
const KINDS = {
  posting: 'a posting',
  resume: 'a resume',
  guide: 'an article',
  unknown: 'a text too short to tell',
} as const;

/** What a document says as an article. A short one looks like a posting; one that says something of two roles is taken at its reader's word. Throws a `Fault`. */
export async function articleIn(
  document: Document,
  {article, kind}: Reading,
  called = document.name,
): Promise<Article> {
  if (article) return article;
  if (kind !== 'resume') {
    const {readArticle} = await import('../index.ts');
    const taken = readArticle(document);
    if (taken.roles.filter(({role, claims}) => role && claims.length >= FEWEST_CLAIMS).length >= FEWEST_ROLES)
      return taken;
  }
  throw new Fault(
    `${called}: this is ${KINDS[kind]}, not an article about roles. To read it, say: metier read ${called}`,
  );
}
