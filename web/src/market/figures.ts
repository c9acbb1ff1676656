import type {Figure} from '../roles/figure.ts';
import type {Answer} from './api.ts';
import {type Drawn, figure, type Told} from './figure-parts.ts';
import {estimateFigures, payFigures} from './pay-figures.ts';
import {employers, saying, timeOpen, titles} from './share-figures.ts';
import {changes, skills, trend} from './skill-figures.ts';
import {remotePay, worth} from './worth-figures.ts';

const DRAWN: Readonly<Record<string, (answer: Answer, told: Told) => Drawn | null>> = {
  skills,
  changes,
  trend,
  worth,
  'remote-pay': remotePay,
  'pay-said': (answer, told) => saying(answer, told, 'pay-said', 'said'),
  education: (answer, told) => saying(answer, told, 'education', 'none'),
  arrangement: (answer, told) => saying(answer, told, 'arrangement', 'remote'),
  titles,
  employers,
  'time-open': timeOpen,
};

/** The figures of an answer: one, but of pay one a currency; none where there is nothing to draw. */
export function figuresOf(answer: Answer, told: Told): readonly Figure[] {
  if (answer.question === 'pay') return [...payFigures(answer, told), ...estimateFigures(answer, told)];
  const drawn = answer.rows.length > 0 ? DRAWN[answer.question]?.(answer, told) : null;
  return drawn ? [figure(answer, told, drawn)] : [];
}
