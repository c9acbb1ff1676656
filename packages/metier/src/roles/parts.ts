import {type Statement, sources} from '@metier/kb/guides';
import {specialisms} from '@metier/kb/role-guides';
import {DEGREE_NAMES} from '../kb/degrees.ts';
import type {RoleDescription, SkillFigure} from './describe.ts';
import {isTool} from './describe.ts';
import {FEWEST_EMPLOYERS, FEWEST_POSTINGS} from './profile.ts';
import {baseOf, money, percent, personOf, withInterval} from './words.ts';

/** A part of a role's description in words: lines under a heading, each a sentence or a figure, and what they stand on. */
export interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
  /** What the figures of the part are of; null where it has none. */
  readonly base: string | null;
}

export interface Line {
  /** What the line is about, when it is a row: "Python", "Median". */
  readonly label?: string;
  readonly text: string;
  /** Where a statement comes from and when: "Our own judgement, 2026-11". */
  readonly source?: string;
}

const MOST_TASKS = 8;
const MOST_SKILLS = 15;
const MOST_TOOLS = 8;
const MOST_TITLES = 8;
const MOST_INDUSTRIES = 6;
const KINDS = [
  ['language', 'Languages'],
  ['library', 'Libraries'],
  ['tool', 'Tools'],
  ['platform', 'Platforms'],
] as const;
const sourceOf = ({source, detail, date}: Statement): string =>
  `${sources[source]?.name ?? source}${detail ? `, ${detail}` : ''}, ${date}`;
const said = (statement: Statement, label?: string): Line => ({
  ...(label ? {label} : {}),
  text: statement.text,
  source: sourceOf(statement),
});

/** All parts of a description, in the order of a role's page. */
export function partsOf(role: RoleDescription): Part[] {
  const {guide} = role;
  return [
    {
      title: 'What is it?',
      base: null,
      lines: [
        {text: role.definition},
        said(guide.is),
        said(guide.setting, 'Industry or research'),
        ...guide.with.map((one) => said(one, 'Works with')),
        ...guide.week.map((one) => said(one, `${one.share[0]}–${one.share[1]}% of a week`)),
        {label: 'Hands over', text: role.deliverables.join(', ')},
      ],
    },
    tasks(role),
    tools(role),
    asks(role),
    {title: 'Industries', ...figured(role, role.industries.slice(0, MOST_INDUSTRIES).map(skillLine))},
    pay(role),
    outlook(role),
    {
      title: 'How to prepare',
      base: null,
      lines: [
        ...guide.prepare.foundations.map((step) => said(withResources(step), 'Foundations')),
        ...guide.prepare.core.map((step) => said(withResources(step), 'Core')),
        ...guide.prepare.proof.map((proof) =>
          said({...proof, text: `${proof.text} To check: ${proof.check}`}, 'Proof of work'),
        ),
      ],
    },
    {
      title: 'First doors and next moves',
      base: null,
      lines: [
        said(
          guide.beginners,
          {first: 'A first job', possible: 'Possible as a first job', later: 'For later'}[guide.beginners.when],
        ),
        ...guide.doors.map((one) => said(one, `From ${one.from === 'graduate' ? 'graduate' : lowered(one.from)}`)),
        ...guide.next.map((one) => said(one, `To ${lowered(one.to)}`)),
      ],
    },
    {
      title: 'Forms and confusions',
      base: null,
      lines: [
        ...guide.niches.map((one) => said(one, one.name)),
        ...guide.confusions.map((one) => said(one, `Not ${lowered(one.role)}`)),
      ],
    },
    titles(role),
    {
      title: 'Nearest roles',
      base: null,
      lines: nearestLines(role),
    },
    {
      title: 'Official occupations',
      base: null,
      lines: role.occupations.map(({scheme, code, label, match}) => ({
        label: scheme,
        text: `${label} (${code}), ${match} match`,
      })),
    },
  ];
}

function nearestLines({nearest}: RoleDescription): Line[] {
  const near = nearest.filter(({nearness}) => nearness > 0).slice(0, 5);
  return near.length
    ? near.map((one) => ({label: personOf(one.role), text: `nearness ${one.nearness.toFixed(2)}`}))
    : [{text: 'Not known: too few postings name skills.'}];
}

const lowered = (role: string): string =>
  role === 'other' ? 'other work' : personOf(role).replace(/^(?!AI|ML)./, (first) => first.toLowerCase());
const withResources = <S extends Statement & {readonly resources: readonly {name: string; by: string}[]}>(
  step: S,
): S => ({
  ...step,
  text: `${step.text} Free: ${step.resources.map(({name, by}) => `${name} (${by})`).join('; ')}.`,
});

/** The lines with the role's base, or the reason why there are none. */
function figured(
  role: RoleDescription,
  lines: readonly Line[],
  none = 'No posting says.',
): Pick<Part, 'lines' | 'base'> {
  if (role.withheld) return {lines: [{text: role.withheld}], base: null};
  return {lines: lines.length ? lines : [{text: none}], base: baseOf(role.coverage)};
}

function tasks(role: RoleDescription): Part {
  const [first] = role.tasks;
  const lines = role.tasks
    .slice(0, MOST_TASKS)
    .map(({name, interval}) => ({label: withInterval(interval), text: name}));
  return {
    title: 'What they do',
    ...figured(role, lines, 'Too few postings with duties in English.'),
    ...(first ? {base: `Tasks as Metier names them, share of ${first.of} postings with duties in English`} : {}),
  };
}

const skillLine = ({label, named, required, preferred}: SkillFigure): Line => ({
  label,
  text: `${withInterval(named)}, required by ${required}, preferred by ${preferred}`,
});

function tools(role: RoleDescription): Part {
  const lines = KINDS.flatMap(([kind, label]) => {
    const own = role.skills.filter((one) => one.kind === kind).slice(0, MOST_TOOLS);
    return own.length ? [{label, text: own.map((one) => `${one.label} ${percent(one.named.share)}`).join(' · ')}] : [];
  });
  return {title: 'What they use', ...figured(role, lines)};
}

function asks(role: RoleDescription): Part {
  const share = (figures: RoleDescription['education'], name: (key: string) => string) =>
    figures.map((one) => `${name(one.name)} ${percent(one.interval.share)}`).join(' · ');
  const {years} = role;
  const lines: Line[] = [
    ...role.skills
      .filter((one) => !isTool(one) || one.named.share >= 0.1)
      .slice(0, MOST_SKILLS)
      .map(skillLine),
    {label: 'Degree', text: educationWords(role)},
    ...(years
      ? [
          {
            label: 'Years',
            text: `${years.median} in the median, ${years.low} to ${years.high} in the middle half, of ${years.base} postings that say`,
          },
        ]
      : []),
    {label: 'Seniority', text: share(role.seniority, (key) => key)},
    {label: 'Specialisms', text: share(role.specialisms.slice(0, 6), specialismName)},
    {label: 'Arrangement', text: share(role.arrangement, (key) => key)},
  ].filter(({text}) => text);
  return {title: 'What it asks for', ...figured(role, lines)};
}

/** "bachelor’s 45% · no degree asked 38%": the lowest degree that postings ask for. */
export const educationWords = ({education}: RoleDescription): string =>
  education.map(({name, interval}) => `${degreeWords(name)} ${percent(interval.share)}`).join(' · ');

const degreeWords = (name: string): string =>
  name in DEGREE_NAMES ? DEGREE_NAMES[name as keyof typeof DEGREE_NAMES].replace(' degree', '') : 'no degree asked';

/** Fields of business that postings name as knowledge. */
export const industriesOf = ({industries}: RoleDescription): string =>
  industries
    .slice(0, MOST_INDUSTRIES)
    .map(({label, named}) => `${label} ${percent(named.share)}`)
    .join(' · ');

const specialismName = (id: string): string => specialisms.find((one) => one.id === id)?.labels.en ?? id;

function pay({pay: uses, outlook: {groups}}: RoleDescription): Part {
  const posted = uses.map(
    ({country, currency, postings, employers, p10, p50, p90}): Line => ({
      label: `Posted, ${country}`,
      text: `${money(p50, currency)} a year in the median, ${money(p10, currency)} to ${money(p90, currency)} from the 10th to the 90th percentile; base, middle of the posted ranges; ${postings} postings of ${employers} employers`,
    }),
  );
  const official = groups.flatMap(({wages, wageDate, source, group}) =>
    wages.map(
      ({of, median, p90, topCoded}): Line => ({
        label: 'Official, US',
        text: `${money(median, 'USD')} a year in the median for ${of}, a proxy; 90th percentile ${money(p90, 'USD')}${topCoded ? ' or more' : ''}`,
        source: `${sources[source]?.name ?? source}, ${group}, wages of ${wageDate}`,
      }),
    ),
  );
  const none = {
    text: `Posted pay not shown: in no country do ${FEWEST_POSTINGS} postings of ${FEWEST_EMPLOYERS} employers state it.`,
  };
  return {title: 'Pay', base: null, lines: [...(posted.length ? posted : [none]), ...official]};
}

function outlook({outlook: {groups, none}}: RoleDescription): Part {
  return {
    title: 'Outlook',
    base: null,
    lines: none
      ? [said(none)]
      : groups.map(({group, period, growth, openings, why, source, date, codes}) => ({
          label: `${growth < 0 ? '−' : '+'}${Math.abs(growth)}%, ${period}`,
          text: `${group} in the United States, about ${openings.toLocaleString('en')} openings a year. A proxy for this role. ${why}`,
          source: `${sources[source]?.name ?? source}, ${codes.join(', ')}, ${date}`,
        })),
  };
}

function titles({role, titles: all, name}: RoleDescription): Part {
  if (!all.length)
    return {
      title: 'Titles that hide it',
      base: null,
      lines: [{text: 'No title of this role is used by three employers and five postings here.'}],
    };
  return {
    title: 'Titles that hide it',
    base: null,
    lines: all.slice(0, MOST_TITLES).map(({title, count, roles}) => {
      const own = roles.find((one) => one.role === role);
      const others = roles.filter((one) => one.role !== role && one.share >= 0.08).slice(0, 3);
      const rest = others.map(
        (one) => `${one.role === 'other' ? 'other work' : lowered(one.role)} in ${percent(one.share)}`,
      );
      return {
        label: `“${title}”`,
        text: `${name} in ${percent(own?.share ?? 0)} of ${count} postings${rest.length ? `, ${rest.join(', ')}` : ''}`,
      };
    }),
  };
}
