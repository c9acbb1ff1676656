import {at, elements, first, idOf, joined, members, piece, type Told, type Value} from './value.ts';
import {employment, pay} from './words.ts';

/** A job of a Greenhouse board. Its `content` is HTML whose brackets are encoded; the text reader undoes that. */
export function isGreenhouse(value: unknown): boolean {
  const job = members(value);
  return (
    typeof job.title === 'string' &&
    ('absolute_url' in job || 'internal_job_id' in job) &&
    ('content' in job || 'location' in job)
  );
}

export function greenhouse(job: Value): Told {
  const content = piece(at(job, 'content'));
  const kinds = elements(at(job, 'metadata')).filter((entry) =>
    /employment type|contract type|time type/i.test(String(members(entry.value).name)),
  );
  return {
    id: idOf(at(job, 'id')),
    fields: [
      ['title', joined([piece(at(job, 'title'))], '')],
      ['employer', joined([piece(at(job, 'company_name'))], '')],
      ['location', joined([first(job, ['location', 'name'], ['location'])], '')],
      [
        'employment-type',
        joined(
          kinds.map((entry) => employment(piece(at(entry, 'value')))),
          ', ',
        ),
      ],
      ...elements(at(job, 'pay_input_ranges')).map((range) => ['salary', cents(range)] as const),
      [
        'department',
        joined(
          elements(at(job, 'departments')).map((department) => piece(at(department, 'name'))),
          ', ',
        ),
      ],
      ['posted', joined([first(job, ['first_published'], ['updated_at'])], '')],
      ['valid-through', joined([piece(at(job, 'application_deadline'))], '')],
      ['url', joined([piece(at(job, 'absolute_url'))], '')],
    ],
    parts: content ? [{text: content}] : [],
  };
}

/** Greenhouse tells pay in cents. */
function cents(range: Value) {
  const {min_cents: min, max_cents: max} = members(range.value);
  const whole = {...members(range.value), min: hundredth(min), max: hundredth(max)};
  return pay(
    {value: whole, pointer: range.pointer},
    {min: 'min', max: 'max', currency: 'currency_type', period: 'title'},
  );
}

const hundredth = (value: unknown): number | undefined => (typeof value === 'number' ? value / 100 : undefined);
