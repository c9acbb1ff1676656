import type {Fit, FitCount, FitLine} from 'metier/fit';
import type {Evidence, Span, Way} from '../reading.ts';

/** Words of the resume that the person says show a requirement. */
export interface StoredMark {
  /** What is shown, as `wayKey` writes it. */
  readonly way: string;
  /** Where the words stood, and the words: in another resume they may stand elsewhere. */
  readonly span: Span;
  readonly quote: string;
}

/** A line with the mark that changed it. */
export type MarkedLine = FitLine & {readonly mark: string | null};

export interface MarkedFit extends Pick<Fit, 'required' | 'preferred'> {
  readonly lines: readonly MarkedLine[];
  readonly decides: readonly MarkedLine[];
}

/** What a way asks for, as the key of a mark: so a mark holds for every posting that asks for the same. */
export function wayKey(way: Way): string {
  switch (way.kind) {
    case 'skill':
      return key('skill', way.skill ?? way.label.toLowerCase(), way.years?.min);
    case 'experience':
      return key('experience', way.of?.toLowerCase(), way.years.min);
    case 'education':
      return key('education', way.degree, way.field?.toLowerCase());
    case 'language':
      return key('language', way.language, way.proficiency?.toLowerCase());
    case 'credential':
      return key('credential', way.label.toLowerCase());
  }
}

const key = (...parts: readonly (string | number | null | undefined)[]): string =>
  parts.map((part) => part ?? '').join(':');

/** Where the words of a mark stand in a resume; null where they do not. */
export function placeOf({span, quote}: Pick<StoredMark, 'span' | 'quote'>, text: string): Evidence | null {
  const from = text.slice(span.from, span.to) === quote ? span.from : text.indexOf(quote);
  return from < 0 ? null : {from, to: from + quote.length, quote};
}

/** Words as a person writes them, found in a text: letters of either case, any white space between words. */
export function findWords(words: string, text: string): Evidence | null {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found = new RegExp(pattern, 'iu').exec(text);
  return found ? {from: found.index, to: found.index + found[0].length, quote: found[0]} : null;
}

/** The fit as the person's marks leave it: marked lines are met by the marked words, and the counts follow. */
export function withMarks({lines}: Fit, marks: ReadonlyMap<string, StoredMark>, text: string): MarkedFit {
  const marked = lines.map((line) => markedLine(line, marks, text));
  const required = marked.filter(({requirement}) => requirement.level === 'required');
  const is = (status: FitLine['status']) => required.filter((line) => line.status === status);
  return {
    lines: marked,
    required: countOf(required),
    preferred: countOf(marked.filter(({requirement}) => requirement.level === 'preferred')),
    decides: [...is('unmet'), ...is('not-shown')],
  };
}

function markedLine(line: FitLine, marks: ReadonlyMap<string, StoredMark>, text: string): MarkedLine {
  for (const way of line.requirement.anyOf) {
    const mark = marks.get(wayKey(way));
    const place = mark && placeOf(mark, text);
    if (place) return {...line, by: way, status: 'met', evidence: [place], mark: wayKey(way)};
  }
  return {...line, mark: null};
}

function countOf(lines: readonly FitLine[]): FitCount {
  const count = (status: FitLine['status']): number => lines.filter((line) => line.status === status).length;
  return {
    met: count('met'),
    partly: count('partly-met'),
    notShown: count('not-shown'),
    unmet: count('unmet'),
    of: lines.length,
  };
}
