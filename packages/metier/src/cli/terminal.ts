import {createColors, isColorSupported} from 'picocolors';
import stringWidth from 'string-width';

/** How to write to a terminal: its width in columns and whether it shows colours. */
export interface Terminal {
  readonly width: number;
  readonly color: ReturnType<typeof createColors>;
}

export type ColorChoice = 'auto' | 'always' | 'never';
export const COLOR_CHOICES: readonly ColorChoice[] = ['auto', 'always', 'never'];

const WIDEST = 100;

/** The terminal of a stream; without one, 100 columns and no colours. */
export function terminalOf(stream: {columns?: number; isTTY?: boolean}, choice: ColorChoice): Terminal {
  const on = choice === 'always' || (choice === 'auto' && !!stream.isTTY && isColorSupported);
  return {width: Math.max(40, Math.min(WIDEST, stream.columns ?? WIDEST)), color: createColors(on)};
}

/** The text in lines of at most `width` columns, broken at spaces; lines after the first begin with `indent` blanks. */
export function wrap(text: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(/ +/)) {
    const size = stringWidth(word);
    if (line && used + 1 + size > width) {
      lines.push(line);
      line = ' '.repeat(indent) + word;
      used = indent + size;
    } else {
      line = line ? `${line} ${word}` : word;
      used += (used ? 1 : 0) + size;
    }
  }
  return line ? [...lines, line] : lines;
}

/** The text filled with blanks to `width` columns, or cut with "…". */
export function fit(text: string, width: number): string {
  if (stringWidth(text) <= width) return text + ' '.repeat(width - stringWidth(text));
  let out = '';
  for (const char of text) {
    if (stringWidth(out + char) > width - 1) break;
    out += char;
  }
  return `${out}…${' '.repeat(Math.max(0, width - 1 - stringWidth(out)))}`;
}

/** A bar of `width` columns at most for a share of 0 to 1, in eighths of a column. */
export function bar(share: number, width: number): string {
  const eighths = Math.round(share * width * 8);
  const rest = eighths % 8;
  return '█'.repeat(eighths >> 3) + (rest ? '▏▎▍▌▋▊▉'[rest - 1] : '');
}
