import type {ReadDocument, RoleId} from '../reading.ts';
import {session} from '../session.svelte.ts';
import {today} from './day.ts';
import type {FitAnswer} from './operations/fit.ts';
import type {ReadResume} from './operations/resume.ts';
import type {Target} from './targets.svelte.ts';

/** The fits of one resume, each worked out once. */
class Fits {
  #answers = $state.raw<ReadonlyMap<ReadDocument | RoleId, FitAnswer>>(new Map());
  failed = $state(false);
  #of: ReadResume | null = null;

  /** The fit to a target; undefined until it was worked out. */
  to(target: Target): FitAnswer | undefined {
    return this.#answers.get(keyOf(target));
  }

  /** Works out what is not known yet. */
  async workOut(resume: ReadResume, targets: readonly Target[]): Promise<void> {
    if (this.#of !== resume) {
      this.#of = resume;
      this.#answers = new Map();
    }
    const open = targets.filter((target) => !this.to(target));
    if (open.length === 0) return;
    this.failed = false;
    try {
      const found = await session.run('fit', {
        resume: resume.resume,
        today: today(),
        asked: open.map((target) =>
          target.is === 'role' ? target : {is: 'posting', posting: target.document.reading.posting},
        ),
      });
      if (!found || this.#of !== resume) return;
      this.#answers = new Map([...this.#answers, ...open.map((target, n) => [keyOf(target), found[n]] as const)]);
    } catch {
      this.failed = true;
    }
  }
}

/** Ids are given again after all was deleted: a posting is known by itself. */
const keyOf = (target: Target): ReadDocument | RoleId => (target.is === 'role' ? target.role : target.document);

export const fits = new Fits();
