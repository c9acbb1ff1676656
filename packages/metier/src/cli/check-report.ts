import {type CheckStatus, type Finding, STATUS_WORDS} from '../article/check.ts';
import {type RoleId, roleEntry} from '../kb/roles.ts';
import {countsOf} from '../operations/check.ts';
import type {Reading, RoleInArticle} from '../read/reading.ts';
import type {Profiles} from '../roles/profile.ts';
import {percent} from '../roles/words.ts';
import {eitherName, languageNote} from './article-report.ts';
import {columnsOf, fit, oneLine, shorten, type Terminal, wrap} from './terminal.ts';

/** The signs of what came of a claim. */
const SIGNS: Readonly<Record<CheckStatus, string>> = {
  confirmed: '●',
  seen: '◐',
  'out-of-date': '◔',
  'not-seen': '○',
  contradicted: '✕',
  'not-checked': '·',
};
const STATUSES = Object.keys(STATUS_WORDS) as CheckStatus[];
const INDENT = '   ';

/** An article checked: the counts, then each claim in the article's order under its sentence, then what no figure speaks of. */
export function checkReport(
  {reading, findings, profiles}: {reading: Reading; findings: readonly Finding[]; profiles: Profiles},
  terminal: Terminal,
): string {
  const groups = groupsOf(findings.filter(isShown));
  const parts = [
    head(reading, findings, terminal),
    ...(reading.article?.roles ?? [])
      .filter(({also}) => also.length)
      .map((role) => eitherNote(role, profiles, terminal)),
    ...groups.map((group, i) => ofGroup(group, groups[i - 1]?.statement.from === group.statement.from, terminal)),
    rest(findings, terminal),
    wrap(
      [
        findings.length ? languageNote(reading.document.language) : null,
        `Against ${profiles.source}; official figures are of proxy groups.`,
      ]
        .filter(Boolean)
        .join(' '),
      terminal.width - INDENT.length,
    ).map((line) => terminal.color.dim(INDENT + line)),
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
  const told = STATUSES.flatMap((status) =>
    counts[status] ? [`${counts[status]} ${STATUS_WORDS[status].toLowerCase()}`] : [],
  );
  const roles = [...new Set((article?.roles ?? []).map(nameOf))];
  const claims = `${findings.length} ${findings.length === 1 ? 'claim' : 'claims'}${told.length ? `: ${told.join(', ')}` : ''}`;
  const none = languageNote(document.language) ?? 'It describes none of the roles that Metier knows.';
  const about = roles.length ? `About: ${roles.join(', ')}` : none;
  const title = posting.title ? `“${oneLine(posting.title.value)}”` : oneLine(document.name);
  const both = `${claims} · ${about}`;
  const lines = columnsOf(both) <= width ? [both] : [...wrap(claims, width), ...wrap(about, width)];
  return [...wrap(title, width).map((line) => color.dim(line)), ...lines.map((line) => color.bold(line))];
}

/** What a role is called: in short, or as all that the article's words may mean; one that is not known as the article says. */
const nameOf = ({role, also, heading}: Pick<Finding, 'role' | 'also' | 'heading'>): string => {
  if (!role) return shorten(oneLine(heading.quote), 40);
  const {person, short} = roleEntry(role).words.en;
  return also.length ? eitherName(person, also) : short;
};

/** That a title names several roles, with how many of its postings are which. */
function eitherNote({role, also}: RoleInArticle, {titles}: Profiles, {width}: Terminal): string[] {
  const [first, ...others] = [role as RoleId, ...also];
  const name = nameOf({role, also, heading: {from: 0, to: 0, quote: ''}});
  const use = titles.find(({title}) => title === name);
  const of = (id: RoleId) => roleEntry(id).words.en.short;
  const told = [first as RoleId, ...others].map(
    (id) => `${percent((use?.roles[id] ?? 0) / (use?.count ?? 1))} are ${of(id)}`,
  );
  const figures = use ? ` Of ${use.count} postings titled so, ${told.join(', ')}.` : '';
  return wrap(
    `“${name.charAt(0).toUpperCase()}${name.slice(1)}” alone means either of two roles; each claim is held against both.${figures}`,
    width - INDENT.length,
  ).map((line) => INDENT + line);
}

/** Claims of one sentence about one role. */
interface Group {
  readonly role: RoleId | null;
  readonly also: readonly RoleId[];
  readonly heading: Finding['heading'];
  readonly statement: Finding['statement'];
  readonly findings: Finding[];
}

function groupsOf(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const {role, also, heading, statement} = finding;
    const key = [role, heading.from, statement.from].join(' ');
    const old = groups.get(key);
    if (old) old.findings.push(finding);
    else groups.set(key, {role, also, heading, statement, findings: [finding]});
  }
  return [...groups.values()];
}

function ofGroup({statement, findings, ...about}: Group, again: boolean, terminal: Terminal): string[] {
  const {color, width} = terminal;
  const who = nameOf(about);
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
function ofFinding({status, claim, because, either}: Finding, {color, width}: Terminal): string[] {
  const [sign, word] = [SIGNS[status], STATUS_WORDS[status]];
  const marked = status === 'contradicted' ? color.red(sign) : sign;
  const room = width - INDENT.length - 2;
  if (width < 72)
    return [
      `${INDENT}${marked} ${shorten(oneLine(claim), room)}`,
      ...wrap(`${word}. ${because}`, room - 2).map((line) => `${INDENT}    ${line}`),
    ];
  const wide = columnsOf(claim) > CLAIM - 2;
  const words = wide ? '' : `${fit(oneLine(claim), CLAIM)}`;
  const answers = either.length ? either.map((one) => one.because) : [because];
  const lines = answers.flatMap((one) => wrap(one, room - CLAIM - STATUS));
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
