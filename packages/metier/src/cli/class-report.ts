import {type ClassReport, type ClassTarget, FEWEST_PERSONS} from '../coach/index.ts';
import {oneLine, fit as padded, type Terminal, wrap} from './terminal.ts';

const FEW = `fewer than ${FEWEST_PERSONS}`;
const COUNT = 14;
const MOST_LACKS = 12;
const MOST_GROUPS = 8;

/** A class in lines: what most lack, groups with a common next step, who is near what. */
export function classTerminal({persons, targets, people}: ClassReport, terminal: Terminal): string {
  const {color, width} = terminal;
  const head = color.bold(`${persons} ${persons === 1 ? 'person' : 'persons'}.`);
  if (persons < FEWEST_PERSONS)
    return `${[head, ...wrap(`Not shown: fewer than ${FEWEST_PERSONS} persons. The figures would tell who they are.`, width)].join('\n')}\n`;
  return `${[
    head,
    ...wrap(
      `No names: persons are numbered by the content of their resumes. Figures of ${FEW} are not shown.`,
      width,
    ).map(color.dim),
    ...targets.flatMap((target) => targetLines(target, terminal)),
    '',
    color.bold('Who is near what'),
    ...people.flatMap(({person, required, near}) =>
      targets.map(
        ({name}, at) =>
          `   ${padded(at ? '' : person, COUNT)}${padded(near.includes(name) ? 'near' : '', 6)}${oneLine(name)}: ${required[at]?.met} of ${required[at]?.of} required met${required[at]?.partly ? `, ${required[at]?.partly} partly` : ''}`,
      ),
    ),
  ].join('\n')}\n`;
}

function targetLines({name, requirements, groups}: ClassTarget, {color, width}: Terminal): string[] {
  const shown = groups.flatMap(({label, persons}) => (persons ? [{label, persons}] : []));
  const few = groups.length - shown.length;
  const lacks = requirements.filter(({lack}) => lack !== 0).slice(0, MOST_LACKS);
  return [
    '',
    color.bold(`${oneLine(name)}: what most lack`),
    ...lacks.map(
      ({label, level, lack}) =>
        `   ${padded(String(lack ?? FEW), COUNT)}${oneLine(label)}${level === 'preferred' ? ' (preferred)' : ''}`,
    ),
    ...(lacks.length ? [] : ['   Nothing is lacked.']),
    color.bold('Common next steps'),
    ...shown
      .slice(0, MOST_GROUPS)
      .flatMap(({label, persons}) =>
        wrap(`${label}: ${numbersOf(persons)}`, width - COUNT - 3, 2).map(
          (row, i) => `   ${padded(i ? '' : String(persons.length), COUNT)}${row}`,
        ),
      ),
    ...(few ? [`   ${few === 1 ? '1 step is' : `${few} steps are`} next for ${FEW} persons each.`] : []),
  ];
}

/** "Persons 3, 7, 10". */
const numbersOf = (persons: readonly string[]): string =>
  `Persons ${persons.map((one) => one.replace(/\D+/g, '')).join(', ')}`;
