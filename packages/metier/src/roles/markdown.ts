import type {Comparison} from './compare.ts';
import type {RoleDescription} from './describe.ts';
import {type Part, partsOf} from './parts.ts';
import type {Pivot} from './pivot.ts';
import {baseOf, percent, percentOrLess, personOf, points, withInterval} from './words.ts';

/** A role's description as Markdown: a heading a part, a list of its lines, the base under the figures. */
export function roleMarkdown(role: RoleDescription, source: string): string {
  return `${[`# ${personOf(role.role)}`, `${role.withheld ?? baseOf(role.coverage)}. ${source}.`, ...partsOf(role).map(partMarkdown)].join('\n\n')}\n`;
}

const partMarkdown = ({title, lines, base}: Part): string =>
  [
    `## ${title}`,
    lines
      .map(({label, text, source}) => `- ${label ? `**${label}**: ` : ''}${text}${source ? ` *(${source})*` : ''}`)
      .join('\n'),
    ...(base ? [`*${base}*`] : []),
  ].join('\n\n');

const MOST_SEPARATING = 12;
const MOST_ADDED = 10;

/** A comparison as Markdown: the overlap, what separates the two, then each part side by side. */
export function comparisonMarkdown(comparison: Comparison): string {
  const {a, b, overlap, separating, titles, toA, toB, withheld} = comparison;
  const [nameA, nameB] = [personOf(a.role), personOf(b.role)];
  const cells = (...row: string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const head = [`# ${nameA} and ${b.name}`];
  const figures = overlap
    ? [
        `They share ${withInterval(overlap)} of what they ask for. ${overlap.method}`,
        '## What separates them',
        [
          cells('skill', nameA, nameB, 'difference'),
          cells('---', '---', '---', '---'),
          ...separating
            .slice(0, MOST_SEPARATING)
            .map((one) =>
              cells(
                one.label,
                percentOrLess(one.a.share, a.coverage),
                percentOrLess(one.b.share, b.coverage),
                points(one.points, one.low, one.high),
              ),
            ),
        ].join('\n'),
        `*${nameA}: ${baseOf(a.coverage)}. ${nameB}: ${baseOf(b.coverage)}.*`,
        '## Titles that turn out to be either',
        titles
          .map(({title, count, roles}) => {
            const share = (id: string) => percent(roles.find(({role}) => role === id)?.share ?? 0);
            return `- “${title}”: ${a.name} in ${share(a.role)}, ${b.name} in ${share(b.role)} of ${count} postings`;
          })
          .join('\n') || 'None that several employers use.',
        '## What one must add to move',
        [`- To ${b.name}: ${names(toB, a)}`, `- To ${a.name}: ${names(toA, b)}`].join('\n'),
      ]
    : [withheld ?? ''];
  const others = new Map(partsOf(b).map((part) => [part.title, part]));
  const sides = partsOf(a).flatMap((part) => {
    const other = others.get(part.title) as Part;
    return [`## ${part.title}`, side(nameA, part), side(nameB, other)];
  });
  return `${[...head, ...figures, ...sides].join('\n\n')}\n`;
}

const names = (added: Comparison['toA'], from: RoleDescription): string =>
  added
    .slice(0, MOST_ADDED)
    .map(
      ({label, asked, known}) =>
        `${label} (asked in ${percent(asked.share)}, named in ${percentOrLess(known.share, from.coverage)})`,
    )
    .join(', ') || 'nothing that stands out';

const side = (name: string, {lines, base}: Part): string =>
  [
    `### ${name}`,
    lines.map(({label, text}) => `- ${label ? `**${label}**: ` : ''}${text}`).join('\n'),
    ...(base ? [`*${base}*`] : []),
  ].join('\n\n');

/** A way from a role to another as Markdown: a heading a move, what to add, how open the goal is. */
export function pivotMarkdown({moves, straight, method}: Pivot): string {
  const way = [moves[0]?.from, ...moves.map(({to}) => to)].flatMap((role) => (role ? [personOf(role.role)] : []));
  const steps = moves.map(({from, to, nearness, add, covered, named, usual}, i) =>
    [
      `## ${i + 1}. ${personOf(from.role)} to ${to.name}`,
      [
        `- Nearness ${nearness ? nearness.toFixed(2) : 'not known'}${usual ? ', a usual move' : ''}`,
        ...(add.length ? [`- Add: ${names(add, from)}`] : []),
        ...(covered ? [`- Within reach: ${withInterval(covered)} of ${covered.of} postings`] : []),
        ...(named ? [`- ${named} postings ask for experience as ${from.name} by name`] : []),
        ...to.guide.prepare.proof.slice(0, 1).map(({text, check}) => `- Show: ${text} To check: ${check}`),
      ].join('\n'),
    ].join('\n\n'),
  );
  const last = straight ? [`Straight: nearness ${straight.nearness.toFixed(2)}.`] : [];
  return `${[`# ${way.join(' → ')}`, ...steps, ...last, `*${method}*`].join('\n\n')}\n`;
}
