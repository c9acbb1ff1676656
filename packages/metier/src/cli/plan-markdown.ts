import type {Plan} from '../plan/plan.ts';
import type {Frame, Texts} from './plan-report.ts';
import {type Part, pieceParts, range, stepHead, stepParts} from './plan-words.ts';

/** The plan as Markdown, with boxes to tick. */
export function planMarkdown({steps, piece}: Plan, frame: Frame, {skills, notes}: Texts): string {
  const paragraphs = [
    '# Plan',
    ...frame.head.map(escaped),
    [frame.time, frame.progress].filter(Boolean).join(' '),
    escaped(frame.assumed),
    '## Steps',
    ...steps.map((step) => item(stepHead(step), stepParts(step, skills.get(step.skill), notes[step.skill]))),
    ...(piece ? [item(['A piece that joins them', `${range(piece.hours)} h`], pieceParts(piece))] : []),
    ...(frame.notes.length ? ['## Not in the plan', ...frame.notes.map(escaped)] : []),
    '## How it is made',
    frame.method,
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

const item = ([title, hours]: readonly [string, string], parts: readonly Part[]): string =>
  [
    `- [ ] **${escaped(title)}**, ${hours}`,
    ...parts.map(({label, text}) => `  - ${label ? `${escaped(label)}: ` : ''}${escaped(text)}`),
  ].join('\n');

/** Text of a document must not become markup. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
