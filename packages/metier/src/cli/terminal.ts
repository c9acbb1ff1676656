import stringWidth from 'string-width';

export {oneLine} from '../text/one-line.ts';

/** How to write to a terminal: its width in columns and whether it shows colours. */
export interface Terminal {
  readonly width: number;
  readonly color: Colors;
}

/** Each marks a text; without colours they leave it as it is. */
interface Colors {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  cyan(text: string): string;
}

export type ColorChoice = 'auto' | 'always' | 'never';
export const COLOR_CHOICES: readonly ColorChoice[] = ['auto', 'always', 'never'];

const NARROWEST = 40;
const WIDEST = 100;
const USUAL = 80;

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether to colour what goes to a stream: as asked; else as NO_COLOR and FORCE_COLOR say; else if it is a terminal. */
export function wantsColor(choice: ColorChoice, isTerminal: boolean, environment: Environment): boolean {
  if (choice !== 'auto') return choice === 'always';
  const {NO_COLOR, FORCE_COLOR, TERM} = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

/** The columns to write to: a terminal's own or those of COLUMNS, from 40 to 100; 80 when neither is known. */
export function widthOf(columns: number | undefined, environment: Environment): number {
  const width = columns || Number.parseInt(environment.COLUMNS ?? '', 10) || USUAL;
  return Math.max(NARROWEST, Math.min(WIDEST, width));
}

export const terminalOf = (width: number, colored: boolean): Terminal => ({width, color: colored ? COLORED : PLAIN});

const mark = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const COLORED: Colors = {bold: mark(1, 22), dim: mark(2, 22), red: mark(31, 39), cyan: mark(36, 39)};
const same = (text: string) => text;
const PLAIN: Colors = {bold: same, dim: same, red: same, cyan: same};

/** The columns that a text takes. */
export const columnsOf = (text: string): number => (/^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text));

/** The text in lines of at most `width` columns, broken at spaces; lines after the first begin with `indent` blanks. */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/ +/).flatMap((one) => pieces(one, width - indent))) {
    const size = columnsOf(word);
    if (line && used + 1 + size > width) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
      used = indent + size;
    } else {
      used += size + (line ? 1 : 0);
      line = line ? `${line} ${word}` : word;
    }
  }
  return line ? [...lines, line] : lines;
}

/** A word longer than a line (an address, a text without spaces) in pieces that fit. */
function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const char of word) {
    const size = columnsOf(char);
    if (part && used + size > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += char;
    used += size;
  }
  return [...parts, part];
}

/** The text filled with blanks to `width` columns, or cut with "…". */
export function fit(text: string, width: number): string {
  const size = columnsOf(text);
  if (size <= width) return text + ' '.repeat(width - size);
  const start = cut(text, width - 1);
  return `${start}…${' '.repeat(width - 1 - columnsOf(start))}`;
}

/** The text, or what of it fits `width` columns with "…" at a word's end. */
export function shorten(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  const start = cut(text, width - 1);
  const space = start.lastIndexOf(' ');
  return `${(space > width * 0.6 ? start.slice(0, space) : start).replace(/[\s,;:.·–-]+$/, '')}…`;
}

function cut(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const char of text) {
    used += columnsOf(char);
    if (used > width) break;
    end += char.length;
  }
  return text.slice(0, end);
}

/** A bar of `width` columns at most for a share of 0 to 1, in eighths of a column. */
export function bar(share: number, width: number): string {
  const eighths = Math.round(share * width * 8);
  const rest = eighths % 8;
  return '█'.repeat(eighths >> 3) + (rest ? '▏▎▍▌▋▊▉'[rest - 1] : '');
}
