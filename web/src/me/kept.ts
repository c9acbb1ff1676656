import type {StoredMark} from './marks.ts';
import type {StoredSource, StoredTarget} from './stored.ts';
import type {StoredPlan} from './stored-plan.ts';

/** What is kept, by kind. A part of Me that keeps something names it here and in the words (`stored.counts`). */
export interface Kept {
  resume: StoredSource;
  target: StoredTarget;
  mark: StoredMark;
  plan: StoredPlan;
}
export type Kind = keyof Kept;
export const KINDS: readonly Kind[] = ['resume', 'target', 'mark', 'plan'];
