import {describe, expect, it} from 'vitest';
import {asks, check, degree, position, studied, years} from './cases-for-test.ts';
import {fieldFit} from './fields.ts';
import type {Shown} from './shown.ts';

const has = (...education: Shown['education'][number][]): Partial<Shown> => ({education});

describe('the level of a degree', () => {
  check([
    [
      'the same',
      degree('bachelor'),
      has(studied('bachelor', 'physics')),
      'met',
      'degree-shown',
      {has: 'bachelor', hasField: 'physics'},
    ],
    ['a higher one', degree('bachelor'), has(studied('doctorate')), 'met', 'degree-shown', {has: 'doctorate'}],
    [
      'a lower one is against it',
      degree('master'),
      has(studied('bachelor')),
      'unmet',
      'degree-lower',
      {has: 'bachelor'},
    ],
    [
      'school alone is against it',
      degree('bachelor'),
      has(studied('secondary')),
      'unmet',
      'degree-lower',
      {has: 'secondary'},
    ],
    ['school is enough for school', degree('secondary'), has(studied('secondary')), 'met', 'degree-shown'],
    [
      'of several the one that is enough',
      degree('master'),
      has(studied('bachelor'), studied('master'), studied('secondary')),
      'met',
      'degree-shown',
      {has: 'master'},
    ],
    [
      'of several too low ones the highest speaks',
      degree('doctorate'),
      has(studied('bachelor'), studied('master')),
      'unmet',
      'degree-lower',
      {has: 'master'},
    ],
    ['no education: silence', degree('bachelor'), {}, 'not-shown', 'degree-silent'],
    [
      'studies that name no degree: silence',
      degree('bachelor'),
      has(studied(null, 'physics')),
      'not-shown',
      'degree-unnamed',
    ],
  ]);
});

describe('the field of a degree', () => {
  const science = degree('bachelor', 'computer science');
  const related = degree('bachelor', 'computer science', {orRelated: true});
  check([
    ['the same', science, has(studied('bachelor', 'Computer Science')), 'met', 'degree-shown'],
    ['the same in German', science, has(studied('master', 'Informatik')), 'met', 'degree-shown'],
    ['another word for it', science, has(studied('bachelor', 'Software Engineering')), 'met', 'degree-shown'],
    [
      'history',
      science,
      has(studied('bachelor', 'History')),
      'partly-met',
      'degree-field-other',
      {field: 'computer science', hasField: 'History'},
    ],
    ['history, or a related field', related, has(studied('bachelor', 'History')), 'partly-met', 'degree-field-other'],
    ['physics', science, has(studied('bachelor', 'Physics')), 'partly-met', 'degree-field-other'],
    ['physics, or a related field', related, has(studied('bachelor', 'Physics')), 'met', 'degree-shown'],
    [
      'one of several',
      degree('bachelor', 'computer science, mathematics, statistics'),
      has(studied('bachelor', 'Applied Mathematics')),
      'met',
      'degree-shown',
    ],
    [
      'a quantitative field',
      degree('bachelor', 'a quantitative field'),
      has(studied('bachelor', 'Physics')),
      'met',
      'degree-shown',
    ],
    [
      'no quantitative field',
      degree('bachelor', 'a quantitative field'),
      has(studied('bachelor', 'Philosophy')),
      'partly-met',
      'degree-field-other',
    ],
    ['a field that the resume does not say', science, has(studied('bachelor')), 'partly-met', 'degree-field-unsaid'],
    [
      'a posting that names no field that is known',
      degree('bachelor', 'a relevant field'),
      has(studied('bachelor', 'History')),
      'met',
      'degree-shown',
    ],
    [
      'the lower degree is in the field',
      degree('bachelor', 'computer science'),
      has(studied('master', 'History'), studied('bachelor', 'Informatics')),
      'met',
      'degree-shown',
      {has: 'bachelor'},
    ],
    [
      'too low, whatever the field',
      degree('master', 'computer science'),
      has(studied('bachelor', 'Computer Science')),
      'unmet',
      'degree-lower',
    ],
  ]);
});

describe('a degree that is not finished', () => {
  check([
    [
      'with its end',
      degree('master'),
      has(studied('master', 'Physics', {ends: '2027-06'})),
      'partly-met',
      'degree-in-progress',
      {until: '2027-06'},
    ],
    [
      'without',
      degree('master'),
      has(studied('master', 'Physics', {ends: 'open'})),
      'partly-met',
      'degree-in-progress',
      {until: null},
    ],
    [
      'a lower one is finished and enough',
      degree('bachelor'),
      has(studied('master', null, {ends: 'open'}), studied('bachelor')),
      'met',
      'degree-shown',
      {has: 'bachelor'},
    ],
    [
      'the finished one is in another field',
      degree('bachelor', 'computer science'),
      has(studied('master', 'Informatik', {ends: 'open'}), studied('bachelor', 'History')),
      'partly-met',
      'degree-field-other',
    ],
  ]);
});

describe('or equivalent experience', () => {
  const open = degree('bachelor', null, {orEquivalent: true});
  const worked = (first: string, last: string) => ({positions: [position('Developer', first, last)]});
  check([
    ['four years of work', open, worked('2020-01', '2023-12'), 'partly-met', 'degree-equivalent', {months: 48}],
    ['fewer', open, worked('2020-02', '2023-12'), 'not-shown', 'degree-silent'],
    ['the degree itself', open, {...worked('2010-01', '2023-12'), ...has(studied('bachelor'))}, 'met', 'degree-shown'],
    [
      'a lower degree and work',
      degree('master', null, {orEquivalent: true}),
      {...worked('2010-01', '2023-12'), ...has(studied('bachelor'))},
      'partly-met',
      'degree-equivalent',
    ],
    [
      'a lower degree and little work',
      degree('master', null, {orEquivalent: true}),
      {...worked('2023-01', '2023-12'), ...has(studied('bachelor'))},
      'unmet',
      'degree-lower',
    ],
    [
      'work, where the posting does not say so',
      degree('bachelor'),
      worked('2010-01', '2023-12'),
      'not-shown',
      'degree-silent',
    ],
  ]);
});

describe('a ladder: a degree and years, or more years', () => {
  const ladder = asks(degree('master'), years(5));
  check([
    ['the first rung', ladder, has(studied('master')), 'met', 'degree-shown'],
    ['the second rung', ladder, {positions: [position('Analyst', '2019-01', '2024-12')]}, 'met', 'years-shown'],
    [
      'neither, but nearly the second',
      ladder,
      {positions: [position('Analyst', '2021-01', '2024-12')], ...has(studied('bachelor'))},
      'partly-met',
      'years-shown',
    ],
  ]);
});

it.each([
  ['computer science', 'Wirtschaftsinformatik', 'same'],
  ['computer science, electrical engineering', 'Elektrotechnik', 'same'],
  ['informatique', 'Génie logiciel et informatique', 'same'],
  ['mathematics', 'Informatik', 'near'],
  ['wirtschaftswissenschaften', 'Economics', 'same'],
  ['wirtschaftswissenschaften', 'Physik', 'other'],
  ['STEM', 'Chemistry', 'same'],
  ['einem MINT-Fach', 'Maschinenbau', 'same'],
  ['a related field', 'History', 'unknown'],
])('a degree in %s, shown is %s: %s', (asked, shown, fit) => expect(fieldFit(asked, shown)).toBe(fit));
