import {LICENCE} from './coverage.ts';
import {drawAcross, drawAmounts, drawParts, drawPay} from './draw-bars.ts';
import {drawDifferences, drawShares} from './draw-rows.ts';
import {drawTrend} from './draw-trend.ts';
import {type Drawing, type Measure, roughly, Sheet} from './drawing.ts';
import type {Figure} from './figure.ts';
import type {FigureWords} from './role-figures.ts';

/** With its edges. */
const WIDTH = 960;
const EDGE = 24;

/** A figure as a picture of its own: finding, measure, what is drawn, base, source and licence. */
export function draw(figure: Figure, words: FigureWords, measure: Measure = roughly): Drawing {
  const sheet = new Sheet(measure);
  const width = WIDTH - 2 * EDGE;
  sheet.y = EDGE - 6;
  sheet.paragraph(figure.subject, EDGE, width, {size: 14, ink: 'ink-2'});
  sheet.paragraph(figure.finding, EDGE, width, {size: 19, ink: 'ink', bold: true});
  sheet.paragraph(figure.measure, EDGE, width, {size: 14, ink: 'ink-2'});
  sheet.y += 12;
  drawPicture(sheet, figure, words);
  sheet.y += 10;
  const {chart} = words.own;
  const sources = [...new Set(figure.covered.map(({source}) => source))].filter(Boolean);
  const source = sources.length > 0 ? `${chart.source}: ${sources.join('; ')}. ` : '';
  for (const line of [figure.base, `${source}Metier.${figure.unlicensed ? '' : ` ${chart.licence}: ${LICENCE}.`}`])
    if (line) sheet.paragraph(line, EDGE, width, {size: 13, ink: 'ink-3'});
  return {
    width: WIDTH,
    height: sheet.y + EDGE - 6,
    name: figure.finding,
    description: [figure.subject, figure.measure, figure.base].filter(Boolean).join('. '),
    marks: sheet.marks,
  };
}

function drawPicture(sheet: Sheet, {picture}: Figure, words: FigureWords): void {
  const field = {left: EDGE, right: WIDTH - EDGE};
  const {own} = words;
  if (picture.is === 'shares') drawShares(sheet, field, picture, own);
  else if (picture.is === 'differences') drawDifferences(sheet, field, picture, own);
  else if (picture.is === 'pay') drawPay(sheet, field, picture, own);
  else if (picture.is === 'amounts') drawAmounts(sheet, field, picture, own);
  else if (picture.is === 'trend') drawTrend(sheet, field, picture, own);
  else if (picture.is === 'parts') drawParts(sheet, field, picture, own);
  else drawAcross(sheet, field, picture, words);
}
