import {jobPosting} from './json-ld.ts';
import {at, elements, first, idOf, joined, members, piece, type Told, type Value} from './value.ts';
import {arrangement, employment, pay} from './words.ts';

/** A job of Teamtailor's JSON:API. */
export function isTeamtailor(value: unknown): boolean {
  const job = members(value);
  const attributes = members(job.attributes);
  return (
    (job.type === 'jobs' || 'human-status' in attributes || 'remote-status' in attributes) &&
    typeof attributes.title === 'string'
  );
}

/** `root` holds the `included` locations and departments that a job refers to. */
export function teamtailor(job: Value, root: Value): Told {
  const attributes = at(job, 'attributes');
  const text = piece(at(attributes, 'body'));
  return {
    id: idOf(at(job, 'id')),
    fields: [
      ['title', joined([piece(at(attributes, 'title'))], '')],
      ...referred(job, root, ['locations', 'location']).map(
        (place) =>
          [
            'location',
            joined(
              [first(place, ['attributes', 'city'], ['attributes', 'name']), first(place, ['attributes', 'country'])],
              ', ',
            ),
          ] as const,
      ),
      ['arrangement', joined([arrangement(piece(at(attributes, 'remote-status')))], '')],
      ['employment-type', joined([employment(piece(at(attributes, 'employment-type')))], '')],
      [
        'salary',
        pay(attributes, {min: 'min-salary', max: 'max-salary', currency: 'currency', period: 'salary-time-unit'}),
      ],
      [
        'department',
        joined(
          referred(job, root, ['department']).map((department) => first(department, ['attributes', 'name'])),
          ', ',
        ),
      ],
      ['posted', joined([first(attributes, ['start-date'], ['created-at'])], '')],
      ['valid-through', joined([piece(at(attributes, 'end-date'))], '')],
      ['url', joined([first(job, ['links', 'careersite-job-url'])], '')],
    ],
    parts: text ? [{text}] : [],
  };
}

function referred(job: Value, root: Value, names: readonly string[]): Value[] {
  const wanted = names
    .flatMap((name) => elements(at(job, 'relationships', name, 'data')))
    .map((entry) => key(entry.value));
  return elements(at(root, 'included')).filter((entry) => wanted.includes(key(entry.value)));
}

const key = (value: unknown): string => `${members(value).type} ${members(value).id}`;

/** An item of a JSON Feed, which Teamtailor extends with a schema.org JobPosting. */
export const isFeedItem = (value: unknown): boolean => {
  const item = members(value);
  return typeof item.title === 'string' && ('content_html' in item || 'content_text' in item || '_jobposting' in item);
};

/** An item of a JSON Feed; the fields of the JobPosting inside it come with it. */
export function jsonFeedItem(item: Value): Told {
  const inside = jobPosting(at(item, '_jobposting'));
  const own = ['title', 'posted', 'url'];
  const text = first(item, ['content_html'], ['content_text']);
  return {
    id: idOf(at(item, 'id')),
    fields: [
      ['title', joined([piece(at(item, 'title'))], '')],
      ...inside.fields.filter(([name]) => !own.includes(name)),
      ['posted', joined([piece(at(item, 'date_published'))], '')],
      ['url', joined([piece(at(item, 'url'))], '')],
    ],
    parts: text ? [{text}] : inside.parts,
  };
}
