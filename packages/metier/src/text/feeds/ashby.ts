import type {Piece} from '../trail.ts';
import {at, elements, first, idOf, joined, members, piece, type Told, type Value} from './value.ts';
import {amount, arrangement, employment, flagged, payWords} from './words.ts';

/** A job of an Ashby board. `workplaceType` wins over `isRemote`. */
export function isAshby(value: unknown): boolean {
  const job = members(value);
  return (
    typeof job.title === 'string' &&
    ('jobUrl' in job || 'isListed' in job) &&
    ('descriptionHtml' in job || 'descriptionPlain' in job || 'employmentType' in job)
  );
}

/** Jobs that are only reached by a link of their own are not published. */
export const isUnlisted = (value: unknown): boolean => members(value).isListed === false;

export function ashby(job: Value): Told {
  const text = first(job, ['descriptionHtml'], ['descriptionPlain']);
  const elsewhere = elements(at(job, 'secondaryLocations')).map((place) =>
    first(place, ['location'], ['locationName'], []),
  );
  return {
    id: idOf(at(job, 'id')),
    fields: [
      ['title', joined([piece(at(job, 'title'))], '')],
      ['location', joined([piece(at(job, 'location')), ...elsewhere], '; ')],
      [
        'arrangement',
        joined([arrangement(piece(at(job, 'workplaceType'))) ?? flagged(at(job, 'isRemote'), 'Remote')], ''),
      ],
      ['employment-type', joined([employment(piece(at(job, 'employmentType')))], '')],
      ...salaries(job).map((pieces) => ['salary', pieces] as const),
      ['department', joined([piece(at(job, 'department')), piece(at(job, 'team'))], ', ')],
      ['posted', joined([piece(at(job, 'publishedAt'))], '')],
      ['url', joined([piece(at(job, 'jobUrl'))], '')],
    ],
    parts: text ? [{text}] : [],
  };
}

/** One line a tier, for tiers are places or levels. */
function salaries(job: Value): (Piece | string)[][] {
  const compensation = at(job, 'compensation');
  const tiers = elements(at(compensation, 'compensationTiers'));
  const told = tiers.map((tier) => tierWords(piece(at(tier, 'title')), elements(at(tier, 'components'))));
  const all = told.some((words) => words.length > 0)
    ? told
    : [tierWords(null, elements(at(compensation, 'summaryComponents')))];
  if (all.some((words) => words.length > 0)) return all;
  return [joined([first(compensation, ['compensationTierSummary'], ['scrapeableCompensationSalarySummary'])], '')];
}

function tierWords(title: Piece | null, components: readonly Value[]): (Piece | string)[] {
  const told = components.map(componentWords).filter((words) => words.length > 0);
  const words = told.flatMap((pieces, i) => (i > 0 ? ['; ', ...pieces] : pieces));
  return title && words.length > 0 ? [title, ': ', ...words] : words;
}

function componentWords(component: Value): (Piece | string)[] {
  const {compensationType: type} = members(component.value);
  if (type !== 'Salary') return joined([piece(at(component, 'summary'))], '');
  const words = payWords(
    piece(at(component, 'currencyCode')),
    amount(at(component, 'minValue')),
    amount(at(component, 'maxValue')),
    piece(at(component, 'interval')),
  );
  return words.length > 0 ? words : joined([piece(at(component, 'summary'))], '');
}
