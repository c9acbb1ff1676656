export {calendarText, dayAfter, daysOf, type Entry, hoursUntil} from './calendar.ts';
export type {Range} from './learning.ts';
export {
  type LeftOut,
  type Opened,
  type Piece,
  type Plan,
  type PlanOptions,
  type PlanPiece,
  type PlanStep,
  plan,
} from './plan.ts';
export * from './progress.ts';
export type {Assumed, Standing} from './standing.ts';
export {LEARNING, labelOf, pieceFor, startFrom, titleOf} from './start.ts';
export type {Ask, Reach, Target} from './target.ts';
export {postingTarget, roleTarget} from './targets.ts';
