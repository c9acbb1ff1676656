import {parseLocation} from '../kb/location-field.ts';
import {roleOfTitle} from '../kb/roles.ts';
import type {Block, Span} from '../text/document.ts';
import {sentencesOf} from '../text/sentences.ts';
import type {Page} from './page.ts';
import type {Claim} from './reading.ts';
import {quote} from './rule.ts';
import {isPlaceLine} from './rules/known-places.ts';

/** The title and the employer that a posting names, by field or by its first lines. */
export interface Head {
  readonly title: Claim<string> | null;
  readonly employer: Claim<string> | null;
}

const LONGEST_TITLE = 140;

export function headOf(page: Page): Head {
  const {document, text} = page;
  const field = (name: Block['name']) => document.blocks.find((block) => block.kind === 'field' && block.name === name);
  const title = field('title');
  const employer = field('employer');
  const line = title ?? document.blocks.find((block) => block.kind !== 'field');
  const parts = line && text.slice(line.from, line.to).includes('|') ? pipes(text, line) : [];
  const claim = (span: Span, certainty: Claim<string>['certainty'], rule: string): Claim<string> => ({
    value: text.slice(span.from, span.to).replace(/\s+/g, ' '),
    certainty,
    evidence: [quote(document, span)],
    rule,
  });
  const piped = parts.length >= 3 ? pipedTitle(text, parts) : null;
  const first = title ? null : firstLine(page);
  return {
    title: piped
      ? claim(piped, 'stated', 'title/pipes')
      : title
        ? claim(title, 'stated', 'title/field')
        : first
          ? claim(first, 'implied', 'title/first-line')
          : null,
    employer: employer ? claim(employer, 'stated', 'employer/field') : employerIn(page, parts, piped, claim),
  };
}

/** The parts of "Acme | ML Engineer | Berlin | Remote", white space left out. */
function pipes(text: string, {from, to}: Span): Span[] {
  const end = text.indexOf('\n', from);
  const stop = end < 0 || end > to ? to : end;
  const parts: Span[] = [];
  for (let at = from; at < stop; ) {
    let next = text.indexOf('|', at);
    if (next < 0 || next > stop) next = stop;
    let [a, b] = [at, next];
    while (a < b && /\s/.test(text[a] as string)) a++;
    while (b > a && /\s/.test(text[b - 1] as string)) b--;
    if (b > a) parts.push({from: a, to: b});
    at = next + 1;
  }
  return parts;
}

const pipedTitle = (text: string, parts: readonly Span[]): Span | null =>
  parts.find(({from, to}, i) => i > 0 && roleOfTitle(text.slice(from, to))) ??
  parts.find(({from, to}) => roleOfTitle(text.slice(from, to))) ??
  null;

/** The first line of a pasted posting, when it reads like a title. */
function firstLine({document, text}: Page): Span | null {
  const blocks = document.blocks.filter(({kind}) => kind !== 'field').slice(0, OPENING * 3);
  const lines = blocks.map(({from, to}) => {
    const end = text.indexOf('\n', from);
    return {from, to: end < 0 || end > to ? to : end};
  });
  const [first] = lines;
  if (first && isTitle(text, first, blocks[0]?.kind === 'heading')) return first;
  const long = blocks.findIndex(({from, to}) => to - from > LONGEST_TITLE);
  const plain = lines.filter((line, i) => {
    const words = text.slice(line.from, line.to);
    return (
      blocks[i]?.kind !== 'item' &&
      !words.includes(' · ') &&
      isTitle(text, line, false) &&
      roleOfTitle(words)?.weight === 'exact'
    );
  });
  const headings = plain.filter((line) => blocks[lines.indexOf(line)]?.kind === 'heading');
  const named = headings.length ? headings : plain;
  const [only] = named;
  const at = only ? lines.indexOf(only) : -1;
  const different = new Set(named.map(({from, to}) => text.slice(from, to).toLowerCase()));
  return only && different.size === 1 && at < OPENING && (long < 0 || at < long) ? only : null;
}

/** Menus and names may stand above the title of a printed page: so many short blocks are looked at. */
const OPENING = 4;
const JOB =
  /engineer|scientist|analyst|developer|manager|architect|entwickler|ingénieur|ingenieur|analytiker|consultant|lead|researcher/i;

/** A short line that names a job; one that opens the text as a heading may name it by a word for the job alone. */
function isTitle(text: string, line: Span, opens: boolean): boolean {
  const words = text.slice(line.from, line.to);
  if (words.length > LONGEST_TITLE || words.length < 3 || /[.!?:]$/.test(words)) return false;
  if (opens && (roleOfTitle(words) || JOB.test(words))) return true;
  return words.length < 90 && roleOfTitle(words) !== null && sentencesOf(text, line).length === 1;
}

/** "Acme · Leeds, hybrid" near the begin: the part before a known place. */
function headerLine(document: Page['document'], text: string): Span | null {
  for (const {from, to} of document.blocks.filter(({kind}) => kind !== 'field').slice(0, 3)) {
    const parts =
      to - from < 160 ? /^(?<name>[^·•|–—\n]{2,60}?)\s[·•|–—]\s(?<rest>[^\n]+)$/.exec(text.slice(from, to)) : null;
    const {name, rest} = parts?.groups ?? {};
    if (!name || !rest || roleOfTitle(name) || !parseLocation(rest, {}, {known: true}).length) continue;
    return {from, to: from + name.length};
  }
  return null;
}

/** The line between the title and a line of places, as job boards show them when one copies a page. */
function lineBetween({blocks}: Page['document'], text: string): Span | null {
  const [title, name, places] = blocks.filter(({kind}) => kind !== 'field');
  if (!title || !name || !places || title.to - title.from > LONGEST_TITLE || name.to - name.from > 60) return null;
  const words = text.slice(name.from, name.to);
  const isName = /^[\p{L}\d]/u.test(words) && !/[\n|·•:!?]|[^.]\.$(?<!(?:Inc|Co|Corp|Ltd|S\.A)\.)/u.test(words);
  return isName && !isPlaceLine(words) && isPlaceLine(text.slice(places.from, places.to))
    ? {from: name.from, to: name.to}
    : null;
}

const ABOUT =
  /(?:^|\n)\s*(?:about|über|meet|à propos d[eu]|over|who is) ((?!the\b|us\b|you\b|this\b|our\b|uns\b|role\b|your\b|we\b|nous\b|dich\b|ons\b|job\b|team\b)[\p{Lu}\d][\p{L}\p{N}.&'’-]*(?: [\p{Lu}\d][\p{L}\p{N}.&'’-]*){0,3})\s*[:?]?\s*(?:\n|$)/iu;
const IS_HIRING =
  /(?:^|[.!?]\s+|\n)((?!The\b|We\b|Our\b|This\b|It\b|She\b|He\b|You\b|Team\b|Company\b|Role\b|Position\b|Candidate\b|Client\b)[\p{Lu}][\p{L}\p{N}.&'’-]*(?: [\p{Lu}][\p{L}\p{N}.&'’-]*){0,3}) (?:is (?:looking|hiring|seeking|searching|a leading|building)|sucht\b|recrute\b|recherche\b|zoekt\b|busca\b)/u;
const AT_EMPLOYER =
  /(?:^|\n|[.!?]\s)(?:At|Bei|Chez) ([\p{Lu}][\p{L}\p{N}.&'’-]*(?: [\p{Lu}][\p{L}\p{N}.&'’-]*){0,2}),? (?:we|our|wir|nous|you)\b/u;

function employerIn(
  {document, text}: Page,
  parts: readonly Span[],
  title: Span | null,
  claim: (span: Span, certainty: 'stated' | 'implied', rule: string) => Claim<string>,
): Claim<string> | null {
  if (title && parts.length >= 3 && parts[0] !== title) return claim(parts[0] as Span, 'stated', 'employer/pipes');
  const between = lineBetween(document, text);
  if (between) return claim(between, 'implied', 'employer/lines');
  const headed = headerLine(document, text);
  if (headed) return claim(headed, 'stated', 'employer/header');
  const start = document.blocks.find(({kind}) => kind !== 'field')?.from ?? 0;
  const body = text.slice(start, start + 6000);
  for (const [pattern, rule] of [
    [ABOUT, 'employer/about'],
    [IS_HIRING, 'employer/is-hiring'],
    [AT_EMPLOYER, 'employer/at'],
  ] as const) {
    const match = pattern.exec(body);
    if (!match) continue;
    const at = start + match.index + match[0].indexOf(match[1] as string);
    return claim({from: at, to: at + (match[1] as string).length}, 'implied', rule);
  }
  return null;
}
