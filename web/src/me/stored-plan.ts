import type {Progress} from 'metier/plan/progress';

/** The person's plan: how far it is, the hours there are, and which of the chosen goals are not planned for. */
export interface StoredPlan {
  readonly progress: Progress;
  /** Hours a week; null when not said. */
  readonly weekly: number | null;
  /** The day until when; null when not said. */
  readonly by: string | null;
  /** Ids of targets. */
  readonly without: readonly string[];
}
