import type {RolesWords} from '../words/roles-en.ts';
import {at, type Scale, shareScale, twoSided} from './chart.ts';
import {box, circle, type Sheet} from './drawing.ts';
import type {DifferenceRow, DifferencesPicture, ShareRow, SharesPicture} from './figure.ts';
import {differenceWords, isSmall, isTooWide, percent, points} from './format.ts';

/** From where to where a picture may reach. */
export interface Field {
  readonly left: number;
  readonly right: number;
}

const ROW = 28;
const LABEL = 250;
const GAP = 16;

/** The place of a value between two edges. */
export const along =
  (scale: Scale, {left, right}: Field) =>
  (value: number): number =>
    Math.round((left + (at(scale, value) / 100) * (right - left)) * 10) / 10;

/** The figures of an axis; those at its ends stay inside. */
export function ticks(sheet: Sheet, scale: Scale, plot: Field, write: (value: number) => string): void {
  const x = along(scale, plot);
  sheet.y += 18;
  for (const [n, tick] of scale.ticks.entries()) {
    const anchor = n === 0 ? 'start' : n === scale.ticks.length - 1 ? 'end' : 'middle';
    sheet.text(write(tick), x(tick), sheet.y - 4, {size: 13, ink: 'ink-3', anchor});
  }
}

export function grid(sheet: Sheet, scale: Scale, plot: Field, height: number): void {
  const x = along(scale, plot);
  for (const tick of scale.ticks)
    sheet.line([x(tick), sheet.y], [x(tick), sheet.y + height], tick === 0 && scale.from < 0 ? 'control' : 'rule');
}

export function drawShares(sheet: Sheet, field: Field, picture: SharesPicture, words: RolesWords): void {
  const {groups, postings, stacked, rings} = picture;
  const rows = groups.flatMap((group) => group.rows);
  const brief = rows.every(({note, dot}) => !note && !(dot && isTooWide(dot)));
  const plot = {left: field.left + (stacked ? 0 : LABEL + GAP), right: field.right - (brief ? 80 : 290)};
  const scale = shareScale(rows.flatMap(({dot, ring}) => [dot?.high ?? 0, ring ?? 0]));
  const small = isSmall(postings);
  if (rings) legend(sheet, plot.left, small, words);
  ticks(sheet, scale, plot, (tick) => percent(tick, 0, words.code));
  for (const {heading, rows: some} of groups) {
    if (heading) {
      sheet.y += 26;
      sheet.text(heading, field.left, sheet.y - 7, {ink: 'ink-2', bold: true});
    }
    for (const row of some) {
      if (stacked) {
        sheet.y += 20;
        sheet.text(row.label, field.left, sheet.y - 2);
      } else shareLabel(sheet, row, field.left);
      grid(sheet, scale, plot, ROW);
      shareMarks(sheet, row, along(scale, plot), small);
      shareFigure(sheet, row, plot.right + GAP, words);
      sheet.y += ROW;
    }
  }
}

function legend(sheet: Sheet, x: number, small: boolean, {page}: RolesWords): void {
  sheet.y += 18;
  const y = sheet.y - 5;
  sheet.line([x, y], [x + 24, y], 'ink-2', 2, small);
  sheet.path(circle(x + 12, y, 5), small ? 'bg' : 'ink', small ? {ink: 'ink', width: 2} : undefined);
  sheet.text(page.legendRequired, x + 32, sheet.y, {size: 13, ink: 'ink-2'});
  const next = x + 52 + sheet.measure(page.legendRequired, 13, false);
  sheet.path(circle(next, y, 4), 'bg', {ink: 'ink-2', width: 1.5});
  sheet.text(page.legendPreferred, next + 12, sheet.y, {size: 13, ink: 'ink-2'});
}

function shareLabel(sheet: Sheet, {label, aside, quoted}: ShareRow, left: number): void {
  const middle = sheet.y + ROW / 2;
  const right = left + LABEL;
  if (!aside) {
    sheet.label(label, right, middle, LABEL, {anchor: 'end', quoted});
    return;
  }
  const room = sheet.measure(aside, 13, false) + 6;
  const fits = sheet.measure(label, 14, false) + room <= LABEL;
  sheet.text(aside, right, middle + (fits ? 5 : 13), {size: 13, ink: 'ink-3', anchor: 'end'});
  sheet.text(label, fits ? right - room : right, middle + (fits ? 5 : -3), {anchor: 'end', quoted});
}

function shareMarks(sheet: Sheet, {dot, ring}: ShareRow, x: (value: number) => number, small: boolean): void {
  const y = sheet.y + ROW / 2;
  if (dot) sheet.line([x(dot.low), y], [x(dot.high), y], 'ink-2', 2, small);
  if (ring) sheet.path(circle(x(ring), y, 4), 'bg', {ink: 'ink-2', width: 1.5});
  if (dot && !isTooWide(dot))
    sheet.path(circle(x(dot.share), y, 5), small ? 'bg' : 'ink', small ? {ink: 'ink', width: 2} : undefined);
}

function shareFigure(sheet: Sheet, {dot, figure, note}: ShareRow, x: number, {chart}: RolesWords): void {
  const y = sheet.y + ROW / 2 + 5;
  const words = dot && isTooWide(dot) ? chart.tooWide : figure;
  sheet.text(words, x, y, {bold: true});
  if (note) sheet.text(note, x + Math.max(48, sheet.measure(words, 14, true) + 8), y, {size: 13, ink: 'ink-2'});
}

export function drawDifferences(sheet: Sheet, field: Field, picture: DifferencesPicture, words: RolesWords): void {
  const {codes, rows, small, unit} = picture;
  const [first, second] = picture.sides ?? [words.compare.more(codes[0]), words.compare.more(codes[1])];
  const columns = [field.left + LABEL + 56, field.left + LABEL + 112] as const;
  const plot = {left: columns[1] + GAP, right: field.right - 96};
  const scale = twoSided(rows.flatMap(({low, high}) => [low, high]));
  sheet.y += 20;
  for (const [n, code] of codes.entries())
    sheet.text(code, columns[n] as number, sheet.y - 5, {size: 13, ink: 'ink-2', anchor: 'end'});
  sheet.path(triangle(plot.left + 6, sheet.y - 10), 'div-b');
  sheet.text(second, plot.left + 18, sheet.y - 5, {size: 13, ink: 'ink-2'});
  sheet.path(box(plot.right - 11, sheet.y - 15, 10, 10), 'div-a');
  sheet.text(first, plot.right - 18, sheet.y - 5, {size: 13, ink: 'ink-2', anchor: 'end'});
  ticks(sheet, scale, plot, (tick) => (unit ? differenceWords(tick, unit, words) : points(tick, words.code)));
  for (const row of rows) {
    const middle = sheet.y + ROW / 2;
    sheet.label(row.label, field.left + LABEL, middle, LABEL, {anchor: 'end'});
    sheet.text(row.a, columns[0], middle + 5, {anchor: 'end'});
    sheet.text(row.b, columns[1], middle + 5, {anchor: 'end'});
    grid(sheet, scale, plot, ROW);
    differenceMarks(sheet, row, along(scale, plot), small);
    sheet.text(differenceWords(row.share, unit, words), field.right, middle + 5, {
      bold: true,
      anchor: 'end',
    });
    sheet.y += ROW;
  }
}

const triangle = (x: number, y: number): string => `M${x} ${y + 5}L${x - 6} ${y - 5}h12z`;

function differenceMarks(
  sheet: Sheet,
  {share, low, high}: DifferenceRow,
  x: (value: number) => number,
  small: boolean,
) {
  const y = sheet.y + ROW / 2;
  const isOpen = low <= 0 && high >= 0;
  const ink = isOpen ? 'ink-3' : share > 0 ? 'div-a' : 'div-b';
  const hollow = small || isOpen;
  sheet.line([x(low), y], [x(high), y], ink, 2, small);
  const d = share > 0 ? box(x(share) - 5, y - 5, 10, 10) : triangle(x(share), y);
  sheet.path(d, hollow ? 'bg' : ink, hollow ? {ink, width: 2} : undefined);
}
