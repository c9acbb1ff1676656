import {roleWords} from '../market/hit-words.ts';
import type {Column, Row} from '../market/questions/question.ts';
import type {Like, Neighbours, Similar} from '../market/search/similar.ts';
import {count, many, skillWords} from './market-words.ts';
import type {Found} from './search-fits.ts';
import {HIT_COLUMNS, hitLines, rowOf} from './search-report.ts';
import {oneLine, type Terminal, wrap} from './terminal.ts';

const SHARED = 8;
const ONLY = 5;

/** A posting that is like another, with what is noted of whether a job is open. */
type NotedSimilar = Similar & Pick<Found, 'notes'>;
export type NotedNeighbours = Omit<Neighbours, 'similar'> & {readonly similar: readonly NotedSimilar[]};

/** What `--csv` gives of a posting. */
export const SIMILAR_COLUMNS: readonly Column[] = [
  ...HIT_COLUMNS.filter(({key}) => !key.startsWith('required_')),
  ...(['shared', 'more', 'less'] as const).map((key) => ({key, label: key, kind: 'text' as const})),
];

/** The cells of a posting. */
export const similarRow = (one: NotedSimilar): Row => ({
  ...rowOf({...one, fit: null}),
  shared: one.shared.join('; '),
  more: one.more.join('; '),
  less: one.less.join('; '),
});

/** Postings that are like one, with what they share and what differs. */
export function similarReport(like: Like, {similar, own}: NotedNeighbours, terminal: Terminal): string {
  const {width, color} = terminal;
  const about = [roleWords(like), like.seniority, many(like.skills.length, 'skill')].filter(Boolean).join(' · ');
  const elsewhere = own
    ? [`The same employer offers the same title in ${many(own, 'more job')}; not listed below.`]
    : [];
  const head = [`Like ${oneLine(like.title) || 'the posting'} (${about})`, ...elsewhere].flatMap((line) =>
    wrap(line, width),
  );
  if (!similar.length)
    return `${head.join('\n')}\n\nNo posting that is meant shares a skill with it. What the market holds: metier market\n`;
  return `${[...head.map(color.dim), '', ...similar.flatMap((one) => hitLines({...one, fit: null}, terminal, whyLines(like, one)))].join('\n').trimEnd()}\n`;
}

function whyLines(like: Like, {shared, more, less, also}: Similar): string[] {
  return [
    shared.length
      ? `Both, ${count(shared.length)} of ${count(like.skills.length)}: ${skillList(shared, SHARED)}`
      : 'Shares the work, and no skill by name.',
    ...(more.length ? [`Only this one: ${skillList(more, ONLY)}`] : []),
    ...(less.length ? [`Only yours: ${skillList(less, ONLY)}`] : []),
    ...(also ? [`${many(also, 'more job')} of this employer with this title`] : []),
  ];
}

function skillList(skills: readonly string[], most: number): string {
  const rest = skills.length - most;
  return `${skills.slice(0, most).map(skillWords).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
