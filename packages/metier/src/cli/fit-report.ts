import type {Condition, Fit, FitLine, FitStatus, Silence} from '../fit/index.ts';
import {oneLine, fit as padded, shorten, type Terminal, wrap} from './terminal.ts';
import {ARRANGEMENTS, placeWords, qualificationWords, requirementWords} from './words.ts';

const SIGNS: Readonly<Record<FitStatus, string>> = {met: '●', 'partly-met': '◐', 'not-shown': '○', unmet: '✕'};
const WORDS: Readonly<Record<FitStatus, string>> = {
  met: 'met',
  'partly-met': 'partly met',
  'not-shown': 'not shown',
  unmet: 'unmet',
};
const SILENCES: Readonly<Record<Silence, string>> = {
  pay: 'pay',
  place: 'place',
  arrangement: 'remote or on site',
  'employment-type': 'kind of contract',
  visa: 'visa',
};
const STATUS = 13;
const MOST_PLACES = 3;
const MOST_DECIDING = 5;

/** A fit, line by line: what is asked, how the resume stands to it, why, and the words that show it. */
export function fitReport(
  {lines, required, preferred, decides, untellable, conditions, notSaid}: Fit,
  goal: string,
  {color, width}: Terminal,
): string {
  const part = (title: string, level: string): string[] => {
    const some = lines.filter(({requirement}) => requirement.level === level);
    return some.length ? [color.bold(title), ...some.flatMap((line) => lineOf(line, width, color)), ''] : [];
  };
  const counts = [
    required.partly ? `, ${required.partly} partly` : '',
    required.unmet ? `, ${required.unmet} unmet` : '',
    required.notShown ? `, ${required.notShown} not shown` : '',
  ].join('');
  const said = (what: string, words: readonly string[]): string[] =>
    words.length ? wrap(`${what}: ${words.join(', ')}.`, width) : [];
  const deciding = decides.slice(0, MOST_DECIDING).map(({by}) => qualificationWords(by));
  const more = decides.length - deciding.length;
  return [
    color.dim(oneLine(goal)),
    color.bold(`${required.met} of ${required.of} required met${counts}.`),
    ...(deciding.length
      ? wrap(`What decides it: ${deciding.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`, width)
      : []),
    ...said('The posting makes it a condition', conditions.map(conditionWords)),
    ...said('Cannot be told from a resume', untellable.map(requirementWords)),
    ...said(
      'Not said',
      notSaid.map((what) => SILENCES[what]),
    ),
    '',
    ...part(`Required ${required.of}`, 'required'),
    ...part(`Preferred ${preferred.of}`, 'preferred'),
  ].join('\n');
}

function conditionWords(condition: Condition): string {
  if (condition.code === 'no-visa-sponsorship') return 'no visa sponsorship';
  const places = condition.places.slice(0, MOST_PLACES).map((value) => placeWords({value}));
  return `${ARRANGEMENTS[condition.arrangement]}${places.length ? ` in ${places.join(' or ')}` : ''}`;
}

function lineOf({requirement, status, because, evidence}: FitLine, width: number, color: Terminal['color']): string[] {
  const asked = requirementWords(requirement);
  const sign = status === 'unmet' ? color.red(SIGNS[status]) : SIGNS[status];
  const indent = ' '.repeat(STATUS);
  const quote = evidence[0] ? `“${shorten(oneLine(evidence[0].quote), width - STATUS - 2)}”` : '';
  return [
    ...wrap(asked, width - STATUS).map((row, i) =>
      i ? `${indent}${row}` : `${sign} ${padded(WORDS[status], STATUS - 2)}${row}`,
    ),
    ...wrap(because, width - STATUS).map((row) => `${indent}${color.dim(row)}`),
    ...(quote && !because.includes(quote) ? [`${indent}${color.dim(quote)}`] : []),
  ];
}
