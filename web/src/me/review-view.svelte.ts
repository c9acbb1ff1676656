import type {Finding} from 'metier/review';
import {type PlacedFact, TextView} from '../text-view.svelte.ts';
import type {ReadResume} from './operations/resume.ts';
import {reviewWords} from './review-words.svelte.ts';

interface FindingFact extends PlacedFact {
  readonly group: 'finding';
}

/** An id without signs that a selector would trip over. */
export const factId = ({id}: Finding): string => `finding-${id.replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** The text of a resume with the words that findings stand on. */
export class ReviewView extends TextView<FindingFact> {
  constructor({document}: ReadResume, findings: readonly Finding[]) {
    super(
      document,
      findings.map((finding) => ({
        id: factId(finding),
        kind: 'note',
        group: 'finding',
        certainty: 'stated',
        places: finding.quotes
          .filter(({of}) => of === 'resume')
          .map(({from, to, quote}) => ({from, to, quote, kind: 'note' as const})),
      })),
    );
  }

  override atWords(_: FindingFact): string {
    return reviewWords.words().atWords;
  }
}
