export {becauseOf} from './because.ts';
export {
  type Asked,
  type Condition,
  type Fit,
  type FitCount,
  type FitLine,
  type FitStatus,
  fit,
  fitRequirement,
  type Silence,
  type WayFit,
} from './fit.ts';
export {LEVELS, type Level} from './proficiency.ts';
export {type Proficiency, type Reason, type ReasonCode, type ReasonWords, type Relation, reasonIn} from './reason.ts';
export {FIT_RULES, type FitRule} from './rules.ts';
export type * from './shown.ts';
