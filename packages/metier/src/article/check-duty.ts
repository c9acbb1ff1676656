import {wilson} from '../roles/interval.ts';
import type {RoleProfile} from '../roles/profile.ts';
import type {CheckAnswer} from './check.ts';
import {RARE, USUAL} from './check-skill.ts';
import {postingsWords, shareWords, untold} from './check-words.ts';
import {tasksOf} from './duties.ts';

/** Postings word a task in many ways and are counted by its words: a share is a floor, and half that of a skill tells as much. */
const FLOOR = 0.5;

/**
 * Whether postings of the role name a kind of work among their duties, by the task of that kind that most of them name.
 * Silence contradicts nothing; words that are no kind of work (null) are not seen.
 */
export function checkDuty(duty: string | null, profile: RoleProfile | null): CheckAnswer {
  const base = profile && {...profile.coverage, postings: profile.withTasks};
  const why = untold(base, 'with duties in English');
  if (why !== null || !profile) return {status: 'not-checked', because: why ?? ''};
  if (duty === null) return {status: 'not-seen', because: 'Like no task that postings are counted by.'};
  const tasks = tasksOf(duty);
  const best = profile.tasks
    .filter(({task}) => tasks.includes(task))
    .reduce((most, one) => (one.count > most.count ? one : most), {task: '', count: 0});
  const of = `${postingsWords(profile.withTasks)} with duties in English`;
  if (!best.count) return {status: 'not-seen', because: `None of ${of} is counted with such a task.`};
  const share = wilson(best.count, profile.withTasks);
  return {
    status: share.share >= USUAL * FLOOR ? 'confirmed' : share.share < RARE * FLOOR ? 'not-seen' : 'seen',
    because: `At least ${shareWords(share)} of ${of}: “${best.task}”.`,
  };
}
