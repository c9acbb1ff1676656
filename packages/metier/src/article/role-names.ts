import {type RoleId, roleOfTitle, type TitleRole} from '../kb/roles.ts';
import type {Span} from '../text/document.ts';

/** Words that name a role; null for one that the knowledge base lacks. */
export interface RoleName extends Span {
  readonly role: RoleId | null;
  /** Other roles that the words may mean as well: "data scientist" alone names two. */
  readonly also: readonly RoleId[];
}

/** Nouns that end the name of a role. */
const HEAD =
  /(?<![\p{L}\d])(?:engineer|scientist|analyst|architect|researcher|developer|statistician|quant|trainer|manager|specialist|programmer|expert)s?(?![\p{L}\d'’])/giu;
const WORD = /[\p{L}\d][\p{L}\d+#.&’'-]*$/u;
/** No word of a name, and where one stands the name begins behind it. */
const NO_PART = new Set(
  'a an the of and or for as than with is are to in on by from at be being become becoming between both each every some all any most many other another this that these those their our your my its senior junior lead principal staff experienced aspiring entry-level average typical good great new modern first further more less like unlike vs versus not top good what does do which who hire hiring job jobs only often while when if work works worked said says called also ein eine einer der die das den als un une le la les des du tout chaque und oder et ou'.split(
    ' ',
  ),
);
const MOST_WORDS = 5;
/** Names that are one word in German, or begin with their head in French. */
const ABROAD =
  /(?<![\p{L}\d-])(?:(?:daten|ki-|ml-|machine-learning-|software)(?:analyst|wissenschaftler|ingenieur|architekt|entwickler)(?:innen|in|en|e|s)?|(?:ingénieur|analyste|scientifique|architecte|chercheur|développeur)(?:e|se)?s?(?: (?:en|de|des|du|la|les|data|machine|learning|apprentissage|automatique|données|ia|intelligence|artificielle|recherche|mlops|logiciel)| d[’']ia){1,5})(?![\p{L}\d-])/giu;

/** All names of roles in a text, in order. "Research scientist/engineer" and "research engineer or scientist" name two. */
export function roleNamesIn(text: string): RoleName[] {
  const names: RoleName[] = [];
  for (const match of text.matchAll(HEAD)) {
    const to = match.index + match[0].length;
    const head = match[0].replace(/s$/i, '');
    const shared = sharedWords(text, match.index, names.at(-1));
    const found = shared === null ? nameBefore(text, match.index, head) : named(shared, head);
    if (found)
      names.push(settled({from: found.from ?? match.index, to, role: found.role, also: found.also}, behind(text, to)));
  }
  return [...names, ...namesAbroad(text, names)].sort((a, b) => a.from - b.from);
}

function namesAbroad(text: string, names: readonly RoleName[]): RoleName[] {
  return Array.from(text.matchAll(ABROAD), ({0: words, index: from}) => {
    const title = roleOfTitle(
      words.replace(/(?<=analyst|architekt|ingenieur|wissenschaftler|entwickler)(?:innen|in|en|e|s)$/iu, ''),
    );
    const found = title ? known(title) : {role: null, also: []};
    return {from, to: from + words.length, ...found};
  }).filter(({from, to}) => names.every((name) => name.to <= from || name.from >= to));
}

/** A name with another place. */
export const moved = (name: RoleName, by: number): RoleName => ({...name, from: name.from + by, to: name.to + by});

/** The first name of each role. */
export const distinct = (names: readonly RoleName[]): RoleName[] =>
  names.filter((name, i) => names.findIndex((other) => meansSame(other, name)) === i);

/** Whether two names mean the same roles. */
export const meansSame = (a: RoleName, b: RoleName): boolean => a.role === b.role && a.also.length === b.also.length;

interface Found {
  readonly role: RoleId | null;
  readonly also: readonly RoleId[];
  readonly from?: number;
}

const ANALYTICS = /\b(?:analytics|a\/b|experiment\w*|insights?|product)\b/i;
const MODELLING = /\b(?:model+ing|models?|machine learning|ml|predict\w*)\b/i;
/** An article that says what it calls a data scientist, and what that is. */
const MEANS =
  /\b(?:in this (?:article|guide|post|text)\b[^.?!]{0,30}\bdata scientists? (?:is|are|means?)|by (?:a |the )?[“"]?data scientists?[”"]? (?:we|i) mean)\b([^.?!]{0,200})/i;

/** The data scientist that an article says it means; null when it does not say. */
export const dataScientistMeant = (text: string): RoleId | null => kindIn(MEANS.exec(text)?.[1] ?? '');

/** A name that may mean several roles, as the one that words beside it say. */
export function settled(name: RoleName, beside: string | RoleId | null): RoleName {
  const role = name.also.length && beside ? (isRoleId(beside) ? beside : kindIn(beside)) : null;
  return role ? {...name, role, also: []} : name;
}

const MODELLER = 'data-scientist-modelling';
const ANALYST = 'data-scientist-analytics';
const isRoleId = (words: string): words is RoleId => words === MODELLER || words === ANALYST;

function kindIn(words: string): RoleId | null {
  const [analytics, modelling] = [ANALYTICS.test(words), MODELLING.test(words)];
  return analytics === modelling ? null : analytics ? ANALYST : MODELLER;
}

/** "(analytics)", "– product analytics": what a heading adds to a name. */
const behind = (text: string, to: number): string =>
  /^\s?(?:\(([^)\n]{2,40})\)|[–—:,]\s([\w ]{2,30}))(?=\s*(?:\n|$))/.exec(text.slice(to, to + 60))?.[0] ?? '';

/** The words before the head of the name right before, when only "/", "or" or "and" stands between; else null. */
function sharedWords(text: string, at: number, last: RoleName | undefined): string | null {
  if (!last || !/^(?:\s?\/\s?|\s(?:or|and)\s)$/.test(text.slice(last.to, at))) return null;
  const words = text.slice(last.from, last.to).replace(/\s?\S+$/, '');
  return words === '' ? null : words;
}

function named(words: string, head: string): Found | null {
  const title = roleOfTitle(`${words} ${head}`);
  return title && known(title);
}

/** The shortest words up to a head that name what all words before it name. */
function nameBefore(text: string, at: number, head: string): Found | null {
  const starts = startsBefore(text, at);
  const alone = /^(?:statistician|quant)$/i.test(head);
  if (!starts.length) return alone ? named('', head) : null;
  const titles = starts.map((from) => roleOfTitle(text.slice(from, at) + head));
  const last = titles.at(-1);
  const bare = roleOfTitle(head);
  if (!last || (last.weight === 'weak' && last.role === bare?.role && !alone))
    return {role: null, also: [], from: starts.at(-1)};
  const same = titles.findIndex((title) => title?.role === last.role && title.weight === last.weight);
  const plain = alone && bare?.role === last.role;
  return {...known(last), from: plain ? at : starts[same]};
}

/** Where the words that may belong to a name begin, nearest first. */
function startsBefore(text: string, at: number): number[] {
  const starts: number[] = [];
  for (let end = at; starts.length < MOST_WORDS; ) {
    const gap = /[ \u00a0/-]$/.exec(text.slice(Math.max(0, end - 1), end));
    if (!gap) break;
    const word = WORD.exec(text.slice(Math.max(0, end - 40), end - 1));
    if (!word || NO_PART.has(word[0].toLowerCase()) || /[.]$/.test(word[0])) break;
    end = end - 1 - word[0].length;
    starts.push(end);
  }
  return starts;
}

const known = ({role, weight}: TitleRole): Found => ({
  role: role === 'other' ? null : role,
  also: role === MODELLER && weight === 'weak' ? [ANALYST] : [],
});
