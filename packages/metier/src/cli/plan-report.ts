import type {LearnableSkill} from '@metier/kb/learning';
import type {Plan} from '../plan/plan.ts';
import {opensWords, type Part, pieceParts, range, stepHead, stepParts} from './plan-words.ts';
import {columnsOf, fit, type Terminal, wrap} from './terminal.ts';

const INDENT = '   ';

/** What is said of a plan around its steps. */
export interface Frame {
  readonly head: readonly string[];
  readonly time: string;
  /** How far it is; empty when nobody keeps it. */
  readonly progress: string;
  readonly assumed: string;
  /** What is left out, unknown, or beyond learning. */
  readonly notes: readonly string[];
  readonly method: string;
}

export interface Texts {
  readonly skills: ReadonlyMap<string, LearnableSkill>;
  readonly notes: Readonly<Record<string, string>>;
}

const NOTHING = 'Nothing that Metier knows how to learn brings more within reach.';

/** A plan: where one stands, the steps in order, where they lead, what is left out. */
export function planReport(plan: Plan, frame: Frame, texts: Texts, terminal: Terminal, isBrief: boolean): string {
  const {color, width} = terminal;
  const paragraph = (text: string): string[] => (text ? [...wrap(text, width), ''] : []);
  return `${[
    ...frame.head.flatMap((line) => wrap(line, width).map(color.bold)),
    ...wrap(frame.time, width),
    ...(frame.progress ? wrap(frame.progress, width) : []),
    '',
    ...paragraph(frame.assumed),
    ...(plan.steps.length ? (isBrief ? briefLines(plan, terminal) : stepLines(plan, texts, terminal)) : [NOTHING, '']),
    ...frame.notes.flatMap(paragraph),
    ...wrap(frame.method, width).map(color.dim),
  ].join('\n')}\n`;
}

function stepLines({steps, piece}: Plan, {skills, notes}: Texts, terminal: Terminal): string[] {
  return [
    ...steps.flatMap((step, i) =>
      part(`${i + 1}  `, stepHead(step), stepParts(step, skills.get(step.skill), notes[step.skill]), terminal),
    ),
    ...(piece
      ? part(
          `${steps.length + 1}  `,
          ['A piece that joins them', `${range(piece.hours)} h`],
          pieceParts(piece),
          terminal,
        )
      : []),
  ];
}

const part = (
  number: string,
  [title, hours]: readonly [string, string],
  parts: readonly Part[],
  {color, width}: Terminal,
): string[] => [
  `${color.bold(`${number}${title}`)}  ${hours}`,
  ...parts.flatMap(({label, text}) =>
    wrap(label ? `${label}: ${text}` : text, width - INDENT.length).map((row) => INDENT + row),
  ),
  '',
];

/** A line a step: number, name, hours, what it opens. */
function briefLines({steps, piece}: Plan, {width}: Terminal): string[] {
  const rows = [
    ...steps.map((step) => [...stepHead(step), opensWords(step.opens)] as const),
    ...(piece ? [['A piece that joins them', `${range(piece.hours)} h`, opensWords(piece.opens)] as const] : []),
  ];
  const widest = Math.max(...rows.map(([title]) => columnsOf(title)));
  const number = String(rows.length).length;
  return [
    ...rows.flatMap(([title, hours, opens], i) =>
      wrap(`${[hours, opens].filter(Boolean).join('; ')}`, width - widest - number - 4).map((line, row) =>
        row
          ? `${' '.repeat(number + widest + 4)}${line}`
          : `${String(i + 1).padStart(number)}  ${fit(title, widest)}  ${line}`,
      ),
    ),
    '',
  ];
}
