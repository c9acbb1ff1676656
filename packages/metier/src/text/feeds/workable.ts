import {at, elements, first, idOf, joined, members, type Part, piece, type Told, type Value} from './value.ts';
import {arrangement, employment, flagged} from './words.ts';

/** A job of a Workable account. A job in several countries is repeated, once a country. */
export const isWorkable = (value: unknown): boolean =>
  typeof members(value).shortcode === 'string' && typeof members(value).title === 'string';

/** `rows` are all rows of one job; `root` is the account, whose name is the employer's. */
export function workable(rows: readonly Value[], root: Value): Told {
  const [job] = rows as [Value];
  return {
    id: idOf(at(job, 'shortcode')),
    fields: [
      ['title', joined([piece(at(job, 'title'))], '')],
      ['employer', joined([root.value === job.value ? null : piece(at(root, 'name'))], '')],
      ...places(rows).map((place) => ['location', joined(place, ', ')] as const),
      [
        'arrangement',
        joined(
          [
            arrangement(first(job, ['workplace_type'], ['workplace'])) ??
              flagged(at(job, 'telecommuting'), 'Remote') ??
              flagged(at(job, 'remote'), 'Remote'),
          ],
          '',
        ),
      ],
      ['employment-type', joined([employment(first(job, ['employment_type'], ['type']))], '')],
      ['department', joined(elements(at(job, 'department')).map(piece), ', ')],
      ['experience', joined([piece(at(job, 'experience'))], '')],
      ['education', joined([piece(at(job, 'education'))], '')],
      ['posted', joined([first(job, ['published_on'], ['published'], ['created_at'])], '')],
      ['url', joined([first(job, ['url'], ['shortlink'])], '')],
    ],
    parts: parts(job),
  };
}

function places(rows: readonly Value[]) {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const several = elements(at(row, 'locations'));
    const told = several.length > 0 ? several : [members(row.value).location ? at(row, 'location') : row];
    return told.flatMap((place) => {
      const pieces = [piece(at(place, 'city')), first(place, ['region'], ['state']), piece(at(place, 'country'))];
      const name = pieces.map((found) => found?.text).join();
      if (name === ',,' || seen.has(name)) return [];
      seen.add(name);
      return [pieces];
    });
  });
}

function parts(job: Value): Part[] {
  const told: (Part | null)[] = [
    part(job, 'description'),
    part(job, 'requirements', 'Requirements'),
    part(job, 'benefits', 'Benefits'),
  ];
  return told.filter((found) => found !== null);
}

function part(job: Value, key: string, heading?: string): Part | null {
  const text = piece(at(job, key));
  return text && {heading, text};
}
