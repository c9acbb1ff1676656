// By path, not by package name: the build of the site reads this file, too, and runs on every Node that Vite runs on.

export {type Interval, wilson} from '../../../packages/metier/src/roles/interval.ts';
export {
  FEWEST_EMPLOYERS,
  FEWEST_POSTINGS,
  OFTEN,
  RARE,
  SKILL_POSTINGS,
  SMALL_BASE,
  USUAL,
} from '../../../packages/metier/src/roles/profile.ts';
