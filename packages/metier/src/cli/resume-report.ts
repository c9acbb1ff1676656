import type {Dates, PartDate, Position, Resume, ResumeSkill} from '../resume/index.ts';
import {columnsOf, fit, oneLine, shorten, type Terminal, wrap} from './terminal.ts';

const INDENT = '   ';
const LABEL = 17;
const MOST_POSITIONS = 8;
const MOST_LINES = 4;

/** A resume in one screen: positions with months, education, skills demonstrated and claimed. `name` is that of its file. */
export function resumeReport(resume: Resume, name: string, terminal: Terminal): string {
  const parts = [head(resume, name, terminal), positions(resume, terminal), lists(resume, terminal)];
  return `${parts
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function head({name, label, positions: held, months}: Resume, file: string, {color, width}: Terminal): string[] {
  const who = [name ? oneLine(name.value) : oneLine(file), label && oneLine(label.value)].filter(Boolean).join(' · ');
  const count = `${held.length} ${held.length === 1 ? 'position' : 'positions'}`;
  const time = months === null ? '' : `, ${duration(months)} of work`;
  const overlaps = held.some(({concurrentWith}) => concurrentWith.length > 0) ? '; months that overlap count once' : '';
  const sentence = held.length
    ? `A resume: ${count}${time}${time ? overlaps : ''}.`
    : 'A resume without a position that Metier can tell.';
  return [
    ...wrap(who, width).map((line) => color.dim(line)),
    ...wrap(sentence, width - INDENT.length).map((line, i) => `${i ? ' ' : '–'}  ${color.bold(line)}`),
  ];
}

/** A line a position: dates, months, title and employer. */
function positions({positions: held}: Resume, {color, width}: Terminal): string[] {
  const shown = held.slice(0, MOST_POSITIONS);
  const rows = shown.map((one) => ({
    dates: datesOf(one),
    months: one.months === null ? '' : duration(one.months),
    what: whatOf(one, held),
  }));
  const dates = Math.max(0, ...rows.map((row) => columnsOf(row.dates)));
  const months = Math.max(0, ...rows.map((row) => columnsOf(row.months)));
  const room = width - INDENT.length - dates - months - 4;
  const narrow = room < 24;
  const lines = rows.flatMap((row) => {
    const time = `${fit(row.dates, dates)}  ${fit(row.months, months)}`;
    if (narrow) return [INDENT + color.dim(time.trimEnd()), ...wrap(row.what, width - 6).map((line) => `     ${line}`)];
    return wrap(row.what, room).map(
      (line, i) => `${INDENT}${i ? ' '.repeat(dates + months + 2) : color.dim(time)}  ${line}`,
    );
  });
  const more = held.length - shown.length;
  return more ? [...lines, color.dim(`${INDENT}… and ${more} more: --json`)] : lines;
}

function whatOf({title, employer, kind, promotedFrom}: Position, held: readonly Position[]): string {
  const names = [title?.value ?? 'title not told', employer?.value]
    .filter(Boolean)
    .map((one) => oneLine(one as string));
  const beside = [
    kind === 'volunteering' && 'voluntary',
    kind === 'activity' && 'activity',
    promotedFrom !== null && `after ${oneLine(held[promotedFrom]?.title?.value ?? 'another position')}`,
  ].filter(Boolean);
  return `${shorten(names.join(' · '), 140)}${beside.length ? ` (${beside.join(', ')})` : ''}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const dateWords = (date: PartDate | 'present'): string =>
  date === 'present' || date.length === 4 ? date : `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

function datesOf({from, to}: Dates): string {
  if (!from && !to) return '';
  if (from && to && from.value === to.value) return dateWords(from.value);
  return [from ? dateWords(from.value) : '?', to ? dateWords(to.value) : '?'].join(' – ');
}

/** "3 y 8 m" for 44 months. */
const duration = (months: number): string =>
  [Math.floor(months / 12) ? `${Math.floor(months / 12)} y` : '', months % 12 || months < 12 ? `${months % 12} m` : '']
    .filter(Boolean)
    .join(' ');

function lists(
  {education, skills, projects, publications, credentials, languages}: Resume,
  terminal: Terminal,
): string[] {
  const of = (shown: ResumeSkill['shown']) => skills.filter((skill) => skill.shown === shown);
  const used = [...of('demonstrated')].sort((a, b) => (b.months ?? 0) - (a.months ?? 0));
  const claimed = of('claimed');
  return [
    ...row(
      'Education',
      education.map((one) => studyWords(one)),
      terminal,
    ),
    ...row(
      `Demonstrated ${used.length}`,
      used.map(({label, months}) => (months === null ? label : `${label} ${duration(months)}`)),
      terminal,
    ),
    ...row(
      `Claimed ${claimed.length}`,
      claimed.map(({label}) => label),
      terminal,
    ),
    ...row(
      'Projects',
      projects.map(({name}) => name.value),
      terminal,
    ),
    ...row(
      'Published',
      publications.map(({name}) => name.value),
      terminal,
    ),
    ...row(
      'Credentials',
      credentials.map(({name}) => name.value),
      terminal,
    ),
    ...row(
      'Languages',
      languages.map(({name, proficiency}) => [name.value, proficiency?.value].filter(Boolean).join(' ')),
      terminal,
    ),
  ];
}

function studyWords({degree, field, institution, to}: Resume['education'][number]): string {
  const what = [degree?.value, field?.value].filter(Boolean).join(' ');
  return [what, institution?.value, to && dateWords(to.value)].filter(Boolean).join(', ');
}

/** A label and its words, on some lines at most; what is left out is counted. */
function row(label: string, words: readonly string[], {color, width}: Terminal): string[] {
  const said = words.map((one) => shorten(oneLine(one), 110)).filter(Boolean);
  if (!said.length) return [];
  const room = width - INDENT.length - LABEL;
  const setOf = (count: number) =>
    wrap(`${said.slice(0, count).join(' · ')}${count < said.length ? ` … and ${said.length - count} more` : ''}`, room);
  let kept = said.length;
  while (kept > 1 && setOf(kept).length > MOST_LINES) kept--;
  return setOf(kept).map((line, i) => `${INDENT}${i ? ' '.repeat(LABEL) : color.dim(fit(label, LABEL))}${line}`);
}
