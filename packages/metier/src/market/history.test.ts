import {describe, expect, it} from 'vitest';
import {notesOf, type Offer} from './history.ts';

const OPEN = '1970-01-01 00:00:00';
const offer = (posted: string, rest: Partial<Offer> = {}): Offer => ({
  id: posted,
  cluster: '1',
  source: 'greenhouse',
  posted_at: `${posted} 09:00:00`,
  posted_by: 'published',
  first_seen: `${posted} 12:00:00`,
  seen_at: '2026-11-18 08:00:00',
  closed_at: OPEN,
  listed: true,
  ...rest,
});
const said = (...offers: Offer[]): string[] => notesOf(offers).map(({message}) => message);

describe('how long a posting stands', () => {
  it('is told from 90 days on, with its days', () => {
    expect(notesOf([offer('2026-06-01')])).toEqual([
      {
        kind: 'long-open',
        message: 'Posted 2026-06-01, and still listed on 2026-11-18: 170 days.',
        days: ['2026-06-01', '2026-11-18'],
      },
    ]);
    expect(said(offer('2026-08-21'))).toEqual([]);
    expect(said(offer('2026-08-20'))).toHaveLength(1);
  });

  it.each([
    ['closed', offer('2026-01-01', {closed_at: '2026-11-01 00:00:00'}), 'it is closed'],
    ['from a file', offer('2024-01-01', {listed: false}), 'nobody said that it is there still'],
  ])('is not told of one that is %s (%s)', (_, one) => expect(said(one)).toEqual([]));

  it('counts from where it was first seen where nobody says when it was posted', () => {
    const rest = {posted_by: 'first-seen', first_seen: '2026-07-01 10:00:00'} as const;
    expect(said(offer('2026-07-01', rest))).toEqual([
      'First seen 2026-07-01, and still listed on 2026-11-18: 140 days.',
    ]);
  });
});

describe('a job that was posted again', () => {
  it('is told with each day', () =>
    expect(notesOf([offer('2026-10-01'), offer('2026-08-24'), offer('2026-11-01')])).toEqual([
      {
        kind: 'posted-again',
        message: 'Posted 3 times in greenhouse: 2026-08-24, 2026-10-01, 2026-11-01.',
        days: ['2026-08-24', '2026-10-01', '2026-11-01'],
      },
    ]));

  it('is one posting in several places where another source shows it', () =>
    expect(said(offer('2026-10-01'), offer('2026-10-20', {source: 'remotive'}))).toEqual([]));

  it('is one posting where the other came within two weeks', () =>
    expect(said(offer('2026-10-01'), offer('2026-10-14'))).toEqual([]));

  it('counts postings that are closed by now', () =>
    expect(said(offer('2026-09-01', {closed_at: '2026-09-20 00:00:00'}), offer('2026-10-01'))).toHaveLength(1));
});
