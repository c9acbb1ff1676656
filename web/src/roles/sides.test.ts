import {describe, expect, it} from 'vitest';
import {otherPlaces, withPostings} from './sides.ts';

describe('postings among what is compared', () => {
  it.each([
    ['alone, where nothing is chosen', [], ['posting-1'], ['posting-1']],
    ['first, beside the one role', ['data-analyst'], ['posting-1'], ['posting-1', 'data-analyst']],
    ['for the last role', ['data-analyst', 'data-engineer'], ['posting-1'], ['data-analyst', 'posting-1']],
    ['for the role that is left', ['data-analyst', 'posting-1'], ['posting-2'], ['posting-2', 'posting-1']],
    ['for the last posting', ['posting-1', 'posting-2'], ['posting-3'], ['posting-1', 'posting-3']],
    [
      'for the last role of three',
      ['statistician', 'posting-1', 'ai-trainer'],
      ['posting-2'],
      ['statistician', 'posting-1', 'posting-2'],
    ],
    ['for one that is gone', [null, 'data-analyst'], ['posting-1'], ['posting-1', 'data-analyst']],
    [
      'with one another, when there are several',
      ['data-analyst', 'data-engineer'],
      ['posting-1', 'posting-2'],
      ['posting-1', 'posting-2'],
    ],
    [
      'at most three',
      [],
      ['posting-1', 'posting-2', 'posting-3', 'posting-4'],
      ['posting-1', 'posting-2', 'posting-3'],
    ],
  ])('stand %s', (_, ids, postings, wanted) => {
    expect(withPostings(ids, postings)).toEqual(wanted);
  });

  it('may stand in the place of each, or third while there are two', () => {
    expect(otherPlaces(['data-analyst', 'data-engineer'], 'posting-1').map(({ids}) => ids)).toEqual([
      ['posting-1', 'data-engineer'],
      ['data-analyst', 'posting-1'],
      ['data-analyst', 'data-engineer', 'posting-1'],
    ]);
    expect(otherPlaces(['a', 'b', 'c'], 'posting-1')).toHaveLength(3);
  });
});
