import type {Reading} from '../read/reading.ts';
import type {
  Comparison,
  Move,
  Part,
  Pivot,
  PostingComparison,
  PostingSkill,
  PostingsComparison,
} from '../roles/index.ts';
import {briefOf, partsOf} from '../roles/index.ts';
import {baseOf, percent, percentOrLess, personOf, points, withheldWords, withInterval} from '../roles/words.ts';
import {lineOf, partLines} from './role-report.ts';
import {bar, fit, oneLine, shorten, type Terminal, wrap} from './terminal.ts';
import {verdictSentence} from './words.ts';

const INDENT = '   ';
const MOST = 12;
const ADDED = 10;
const CODE = 6;

/** Two roles: what they share, what separates them, which titles are either, what to add, then all parts side by side. */
export function comparisonReport(comparison: Comparison, all: boolean, terminal: Terminal): string {
  const {a, b} = comparison;
  const blocks = [
    [terminal.color.bold(`${personOf(a.role)}  ⇄  ${b.name}`)],
    overlap(comparison, terminal),
    separating(comparison, terminal),
    titles(comparison, terminal),
    toMove(comparison, terminal),
    ...(all ? wholeSides(comparison, terminal) : sides(comparison, terminal)),
  ];
  return text(blocks);
}

const text = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;

const indented = (words: string, {width}: Terminal): string[] => wrap(words, width - 3).map((line) => INDENT + line);

function overlap({a, b, overlap: shared, withheld, smallBase}: Comparison, terminal: Terminal): string[] {
  if (!shared) return indented(`${withheld} What no posting says stands below.`, terminal);
  const wide = Math.min(60, terminal.width - 6);
  const part = (share: number, mark: string) => mark.repeat(Math.round(share * wide));
  return [
    ...indented(`They share ${withInterval(shared)} of what they ask for.${smallBase ? ' Small base.' : ''}`, terminal),
    `${INDENT}${part(shared.onlyA, '█')}${part(shared.share, '▒')}${part(shared.onlyB, '░')}`,
    `${INDENT}${terminal.color.dim(`█ only ${a.code} ${percent(shared.onlyA)}   ▒ shared   ░ only ${b.code} ${percent(shared.onlyB)}`)}`,
    ...indented(shared.method, terminal).map(terminal.color.dim),
  ];
}

function separating({a, b, separating: skills}: Comparison, {color, width}: Terminal): string[] {
  if (!skills.length) return [];
  const name = Math.min(30, width - 42);
  return [
    `${color.bold('What separates them')}  ${color.dim('share of postings that name it, 95% interval of the difference')}`,
    `${INDENT}${fit('', name)}${a.code.padStart(5)}${b.code.padStart(6)}`,
    ...skills
      .slice(0, MOST)
      .map(
        (one) =>
          `${INDENT}${fit(one.label, name)}${percentOrLess(one.a.share, a.coverage).padStart(5)}${percentOrLess(one.b.share, b.coverage).padStart(6)}   ${points(one.points, one.low, one.high)}`,
      ),
    ...[a, b].map((role) => `${INDENT}${color.dim(`${role.code}: ${baseOf(role.coverage)}`)}`),
  ];
}

function titles({a, b, titles: all}: Comparison, terminal: Terminal): string[] {
  if (!all.length) return [];
  return [
    terminal.color.bold('Titles that turn out to be either'),
    ...all.slice(0, 6).flatMap(({title, count, roles}) => {
      const share = (id: string) => percent(roles.find(({role}) => role === id)?.share ?? 0);
      return indented(
        `“${title}”: ${a.code} in ${share(a.role)}, ${b.code} in ${share(b.role)} of ${count} postings`,
        terminal,
      );
    }),
  ];
}

function toMove({a, b, toA, toB, withheld}: Comparison, terminal: Terminal): string[] {
  if (withheld) return [];
  return [
    `${terminal.color.bold('What one must add to move')}  ${terminal.color.dim('asked there, named here')}`,
    ...indented(`To ${b.name}: ${addedWords(toB, a)}`, terminal),
    ...indented(`To ${a.name}: ${addedWords(toA, b)}`, terminal),
  ];
}

const addedWords = (added: Comparison['toA'], from: Comparison['a']): string =>
  added
    .slice(0, ADDED)
    .map(({label, asked, known}) => `${label} (${percent(asked.share)}, ${percentOrLess(known.share, from.coverage)})`)
    .join(', ') || 'nothing that stands out';

/** Each of the nine parts, one role under the other. */
function sides({a, b}: Comparison, {color, width}: Terminal): string[][] {
  const other = briefOf(b);
  return briefOf(a).map(({title, text: words}, i) => [
    color.bold(title),
    ...lineOf({label: a.code, text: words}, false, width - INDENT.length, CODE).map((line) => INDENT + line),
    ...lineOf({label: b.code, text: other[i]?.text ?? ''}, false, width - INDENT.length, CODE).map(
      (line) => INDENT + line,
    ),
  ]);
}

/** Every part of both, one after the other. */
function wholeSides({a, b}: Comparison, terminal: Terminal): string[][] {
  const right = partsOf(b);
  return partsOf(a).flatMap((part) =>
    [part, right.find(({title}) => title === part.title) as Part].map((one, i) =>
      partLines({...one, title: `${one.title} · ${i ? b.code : a.code}`}, false, terminal),
    ),
  );
}

const nameOf = ({posting, document}: Reading): string =>
  posting.title ? `“${shorten(oneLine(posting.title.value), 70)}”` : oneLine(document.name);

/** A posting beside a role. */
export function postingReport(reading: Reading, comparison: PostingComparison, terminal: Terminal): string {
  const {role, usual, unusual, missing, years} = comparison;
  const person = role.name;
  const total = usual.length + unusual.length;
  const named = ({label, figure}: PostingSkill) => (figure ? `${label} ${percent(figure.named.share)}` : label);
  const yearWords =
    years === null || !role.years ? '' : `It requires ${years} years; the median of the role is ${role.years.median}.`;
  return text([
    [terminal.color.bold(`${nameOf(reading)}  ⇄  ${person}`), ...indented(verdictSentence(reading.posting), terminal)],
    role.withheld ? indented(`${personOf(role.role)}: ${role.withheld}`, terminal) : [],
    listed(`Usual for this role  ${usual.length} of ${total} skills that decide`, usual.map(named), terminal),
    listed('Asked here, rare there', unusual.map(named), terminal),
    listed(
      'Often asked there, not named here',
      missing.map((one) => `${one.label} ${percent(one.asked.share)}`),
      terminal,
    ),
    yearWords ? indented(yearWords, terminal) : [],
    [terminal.color.dim(`${INDENT}${role.code}: ${baseOf(role.coverage)}; shares are of its postings`)],
  ]);
}

/** Two postings beside one another. */
export function postingsReport(
  a: Reading,
  b: Reading,
  {both, onlyA, onlyB, years}: PostingsComparison,
  terminal: Terminal,
): string {
  const all = both.length + onlyA.length + onlyB.length;
  return text([
    [terminal.color.bold(`${nameOf(a)}  ⇄  ${nameOf(b)}`)],
    [a, b].flatMap((one, i) => indented(`${i ? 'B' : 'A'}  ${verdictSentence(one.posting)}`, terminal)),
    listed(
      `Both name  ${both.length} of ${all} skills`,
      both.map((one) => (one.a === one.b ? one.label : `${one.label} (A ${one.a}, B ${one.b})`)),
      terminal,
    ),
    listed(
      'Only A',
      onlyA.map(({label}) => label),
      terminal,
    ),
    listed(
      'Only B',
      onlyB.map(({label}) => label),
      terminal,
    ),
    years.some((one) => one !== null)
      ? indented(`Years required: A ${years[0] ?? 'not said'}, B ${years[1] ?? 'not said'}`, terminal)
      : [],
  ]);
}

function listed(title: string, words: readonly string[], terminal: Terminal): string[] {
  if (!words.length) return [];
  return [terminal.color.bold(title), ...wrap(words.join(' · '), terminal.width - 3).map((line) => INDENT + line)];
}

/** The way from a role to another. */
export function pivotReport({moves, straight, method}: Pivot, terminal: Terminal): string {
  const first = moves[0] as Move;
  const last = moves[moves.length - 1] as Move;
  const way = [first.from, ...moves.map(({to}) => to)].map(({role}) => personOf(role)).join(' → ');
  return text([
    [terminal.color.bold(way)],
    ...moves.map((move, i) => moveLines(move, i + 1, terminal)),
    straight
      ? [
          terminal.color.dim(
            wrap(
              `Straight to ${last.to.name}: nearness ${straight.nearness ? straight.nearness.toFixed(2) : 'not known'}${straight.covered ? `, ${percent(straight.covered.share)} of its postings within reach` : ''}.`,
              terminal.width,
            ).join('\n'),
          ),
        ]
      : [],
    wrap(method, terminal.width).map(terminal.color.dim),
  ]);
}

function moveLines({from, to, nearness, add, covered, named, usual}: Move, step: number, terminal: Terminal): string[] {
  const door =
    to.guide.doors.find((one) => one.from === from.role) ?? from.guide.next.find((one) => one.to === to.role);
  const hidden = [from, to].find((one) => one.withheld);
  const open = covered
    ? `Within reach: ${withInterval(covered)} of ${covered.of} postings ask for skills of which at least half are usual in ${from.name} postings.`
    : hidden
      ? withheldWords(hidden)
      : '';
  return [
    terminal.color.bold(`${step}  ${personOf(from.role)} → ${to.name}`),
    `${INDENT}nearness ${nearness ? `${nearness.toFixed(2)} ${bar(nearness, 20)}` : 'not known'}${usual ? '  a usual move' : ''}`,
    ...(add.length ? indented(`Add: ${addedWords(add, from)}`, terminal) : []),
    ...(open ? indented(open, terminal) : []),
    ...(named
      ? indented(
          `${named} ${named === 1 ? 'posting of' : 'postings of'} ${to.name} ${named === 1 ? 'asks' : 'ask'} for experience as ${from.name} by name.`,
          terminal,
        )
      : []),
    ...(door ? indented(door.text, terminal) : []),
    ...indented(`Show: ${to.guide.prepare.proof[0]?.text ?? ''}`, terminal),
  ];
}
