import type {RolesWords} from '../words/roles-en.ts';
import {at, shareScale} from './chart.ts';
import type {Field} from './draw-rows.ts';
import {circle, type Sheet} from './drawing.ts';
import type {TrendPicture} from './figure.ts';
import {percent} from './format.ts';

const HEIGHT = 220;
const AXIS = 56;
const FIGURE = 72;

/** A share over time: a line with its interval as a band, a point for each stretch of time; the last figure at its end. */
export function drawTrend(sheet: Sheet, field: Field, {points}: TrendPicture, words: RolesWords): void {
  const plot = {left: field.left + AXIS, right: field.right - FIGURE};
  const scale = shareScale(points.map(({high}) => high));
  const top = sheet.y + 8;
  const x = (n: number): number => plot.left + xPlace(points, n) * (plot.right - plot.left);
  const y = (value: number): number => top + (1 - at(scale, value) / 100) * HEIGHT;
  for (const tick of scale.ticks) {
    sheet.line([plot.left, y(tick)], [plot.right, y(tick)], 'rule');
    sheet.text(percent(tick, 0, words.code), plot.left - 8, y(tick) + 5, {size: 13, ink: 'ink-3', anchor: 'end'});
  }
  const rim = [...points.map(({high}, n) => [x(n), y(high)]), ...points.map(({low}, n) => [x(n), y(low)]).reverse()];
  sheet.path(`M${rim.map((one) => one.map(rounded).join(' ')).join('L')}z`, 'active');
  for (let n = 1; n < points.length; n++) {
    const [before, now] = [points[n - 1], points[n]] as const;
    if (before && now)
      sheet.line(
        [rounded(x(n - 1)), rounded(y(before.share))],
        [rounded(x(n)), rounded(y(now.share))],
        'ink',
        2,
        now.unfinished,
      );
  }
  for (const [n, {share, small, unfinished}] of points.entries()) {
    const hollow = small || unfinished;
    sheet.path(
      circle(rounded(x(n)), rounded(y(share)), 4),
      hollow ? 'bg' : 'ink',
      hollow ? {ink: 'ink', width: 2} : undefined,
    );
  }
  const last = points.at(-1);
  if (last) sheet.text(last.figure, plot.right + 12, y(last.share) + 5, {bold: true});
  sheet.y = top + HEIGHT + 18;
  for (const n of labelled(points.length))
    sheet.text(points[n]?.label ?? '', x(n), sheet.y, {size: 13, ink: 'ink-3', anchor: 'middle'});
  sheet.y += 6;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Where a point stands between the first and the last, from 0 to 1. */
export function xPlace(points: TrendPicture['points'], n: number): number {
  const [first, last, one] = [points[0]?.time ?? 0, points.at(-1)?.time ?? 0, points[n]?.time ?? 0];
  return last > first ? (one - first) / (last - first) : 0.5;
}

const MOST_LABELS = 6;
/** The points whose time is written below: not more than fit, the last among them. */
export function labelled(count: number): number[] {
  const step = Math.max(1, Math.ceil(count / MOST_LABELS));
  return Array.from({length: count}, (_, n) => n).filter((n) => (count - 1 - n) % step === 0);
}
