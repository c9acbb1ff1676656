import {paySources, publishedPay} from '@metier/kb/published-pay';
import {describe, expect, it} from 'vitest';
import {answerReport} from '../cli/answer-report.ts';
import {terminalOf} from '../cli/terminal.ts';
import type {Filter} from './filter.ts';
import {publishedFor} from './published-pay.ts';
import {pay} from './questions/pay.ts';
import {type Apart, type Told, withoutMarket} from './questions/question.ts';
import {skills} from './questions/skills.ts';

const TOLD: Told = {skill: null, title: null, have: null, until: null, limit: 20};
const one = (filter: Filter): Apart => publishedFor(filter)[0] as Apart;

describe('published pay', () => {
  it('stands on at least twenty, with quantiles in order and a source that says what its pay is', () => {
    expect(publishedPay.length).toBeGreaterThan(200);
    for (const {source, n, p10, p25, p50, p75, p90} of publishedPay) {
      expect(n).toBeGreaterThanOrEqual(20);
      expect([p10, p25, p50, p75, p90]).toEqual([p10, p25, p50, p75, p90].sort((a, b) => a - b));
      expect(paySources.find(({id}) => id === source)?.licence).toMatch(/^(?:CC0 1\.0|MIT)$/);
    }
  });

  it.each<[string, Filter, (row: Record<string, unknown>) => boolean]>([
    ['only the role', {roles: ['data-engineer']}, ({roles}) => (roles as string[]).includes('data-engineer')],
    ['only the country', {countries: ['GB']}, ({country}) => country === 'GB'],
    [
      'the level that is asked for, and all levels beside it',
      {roles: ['data-analyst'], seniority: ['senior'], countries: ['US']},
      ({level}) => level === null || level === 'senior',
    ],
    ['no levels where no role is asked for', {countries: ['US']}, ({level}) => level === null],
  ])('shows %s', (_, filter, holds) => {
    const {rows} = one(filter);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter((row) => !holds(row))).toEqual([]);
  });

  it('takes one year and not two of the same group', () => {
    const {rows} = one({roles: ['data-engineer'], countries: ['US'], seniority: ['senior']});
    const groups = rows.map(({job, level, source, years}) => `${job} ${level} ${source} ${years}`);
    expect(new Set(groups.map((group) => group.replace(/ \d{4}$/, ''))).size).toBe(groups.length);
  });

  it('shows a title that stands for two roles for both, and says which pay it is', () => {
    for (const role of ['data-scientist-analytics', 'data-scientist-modelling']) {
      const {rows} = one({roles: [role], countries: ['GB']});
      expect(rows[0]).toMatchObject({job: 'Data scientist', currency: 'GBP', measure: 'total'});
    }
    const official = one({roles: ['research-scientist'], countries: ['US']}).rows.find(
      ({measure}) => measure === 'wage',
    );
    expect(official).toMatchObject({p25: null, p10: expect.any(Number), base: expect.stringMatching(/jobs$/)});
  });

  it('says when it holds nothing, and shows the other roles of the country', () => {
    const {rows, notes} = one({roles: ['ml-hardware-engineer'], countries: ['DE']});
    expect(notes[0]).toBe(
      'No published table here has 20 or more for ML hardware engineer in Germany. Above stand the other roles there.',
    );
    expect(rows.map(({country}) => country)).toEqual(['DE']);
    expect(one({roles: ['data-engineer'], countries: ['MC']}).notes).toEqual([
      'No published table here has 20 or more for Data engineer in Monaco.',
    ]);
  });
});

describe('pay without a market', () => {
  it('is answered by what others have published, marked as such', () => {
    const filter = {roles: ['data-engineer'], countries: ['GB']};
    const words = answerReport(withoutMarket(pay, {...TOLD, filter}), terminalOf(80, false), filter);
    expect(words).toMatch(
      /^Data engineer · United Kingdom\. No posting of the market is like that\.\n\nPublished by others, not from postings here\n/,
    );
    expect(words).toMatch(/Senior +2024 .* £65,000 .* total +36 ranges +aijobs\.net\n/);
    for (const line of words.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('leaves other questions without an answer', () => {
    expect(withoutMarket(skills, TOLD)).toMatchObject({rows: [], apart: [], finding: null});
  });
});
