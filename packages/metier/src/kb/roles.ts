import {type RoleEntry, type RoleId, roles, roleTitles} from '@metier/kb/roles';

export type {RoleEntry, RoleId};
export {roles};

/** The role that a title names: `exact`, or `weak` where the title alone does not tell ("Data Scientist", "Analyst"). */
export interface TitleRole {
  readonly role: RoleId;
  readonly weight: 'exact' | 'weak';
}

const byId = new Map(roles.map((role) => [role.id as string, role]));

export const roleEntry = (id: RoleId): RoleEntry => byId.get(id) as RoleEntry;

/** Words of a title that name a role; `parts` have to stand in the title, in any order. */
interface Phrase extends TitleRole {
  readonly parts: readonly (readonly string[])[];
  readonly length: number;
}

let phrases: Map<string, Phrase[]> | undefined;

/** Phrases by the first word of their first part. */
function phrasesByWord(): Map<string, Phrase[]> {
  if (phrases) return phrases;
  phrases = new Map();
  for (const {words, role, weight} of roleTitles) {
    const parts = words.split(' + ').map((part) => foldTitle(part).split(' '));
    const phrase = {role, weight, parts, length: parts.flat().length};
    const first = (parts[0] as string[])[0] as string;
    const list = phrases.get(first);
    if (list) list.push(phrase);
    else phrases.set(first, [phrase]);
  }
  return phrases;
}

const gender =
  /\((?:[mwfdxhiagn]|gn|div\w*|divers\w*|male|female)(?:\s*[/|,*]\s*(?:[mwfdxhia*]|gn|div\w*|female|diverse))*\)|\(all genders?\)|\((?:gn|\*)\)|(?<!\p{L})(?:[mwfdhx]\s*[/|]\s*){1,3}(?:[mwfdhx]|divers\w*)(?!\p{L})|(?<!\p{L})[hf]\.[hf](?!\p{L})|\bmwd\b/giu;
const femaleEndings =
  /(?<=\p{L}{3})(?:[*:_·•]|\/-?|\.|-)?\(?(?:(?<=[*:_·•/(-])(?:innen|in)|(?<=[.·•(/-])(?:euse|trice|rice|ère|ière|ienne|ne|ère|e))\)?(?![\p{L}\p{N}])/giu;

/** A title without marks of gender, in lower case, without accents; words parted by one space. */
export function foldTitle(title: string): string {
  return foldWords(withoutGender(title));
}

/** Most titles have none of the signs that a mark of gender needs: two looks save the rest. */
function withoutGender(title: string): string {
  const plain = GENDER_SIGN.test(title) ? title.replace(gender, ' ') : title;
  return ENDING_SIGN.test(plain) ? plain.replace(femaleEndings, '') : plain;
}

const GENDER_SIGN = /[(/|]|[hf]\.[hf]|mwd/iu;
const ENDING_SIGN = /[*:_·•/(.-](?:in|euse|t?rice|i?ère|ienne|ne|e)/iu;

function foldWords(words: string): string {
  let folded = words.toLowerCase();
  if (/[^\x20-\x7e]/.test(folded))
    folded = folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/ß/g, 'ss');
  if (/^[a-z\d]+(?: [a-z\d]+)*$/.test(folded) && !/\bsr\b|\bsnr\b/.test(folded)) return folded;
  return folded
    .replace(/&/g, ' and ')
    .replace(/\bsr\b|\bsnr\b/g, 'senior')
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])\.(?=\s|$)|\.(?=\s|$)/gu, '')
    .trim();
}

const several =
  /\bmultiple (?:[\w-]+ )?(?:roles|positions)\b|\bseveral (?:roles|positions)\b|\b\d+\+? (?:technical |open )?roles\b|\bmany more\b/iu;

/** The part of a title where a word stands: titles of several jobs are read from the left. */
interface Word {
  readonly text: string;
  readonly part: number;
}

function wordsOf(title: string): Word[] {
  const parts = withoutGender(title).split(/\s[-–—]\s|\s?[|,/;()@:]\s?/u);
  return parts.flatMap((part, at) => {
    const folded = foldTitle(part);
    return folded ? folded.split(' ').map((text) => ({text, part: at})) : [];
  });
}

/**
 * The role that a reader would assume from the title alone; null when the title names none, or several jobs without a name.
 * The longest words decide ("software engineer + AI platform" before "software engineer"); of several titles the first.
 */
export function roleOfTitle(title: string): TitleRole | null {
  if (last?.title !== title) last = {title, role: readTitle(title)};
  return last.role;
}

/** The title that was asked for last: one reading asks for the same title in several places. */
let last: {readonly title: string; readonly role: TitleRole | null} | undefined;

function readTitle(title: string): TitleRole | null {
  if (title.includes('|') && several.test(title)) return null;
  const words = wordsOf(title.slice(0, 300));
  const found: Found[] = [];
  words.forEach(({text, part}, at) => {
    for (const phrase of phrasesByWord().get(text) ?? []) {
      if (stands(phrase, words, at)) found.push({phrase, part, score: phrase.length - at * 0.001});
    }
  });
  const best = firstPart(found, words) ?? highest(found);
  return best && {role: best.role, weight: best.weight};
}

interface Found {
  readonly phrase: Phrase;
  readonly part: number;
  readonly score: number;
}

/** The best exact phrase of the first part that has one; a title "Employer | Role | Place" begins after the employer. */
function firstPart(found: readonly Found[], words: readonly Word[]): Phrase | null {
  const exact = found.filter(({phrase}) => phrase.weight === 'exact');
  const parts = new Set(exact.map(({part}) => part));
  const begin = words[0]?.part ?? 0;
  const named = exact.some((one) => one.part === begin && one.phrase.length > 1);
  const employer = (words.at(-1)?.part ?? 0) > 2 && parts.size > 1 && !named ? begin : -1;
  const part = Math.min(...[...parts].filter((one) => one !== employer));
  return highest(exact.filter((one) => one.part === part));
}

function highest(found: readonly Found[]): Phrase | null {
  let best: Found | null = null;
  for (const one of found) if (!best || one.score > best.score) best = one;
  return best?.phrase ?? null;
}

function stands({parts}: Phrase, words: readonly Word[], at: number): boolean {
  if (!standsAt(parts[0] as readonly string[], words, at)) return false;
  for (let i = 1; i < parts.length; i++)
    if (!words.some((_, other) => standsAt(parts[i] as readonly string[], words, other))) return false;
  return true;
}

function standsAt(part: readonly string[], words: readonly Word[], at: number): boolean {
  for (let i = 0; i < part.length; i++) if (words[at + i]?.text !== part[i]) return false;
  return true;
}
