import {NO_PROGRESS, type Progress, remember} from 'metier/plan/progress';
import type {RoleId} from '../reading.ts';
import {roleName} from '../roles/format.ts';
import {rolesWords} from '../roles/words.svelte.ts';
import {session} from '../session.svelte.ts';
import {ui} from '../ui.svelte.ts';
import {today} from './day.ts';
import type {PlanAnswer, PlanGoal} from './operations/plan.ts';
import type {ReadResume} from './operations/resume.ts';
import {planWords} from './plan-words.svelte.ts';
import {records} from './records.svelte.ts';
import type {StoredPlan} from './stored-plan.ts';
import {targetName} from './target-name.ts';
import type {Target} from './targets.svelte.ts';

/** There is one plan at a time. */
const MINE = 'mine';
const NONE: StoredPlan = {progress: NO_PROGRESS, weekly: null, by: null, without: []};

/** A target as a plan and an interview are told of it. */
export function goalOf(target: Target): PlanGoal {
  const name = targetName(target, ui.words, rolesWords(), planWords.words().untitled).text;
  if (target.is === 'posting') return {is: 'posting', document: target.document, name};
  return {is: 'role', role: target.role, name: roleName(target.role as RoleId, ui.words, rolesWords())};
}

/** The plan of the person, kept in this browser and worked out in the worker. */
class MyPlan {
  answer = $state.raw<PlanAnswer | null>(null);
  failed = $state(false);
  #asked = 0;

  /** What is kept; reads the store. */
  get kept(): StoredPlan {
    return records.get('plan', MINE) ?? NONE;
  }

  change(part: Partial<StoredPlan>): Promise<void> {
    return records.put('plan', MINE, {...this.kept, ...part});
  }

  mark(change: (progress: Progress) => Progress): Promise<void> {
    return this.change({progress: change(this.kept.progress)});
  }

  /** Works the plan out anew; the newest question wins. */
  async of(
    {resume}: ReadResume,
    targets: readonly Target[],
    {progress, weekly, by, without}: StoredPlan,
  ): Promise<void> {
    const goals = targets.filter(({id}) => !without.includes(id)).map(goalOf);
    const own = ++this.#asked;
    if (goals.length === 0) {
      this.answer = null;
      return;
    }
    const names = goals.map(({name}) => name);
    const isNew = progress.done.length === 0 && String(progress.to) !== String(names);
    const from = isNew ? {...progress, planned: []} : progress;
    try {
      const answer = await session.run('plan', {resume, today: today(), goals, progress: from, weekly, by});
      if (!answer || own !== this.#asked) return;
      this.failed = false;
      this.answer = answer;
      const next = remember(from, answer.plan, names);
      if (String([next.planned, next.to]) !== String([progress.planned, progress.to]))
        await this.change({progress: next});
    } catch {
      this.failed = own === this.#asked;
    }
  }
}

export const myPlan = new MyPlan();
