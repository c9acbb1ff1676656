import type {FieldName} from '../document.ts';
import type {Piece} from '../trail.ts';
import {type Column, columnOf, columnsOf} from './columns.ts';
import {
  at,
  elements,
  type Field,
  first,
  idOf,
  isObject,
  joined,
  type Part,
  piece,
  type Told,
  type Value,
} from './value.ts';
import {amount, arrangement, employment, flagged, moment, pay, payWords} from './words.ts';

/** Whether an object of no known feed has the keys of a posting: a text, or at least a title with something beside it. */
export function isRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  const columns = filled(value);
  if (columns.has('text')) return true;
  return columns.has('title') && (columns.has('url') || columns.has('location') || columns.has('employer'));
}

/** The columns of an object whose values say something. */
function filled(value: object): Map<Column, string> {
  const keys = Object.entries(value).filter(([, member]) => member !== null && member !== '' && member !== undefined);
  return columnsOf(keys.map(([key]) => key));
}

/** Sections that some feeds keep beside the description. */
const SECTIONS: readonly (readonly [key: RegExp, heading: string])[] = [
  [/^(?:key_?)?responsibilities$/i, 'Responsibilities'],
  [
    /^(?:requirements|qualifications|skills_knowledge_expertise|qualification_?summary|anforderungen)$/i,
    'Requirements',
  ],
  [/^(?:benefits|job_?benefits)$/i, 'Benefits'],
];

/** What a key or column may tell of a posting: its title or text, something else, or nothing. */
export function toldBy(key: string): 'words' | 'more' | null {
  const column = columnOf(key)?.column;
  if (column === 'title' || column === 'text') return 'words';
  return column || SECTIONS.some(([pattern]) => pattern.test(key)) ? 'more' : null;
}

/** A posting of no known feed, by the names of its keys. */
export function record(from: Value): Told {
  const value = from.value as object;
  const columns = filled(value);
  const get = (column: Column): Value | null => (columns.has(column) ? at(from, columns.get(column) as string) : null);
  const one = (column: Column): Piece | null => named(get(column));
  const text = get('text');
  const id = get('id');
  return {
    id: id ? idOf(id) : undefined,
    fields: [
      simple('title', [one('title')]),
      simple('employer', [one('employer')]),
      ...places(get('location')),
      simple('arrangement', [arrangementOf(get('arrangement'))]),
      simple('employment-type', several(get('employment-type')).map(employment)),
      ['salary', salary(get)],
      simple('department', several(get('department'))),
      simple('experience', several(get('experience'))),
      simple('education', several(get('education'))),
      simple('skills', several(get('skills'))),
      simple('posted', [dateOf(get('posted'))]),
      simple('valid-through', [dateOf(get('valid-through'))]),
      simple('url', [one('url')]),
    ],
    parts: [...(text ? texts(text) : []), ...sections(from)],
  };
}

const simple = (name: FieldName, pieces: readonly (Piece | null)[]): Field => [name, joined(pieces, ', ')];

/** A value, or the name of the thing that it is. */
const named = (from: Value | null): Piece | null =>
  from &&
  first(
    from,
    [],
    ['name'],
    ['label'],
    ['display_name'],
    ['title'],
    ['text'],
    ['rendered'],
    [0],
    [0, 'name'],
    [0, 'label'],
  );

const several = (from: Value | null): (Piece | null)[] => (from ? elements(from).slice(0, 100).map(named) : []);

function places(from: Value | null): Field[] {
  if (!from) return [];
  return elements(from)
    .slice(0, 100)
    .map((place) => {
      const name = named(place) ?? first(place, ['fullLocation'], ['location']);
      const parts = [
        first(place, ['city'], ['addressLocality'], ['ort']),
        first(place, ['region'], ['state'], ['province']),
        first(place, ['country', 'name'], ['country'], ['land']),
      ];
      return ['location', joined(name ? [name] : parts, ', ')] as const;
    });
}

function arrangementOf(from: Value | null): Piece | null {
  if (!from) return null;
  return flagged(from, 'Remote') ?? (from.value === 'false' || from.value === 'no' ? null : arrangement(named(from)));
}

const dateOf = (from: Value | null): Piece | null => from && (moment(from) ?? named(from));

function salary(get: (column: Column) => Value | null): (Piece | string)[] {
  const told = get('salary');
  if (told && isObject(told.value)) {
    for (const [min, max] of [
      ['min', 'max'],
      ['minValue', 'maxValue'],
      ['from', 'to'],
      ['min_value', 'max_value'],
    ] as const) {
      const words = pay(told, {min, max, currency: 'currency', period: 'period' in told.value ? 'period' : 'interval'});
      if (words.length > 0) return words;
    }
    return joined([named(told)], '');
  }
  if (told && piece(told) && Number(told.value) !== 0) return joined(several(told), '; ');
  const [min, max] = [get('salary-min'), get('salary-max')];
  const currency = get('currency');
  const interval = get('salary-period');
  return payWords(currency && piece(currency), min && amount(min), max && amount(max), interval && piece(interval));
}

function texts(from: Value): Part[] {
  return elements(from)
    .slice(0, 1000)
    .flatMap((element) => {
      const text = first(element, [], ['rendered'], ['text'], ['html'], ['content'], ['value']);
      if (text)
        return [
          {title: element === from || !isObject(element.value) ? null : first(element, ['title'], ['name']), text},
        ];
      return isObject(element.value) ? members(element) : [];
    });
}

/** The strings of an object of texts, each under its key: `{company: "<p>…", role: "<p>…"}`. */
const members = (from: Value): Part[] =>
  Object.keys(from.value as object)
    .slice(0, 20)
    .flatMap((key) => {
      const text = piece(at(from, key));
      return text ? [{text}] : [];
    });

function sections(from: Value): Part[] {
  return SECTIONS.flatMap(([pattern, heading]) =>
    Object.keys(from.value as object)
      .filter((key) => pattern.test(key))
      .flatMap((key) =>
        elements(at(from, key)).flatMap((element, i): Part[] => {
          const text = first(element, [], ['text'], ['name'], ['content']);
          return text ? [i === 0 ? {heading, text} : {text}] : [];
        }),
      ),
  );
}
