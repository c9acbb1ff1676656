import {at, elements, first, idOf, joined, members, type Part, piece, type Told, type Value} from './value.ts';
import {employment, flagged, pay} from './words.ts';

/** An offer of Recruitee. Its `position` is a number for the order, not a title. */
export function isRecruitee(value: unknown): boolean {
  const offer = members(value);
  return (
    ('careers_url' in offer || 'careers_apply_url' in offer || 'employment_type_code' in offer) &&
    ('title' in offer || 'translations' in offer)
  );
}

export function recruitee(offer: Value): Told {
  const told = members(offer.value).title ? offer : translation(offer);
  const several = elements(at(offer, 'locations')).map((place) =>
    ['city', 'state', 'country'].map((key) => piece(at(place, key))),
  );
  const places = several.length > 0 ? several : [[first(offer, ['location'], ['city'])]];
  return {
    id: idOf(at(offer, 'id')),
    fields: [
      ['title', joined([piece(at(told, 'title'))], '')],
      ['employer', joined([piece(at(offer, 'company_name'))], '')],
      ...places.map((place) => ['location', joined(place, ', ')] as const),
      [
        'arrangement',
        joined(
          [
            flagged(at(offer, 'remote'), 'Remote'),
            flagged(at(offer, 'hybrid'), 'Hybrid'),
            flagged(at(offer, 'on_site'), 'On-site'),
          ],
          ', ',
        ),
      ],
      ['employment-type', joined([employment(piece(at(offer, 'employment_type_code')))], '')],
      ['salary', pay(at(offer, 'salary'), {min: 'min', max: 'max', currency: 'currency', period: 'period'})],
      ['department', joined([piece(at(offer, 'department'))], '')],
      ['experience', joined([code(offer, 'experience_code')], '')],
      ['education', joined([code(offer, 'education_code')], '')],
      ['posted', joined([first(offer, ['published_at'], ['created_at'])], '')],
      ['valid-through', joined([piece(at(offer, 'close_at'))], '')],
      ['url', joined([piece(at(offer, 'careers_url'))], '')],
    ],
    parts: ['description', 'requirements'].flatMap((key) => part(told, offer, key)),
  };
}

/** The first translation that has a title. */
function translation(offer: Value): Value {
  const all = at(offer, 'translations');
  const language = Object.keys(members(all.value)).find((name) => piece(at(all, name, 'title')));
  return language ? at(all, language) : offer;
}

function part(told: Value, offer: Value, key: string): Part[] {
  const text = piece(at(told, key)) ?? piece(at(offer, key)) ?? piece(at(translation(offer), key));
  if (!text) return [];
  return [key === 'requirements' ? {heading: 'Requirements', text} : {text}];
}

function code(offer: Value, key: string) {
  return employment(piece(at(offer, key)));
}
