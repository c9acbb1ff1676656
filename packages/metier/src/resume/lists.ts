import {languageWords} from '../kb/qualifications.ts';
import type {Document, Span} from '../text/document.ts';
import {fold} from '../text/tokens.ts';
import {cellsOf} from './cells.ts';
import {claim, said} from './claims.ts';
import {datesOf, type Line, placedDatesOf} from './lines.ts';
import type {Publication, ResumeCredential, SpokenLanguage} from './resume.ts';

/** The span of words inside a text, by their place in it. */
const inside = (line: Span, from: number, to: number): Span => ({from: line.from + from, to: line.from + to});

const LABEL = /^[\p{L}\p{N} &/+,'’()-](?:[\p{L}\p{N} &/+.,'’()-]{1,44}:|[\p{L}\p{N} &/+,'’()-]{1,30}\s?\.{3,})\s*/u;

/** The label that opens a line of a list ("Backend: "), as its length; 0 for none. */
export const labelLength = (text: string): number => {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  return label < text.length ? label : 0;
};

/** Lines of a list as runs of words: a line that is no bullet, has no label and follows one that ended inside a list goes on with it. */
function itemsOf(document: Document, lines: readonly Line[]): Span[] {
  const spans: {from: number; to: number}[] = [];
  let listed = false;
  for (const line of lines) {
    const last = spans.at(-1);
    const goesOn =
      line.goesOn ||
      (listed && !line.bullet && !line.apart && !labelLength(line.text) && last && isCut(document, last));
    if (goesOn && last) last.to = line.to;
    else spans.push({from: line.from, to: line.to});
    listed ||= line.bullet || labelLength(line.text) > 0;
  }
  return spans;
}

/** Whether a run of words so far is a list whose last item may go on. */
const isCut = ({text}: Document, {from, to}: Span): boolean =>
  /[,;]/.test(text.slice(from, to)) && !/[.!?]$/.test(text.slice(from, to));

const PARTS = /[,;•·|\t]|\s[/–—-]\s|\s{3,}|(?<=\s)(?:and|und|et)\s|\n(?=\s*[•·-])/gu;
const LONGEST = 45;
const MOST_WORDS = 5;

/** The skills that the lines of a list name, each as its own words. */
export function listedSkills(document: Document, lines: readonly Line[]): Span[] {
  const out: Span[] = [];
  for (const item of itemsOf(document, lines)) {
    const words = document.text.slice(item.from, item.to);
    const label = labelLength(words);
    if (!label && /[.!?]$/.test(words) && words.split(/\s+/).length > 12) {
      out.push(item);
      continue;
    }
    for (const part of partsOf(words.slice(label))) out.push(inside(item, label + part.from, label + part.to));
  }
  return out;
}

/** The parts of a list; those in brackets come after the word that they stand behind. */
function partsOf(text: string): Span[] {
  const out: Span[] = [];
  let from = 0;
  let depth = 0;
  const flush = (to: number) => {
    const words = text.slice(from, to);
    const lead = /^[\s.:()[\]–—-]*/.exec(words)?.[0].length ?? 0;
    const tail = /[\s.:()[\]–—-]*$/.exec(words.slice(lead))?.[0].length ?? 0;
    if (lead + tail < words.length) out.push({from: from + lead, to: to - tail});
    from = to;
  };
  const cuts = new Map([...text.matchAll(PARTS)].map((match) => [match.index, match[0].length]));
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') {
      flush(i);
      depth++;
    } else if (text[i] === ')') {
      flush(i);
      depth = Math.max(0, depth - 1);
    } else if (cuts.has(i)) {
      flush(i);
      from = i + (cuts.get(i) as number);
      i = from - 1;
    }
  }
  flush(text.length);
  return out;
}

/** Whether words of a list may name a skill that the knowledge base lacks. */
export const mayBeSkill = (words: string): boolean =>
  words.length <= LONGEST &&
  words.split(/\s+/).length <= MOST_WORDS &&
  /\p{L}/u.test(words) &&
  !/^(?:n\/a|none|e\.?g\.?|etc\.?|and|or|other|others|basic|advanced|intermediate|expert|fluent|expertise in .*|proficient(?: in)?|familiar(?: with)?|working knowledge(?: of)?|experienced|strong|good|gut|sehr gut|grundkenntnisse|fortgeschritten|experte|notions|courant|avance|bonne maitrise)$/.test(
    fold(words),
  );

const LANGUAGES: ReadonlyMap<string, string> = new Map(
  languageWords.flatMap(({words, language, weak}) => (weak ? [] : [[fold(words), language] as const])),
);
const TESTS = /^(?:toeic|toefl|ielts|jlpt|dele|delf|dalf)$/;

/** The code of a spoken language that words name; null for other words. */
export const languageNamed = (words: string): string | null =>
  TESTS.test(fold(words)) ? null : (LANGUAGES.get(fold(words.trim())) ?? null);

/** The spoken languages of a list: "English (C1)", "Deutsch – Muttersprache", "French: fluent, Spanish: basic". */
export function languagesIn(document: Document, lines: readonly Line[]): SpokenLanguage[] {
  const out: SpokenLanguage[] = [];
  for (const line of lines) {
    out.push(...unknownLanguages(document, line));
    for (const match of line.text.matchAll(/\p{L}[\p{L}-]+/gu)) {
      const language = languageNamed(match[0]);
      const before = out.at(-1);
      if (!language || before?.language === language || out.some((one) => one.language === language)) continue;
      const span = inside(line, match.index, match.index + match[0].length);
      const level = proficiencyAfter(line.text, match.index + match[0].length);
      out.push({
        language,
        name: said(document, span, 'resume/language'),
        proficiency: level ? said(document, inside(line, level.from, level.to), 'resume/language') : null,
      });
    }
  }
  return out.sort((a, b) => fromOf(a) - fromOf(b));
}

const fromOf = ({name}: SpokenLanguage): number => name.evidence[0]?.from ?? 0;

const UNKNOWN = /(?<=^|[,;|•·\t]\s*)(\p{Lu}\p{Ll}{2,})(?:\s*\(([^()]{2,40})\)|\s?:\s+([\p{L}\d ]{2,30})$)/gu;

/** "Igbo (fluent)": a name with a level in a list of languages is one, also when the knowledge base does not know it. */
function unknownLanguages(document: Document, line: Line): SpokenLanguage[] {
  const levels = [...line.text.matchAll(UNKNOWN)].flatMap((match) => {
    const [, name = '', inBrackets, behind] = match;
    const level = inBrackets ?? behind ?? '';
    if (languageNamed(name) || /^languages?$/i.test(name)) return [];
    const from = match.index + match[0].lastIndexOf(level);
    return [
      {
        language: null,
        name: said(document, inside(line, match.index, match.index + name.length), 'resume/language'),
        proficiency: said(document, inside(line, from, from + level.length), 'resume/language'),
      },
    ];
  });
  return levels.length ? levels : amongKnown(document, line);
}

/** "French, English, Igbo": a single name among languages that are known is one. */
function amongKnown(document: Document, line: Line): SpokenLanguage[] {
  const parts = [...line.text.matchAll(/[^,;|•·\t]+/g)].map((match) => ({at: match.index, words: match[0]}));
  const isKnown = ({words}: {readonly words: string}) => isSpoken(words.trim().split(/\s+/));
  if (parts.filter(isKnown).length < 2) return [];
  return parts.flatMap((part) => {
    const name = /^\s*(\p{Lu}\p{Ll}{2,})\s*$/u.exec(part.words)?.[1];
    if (!name || isKnown(part)) return [];
    const from = part.at + part.words.indexOf(name);
    return [
      {
        language: null,
        name: said(document, inside(line, from, from + name.length), 'resume/language'),
        proficiency: null,
      },
    ];
  });
}

/** The words behind a language up to the next one: how well it is spoken. */
function proficiencyAfter(text: string, at: number): Span | null {
  let end = text.length;
  for (const match of text.slice(at).matchAll(/\p{L}[\p{L}-]+/gu)) {
    if (!languageNamed(match[0])) continue;
    end = at + match.index;
    break;
  }
  const words = text.slice(at, end);
  const other = /^\s*[,;]\s*(\p{Lu}\p{Ll}+)\s*(?:[(,;]|$)/u.exec(words)?.[1];
  if (other && !LEVEL.test(fold(other))) return null;
  const lead = /^[\s:(–—,|·•\t-]*/.exec(words)?.[0].length ?? 0;
  const body = words.slice(lead).split(/[;|•·\t\n]|\)\s*,|,\s*$/)[0] as string;
  const trimmed = body.replace(/[\s),.;:–—-]+$|\s+(?:and|und|et|y|en)\s*$/g, '').trimEnd();
  const closes = trimmed.includes('(') && !trimmed.includes(')') && words[lead + trimmed.length] === ')' ? 1 : 0;
  return trimmed.length >= 2 && trimmed.length <= 60
    ? {from: at + lead, to: at + lead + trimmed.length + closes}
    : null;
}

/** Words that tell how well a language is spoken. */
const LEVEL =
  /^(?:[abc][12]\+?|c1\/c2|native|bilingual|mother|first|second|tongue|language|fluent|proficient|proficiency|professional|working|full|limited|elementary|conversational|advanced|upper|intermediate|lower|basic|basics|beginner|business|good|very|excellent|level|muttersprache|fliessend|verhandlungssicher|grundkenntnisse|gut|sehr|langue|maternelle|courant|notions|bilingue|nativo|nativa|fluido|moedertaal|vloeiend)$/;

/** Whether words are a spoken language with or without a level: "Arabic dialectology" is none. */
const isSpoken = ([name = '', ...level]: readonly string[]): boolean =>
  LEVEL.test(fold(name))
    ? level.every((word) => LEVEL.test(fold(word)))
    : languageNamed(name) !== null && level.every((word) => LEVEL.test(fold(word)));

/** Whether a line lists spoken languages, with or without "Languages" before them: nothing else, or `most` of it. */
export function isLanguageList(text: string, most = false): boolean {
  const rest = text
    .replace(/^[\p{L} ]{3,20}:\s*/u, '')
    .replace(/^(?:languages?|sprachen|langues|idiomas|talen)\s+/iu, '');
  const parts = rest.split(/[,;|•·\t]|\s(?:and|und|et)\s/).map((part) => part.replace(/\(.*|\s[–—-].*|:.*/, '').trim());
  const said = parts.filter(Boolean);
  const spoken = said.filter((part) => isSpoken(part.split(/\s+/))).length;
  return spoken > 0 && (spoken === said.length || (most && spoken * 2 > said.length));
}

/** The certificates of a section: a line or bullet each. */
export function credentialsIn(document: Document, lines: readonly Line[]): ResumeCredential[] {
  return namedIn(document, lines).map(({cells, date}) => ({
    name: said(document, cells[0] as Span, 'resume/credential'),
    issuer: cells[1] ? said(document, cells[1], 'resume/credential') : null,
    date,
  }));
}

/** The publications of a section: a line or bullet each. */
export function publicationsIn(document: Document, lines: readonly Line[]): Publication[] {
  return namedIn(document, lines, false).map(({cells, date}) => ({
    name: said(document, cells[0] as Span, 'resume/publication'),
    date,
  }));
}

const SHORTEST = 4;

function namedIn(document: Document, lines: readonly Line[], cut = true) {
  const spans: Line[] = [];
  for (const line of lines) {
    const last = spans.at(-1);
    if (last && (line.goesOn || isDateOnly(line)))
      spans[spans.length - 1] = {...last, to: line.to, text: document.text.slice(last.from, line.to)};
    else spans.push(line);
  }
  return spans.flatMap((line) => {
    const label =
      labelLength(line.text) && /^[\p{L} &]+:/u.test(line.text) && !/^[\p{L}]+ certified/iu.test(line.text)
        ? labelLength(line.text)
        : 0;
    const whole = {...line, from: line.from + label, text: line.text.slice(label)};
    const dates = placedDatesOf(whole);
    const last = dates.at(-1);
    const point = last?.start ?? last?.end ?? null;
    const cells = cut
      ? issued(
          document,
          cellsOf(whole).filter(({text}) => text.length >= SHORTEST),
        )
      : [{from: whole.from, to: whole.to, text: whole.text}];
    if (!cells.length) return [];
    const isOver = last && EXPIRY.test(whole.text.slice(0, last.from - whole.from));
    const date =
      point && point.value !== 'present' && !isOver
        ? claim(document, point.value, point, 'resume/date', point.stated ? 'stated' : 'implied')
        : null;
    return [{cells, date}];
  });
}

/** Words before a date that tell when a certificate ends, not when it was given. */
const EXPIRY = /(?:expire[sd]|valid (?:until|through|to)|gültig bis|valable jusqu'[àe]n?)[\s:]*$/i;

const RANK = /^(?:professional|associate|specialty|expert|practitioner|foundation|advanced|fundamentals|level|track)/i;

/** The name of a certificate and who issued it: cells that part a rank from the name are one, a last comma parts the issuer. */
function issued({text}: Document, cells: readonly Span[]): Span[] {
  const [first, second, ...rest] = cells;
  if (!first) return [];
  const words = ({from, to}: Span) => text.slice(from, to);
  if (second && RANK.test(words(second)))
    return issued({text} as Document, [{from: first.from, to: second.to}, ...rest]);
  const comma = words(first).lastIndexOf(', ');
  if (second || comma < 8) return [first, ...(second ? [second] : [])];
  const end = words(first).slice(0, comma).trimEnd().length;
  return [
    {from: first.from, to: first.from + end},
    {from: first.from + comma + 2, to: first.to},
  ];
}

const isDateOnly = (line: Line): boolean => datesOf(line).length > 0 && cellsOf(line).length === 0;
