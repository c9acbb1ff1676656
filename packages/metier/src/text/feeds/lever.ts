import {at, elements, first, idOf, joined, members, type Part, piece, type Told, type Value} from './value.ts';
import {arrangement, pay} from './words.ts';

/** A posting of Lever. Its `lists` are the sections that carry tasks and requirements, each with its heading. */
export function isLever(value: unknown): boolean {
  const posting = members(value);
  const told = 'categories' in posting || 'lists' in posting || 'descriptionPlain' in posting;
  return (
    typeof posting.text === 'string' &&
    told &&
    ('hostedUrl' in posting || 'applyUrl' in posting || 'categories' in posting)
  );
}

export function lever(posting: Value): Told {
  const categories = at(posting, 'categories');
  const everywhere = elements(at(categories, 'allLocations')).map(piece);
  return {
    id: idOf(at(posting, 'id')),
    fields: [
      ['title', joined([piece(at(posting, 'text'))], '')],
      ['location', joined(everywhere.length > 0 ? everywhere : [piece(at(categories, 'location'))], '; ')],
      ['arrangement', joined([arrangement(piece(at(posting, 'workplaceType')))], '')],
      ['employment-type', joined([piece(at(categories, 'commitment'))], '')],
      ['salary', salary(posting)],
      ['department', joined([piece(at(categories, 'department')), piece(at(categories, 'team'))], ', ')],
      ['experience', joined([piece(at(categories, 'level'))], '')],
      ['url', joined([piece(at(posting, 'hostedUrl'))], '')],
    ],
    parts: parts(posting),
  };
}

function salary(posting: Value) {
  const range = members(posting.value).salaryRange ? at(posting, 'salaryRange') : at(posting, 'salary');
  return pay(range, {min: 'min', max: 'max', currency: 'currency', period: 'interval'});
}

function parts(posting: Value): Part[] {
  const opening = first(posting, ['description'], ['descriptionBody'], ['descriptionPlain'], ['descriptionBodyPlain']);
  const lists = elements(at(posting, 'lists')).flatMap((list): Part[] => {
    const text = piece(at(list, 'content'));
    return text ? [{title: piece(at(list, 'text')), text}] : [];
  });
  const pay = first(posting, ['salaryDescription'], ['salaryDescriptionPlain']);
  const closing = first(posting, ['additional'], ['additionalPlain']);
  return [
    ...(opening ? [{text: opening}] : []),
    ...lists,
    ...(pay ? [{text: pay}] : []),
    ...(closing ? [{text: closing}] : []),
  ];
}
