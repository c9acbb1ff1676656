import {roles as knownRoles} from '../kb/roles.ts';
import {briefOf, type Line, type Part, type Profiles, partsOf, type RoleDescription} from '../roles/index.ts';
import {baseOf, personOf} from '../roles/words.ts';
import {bar, fit, type Terminal, wrap} from './terminal.ts';

const INDENT = '   ';
const LABEL = 24;
const NARROW = 18;
const FAMILIES: Readonly<Record<string, string>> = {
  insight: 'Insight',
  models: 'Models',
  research: 'Research',
  products: 'Products',
  infrastructure: 'Infrastructure',
  around: 'Around them',
};

/** All roles by family, with how many postings each profile stands on. */
export function rolesList(
  profiles: Profiles,
  definitions: ReadonlyMap<string, string>,
  {width, color}: Terminal,
): string {
  const most = Math.max(1, ...profiles.roles.map(({coverage}) => coverage.postings));
  const lines = Object.entries(FAMILIES).flatMap(([family, name]) => [
    color.bold(name),
    ...knownRoles
      .filter((role) => role.family === family)
      .flatMap(({id, code}) => {
        const postings = profiles.roles.find(({role}) => role === id)?.coverage.postings ?? 0;
        const head = `${INDENT}${fit(code, 5)}${fit(personOf(id), 28)}${String(postings).padStart(5)}  ${bar(postings / most, 16)}`;
        return [
          head.trimEnd(),
          ...wrap(definitions.get(id) ?? '', width - 8).map((line) => `${' '.repeat(8)}${color.dim(line)}`),
        ];
      }),
    '',
  ]);
  return `${[
    ...lines,
    ...wrap(`${profiles.source}: ${baseOf(profiles.coverage)}; ${profiles.undecided} settled on no role.`, width).map(
      color.dim,
    ),
    color.dim('One role: metier roles NAME · Two: metier compare A B · The way: metier pivot FROM TO'),
  ].join('\n')}\n`;
}

/** A role in one screen: nine short parts, its titles and its neighbours. */
export function roleReport(role: RoleDescription, source: string, terminal: Terminal): string {
  const {color, width} = terminal;
  const rest = partsOf(role).filter(({title}) => title === 'Titles that hide it' || title === 'Nearest roles');
  const brief = briefOf(role).map(({title, text}): Line => ({label: title, text}));
  return `${[
    headOf(role, source, terminal),
    brief.flatMap((line) => lineOf(line, false, width, NARROW)),
    ...rest.map((part) => partLines({...part, lines: part.lines.slice(0, 4)}, false, terminal)),
    [color.dim(`All of it, with sources: metier roles ${role.role} --all --sources`)],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Every part of a role; `sources` shows where each statement comes from. */
export function wholeRoleReport(role: RoleDescription, source: string, sources: boolean, terminal: Terminal): string {
  return `${[headOf(role, source, terminal), ...partsOf(role).map((part) => partLines(part, sources, terminal))].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const headOf = (role: RoleDescription, source: string, {color, width}: Terminal): string[] => [
  `${color.bold(personOf(role.role))} ${color.dim(role.code)}`,
  ...wrap(`${role.withheld ?? `${baseOf(role.coverage)}.`} ${source}.`, width).map(color.dim),
];

/** A part as lines: its title, its rows, and under figures what they are of. */
export function partLines({title, lines, base}: Part, sources: boolean, {color, width}: Terminal): string[] {
  return [
    color.bold(title),
    ...grouped(lines).flatMap((line) => lineOf(line, sources, width - INDENT.length).map((row) => INDENT + row)),
    ...(base ? wrap(base, width - INDENT.length).map((line) => INDENT + color.dim(line)) : []),
  ];
}

/** A label that stands in the line before is not said again. */
function grouped(lines: readonly Line[]): Line[] {
  return lines.map((line, i) => (line.label && line.label === lines[i - 1]?.label ? {...line, label: ' '} : line));
}

export function lineOf({label, text, source}: Line, sources: boolean, width: number, column = LABEL): string[] {
  const words = sources && source ? `${text} [${source}]` : text;
  if (!label) return wrap(words, width);
  const rows = wrap(words, width - column);
  const names = wrap(label, column - 2);
  return Array.from({length: Math.max(rows.length, names.length)}, (_, i) =>
    `${fit(names[i] ?? '', column)}${rows[i] ?? ''}`.trimEnd(),
  );
}
