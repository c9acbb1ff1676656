import {impossibleAsk, unusualAsk} from './notes/asks.ts';
import {evergreen} from './notes/evergreen.ts';
import {bundled, severalJobs} from './notes/jobs.ts';
import type {Noted, NoteRule} from './notes/note.ts';
import {pay} from './notes/pay.ts';
import {analysis, boilerplate, injected, reach, spun} from './notes/text.ts';
import {buzzwordTitle, entryTitle, titleDiffers} from './notes/title.ts';
import type {Note} from './reading.ts';

export {NOTE_CUES} from './notes/text.ts';

const RULES: readonly NoteRule[] = [
  titleDiffers,
  bundled,
  severalJobs,
  impossibleAsk,
  unusualAsk,
  entryTitle,
  pay,
  buzzwordTitle,
  spun,
  injected,
  boilerplate,
  evergreen,
  analysis,
  reach,
];

/** What a friend in the field would point out, warnings first. */
export function notesOf(noted: Noted): Note[] {
  const found = RULES.flatMap((rule) => rule(noted));
  // A text of several jobs mixes roles, but not in one job.
  const several = found.some(({kind}) => kind === 'several-jobs');
  const notes = several ? found.filter(({kind}) => kind !== 'bundled-roles') : found;
  return [
    ...notes.filter(({severity}) => severity === 'warning'),
    ...notes.filter(({severity}) => severity === 'info'),
  ];
}
