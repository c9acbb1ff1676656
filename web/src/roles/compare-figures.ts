import type {PostingsComparison} from 'metier/roles';
import type {Comparison, PostingPage, SkillAcross, SkillShares} from './answers.ts';
import type {AcrossCell, Covered, Figure, ShareGroup, ShareRow} from './figure.ts';
import {bare, baseLine, isSmall, percent, roleName, shareOrLess} from './format.ts';
import {type Interval, OFTEN, RARE, USUAL, wilson} from './limits.ts';
import {LEAST_SHARE, type RolePage} from './page.ts';
import {coveredOf, type FigureWords} from './role-figures.ts';
import {codeOf, inlineOf, type PostingSide, type RoleSide, type Side} from './sides.ts';
import type {Cell, Column, Table} from './table.ts';

/** Two roles with their codes. */
export interface RolePair {
  readonly a: RolePage;
  readonly b: RolePage;
  readonly codes: readonly [string, string];
}

export const baseOfPair = ({a, b, codes}: RolePair, {own}: FigureWords): string =>
  `${own.compare.headed(codes[0])} ${baseLine(a.coverage, own)}. ${own.compare.headed(codes[1])} ${baseLine(b.coverage, own)}.`;

/** What the codes stand for. */
const subjectOf = ({a, b, codes}: RolePair, {ui, own}: FigureWords): string =>
  [a, b].map(({role}, n) => `${own.compare.headed(codes[n] as string)} ${roleName(role, ui, own)}`).join(' · ');

const coveredByPair = ({a, b, codes}: RolePair): readonly Covered[] => [coveredOf(a, codes[0]), coveredOf(b, codes[1])];

/** How much of what they ask for two roles share. */
export function overlapFigure(
  comparison: Pick<Comparison, 'overlap'>,
  pair: RolePair,
  words: FigureWords,
): Figure | null {
  const {overlap} = comparison;
  if (!overlap) return null;
  const {own} = words;
  const parts = [
    {is: 'a', name: own.compare.only(pair.codes[0]), share: overlap.onlyA},
    {is: 'both', name: own.compare.shared, share: overlap.share},
    {is: 'b', name: own.compare.only(pair.codes[1]), share: overlap.onlyB},
  ] as const;
  return {
    name: 'overlap',
    about: [pair.a.role, pair.b.role],
    subject: subjectOf(pair, words),
    finding: own.compare.shareSentence(...intervalWords(overlap, own.code)),
    measure: own.compare.overlapMeasure,
    base: baseOfPair(pair, words),
    method: overlap.method,
    covered: coveredByPair(pair),
    postings: 0,
    table: {
      columns: [
        {label: own.compare.part, kind: 'text'},
        ...[own.compare.ofAll, own.chart.low, own.chart.high].map(shareColumn),
      ],
      rows: parts.map(({is, name, share}) => [
        ...[name, share],
        ...(is === 'both' ? [overlap.low, overlap.high] : [null, null]),
      ]),
    },
    picture: {is: 'parts', parts},
  };
}

/** "31%", "28", "34": a share and its interval. */
export const intervalWords = ({share, low, high}: Interval, code: string): readonly [string, string, string] => [
  percent(share, 0, code),
  bare(low, code),
  bare(high, code),
];

const shareColumn = (label: string): Column => ({label, kind: 'share'});

/** The skills that one role names more than the other. */
export function separatingFigure(
  comparison: Pick<Comparison, 'separating' | 'smallBase'>,
  pair: RolePair,
  words: FigureWords,
): Figure | null {
  const {smallBase} = comparison;
  const separating = comparison.separating.filter(({a, b}) => Math.max(a.share, b.share) >= LEAST_SHARE);
  const first = separating[0];
  if (!first) return null;
  const {own} = words;
  const [a, b] = pair.codes;
  const share = (value: number, {coverage}: RolePage): string => shareOrLess(value, coverage.postings, own.code);
  const [nA, nB] = [pair.a.coverage.postings, pair.b.coverage.postings];
  const small = smallBase ? ` ${own.chart.smallBase}.` : '';
  return {
    name: 'separating',
    about: [pair.a.role, pair.b.role],
    subject: subjectOf(pair, words),
    finding: own.compare.separatesFinding(
      first.label,
      `${a} ${share(first.a.share, pair.a)}`,
      `${b} ${share(first.b.share, pair.b)}`,
    ),
    measure: own.compare.separatesMeasure,
    base: `${baseOfPair(pair, words)}${small} ${own.page.cut(percent(LEAST_SHARE, 0, own.code))}`,
    method: null,
    covered: coveredByPair(pair),
    postings: 0,
    table: {
      columns: [
        {label: own.chart.item, kind: 'text', lang: 'en'},
        ...[a, b].map(shareColumn),
        ...[own.chart.difference, own.chart.low, own.chart.high].map((label): Column => ({label, kind: 'points'})),
        ...[a, b].map((code): Column => ({label: `n ${code}`, kind: 'count'})),
      ],
      rows: separating.map((one) => [
        ...[one.label, one.a.share, one.b.share],
        ...[one.points, one.low, one.high, nA, nB],
      ]),
    },
    picture: {
      ...{is: 'differences', codes: pair.codes, small: smallBase},
      rows: separating.map((one) => ({
        ...{label: one.label, share: one.points, low: one.low, high: one.high},
        a: share(one.a.share, pair.a),
        b: share(one.b.share, pair.b),
      })),
    },
  };
}

/** A posting beside a role: what decides, and what the role often asks for. */
export function postingFigure(found: PostingPage, posting: PostingSide, role: RoleSide, words: FigureWords): Figure {
  const {own} = words;
  const {coverage} = role.page;
  const of = coverage.postings;
  const code = codeOf(role, [role], words.ui, own);
  const name = inlineOf(role, words.ui, own);
  const total = found.usual.length + found.unusual.length;
  const limit = (share: number): string => percent(share, 0, own.code);
  const row = ({label, quote, level, figure}: PostingPage['usual'][number]): ShareRow => ({
    ...{label: words.ui.quote(quote), quoted: true, lang: posting.posting.language},
    aside: asideOf(label, quote, words.ui.levels[level]),
    dot: figure?.named ?? wilson(0, of),
    figure: shareOrLess(figure?.named.share ?? 0, of, own.code),
  });
  const groups: readonly ShareGroup[] = [
    {heading: own.compare.usualThere, rows: found.usual.map(row)},
    {heading: own.compare.rareThere, rows: found.unusual.map(row)},
    {
      heading: own.compare.oftenThere,
      rows: found.missing.map(({label, asked}) => ({
        ...{label, lang: 'en', dot: asked},
        figure: percent(asked.share, of, own.code),
      })),
    },
  ];
  return {
    name: 'posting',
    about: [role.id],
    subject: own.compare.title([own.compare.aPosting, name]),
    finding: own.compare.usualOf(found.usual.length, total, name, null),
    measure: own.compare.postingMeasure(name),
    base: `${own.compare.headed(code)} ${baseLine(coverage, own)}`,
    method: own.compare.postingMethod(limit(USUAL), limit(RARE), limit(OFTEN)),
    covered: [coveredOf(role.page, code)],
    postings: of,
    table: postingTable(found, words),
    picture: {
      ...{is: 'shares', postings: of, stacked: false, rings: false},
      groups: groups.filter(({rows}) => rows.length > 0),
    },
  };
}

/** "required", and what the words are read as where that is not plain: "required, read as dashboards". */
const asideOf = (label: string, quote: string, level: string): string =>
  quote.toLowerCase().includes(label.toLowerCase()) ? level : `${level}: ${label}`;

function postingTable({usual, unusual, missing}: PostingPage, {ui, own}: FigureWords): Table {
  const ends = (one: SkillShares | null, of: keyof SkillShares) =>
    one ? [one[of].share, one[of].low, one[of].high] : [null, null, null];
  const named = (group: string) => (one: PostingPage['usual'][number]) => [
    ...[one.label, one.quote, ui.levels[one.level], group],
    ...[...ends(one.figure, 'named'), one.figure?.asked.share ?? null],
  ];
  return {
    columns: [
      {label: own.chart.item, kind: 'text', lang: 'en'},
      {label: ui.table.words, kind: 'text', quoted: true},
      {label: ui.table.level, kind: 'text'},
      {label: own.chart.group, kind: 'text'},
      ...[own.chart.named, own.chart.low, own.chart.high, own.chart.share].map(shareColumn),
    ],
    rows: [
      ...usual.map(named(own.compare.usualThere)),
      ...unusual.map(named(own.compare.rareThere)),
      ...missing.map((one) => [
        ...[one.label, null, null, own.compare.oftenThere],
        ...[...ends(one, 'named'), one.asked.share],
      ]),
    ],
  };
}

/** What two postings name, in the words of each. */
export function postingsTable(found: PostingsComparison, codes: readonly string[], {ui, own}: FigureWords): Table {
  const level = (of: keyof typeof ui.levels): string => ui.levels[of];
  return {
    columns: [
      {label: own.chart.item, kind: 'text', lang: 'en'},
      ...codes.flatMap((code): Column[] => [
        {label: code, kind: 'text', quoted: true},
        {label: `${code}, ${ui.table.level.toLowerCase()}`, kind: 'text'},
      ]),
    ],
    rows: found.both.map(({label, a, b, quotes: [inA, inB]}) => [label, inA, level(a), inB, level(b)]),
  };
}

/** From the smallest share of a role to the largest. */
function spreadOf({sides}: SkillAcross): number {
  const shares = sides.flatMap((one) => (one && 'share' in one ? [one.share] : []));
  return Math.max(0, ...shares) - Math.min(1, ...shares);
}

/** Skill by skill over three sides. */
export function acrossFigure(rows: readonly SkillAcross[], sides: readonly Side[], words: FigureWords): Figure | null {
  if (rows.length === 0) return null;
  const {ui, own} = words;
  const codes = sides.map((side) => codeOf(side, sides, ui, own));
  const roles = sides.filter((side) => side.is === 'role');
  const cell = (one: SkillAcross['sides'][number], n: number): AcrossCell => {
    const side = sides[n];
    if (!one || !side) return null;
    if (side.is === 'posting')
      return 'quote' in one ? {is: 'words', quote: one.quote, level: one.level, lang: side.posting.language} : null;
    if ('quote' in one) return null;
    const of = side.page.coverage.postings;
    return {is: 'share', dot: one, figure: shareOrLess(one.share, of, own.code), small: isSmall(of)};
  };
  const told = (one: AcrossCell): string =>
    one ? (one.is === 'share' ? one.figure : ui.quote(one.quote)) : own.compare.notNamed;
  const pictured = rows.map(({label, sides: all}) => ({label, cells: all.map(cell)}));
  // Only roles lie apart by their shares.
  const apart = roles.length > 1 ? rows.reduce((most, row) => (spreadOf(row) > spreadOf(most) ? row : most)) : null;
  const finding = apart
    ? own.compare.acrossFinding(
        apart.label,
        apart.sides.flatMap((one, n) => (one ? `${codes[n]} ${told(cell(one, n))}` : [])).join(', '),
      )
    : own.compare.acrossPlain;
  const cut = roles.length > 0 ? ` ${own.page.cut(percent(LEAST_SHARE, 0, own.code))}` : '';
  return {
    name: 'across',
    about: roles.map(({id}) => id),
    subject: roles.map(({id}) => `${own.compare.headed(ui.roles[id].code)} ${roleName(id, ui, own)}`).join(' · '),
    finding,
    measure: own.compare.acrossMeasure,
    base:
      roles.map(({id, page}) => `${own.compare.headed(ui.roles[id].code)} ${baseLine(page.coverage, own)}.`).join(' ') +
      cut,
    method: null,
    covered: roles.map(({id, page}) => coveredOf(page, ui.roles[id].code)),
    postings: 0,
    table: {
      columns: [
        {label: own.chart.item, kind: 'text', lang: 'en'},
        ...sides.flatMap((side, n): Column[] =>
          side.is === 'role'
            ? [codes[n], `${codes[n]}, ${own.chart.low}`, `${codes[n]}, ${own.chart.high}`].map((label) =>
                shareColumn(label as string),
              )
            : [
                {label: codes[n] as string, kind: 'text', quoted: true},
                {label: `${codes[n]}, ${ui.table.level.toLowerCase()}`, kind: 'text'},
              ],
        ),
      ],
      rows: rows.map(({label, sides: all}) => [
        label,
        ...all.flatMap((one, n): Cell[] => {
          if (!one) return sides[n]?.is === 'role' ? [null, null, null] : [null, null];
          return 'quote' in one ? [one.quote, ui.levels[one.level]] : [one.share, one.low, one.high];
        }),
      ]),
    },
    picture: {is: 'across', codes, rows: pictured},
  };
}
