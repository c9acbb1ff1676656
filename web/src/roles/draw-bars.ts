import type {RolesWords} from '../words/roles-en.ts';
import {COLUMN_TICKS, scaleOf, shareScale} from './chart.ts';
import {along, type Field, grid, ticks} from './draw-rows.ts';
import {box, circle, type Sheet} from './drawing.ts';
import type {AcrossCell, AcrossPicture, AmountsPicture, PartsPicture, PayPicture, PayStrip} from './figure.ts';
import {axisPay, country, isSmall, isTooWide, pay, percent, whole} from './format.ts';
import type {FigureWords} from './role-figures.ts';

const ROW = 28;

export function drawPay(sheet: Sheet, field: Field, {strips}: PayPicture, words: RolesWords): void {
  const scale = scaleOf(Math.min(...strips.map(({p10}) => p10)), Math.max(...strips.map(({p90}) => p90)));
  for (const one of strips) {
    sheet.y += 22;
    sheet.text(stripWords(one, words), field.left, sheet.y - 4);
    grid(sheet, scale, field, ROW);
    strip(sheet, one, along(scale, field));
    sheet.y += ROW;
  }
  ticks(sheet, scale, field, (tick) => axisPay(tick, strips[0]?.currency ?? 'USD', words.code));
  const legend = strips.some(({median}) => median)
    ? `${words.page.payLegend} · ${words.page.payInterval}`
    : words.page.payLegend;
  sheet.paragraph(legend, field.left, field.right - field.left, {size: 13, ink: 'ink-2'});
}

function stripWords(
  {label, country: id, currency, p50, postings, employers}: PayStrip,
  {code, chart}: RolesWords,
): string {
  const base = chart.base(whole(postings, code), whole(employers, code), '');
  const small = isSmall(postings) ? `, ${chart.smallBase}` : '';
  return `${label ?? country(id, code)}: ${pay(p50, currency, code, 1000)} (${base}${small})`;
}

function strip(
  sheet: Sheet,
  {p10, p25, p50, p75, p90, postings, median}: PayStrip,
  x: (value: number) => number,
): void {
  const y = sheet.y + ROW / 2;
  sheet.line([x(p10), y], [x(p90), y], 'ink-2', 2);
  sheet.path(box(x(p25), y - 7, Math.round((x(p75) - x(p25)) * 10) / 10, 14), isSmall(postings) ? 'bg' : 'active', {
    ink: 'ink-2',
    width: 1.5,
  });
  if (median) sheet.path(box(x(median.low), y + 9, Math.round((x(median.high) - x(median.low)) * 10) / 10, 4), 'ink');
  sheet.line([x(p50), y - 10], [x(p50), y + 10], 'ink', 2.5);
}

/** Estimates: hollow points, dashed intervals. */
export function drawAmounts(sheet: Sheet, field: Field, {rows, currency}: AmountsPicture, words: RolesWords): void {
  const plot = {left: field.left + 266, right: field.right - 250};
  const scale = scaleOf(Math.min(...rows.map(({low}) => low)), Math.max(...rows.map(({high}) => high)));
  const x = along(scale, plot);
  for (const {label, value, low, high, figure, note} of rows) {
    const y = sheet.y + ROW / 2;
    sheet.label(label, field.left + 250, y, 250, {anchor: 'end'});
    grid(sheet, scale, plot, ROW);
    sheet.line([x(low), y], [x(high), y], 'ink-2', 2, true);
    sheet.path(circle(x(value), y, 5), 'bg', {ink: 'ink', width: 2});
    sheet.text(figure, plot.right + 16, y + 5, {bold: true});
    sheet.text(note, plot.right + 24 + sheet.measure(figure, 14, true), y + 5, {size: 13, ink: 'ink-2'});
    sheet.y += ROW;
  }
  ticks(sheet, scale, plot, (tick) => axisPay(tick, currency, words.code));
}

const BAR = 20;
/** Lines of the hatch are so far apart. */
const HATCH = 6;

export function drawParts(sheet: Sheet, field: Field, {parts}: PartsPicture, words: RolesWords): void {
  const width = field.right - field.left - 4;
  let x = field.left;
  sheet.y += 4;
  for (const {is, share} of parts) {
    const wide = Math.round(share * width * 10) / 10;
    if (is === 'both') hatch(sheet, x, sheet.y, wide, BAR);
    else sheet.path(box(x, sheet.y, wide, BAR), is === 'a' ? 'div-a' : 'div-b');
    x += wide + 2;
  }
  sheet.y += BAR + 22;
  let left = field.left;
  for (const {is, name, share} of parts) {
    const label = `${name} ${percent(share, 0, words.code)}`;
    if (is === 'both') hatch(sheet, left, sheet.y - 11, 12, 12);
    else sheet.path(box(left, sheet.y - 11, 12, 12), is === 'a' ? 'div-a' : 'div-b');
    sheet.text(label, left + 20, sheet.y);
    left += 48 + sheet.measure(label, 14, false);
  }
  sheet.y += 6;
}

/** 45° lines inside of a box. */
function hatch(sheet: Sheet, left: number, top: number, width: number, height: number): void {
  sheet.path(box(left, top, width, height), 'bg', {ink: 'ink-3', width: 1});
  for (let start = HATCH; start < width + height; start += HATCH) {
    const [fromX, toX] = [Math.min(start, width), Math.max(0, start - height)];
    sheet.line([left + fromX, top + start - fromX], [left + toX, top + start - toX], 'ink-3', 1.5);
  }
}

const ACROSS_LABEL = 190;
const ACROSS_GAP = 24;

export function drawAcross(sheet: Sheet, field: Field, {codes, rows}: AcrossPicture, words: FigureWords): void {
  const start = field.left + ACROSS_LABEL + ACROSS_GAP;
  const wide = (field.right - start - ACROSS_GAP * (codes.length - 1)) / codes.length;
  const fields = codes.map((_, n) => ({
    left: start + n * (wide + ACROSS_GAP),
    right: start + n * (wide + ACROSS_GAP) + wide,
  }));
  const plots = fields.map(({left, right}) => ({left, right: right - 52}));
  const cells = rows.flatMap((row) => row.cells);
  const scale = shareScale(
    cells.map((cell) => (cell?.is === 'share' ? cell.dot.high : 0)),
    COLUMN_TICKS,
  );
  const shared = plots.filter((_, n) => rows.some((row) => row.cells[n]?.is === 'share'));
  sheet.y += 20;
  for (const [n, code] of codes.entries()) sheet.text(code, fields[n]?.left ?? 0, sheet.y - 4, {bold: true});
  const {y} = sheet;
  for (const plot of shared) {
    sheet.y = y;
    ticks(sheet, scale, plot, (tick) => percent(tick, 0, words.own.code));
  }
  for (const row of rows) {
    sheet.label(row.label, field.left + ACROSS_LABEL, sheet.y + ROW / 2, ACROSS_LABEL, {anchor: 'end'});
    for (const plot of shared) grid(sheet, scale, plot, ROW);
    for (const [n, cell] of row.cells.entries())
      acrossCell(sheet, cell, fields[n] as Field, along(scale, plots[n] as Field), words);
    sheet.y += ROW;
  }
}

function acrossCell(
  sheet: Sheet,
  cell: AcrossCell,
  {left, right}: Field,
  x: (value: number) => number,
  words: FigureWords,
): void {
  const y = sheet.y + ROW / 2;
  if (!cell) sheet.text(words.own.compare.notNamed, left, y + 5, {size: 13, ink: 'ink-3'});
  else if (cell.is === 'words')
    sheet.label(words.ui.quote(cell.quote), left, y, right - left, {size: 13, quoted: true});
  else shareCell(sheet, cell, right, x);
}

function shareCell(
  sheet: Sheet,
  {dot, small, figure}: Extract<AcrossCell, {is: 'share'}>,
  right: number,
  x: (value: number) => number,
): void {
  const y = sheet.y + ROW / 2;
  sheet.line([x(dot.low), y], [x(dot.high), y], 'ink-2', 2, small);
  const edge = small ? {ink: 'ink' as const, width: 2} : undefined;
  if (!isTooWide(dot)) sheet.path(circle(x(dot.share), y, 4.5), small ? 'bg' : 'ink', edge);
  sheet.text(figure, right, y + 5, {bold: true, anchor: 'end'});
}
