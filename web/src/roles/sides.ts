import type {RoleId} from '../reading.ts';
import type {Words} from '../words/en.ts';
import type {RolesWords} from '../words/roles-en.ts';
import {roleInline} from './format.ts';
import type {HeldPosting} from './held.svelte.ts';
import {isRole} from './names.ts';
import type {RolePage} from './page.ts';

/** One of the things that are compared. */
export type Side =
  | {readonly is: 'role'; readonly id: RoleId; readonly page: RolePage}
  | {readonly is: 'posting'; readonly id: string; readonly posting: HeldPosting};

export type RoleSide = Extract<Side, {is: 'role'}>;
export type PostingSide = Extract<Side, {is: 'posting'}>;

/** So many are compared at once. */
export const MOST_SIDES = 3;

export const comparisonAt = (ids: readonly string[]): string => ['/compare', ...ids].join('/');

/** "DA", "Posting", "Posting B": what heads a column. */
export function codeOf(side: Side, sides: readonly Side[], words: Words, own: RolesWords): string {
  if (side.is === 'role') return words.roles[side.id].code;
  const postings = sides.filter(({is}) => is === 'posting');
  return own.compare.postingCode(postings.length > 1 ? 'ABC'.charAt(sides.indexOf(side)) : null);
}

export const titleOf = ({name}: Pick<HeldPosting, 'name'>, words: Words, own: RolesWords): string =>
  name === null ? own.roles.untitled : words.quote(name);

/** What it is called inside of a sentence. */
export const inlineOf = (side: Side, words: Words, own: RolesWords): string =>
  side.is === 'role' ? roleInline(side.id, words, own) : titleOf(side.posting, words, own);

/**
 * Where postings stand that somebody gives while `ids` are compared: several are compared with one another; one takes the place
 * of what is missing, else of the last role, else of the last posting.
 */
export function withPostings(ids: readonly (string | null)[], postings: readonly string[]): readonly string[] {
  const known = ids.filter((id) => id !== null);
  if (postings.length > 1 || known.length === 0) return postings.slice(0, MOST_SIDES);
  const posting = postings[0] as string;
  const missing = ids.indexOf(null);
  if (missing >= 0) return ids.map((id, n) => (n === missing ? posting : id)).filter((id) => id !== null);
  if (ids.length < 2) return [posting, ...known];
  const lastRole = known.findLastIndex((id) => isRole(id));
  return known.with(lastRole < 0 ? known.length - 1 : lastRole, posting);
}

/** Every other place that a posting may take: instead of each of those compared before, and third. */
export function otherPlaces(
  before: readonly string[],
  posting: string,
): readonly {readonly instead: string | null; readonly ids: readonly string[]}[] {
  const places = before.map((instead, n) => ({instead, ids: before.with(n, posting)}));
  return before.length < MOST_SIDES ? [...places, {instead: null, ids: [...before, posting]}] : places;
}
