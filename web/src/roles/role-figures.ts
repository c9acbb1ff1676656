import type {Words} from '../words/en.ts';
import type {RolesWords} from '../words/roles-en.ts';
import type {Covered, Figure, ShareGroup, ShareRow} from './figure.ts';
import {baseLine, country, months, pay, percent, roleName, whole} from './format.ts';
import {wilson} from './limits.ts';
import {askedOf, LEAST_SHARE, type PageShare, type PageSkill, type RolePage} from './page.ts';
import type {Column, Table} from './table.ts';

/** The words that figures are told in: those of the interface and of the pages about roles. */
export interface FigureWords {
  readonly ui: Words;
  readonly own: RolesWords;
}

/** All figures of a role's page, in its order; none where too few postings stand behind them. */
export function roleFigures(page: RolePage, words: FigureWords): readonly Figure[] {
  return [
    tasksFigure(page, words),
    toolsFigure(page, words),
    skillsFigure(page, words),
    educationFigure(page, words),
    seniorityFigure(page, words),
    ...payFigures(page, words),
  ].filter((figure) => figure !== null);
}

export const coveredOf = (page: Pick<RolePage, 'coverage' | 'source'>, of: string | null = null): Covered => ({
  of,
  coverage: page.coverage,
  source: page.source,
});

const MOST_TASKS = 10;

export function tasksFigure(page: RolePage, words: FigureWords): Figure | null {
  const {own} = words;
  const tasks = [...page.tasks].sort((a, b) => b.count - a.count);
  const most = tasks[0];
  if (!most) return null;
  return {
    ...common(page, words),
    name: 'tasks',
    finding: own.page.mostOften(most.name, percent(most.count / most.of, most.of, own.code)),
    measure: own.page.tasksMeasure,
    base: [own.chart.tasksBase(whole(most.of, own.code)), months(page.coverage.from, page.coverage.to, own.code)]
      .filter(Boolean)
      .join(', '),
    postings: most.of,
    table: shareTable(tasks, own.chart.task, ({name}) => name, own, 'en'),
    picture: {
      ...{is: 'shares', postings: most.of, stacked: true, rings: false},
      groups: [
        {heading: null, rows: tasks.slice(0, MOST_TASKS).map((one) => ({...shareRow(one, one.name, own), lang: 'en'}))},
      ],
    },
  };
}

export function skillsFigure(page: RolePage, words: FigureWords): Figure | null {
  const {own} = words;
  const most = page.skills[0];
  if (!most) return null;
  const of = page.coverage.postings;
  return {
    ...common(page, words),
    name: 'skills',
    finding: own.page.skillsFinding(most.label, percent(askedOf(most) / of, of, own.code)),
    measure: own.page.skillsMeasure,
    base: cutBase(page, own),
    table: skillTable(page.skills, of, own),
    picture: skillsPicture([{heading: null, rows: page.skills.map((skill) => skillRow(skill, of, own))}], of),
  };
}

const TOOL_KINDS = ['language', 'library', 'tool', 'platform'];
const MOST_TOOLS = 8;

export function toolsFigure(page: RolePage, words: FigureWords): Figure | null {
  const {own} = words;
  const {tools} = page;
  if (tools.length === 0) return null;
  const of = page.coverage.postings;
  const groups = TOOL_KINDS.map((kind) => ({
    heading: own.page.toolKinds[kind] ?? kind,
    rows: tools
      .filter((tool) => tool.kind === kind)
      .slice(0, MOST_TOOLS)
      .map((tool) => skillRow(tool, of, own)),
  }));
  const top = tools.slice(0, 3).map(({label}) => label);
  return {
    ...common(page, words),
    name: 'tools',
    finding: own.page.tools(top.join(' · ')),
    measure: own.page.skillsMeasure,
    base: cutBase(page, own),
    table: skillTable(tools, of, own),
    picture: skillsPicture(
      groups.filter(({rows}) => rows.length > 0),
      of,
    ),
  };
}

export function educationFigure(page: RolePage, words: FigureWords): Figure | null {
  const {own} = words;
  const name = ({name: id}: PageShare): string => own.page.degrees[id] ?? id;
  return sharesFigure(page, page.education, words, {
    ...{name: 'education', label: own.page.education, measure: own.page.educationMeasure},
    nameOf: name,
  });
}

export function seniorityFigure(page: RolePage, words: FigureWords): Figure | null {
  const {ui, own} = words;
  const name = ({name: id}: PageShare): string => ui.said.seniority[id] ?? id;
  return sharesFigure(page, page.seniority, words, {
    ...{name: 'seniority', label: own.page.seniority, measure: own.page.seniorityMeasure},
    nameOf: name,
  });
}

/** One figure for each currency: strips of one scale. */
export function payFigures(page: RolePage, words: FigureWords): readonly Figure[] {
  const {own} = words;
  const currencies = [...new Set(page.pay.map(({currency}) => currency))];
  return currencies.map((currency) => {
    const strips = page.pay.filter((one) => one.currency === currency);
    const first = strips[0] as (typeof strips)[number];
    const single = strips.length === 1;
    const postings = strips.reduce((sum, one) => sum + one.postings, 0);
    const dates = months(page.coverage.from, page.coverage.to, own.code);
    return {
      ...common(page, words),
      name: 'pay',
      about: [page.role, single ? first.country : currency],
      finding: own.page.payFinding(pay(first.p50, currency, own.code, 1000), country(first.country, own.code)),
      measure: own.page.payMeasure(currency),
      // An employer may hire in two countries: employers of several are not added up.
      base: own.chart.base(whole(postings, own.code), single ? whole(first.employers, own.code) : '', dates),
      postings: 0,
      table: payTable(strips, currency, own),
      picture: {is: 'pay', strips},
    };
  });
}

const common = (page: RolePage, {ui, own}: FigureWords) => ({
  about: [page.role],
  subject: roleName(page.role, ui, own),
  base: baseLine(page.coverage, own),
  method: null,
  covered: [coveredOf(page)],
  postings: page.coverage.postings,
});

const cutBase = ({coverage}: RolePage, own: RolesWords): string =>
  `${baseLine(coverage, own)}. ${own.page.cut(percent(LEAST_SHARE, 0, own.code))}`;

const skillsPicture = (groups: readonly ShareGroup[], postings: number) => ({
  ...{is: 'shares' as const, groups, postings},
  stacked: false,
  rings: true,
});

interface SharesOf {
  readonly name: string;
  readonly label: string;
  readonly measure: string;
  nameOf(share: PageShare): string;
}

function sharesFigure(page: RolePage, shares: readonly PageShare[], words: FigureWords, of: SharesOf): Figure | null {
  const {own} = words;
  const most = [...shares].sort((x, y) => y.count - x.count)[0];
  if (!most) return null;
  const rows = shares.map((one) => shareRow(one, of.nameOf(one), own));
  return {
    ...common(page, words),
    name: of.name,
    finding: own.page.mostOften(of.nameOf(most), percent(most.count / most.of, most.of, own.code)),
    measure: of.measure,
    table: shareTable(shares, of.label, of.nameOf, own),
    picture: {is: 'shares', groups: [{heading: null, rows}], postings: most.of, stacked: false, rings: false},
  };
}

const shareRow = ({count, of}: PageShare, label: string, {code}: RolesWords): ShareRow => ({
  label,
  dot: wilson(count, of),
  figure: percent(count / of, of, code),
});

/** A skill's row: required as a dot, preferred as a ring. */
function skillRow(skill: PageSkill, of: number, {code, page}: RolesWords): ShareRow {
  const {label, required, preferred} = skill;
  const share = (count: number): string => percent(count / of, of, code);
  return {
    label,
    lang: 'en',
    dot: wilson(required, of),
    ring: preferred / of,
    figure: share(askedOf(skill)),
    note: preferred ? page.levels(share(required), share(preferred)) : page.onlyRequired(share(required)),
  };
}

const shareColumn = (label: string): Column => ({label, kind: 'share'});

function shareTable(
  shares: readonly PageShare[],
  label: string,
  nameOf: (share: PageShare) => string,
  {chart}: RolesWords,
  lang?: string,
): Table {
  return {
    columns: [
      {label, kind: 'text', lang},
      ...[chart.share, chart.low, chart.high].map(shareColumn),
      {label: chart.postings, kind: 'count'},
    ],
    rows: shares.map((one) => {
      const {share, low, high} = wilson(one.count, one.of);
      return [nameOf(one), share, low, high, one.count];
    }),
  };
}

/** The skills in full: each share with its interval. */
function skillTable(skills: readonly PageSkill[], of: number, {chart, page}: RolesWords): Table {
  return {
    columns: [
      {label: chart.item, kind: 'text', lang: 'en'},
      {label: chart.kind, kind: 'text'},
      ...[chart.share, chart.low, chart.high, chart.required, chart.preferred, chart.named].map(shareColumn),
      {label: chart.postings, kind: 'count'},
    ],
    rows: skills.map((skill) => {
      const {share, low, high} = wilson(askedOf(skill), of);
      const {label, kind, required, preferred, count} = skill;
      return [label, page.kinds[kind] ?? kind, share, low, high, required / of, preferred / of, count / of, count];
    }),
  };
}

const payTable = (strips: RolePage['pay'], currency: string, {chart, code}: RolesWords): Table => ({
  currency,
  columns: [
    {label: chart.group, kind: 'text'},
    {label: chart.postings, kind: 'count'},
    {label: chart.employers, kind: 'count'},
    ...['p10', 'p25', 'p50', 'p75', 'p90'].map((label): Column => ({label, kind: 'pay'})),
  ],
  rows: strips.map(({country: id, postings, employers, p10, p25, p50, p75, p90}) => [
    ...[country(id, code), postings, employers],
    ...[p10, p25, p50, p75, p90],
  ]),
});
