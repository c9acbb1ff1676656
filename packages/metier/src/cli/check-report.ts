import type {CheckStatus, Finding} from '../article/check.ts';
import {type RoleId, roleEntry} from '../kb/roles.ts';
import type {Reading} from '../read/reading.ts';
import type {Profiles} from '../roles/profile.ts';
import {columnsOf, fit, oneLine, shorten, type Terminal, wrap} from './terminal.ts';

/** The signs and words of what came of a claim, in the order of the counts. */
const STATUSES: readonly (readonly [CheckStatus, string, string])[] = [
  ['confirmed', '●', 'Confirmed'],
  ['seen', '◐', 'Seen'],
  ['out-of-date', '◔', 'Out of date'],
  ['not-seen', '○', 'Not seen'],
  ['contradicted', '✕', 'Contradicted'],
  ['not-checked', '·', 'Not checked'],
];
const INDENT = '   ';

/** How many claims came to what. */
export const countsOf = (findings: readonly Finding[]): Record<CheckStatus, number> =>
  Object.fromEntries(
    STATUSES.map(([status]) => [status, findings.filter((one) => one.status === status).length]),
  ) as Record<CheckStatus, number>;

/** An article checked: the counts, then each claim in the article's order under its sentence, then what no figure speaks of. */
export function checkReport(
  {reading, findings, profiles}: {reading: Reading; findings: readonly Finding[]; profiles: Profiles},
  terminal: Terminal,
): string {
  const groups = groupsOf(findings.filter(isShown));
  const parts = [
    head(reading, findings, terminal),
    ...groups.map((group, i) => ofGroup(group, groups[i - 1]?.statement.from === group.statement.from, terminal)),
    rest(findings, terminal),
    wrap(`Against ${profiles.source}; official figures are of proxy groups.`, terminal.width - INDENT.length).map(
      (line) => terminal.color.dim(INDENT + line),
    ),
  ];
  return `${parts
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Claims that no figure can speak of are counted at the end. */
const isShown = ({status, kind, because}: Finding): boolean =>
  status !== 'not-checked' || kind === 'pays' || kind === 'outlook' || kind === 'education' || because !== NO_FIGURE;
const NO_FIGURE = 'No figure speaks of it.';

function head({article, posting, document}: Reading, findings: readonly Finding[], {color, width}: Terminal): string[] {
  const counts = countsOf(findings);
  const told = STATUSES.flatMap(([status, , word]) =>
    counts[status] ? [`${counts[status]} ${word.toLowerCase()}`] : [],
  );
  const roles = [
    ...new Set((article?.roles ?? []).map(({role, heading}) => (role ? shortOf(role) : oneLine(heading.quote)))),
  ];
  const claims = `${findings.length} ${findings.length === 1 ? 'claim' : 'claims'}${told.length ? `: ${told.join(', ')}` : ''}`;
  const about = roles.length ? `About: ${roles.join(', ')}` : 'It describes none of the roles that Metier knows.';
  const title = posting.title ? `“${oneLine(posting.title.value)}”` : oneLine(document.name);
  const both = `${claims} · ${about}`;
  const lines = columnsOf(both) <= width ? [both] : [...wrap(claims, width), ...wrap(about, width)];
  return [...wrap(title, width).map((line) => color.dim(line)), ...lines.map((line) => color.bold(line))];
}

const shortOf = (role: RoleId): string => roleEntry(role).words.en.short;

/** Claims of one sentence about one role. */
interface Group {
  readonly role: RoleId | null;
  readonly heading: Finding['heading'];
  readonly statement: Finding['statement'];
  readonly findings: Finding[];
}

function groupsOf(findings: readonly Finding[]): Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const {role, heading, statement} = finding;
    const old = groups.find(
      (one) => one.role === role && one.heading.from === heading.from && one.statement.from === statement.from,
    );
    if (old) old.findings.push(finding);
    else groups.push({role, heading, statement, findings: [finding]});
  }
  return groups;
}

function ofGroup({role, heading, statement, findings}: Group, again: boolean, terminal: Terminal): string[] {
  const {color, width} = terminal;
  const who = role ? shortOf(role) : shorten(oneLine(heading.quote), 40);
  const quote = again ? 'same words' : `“${shorten(oneLine(statement.quote), width * 2 - columnsOf(who) - 14)}”`;
  const [first = '', ...more] = wrap(`${who} · ${quote}`, width);
  return [
    color.dim(first.slice(0, who.length)) + first.slice(who.length),
    ...more,
    ...findings.flatMap((one) => ofFinding(one, terminal)),
  ];
}

const STATUS = 14;
const CLAIM = 25;

/** "● Python  Confirmed.  84% (79–87) of 291 postings name it." */
function ofFinding({status, claim, because}: Finding, {color, width}: Terminal): string[] {
  const [, sign, word] = STATUSES.find(([one]) => one === status) as (typeof STATUSES)[number];
  const marked = status === 'contradicted' ? color.red(sign) : sign;
  const room = width - INDENT.length - 2;
  if (width < 72)
    return [
      `${INDENT}${marked} ${shorten(oneLine(claim), room)}`,
      ...wrap(`${word}. ${because}`, room - 2).map((line) => `${INDENT}    ${line}`),
    ];
  const wide = columnsOf(claim) > CLAIM - 2;
  const words = wide ? '' : `${fit(oneLine(claim), CLAIM)}`;
  const lines = wrap(because, room - CLAIM - STATUS);
  const first = `${INDENT}${marked} ${wide ? shorten(oneLine(claim), room) : words}`;
  const figures = lines.map((line, i) => (i ? ' '.repeat(STATUS) : fit(word, STATUS)) + line);
  const pad = INDENT + ' '.repeat(2 + CLAIM);
  return wide
    ? [first, ...figures.map((line) => pad + line)]
    : figures.map((line, i) => (i ? pad + line : first + line));
}

function rest(findings: readonly Finding[], {width}: Terminal): string[] {
  const hidden = findings.filter((one) => !isShown(one));
  if (!hidden.length) return [];
  const kinds = [...new Set(hidden.map(({claim}) => claim))].map(
    (claim) => `${claim} ${hidden.filter((one) => one.claim === claim).length}`,
  );
  const words = `${hidden.length} more not checked, as no figure speaks of them: ${kinds.join(', ')}. --json lists them.`;
  return wrap(words, width - INDENT.length - 2).map((line, i) => `${INDENT}${i ? ' ' : '·'} ${line}`);
}
