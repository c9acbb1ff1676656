import type {Reading, RequirementLevel, RoleReading} from '../read/reading.ts';
import {articleReport, articleSentence} from './article-report.ts';
import {bar, columnsOf, fit, oneLine, shorten, type Terminal, wrap} from './terminal.ts';
import {
  ARRANGEMENTS,
  askedWords,
  employmentWords,
  isBundled,
  payWords,
  personOf,
  placeWords,
  SENIORITY,
  signOf,
  silences,
  specialismWords,
  surenessSentence,
  VISA,
  verdictSentence,
} from './words.ts';

const INDENT = '   ';
const LABEL = 14;

/** The answer for one document: verdict, roles, what is asked, pay and place, notes. One screen for a usual posting. */
export function report(reading: Reading, terminal: Terminal): string {
  const parts =
    reading.kind === 'guide' || reading.kind === 'resume'
      ? [
          notAPosting(reading, terminal),
          reading.article ? articleReport(reading, terminal) : [],
          notes(reading, terminal),
        ]
      : [
          head(reading, terminal),
          roles(reading, terminal),
          asked(reading, terminal),
          terms(reading, terminal),
          notes(reading, terminal),
          [way(terminal)],
        ];
  return `${parts
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function head({posting, document}: Reading, terminal: Terminal): string[] {
  const {role} = posting;
  const sign = signOf(posting);
  return [
    ...about(posting.title?.value, document.name, posting.employer?.value, terminal),
    ...answer(sign === '≠' ? terminal.color.red(sign) : sign, verdictSentence(posting), terminal),
    ...indented([because(role), surenessSentence(role)].filter(Boolean), terminal),
  ];
}

/** Why, as far as the verdict does not say it already. */
function because({shares: [first], because: words}: RoleReading): string {
  if (!first) return '';
  const quote = first.evidence[0]?.quote;
  return first.role === 'other' && quote ? `For example: “${shorten(oneLine(quote), 110)}”` : words;
}

function about(
  title: string | undefined,
  name: string,
  employer: string | undefined,
  {color, width}: Terminal,
): string[] {
  const words = title ? `“${shorten(oneLine(title), 110)}”` : oneLine(name);
  const who = employer && oneLine(employer);
  return wrap([words, who].filter(Boolean).join(' · '), width).map((line) => color.dim(line));
}

const answer = (sign: string, sentence: string, {color, width}: Terminal): string[] =>
  wrap(sentence, width - INDENT.length).map((line, i) => `${i ? ' ' : sign}  ${color.bold(line)}`);

const indented = (sentences: readonly string[], {width}: Terminal): string[] =>
  sentences.flatMap((sentence) => wrap(oneLine(sentence), width - INDENT.length).map((line) => INDENT + line));

const SMALL = 0.05;

/** A bar for each role; roles below a twentieth are one row. */
function roles({posting: {role}}: Reading, {color, width}: Terminal): string[] {
  const shown = role.shares.filter(({share}, i) => share >= SMALL || i === 0);
  const rest = role.shares.slice(shown.length);
  const rows = shown.map(({role: id, share}) => ({name: personOf(id), share}));
  if (rest.length) rows.push({name: 'Other roles', share: rest.reduce((sum, {share}) => sum + share, 0)});
  const names = Math.max(...rows.map(({name}) => columnsOf(name)));
  const room = Math.min(40, width - INDENT.length - names - 2 - 6);
  const percents = wholePercents(rows.map(({share}) => share));
  return rows.map(({name, share}, i) => {
    const figure = `${percents[i]}%`.padStart(4);
    const drawn = room >= 8 ? `${color.cyan(fit(bar(share, room), room))}  ` : '';
    return `${INDENT}${fit(name, names)}  ${drawn}${figure}`;
  });
}

/** Shares as whole percents that make 100 together. */
function wholePercents(shares: readonly number[]): number[] {
  const percents = shares.map((share) => Math.floor(share * 100));
  const order = shares.map((share, i) => [share * 100 - percents[i], i]).sort(([a], [b]) => b - a);
  const rest =
    Math.round(shares.reduce((sum, share) => sum + share, 0) * 100) - percents.reduce((sum, one) => sum + one, 0);
  for (const [, i] of order.slice(0, Math.max(0, rest))) percents[i]++;
  return percents;
}

const LEVELS: readonly (readonly [RequirementLevel, string, number])[] = [
  ['required', 'Required', 7],
  ['preferred', 'Preferred', 5],
  ['unspecified', 'Also named', 3],
];

/** What the posting asks for; long lists end with the way to the rest. */
function asked({posting: {requirements}}: Reading, terminal: Terminal): string[] {
  return LEVELS.flatMap(([level, label, lines]) => {
    const words = askedWords(requirements.filter((one) => one.level === level));
    return words.length ? row(`${label} ${words.length}`, words, terminal, {lines, why: 'requirements'}) : [];
  });
}

function terms({posting}: Reading, terminal: Terminal): string[] {
  const {compensation, locations, workArrangement, employmentTypes, seniority, managesPeople, visaSponsorship} =
    posting;
  const contract = [
    workArrangement && ARRANGEMENTS[workArrangement.value],
    ...employmentTypes.map(({value}) => employmentWords(value)),
  ];
  const level = [seniority && SENIORITY[seniority.value], managesPeople?.value && 'manages people'];
  const rows: readonly (readonly [string, readonly (string | null | undefined | false)[], string])[] = [
    ['Pay', compensation.map(payWords), 'pay'],
    ['Place', locations.map(placeWords), 'place'],
    ['Terms', contract, 'terms'],
    ['Level', level, 'level'],
    ['Visa', [visaSponsorship && VISA[visaSponsorship.value]], 'visa'],
    ['Field', posting.specialisms.map(({id}) => specialismWords(id)), 'specialisms'],
    ['Not said', [silences(posting).join(', ')], ''],
  ];
  return rows.flatMap(([label, words, why]) => {
    const said = [...new Set(words)].filter((one) => typeof one === 'string' && one !== '') as string[];
    return said.length ? row(label, said, terminal, {lines: 3, why}) : [];
  });
}

/** A label and its words, on so many lines at most; what is left out is counted, with the option that shows it. */
function row(
  label: string,
  words: readonly string[],
  {color, width}: Terminal,
  {lines, why}: {lines: number; why: string},
): string[] {
  const narrow = width < 60;
  const beside = width - INDENT.length - LABEL;
  const room = narrow && columnsOf(words.join(' · ')) > beside ? width - INDENT.length - 2 : beside;
  const most = narrow ? lines * 2 : lines;
  const setOf = (count: number) => wrap(joined(words, count, why), room).map((line) => line.replaceAll(TIED, ' '));
  let kept = words.length;
  let set = setOf(kept);
  while (set.length > most && kept > 1) set = setOf(--kept);
  if (room !== beside) return [INDENT + color.dim(label), ...set.map((line) => `${INDENT}  ${line}`)];
  return set.map((line, i) => `${INDENT}${i ? ' '.repeat(LABEL) : color.dim(fit(label, LABEL))}${line}`);
}

function joined(words: readonly string[], kept: number, why: string): string {
  const shown = words
    .slice(0, kept)
    .map((one) => shorten(one, LONGEST))
    .join(`${TIED}· `);
  return kept < words.length ? `${shown} … and ${words.length - kept} more: --why ${why}` : shown;
}
const LONGEST = 90;
const TIED = '\u00a0';

/** Notes that the verdict or the line "Not said" does not already say. */
function notes({notes: all, posting, document}: Reading, {color, width}: Terminal): string[] {
  const shown = all.filter(
    ({kind}) => kind !== 'no-pay' && kind !== 'title-differs' && !(kind === 'bundled-roles' && isBundled(posting)),
  );
  const lines = shown.flatMap(({message, severity}) =>
    noted(severity === 'warning' ? color.red('!') : '·', message, width),
  );
  const damaged = document.repairs.filter(({kind}) => kind === 'mojibake').length;
  if (!damaged) return lines;
  return [
    ...lines,
    ...noted(
      '·',
      `${damaged} damaged ${damaged === 1 ? 'place' : 'places'} in the text ${damaged === 1 ? 'was' : 'were'} repaired.`,
      width,
    ),
  ];
}

const noted = (sign: string, message: string, width: number): string[] =>
  wrap(oneLine(message), width - INDENT.length - 2).map((line, i) => `${INDENT}${i ? ' ' : sign} ${line}`);

function notAPosting(reading: Reading, terminal: Terminal): string[] {
  const {kind, posting, document} = reading;
  const what = kind === 'guide' ? articleSentence(reading) : 'This is a resume, not a posting.';
  return [...about(posting.title?.value, document.name, undefined, terminal), ...answer('–', what, terminal)];
}

/** The way from the answer to the words of the text. */
const way = ({color}: Terminal): string => color.dim(`${INDENT}Where it says so: --why role, pay, …`);

const KINDS = {guide: 'Article, not a posting', resume: 'Resume, not a posting'};

/** One line for a document among many; `named` sets the name of its file before it. */
export function reportLine({posting, document, kind}: Reading, {color, width}: Terminal, named = false): string {
  const {role, title, compensation} = posting;
  const other = kind === 'guide' || kind === 'resume';
  const sign = other ? '–' : signOf(posting);
  const room = width - 2;
  const columns = named ? [0.27, 0.33, 0.4] : [0, 0.5, 0.5];
  const [first] = role.shares;
  const work = other
    ? KINDS[kind]
    : first
      ? `${personOf(first.role)} ${Math.round(first.share * 100)}%`
      : 'The text does not say';
  const pay = compensation[0] && payWords(compensation[0]);
  const wide = width >= 96 && !named;
  const cells = [
    ...(named ? [fit(fileName(document.name), Math.floor(room * columns[0]) - 2)] : []),
    fit(
      oneLine(title?.value ?? (named ? 'no title' : document.name)),
      Math.floor(room * (wide ? 0.4 : columns[1])) - 2,
    ),
    wide ? fit(work, 31) : shorten(work, Math.floor(room * columns[2])),
    ...(wide && pay ? [shorten(pay, Math.max(12, room - Math.floor(room * 0.4) - 33))] : []),
  ];
  return `${sign === '≠' ? color.red(sign) : sign} ${cells.join('  ')}`.trimEnd();
}

/** The last part of a path or address. */
const fileName = (name: string): string => oneLine(/[^/\\]+(?=[/\\]*$)/.exec(name)?.[0] ?? name);

/** What stands above the evidence of a document among many. */
export function nameLine({posting: {title}, document}: Reading, named: boolean): string {
  const words = title && `“${oneLine(title.value)}”`;
  return words && named ? `${words} · ${document.name}` : (words ?? document.name);
}
