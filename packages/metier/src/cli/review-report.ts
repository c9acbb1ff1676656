import {findingWords, KIND_WORDS, type Names, quotesBySide, type Review} from '../review/index.ts';
import {oneLine, shorten, type Terminal, wrap} from './terminal.ts';

const INDENT = '   ';
const SIDE = 11;
const MOST_QUOTES = 4;

/** A review: how many findings, then each with its kind, why, and the words that it stands on. */
export function reviewReport({target, findings}: Review, name: string, names: Names, {color, width}: Terminal): string {
  const count = findings.length === 1 ? '1 finding' : `${findings.length || 'No'} findings`;
  return `${[
    color.dim(oneLine(name)),
    color.bold(`${count}${target ? ` for ${oneLine(target)}` : ''}.`),
    ...(findings.length ? wrap('Most important first. There is no overall mark.', width).map(color.dim) : []),
    ...findings.flatMap(({kind, reason, quotes}) => [
      '',
      color.bold(KIND_WORDS[kind]),
      ...wrap(oneLine(findingWords(reason, names)), width - INDENT.length).map((row) => `${INDENT}${row}`),
      ...quotesBySide(quotes, MOST_QUOTES).flatMap(({of, words}) => {
        const said = words.map((one) => `“${shorten(oneLine(one), width - SIDE)}”`).join(' · ');
        return wrap(said, width - SIDE).map((row, i) =>
          color.dim(`${INDENT}${(i ? '' : of).padEnd(SIDE - INDENT.length)}${row}`),
        );
      }),
    ]),
  ].join('\n')}\n`;
}
