import {at, first, idOf, joined, members, type Part, piece, type Told, type Value} from './value.ts';
import {employment, flagged, pay} from './words.ts';

/** A posting of SmartRecruiters; lists come without `jobAd`, the text's sections. */
export function isSmartRecruiters(value: unknown): boolean {
  const posting = members(value);
  return (
    typeof posting.name === 'string' &&
    ('jobAd' in posting || 'jobAdId' in posting || ('releasedDate' in posting && 'company' in posting))
  );
}

const SECTIONS = ['companyDescription', 'jobDescription', 'qualifications', 'additionalInformation'];

export function smartrecruiters(posting: Value): Told {
  const location = at(posting, 'location');
  const whole = piece(at(location, 'fullLocation'));
  return {
    id: idOf(at(posting, 'id')),
    fields: [
      ['title', joined([piece(at(posting, 'name'))], '')],
      ['employer', joined([first(posting, ['company', 'name'])], '')],
      [
        'location',
        whole
          ? [whole]
          : joined(
              ['city', 'region', 'country'].map((key) => piece(at(location, key))),
              ', ',
            ),
      ],
      [
        'arrangement',
        joined([flagged(at(location, 'remote'), 'Remote'), flagged(at(location, 'hybrid'), 'Hybrid')], ', '),
      ],
      [
        'employment-type',
        joined([employment(first(posting, ['typeOfEmployment', 'label'], ['typeOfEmployment', 'id']))], ''),
      ],
      ['salary', salary(posting)],
      ['department', joined([first(posting, ['department', 'label']), first(posting, ['function', 'label'])], ', ')],
      ['experience', joined([level(posting)], '')],
      ['posted', joined([piece(at(posting, 'releasedDate'))], '')],
      ['url', joined([first(posting, ['postingUrl'], ['applyUrl'])], '')],
    ],
    parts: SECTIONS.flatMap((name) => section(at(posting, 'jobAd', 'sections', name))),
  };
}

function level(posting: Value) {
  const found = first(posting, ['experienceLevel', 'label']);
  return found && /not applicable/i.test(found.text) ? null : found;
}

const salary = (posting: Value) =>
  pay(at(posting, 'compensation'), {min: 'min', max: 'max', currency: 'currency', period: 'period'});

function section(from: Value): Part[] {
  const text = piece(at(from, 'text'));
  return text ? [{title: piece(at(from, 'title')), text}] : [];
}
