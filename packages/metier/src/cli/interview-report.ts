import type {Interview, Question, Round, Story, Topic, Weakness} from '../interview/interview.ts';
import {labelOf} from '../plan/start.ts';
import {range} from './plan-words.ts';
import {oneLine, type Terminal, wrap} from './terminal.ts';
import {personIn, requirementWords, withArticle} from './words.ts';

const WHY: Readonly<Record<Weakness, string>> = {
  unmet: 'The resume is against it',
  'not-shown': 'The resume does not name it',
  claimed: 'Only listed',
  short: 'Shown for a short time or in part',
  old: 'Long ago',
  near: 'Only something next to it is shown',
};
const INDENT = '   ';
/** The terminal shows so many; Markdown shows all. */
const MOST_PROBES = 8;

interface Part {
  readonly label: string;
  readonly text: string;
}

/** Preparation for the terminal: what they will probe, what stands, and the rounds. */
export function interviewReport(found: Interview, {color, width}: Terminal): string {
  const lines = (parts: readonly Part[]): string[] =>
    parts.flatMap(({label, text}) =>
      wrap(label ? `${label}: ${text}` : text, width - INDENT.length).map((row) => INDENT + row),
    );
  const topics = (some: readonly Topic[], begin: number): string[] =>
    some.flatMap((topic, i) => [color.bold(`${begin + i}  ${titleOf(topic)}`), ...lines(topicParts(topic)), '']);
  return `${[
    ...wrap(headOf(found), width).map(color.bold),
    '',
    ...topics(found.probes.slice(0, MOST_PROBES), 1),
    ...(found.probes.length > MOST_PROBES
      ? [
          ...wrap(
            `And ${found.probes.length - MOST_PROBES} more: ${found.probes.slice(MOST_PROBES).map(nameOf).join(', ')}. All with --markdown.`,
            width,
          ),
          '',
        ]
      : []),
    ...(found.strengths.length
      ? [
          color.bold('What the resume shows: have the story ready'),
          '',
          ...topics(found.strengths, found.probes.length + 1),
        ]
      : []),
    ...wrap(roundsHead(found), width).map(color.bold),
    '',
    ...found.rounds.flatMap((round, i) => [
      color.bold(`${i + 1}  ${round.name}, ${range(round.minutes)} minutes`),
      ...lines(roundParts(round)),
      '',
    ]),
    ...wrap(METHOD, width).map(color.dim),
  ].join('\n')}\n`;
}

/** The same as Markdown. */
export function interviewMarkdown(found: Interview): string {
  const section = (title: string, parts: readonly Part[]): string =>
    [
      `### ${escaped(title)}`,
      '',
      ...parts.map(({label, text}) => `- ${label ? `${label}: ` : ''}${escaped(text)}`),
    ].join('\n');
  return `${[
    `# ${escaped(found.goal)}`,
    escaped(headOf(found)),
    ...(found.probes.length ? ['## What they will probe'] : []),
    ...found.probes.map((topic) => section(titleOf(topic), topicParts(topic))),
    ...(found.strengths.length ? ['## What the resume shows'] : []),
    ...found.strengths.map((topic) => section(titleOf(topic), topicParts(topic))),
    '## Rounds',
    escaped(roundsHead(found)),
    ...found.rounds.map((round, i) =>
      section(`${i + 1}. ${round.name}, ${range(round.minutes)} minutes`, roundParts(round)),
    ),
    METHOD,
  ].join('\n\n')}\n`;
}

const METHOD =
  'A requirement is probed when the resume is against it, silent on it, only lists it, shows it for six months or less or more than five years ago, or shows only its neighbour. Stories are the words of the resume. Rounds and minutes are usual ones, by our estimate; the employer decides.';

function headOf({goal, probes, strengths}: Interview): string {
  const of = probes.length + strengths.length;
  const all = of === 1 ? '1 requirement' : `${of} requirements`;
  return `${oneLine(goal)}: of ${all}, expect ${probes.length === 0 ? 'none' : probes.length} to be probed; ${strengths.length} ${strengths.length === 1 ? 'stands' : 'stand'}.`;
}

const nameOf = ({line}: Topic): string => requirementWords(line.requirement);

const titleOf = (topic: Topic): string => {
  const {weakness} = topic;
  const name = nameOf(topic);
  return weakness ? `${name}: ${WHY[weakness].charAt(0).toLowerCase()}${WHY[weakness].slice(1)}` : name;
};

function topicParts({asked, line, story, questions, weakness}: Topic): Part[] {
  const quote = line.evidence[0]?.quote;
  const own = quote && !story?.highlight ? `“${oneLine(quote)}”` : '';
  return [
    ...(asked ? [{label: 'Asked', text: oneLine(asked)}] : []),
    {label: '', text: line.because},
    ...(own && weakness ? [{label: 'Resume', text: own}] : []),
    ...(story || TOLD.has(line.by.kind) ? [{label: 'Story', text: story ? storyWords(story) : NO_STORY}] : []),
    ...questions.flatMap(questionParts),
  ];
}

/** What one tells of in a talk; a degree or a language is shown otherwise. */
const TOLD = new Set(['skill', 'experience']);
const NO_STORY = 'none in the resume. Have a true example ready, or say plainly that you have not done it.';

/** "Data Analyst, Nordlys Energi, 2021-05 to 2024-08: “Wrote SQL models …”". */
function storyWords({title, employer, from, to, highlight}: Story): string {
  const place = [title, employer]
    .filter((word) => word !== null)
    .map(oneLine)
    .join(', ');
  const when = from ? `${from}${to ? ` to ${to}` : ''}` : '';
  const where = [place, when].filter(Boolean).join(', ');
  return highlight ? `${where ? `${where}: ` : ''}“${oneLine(highlight)}”` : where;
}

const questionParts = ({q, good}: Question): Part[] => [
  {label: 'Question', text: q},
  {label: 'A good answer', text: good},
];

const roundParts = ({probes, skills, questions}: Round): Part[] => [
  {label: '', text: probes},
  ...(skills.length ? [{label: 'Of what is asked here', text: `${skills.map(labelOf).join(', ')}.`}] : []),
  ...questions.flatMap(questionParts),
];

function roundsHead({rounds, role}: Interview): string {
  if (!rounds.length) return 'The usual rounds are not known: the work is no role that Metier knows.';
  const total = ([0, 1] as const).map((end) => rounds.reduce((sum, {minutes}) => sum + minutes[end], 0));
  return `The usual rounds of ${withArticle(personIn(role as string))}, ${range([total[0] as number, total[1] as number])} minutes together`;
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
