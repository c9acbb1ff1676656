export {calendarText, daysOf, type Entry} from './calendar.ts';
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
export {LEARNING, pieceFor, startFrom} from './start.ts';
export type {Ask, Reach, Target} from './target.ts';
export {postingTarget, roleTarget} from './targets.ts';
