import {describe, expect, it} from 'vitest';
import {fieldOf, postedAt} from '../market/row.ts';
import {Reader} from '../reader.ts';
import {type Document, DocumentError, documentsOf} from '../text/index.ts';
import {boardNamed, gathered, Network} from './asked-for-test.ts';
import {BOARDS} from './boards-for-test.ts';
import {sourceOf} from './index.ts';
import type {Source} from './source.ts';

const TEXT = '<p>You build forecasts of apple harvests in Python and explain them to growers.</p>';
const NOW = Date.UTC(2026, 10, 20);

/** The first posting of a board of this source when every row of its answers says this, too. */
async function posting(id: string, more: object, html = TEXT): Promise<Document> {
  const board = BOARDS.find((one) => one.id === id);
  if (!board) throw new RangeError(id);
  const answers = board.answers(html);
  const widened = (value: unknown, depth = 0): unknown => {
    if (Array.isArray(value)) return value.map((one) => widened(one, depth + 1));
    if (typeof value !== 'object' || value === null || depth > 5) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, widened(one, depth + 1)]));
    return {...inner, ...more};
  };
  const network = new Network((url) => {
    const told = typeof answers === 'function' ? answers(url) : answers[url];
    return typeof told === 'string' && /^[[{]/.test(told) ? JSON.stringify(widened(JSON.parse(told))) : told;
  });
  const {bodies} = await gathered(sourceOf(id) as Source, boardNamed(board.board, board.keys), network.ask());
  const [first] = documentsOf({bytes: bodies[0]?.text ?? '', name: id});
  if (!first || first instanceof DocumentError) throw first ?? new Error(`${id}: no posting`);
  return first;
}

describe('pay', () => {
  it.each([
    [
      'greenhouse',
      {pay_input_ranges: [{min_cents: 9_000_000, max_cents: 12_000_000, currency_type: 'USD', title: 'Annual salary'}]},
      /90,?000.*120,?000/,
      'cents',
    ],
    [
      'lever',
      {salaryRange: {currency: 'EUR', interval: 'per-year-salary', min: 60_000, max: 80_000}},
      /EUR.*60000.*80000/,
      'a range',
    ],
    ['remoteok', {salary_min: 0, salary_max: 0}, null, 'zero is none'],
    ['remoteok', {salary_min: 90_000, salary_max: 120_000}, /USD.*90000.*120000/, 'dollars a year'],
    ['adzuna', {salary_min: 50_000, salary_max: 50_000, salary_is_predicted: '1'}, null, 'a guess is none'],
    ['adzuna', {salary_min: 50_000, salary_max: 60_000, salary_is_predicted: '0'}, /50000.*60000/, 'what was offered'],
    ['pinpoint', {compensation: '$90,000', compensation_visible: false}, null, 'what is hidden stays so'],
    [
      'recruitee',
      {salary: {min: '50000', max: '60000', period: 'year', currency: 'EUR'}},
      /EUR.*50000.*60000/,
      'words for numbers',
    ],
  ] as const)('of %s %j is %s (%s)', async (id, more, said, _why) => {
    const salary = fieldOf(await posting(id, more), 'salary');
    if (said) expect(salary).toMatch(said);
    else expect(salary).toBeNull();
  });

  it('that nobody pays is noted, whoever tells it', async () => {
    const document = await posting('remotive', {salary: 'USD 1111111K - 1111111K'});
    expect(new Reader().read(document).notes.map(({kind}) => kind)).toContain('unbelievable-pay');
  });
});

describe('the day of posting', () => {
  it.each([
    ['greenhouse', {first_published: '2026-07-16T23:55:32-04:00'}, '2026-07-17T03:55:32.000Z', 'an offset'],
    ['lever', {createdAt: Date.UTC(2026, 6, 1, 5)}, null, 'the making of a draft is no day of posting'],
    ['arbeitnow', {created_at: Date.UTC(2026, 6, 1, 5) / 1000}, '2026-07-01T00:00:00.000Z', 'seconds'],
    ['remotive', {publication_date: '2026-08-13T06:25:53'}, '2026-08-13T06:25:53.000Z', 'no zone is UTC'],
    ['recruitee', {published_at: '2026-08-05 10:10:39 UTC'}, '2026-08-05T10:10:39.000Z', 'a zone in words'],
    [
      'wordpress',
      {date_gmt: '2026-08-05T10:10:39', date: '2026-08-05T23:10:39'},
      '2026-08-05T10:10:39.000Z',
      'that of Greenwich',
    ],
    ['workday', {postedOn: 'Posted 30+ Days Ago'}, null, 'words that pass are no day'],
    ['remotive', {publication_date: '2027-08-13'}, null, 'a day to come is none'],
  ] as const)('of %s %j is %s (%s)', async (id, more, iso, _why) => {
    const time = postedAt(await posting(id, more), NOW);
    expect(time === null ? null : new Date(time).toISOString()).toBe(iso);
  });
});

it('the words of Remote OK against robots are cut off', async () =>
  expect((await posting('remoteok', {})).text).not.toMatch(/APPLE|mention the word/));
