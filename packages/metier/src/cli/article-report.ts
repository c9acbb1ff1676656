import {isRead, WHOLE} from '../article/abroad.ts';
import {degreesWords} from '../article/check-education.ts';
import {amountWords} from '../article/check-pay.ts';
import type {ArticleClaim, ArticleClaimKind, Reading, RoleInArticle} from '../read/reading.ts';
import {columnsOf, fit, oneLine, shorten, type Terminal, wrap} from './terminal.ts';
import {personOf} from './words.ts';

const INDENT = '   ';
const LABEL = 14;
const TIED = '\u00a0';
/** Up to so many roles stand with two lines a kind of statement; more get one, so that a screen holds them. */
const FEW_ROLES = 2;

const LABELS: readonly (readonly [ArticleClaimKind, string])[] = [
  ['is', 'Is'],
  ['does', 'Does'],
  ['uses', 'Uses'],
  ['needs', 'Needs'],
  ['education', 'Education'],
  ['pays', 'Pays'],
  ['outlook', 'Outlook'],
  ['industry', 'Industry'],
  ['prepare', 'To prepare'],
];

/** What an article says of each role, by kind of statement, with counts: one screen. */
export function articleReport({article, document}: Reading, terminal: Terminal): string[] {
  const roles = article?.roles ?? [];
  const limit = languageNote(document.language);
  if (!roles.length) return [`${INDENT}${limit ?? 'It describes none of the roles that Metier knows.'}`];
  const lines = roles.length > FEW_ROLES ? 1 : 2;
  return [
    ...roles.flatMap((role, i) => [...(i ? [''] : []), ...ofRole(role, lines, terminal)]),
    '',
    ...(limit ? wrap(limit, terminal.width - INDENT.length).map((line) => terminal.color.dim(INDENT + line)) : []),
    ...wrap(`Whether it holds: metier check ${oneLine(document.name)}`, terminal.width - INDENT.length).map((line) =>
      terminal.color.dim(INDENT + line),
    ),
  ];
}

const languageName = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'code'});

/** What is not read of an article in a language, as a sentence; null where all of it is. */
export function languageNote(language: string): string | null {
  if (WHOLE.has(language)) return null;
  const name = languageName.of(language) ?? language;
  return isRead(language)
    ? `Of a text in ${name} only use, needs, pay and degrees are read.`
    : `It is in ${name}. Articles are read in English, and in part in German and French.`;
}

/** "An article about jobs: 33 statements about 2 roles." */
export function articleSentence({article}: Reading): string {
  const roles = article?.roles ?? [];
  const statements = roles.reduce((sum, {claims}) => sum + claims.length, 0);
  const counted = (count: number, word: string) => `${count} ${count === 1 ? word : `${word}s`}`;
  const about = roles.length ? ` ${counted(statements, 'statement')} about ${counted(roles.length, 'role')}.` : '';
  return `This is an article about jobs, not a posting.${about}`;
}

function ofRole({role, also, heading, claims}: RoleInArticle, lines: number, terminal: Terminal): string[] {
  const {color, width} = terminal;
  const written = `“${shorten(oneLine(heading.quote), 40)}”`;
  const name = role === null ? written : eitherName(personOf(role), also);
  const beside = role === null || oneLine(heading.quote).toLowerCase() === name.toLowerCase() ? '' : `  ${written}`;
  const rows = LABELS.flatMap(([kind, label]) => {
    const own = claims.filter((claim) => claim.kind === kind);
    return own.length ? row(`${label} ${own.length}`, wordsOf(own), lines, terminal) : [];
  });
  return [INDENT + color.bold(fit(name, Math.min(columnsOf(name), width - 4))) + color.dim(beside), ...rows];
}

/** A role as the article names it: "data scientist" where its words may mean either of two. */
export const eitherName = (person: string, also: RoleInArticle['also']): string =>
  also.length ? person.replace(/ \(.*\)$/, '') : person;

/** What claims of one kind say: skills each once, figures, else their quotes. Claims with data first. */
function wordsOf(claims: readonly ArticleClaim[]): string[] {
  const told = claims.map(dataOf);
  const quotes = claims.flatMap(({evidence}, i) =>
    told[i]?.length ? [] : [`“${oneLine(evidence[0]?.quote ?? '').replace(/[.:;]$/, '')}”`],
  );
  return [...new Set([...told.flat(), ...quotes])];
}

/** What a claim says in data, in words; nothing when it says none. */
function dataOf(claim: ArticleClaim): string[] {
  if (claim.kind === 'education') return [degreesWords(claim.degrees)];
  if (claim.kind === 'pays') return [`${amountWords(claim)}${claim.period ? ` a ${claim.period}` : ''}`];
  if (claim.kind === 'industry') return [oneLine(claim.evidence[0]?.quote ?? '').replace(/[.:;]$/, '')];
  if (claim.kind !== 'outlook') return 'skills' in claim ? claim.skills.map(({label}) => oneLine(label)) : [];
  if (claim.growth === null) return [];
  const figure = `${claim.growth < 0 ? '−' : '+'}${Math.abs(claim.growth)}%, ${claim.period ?? 'no period given'}`;
  return [[figure, claim.group].filter(Boolean).join(', ')];
}

/** A label and as many words as its lines hold; the first quote is cut rather than left out. */
function row(label: string, words: readonly string[], lines: number, {color, width}: Terminal): string[] {
  const narrow = width < 60;
  const room = narrow ? width - INDENT.length - 2 : width - INDENT.length - LABEL;
  const most = room * lines - 4;
  const setOf = (kept: number) => {
    const rest = words.length - kept;
    const shown = words.slice(0, kept).map((one) => shortened(one, most - (rest ? 12 : 0)));
    const more = rest ? `${shown.at(-1)?.endsWith('…”') ? '' : ' …'} and ${rest} more` : '';
    return wrap(`${shown.join(`${TIED}· `)}${more}`, room).map((line) => line.replaceAll(TIED, ' '));
  };
  let kept = words.length;
  let set = setOf(kept);
  while (set.length > lines && kept > 1) set = setOf(--kept);
  if (narrow) return [INDENT + color.dim(label), ...set.map((line) => `${INDENT}  ${line}`)];
  return set.map((line, i) => `${INDENT}${i ? ' '.repeat(LABEL) : color.dim(fit(label, LABEL))}${line}`);
}

/** Words that fit, a quote with its closing mark. */
const shortened = (words: string, width: number): string =>
  words.startsWith('“') && columnsOf(words) > width
    ? `${shorten(words.slice(0, -1), width - 1)}”`
    : shorten(words, width);
