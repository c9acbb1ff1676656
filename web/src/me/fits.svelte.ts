import {session} from '../session.svelte.ts';
import {today} from './day.ts';
import type {FitAnswer} from './operations/fit.ts';
import type {ReadResume} from './operations/resume.ts';
import type {Target} from './targets.svelte.ts';

/** The fits of one resume, each worked out once. */
class Fits {
  /** By the id of the target; a target that is not there was not worked out yet. */
  answers = $state.raw<ReadonlyMap<string, FitAnswer>>(new Map());
  failed = $state(false);
  #of: ReadResume | null = null;

  /** Works out what is not known yet. */
  async of(resume: ReadResume, targets: readonly Target[]): Promise<void> {
    if (this.#of !== resume) {
      this.#of = resume;
      this.answers = new Map();
    }
    const open = targets.filter(({id}) => !this.answers.has(id));
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
      this.answers = new Map([...this.answers, ...open.map(({id}, n) => [id, found[n]] as const)]);
    } catch {
      this.failed = true;
    }
  }
}

export const fits = new Fits();
