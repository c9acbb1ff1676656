import {changes} from './changes.ts';
import {employers} from './employers.ts';
import {next} from './next.ts';
import {pay} from './pay.ts';
import type {Question} from './question.ts';
import {arrangement, education, paySaid} from './says.ts';
import {skills} from './skills.ts';
import {timeOpen} from './time-open.ts';
import {titles} from './titles.ts';
import {trend} from './trend.ts';
import {remotePay, worth} from './worth.ts';

/** All questions, in the order that they are listed in. */
export const questions: readonly Question[] = [
  skills,
  changes,
  trend,
  pay,
  worth,
  remotePay,
  paySaid,
  titles,
  employers,
  timeOpen,
  education,
  arrangement,
  next,
];
