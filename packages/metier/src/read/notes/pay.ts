import type {Claim, Compensation} from '../reading.ts';
import {type NoteRule, note} from './note.ts';

export const pay: NoteRule = (noted) => {
  const {compensation} = noted.posting;
  if (noted.kind === 'guide' || noted.kind === 'resume') return [];
  if (compensation.length === 0) return [note(noted, 'no-pay', 'info', 'Pay is not said.', [])];
  const odd = compensation.filter(({value}: Claim<Compensation>) => !value.believable);
  return odd.length
    ? [
        note(
          noted,
          'unbelievable-pay',
          'warning',
          'This pay can hardly be meant; it may be a slip of the form.',
          odd.flatMap(({evidence}) => evidence),
        ),
      ]
    : [];
};
