import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Claim, Posting} from '../read/reading.ts';
import {asked, asks, claimed, degree, NOTHING, position, skill, studied, years} from './cases-for-test.ts';
import {fit, fitRequirement} from './fit.ts';
import {FIT_RULES} from './rules.ts';

const claim = <V>(value: V): Claim<V> => ({
  value,
  certainty: 'stated',
  rule: 'test',
  evidence: [{from: 0, to: 1, quote: 'x'}],
});
const SILENT = {
  compensation: [],
  locations: [],
  workArrangement: null,
  employmentTypes: [],
  visaSponsorship: null,
} satisfies Partial<Posting>;

describe('the summary', () => {
  const found = fit(
    {
      ...SILENT,
      requirements: [
        asks(asked('python', 'Python')),
        asks(degree('master')),
        asks(asked('rust', 'Rust')),
        {...asks(asked('dbt', 'dbt')), level: 'preferred'},
        {...asks(asked('sql', 'SQL')), level: 'unspecified'},
      ],
    },
    {...NOTHING, skills: [skill('python')], education: [studied('bachelor')]},
  );

  it('counts required and preferred apart; what is only named is left out', () => {
    expect(found.required).toEqual({met: 1, partly: 0, notShown: 1, unmet: 1, of: 3});
    expect(found.preferred).toEqual({met: 0, partly: 0, notShown: 1, unmet: 0, of: 1});
  });

  it('says what decides it: what has words against it before what is not shown', () =>
    expect(found.decides.map(({status}) => status)).toEqual(['unmet', 'not-shown']));

  it('says what the posting leaves open', () =>
    expect(found.notSaid).toEqual(['pay', 'place', 'arrangement', 'employment-type', 'visa']));

  it('says of each line why and by which rule', () => {
    for (const {rule, because} of found.lines) {
      expect(FIT_RULES[rule]).toMatch(/\.$/);
      expect(because).toMatch(/\.$/);
    }
  });
});

describe('what a resume does not settle', () => {
  const traits = ['communication skills', 'Teamfähigkeit', 'problem-solving', 'esprit d’équipe', 'public speaking'];
  const found = fit(
    {...SILENT, requirements: [...traits.map((words) => asks(asked(null, words))), asks(asked(null, 'Zorblax'))]},
    NOTHING,
  );

  it('traits stand apart and count neither for nor against', () => {
    expect(found.untellable.map(({anyOf}) => anyOf[0]?.kind === 'skill' && anyOf[0].label)).toEqual(traits);
    expect(found.required.of).toBe(1);
    expect(found.decides).toHaveLength(1);
  });

  it('either a trait or a skill is no trait', () =>
    expect(fit({requirements: [asks(asked(null, 'teamwork'), asked('sql', 'SQL'))]}, NOTHING).required.of).toBe(1));

  it('presence and a missing visa are conditions, never unmet', () => {
    const {conditions, required} = fit(
      {
        ...SILENT,
        requirements: [],
        workArrangement: claim('hybrid'),
        locations: [claim({city: 'Oslo', region: null, country: 'NO'})],
        visaSponsorship: claim('not-offered'),
      },
      NOTHING,
    );
    expect(conditions).toMatchObject([
      {code: 'presence', arrangement: 'hybrid', places: [{city: 'Oslo'}]},
      {code: 'no-visa-sponsorship'},
    ]);
    expect(required.of).toBe(0);
  });

  it('remote work and a sponsored visa are none', () =>
    expect(
      fit({...SILENT, requirements: [], workArrangement: claim('remote'), visaSponsorship: claim('offered')}, NOTHING)
        .conditions,
    ).toEqual([]));
});

describe('what a posting says twice counts once', () => {
  const lines = (...requirements: ReturnType<typeof asks>[]) =>
    fit({requirements}, NOTHING).lines.map(({by}) => (by.kind === 'skill' ? by.label : by.kind));

  it.each([
    [
      'of tools the lines of the tools speak',
      [years(5, 'Java and Spring'), asked('java', 'Java', 5), asked('spring', 'Spring', 5)],
      ['Java', 'Spring'],
    ],
    [
      'of a kind of work the line of the years',
      [years(5, 'data engineering'), asked('data-engineering', 'data engineering', 5)],
      ['experience'],
    ],
    ['other years are another demand', [years(5, 'Java'), asked('java', 'Java', 3)], ['experience', 'Java']],
    [
      'a tool that has no line of its own',
      [years(5, 'Java and Spring'), asked('java', 'Java', 5)],
      ['experience', 'Java'],
    ],
    ['years of any work', [years(5), asked('java', 'Java', 5)], ['experience', 'Java']],
  ])('%s', (_why, ways, left) => expect(lines(...ways.map((way) => asks(way)))).toEqual(left));
});

it('is the same in any order of what is shown', () => {
  const shown = {
    ...NOTHING,
    skills: ['python', 'pytorch', 'sql', 'dbt', 'apache-spark', 'keras'].map((id) => skill(id)).concat(claimed('r')),
    positions: [position('Data Engineer', '2020-01', '2022-12'), position('Data Analyst', '2017-01', '2019-12', 'sql')],
    education: [studied('bachelor', 'History'), studied('master', 'Physics')],
  };
  const requirements = [
    asks(asked('tensorflow', 'TensorFlow'), asked('deep-learning-frameworks', 'frameworks')),
    asks(asked('data-engineering', 'data engineering', 4)),
    asks(years(5, 'data analysis')),
    asks(degree('bachelor', 'computer science')),
    asks(asked('statistics', 'statistics')),
  ];
  const said = (one: typeof shown) =>
    requirements.map((requirement) => {
      const {status, reason} = fitRequirement(requirement, one);
      return {status, reason};
    });
  const wanted = said(shown);
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], {minLength: list.length});
  fc.assert(
    fc.property(
      shuffled(shown.skills),
      shuffled(shown.positions),
      shuffled(shown.education),
      (skills, positions, education) => {
        expect(said({...shown, skills, positions, education})).toEqual(wanted);
      },
    ),
  );
});
