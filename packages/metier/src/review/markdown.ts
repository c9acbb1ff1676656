import type {Names} from './names.ts';
import type {Review} from './review.ts';
import {findingWords, KIND_WORDS} from './words.ts';

/** A review as Markdown: a list of findings, most important for the target first, each with its quotes. */
export function reviewMarkdown({target, findings}: Review, names: Names): string {
  return [
    `# Review of a resume${target ? ` for ${plain(target)}` : ''}`,
    '',
    findings.length
      ? `${findings.length === 1 ? '1 finding' : `${findings.length} findings`}. There is no overall mark.`
      : 'No findings.',
    '',
    ...findings.flatMap(({kind, reason, quotes}) => [
      `- **${KIND_WORDS[kind]}.** ${plain(findingWords(reason, names))}`,
      ...quotes.map(({of, quote}) => `  - ${of}: “${plain(quote)}”`),
    ]),
    '',
  ].join('\n');
}

/** Words on one line, with signs that Markdown would read escaped. */
const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
