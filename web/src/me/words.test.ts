import type {Reason, ReasonCode} from 'metier/fit';
import {reasonIn} from 'metier/fit';
import {describe, expect, it} from 'vitest';
import {meDe} from '../words/me-de.ts';
import {meEn} from '../words/me-en.ts';
import {meFitDe} from '../words/me-fit-de.ts';
import {meFitEn} from '../words/me-fit-en.ts';
import {meFitFr} from '../words/me-fit-fr.ts';
import {meFr} from '../words/me-fr.ts';
import {mePlanDe} from '../words/me-plan-de.ts';
import {mePlanEn} from '../words/me-plan-en.ts';
import {mePlanFr} from '../words/me-plan-fr.ts';
import {reasonsDe} from '../words/me-reasons-de.ts';
import {reasonsFr} from '../words/me-reasons-fr.ts';
import {meResumeDe} from '../words/me-resume-de.ts';
import {meResumeEn} from '../words/me-resume-en.ts';
import {meResumeFr} from '../words/me-resume-fr.ts';

const years = {min: 5, max: null};
const spark = {skill: 'Spark'};
const narrower = {skill: 'SQL', narrower: 'PostgreSQL', relation: 'kind'} as const;
const others = ['Keras', 'NumPy', 'pandas', 'SciPy'];
const of = 'data engineering';

/** One reason of each code; the type asks for all of them. */
const REASONS: {readonly [Code in ReasonCode]: Extract<Reason, {readonly code: Code}>} = {
  'skill-shown': {code: 'skill-shown', ...spark, months: 40},
  'skill-claimed': {code: 'skill-claimed', ...spark},
  'skill-stale': {code: 'skill-stale', ...spark, ago: 74},
  'skill-years': {code: 'skill-years', ...spark, years, months: 40},
  'skill-years-undated': {code: 'skill-years-undated', ...spark, years},
  'skill-years-claimed': {code: 'skill-years-claimed', ...spark, years},
  'skill-silent': {code: 'skill-silent', ...spark},
  'narrower-shown': {code: 'narrower-shown', ...narrower, months: 40},
  'narrower-claimed': {code: 'narrower-claimed', ...narrower},
  'narrower-stale': {code: 'narrower-stale', ...narrower, ago: 74},
  'narrower-years': {code: 'narrower-years', ...narrower, years, months: 40},
  'narrower-years-undated': {code: 'narrower-years-undated', ...narrower, years},
  'together-shown': {code: 'together-shown', ...spark, others, months: 40},
  'together-years': {code: 'together-years', ...spark, others, years, months: 40},
  'others-shown': {code: 'others-shown', ...spark, others, months: null},
  'others-years': {code: 'others-years', ...spark, others, years, months: 40},
  'wider-shown': {code: 'wider-shown', ...spark, wider: 'big data'},
  'wider-claimed': {code: 'wider-claimed', ...spark, wider: 'big data'},
  'neighbour-shown': {code: 'neighbour-shown', ...spark, neighbour: 'Flink'},
  'neighbour-claimed': {code: 'neighbour-claimed', ...spark, neighbour: 'Flink'},
  'title-shown': {code: 'title-shown', ...spark, title: 'Data Engineer', months: 40},
  'title-years': {code: 'title-years', ...spark, title: 'Data Engineer', years, months: 40},
  'words-shown': {code: 'words-shown', words: 'tram models'},
  'words-claimed': {code: 'words-claimed', words: 'tram models'},
  'words-silent': {code: 'words-silent', words: 'tram models'},
  'years-shown': {code: 'years-shown', years, months: 40},
  'years-of-shown': {code: 'years-of-shown', years, of, months: 40},
  'years-of-elsewhere': {code: 'years-of-elsewhere', years, of, months: 40},
  'years-of-related': {code: 'years-of-related', years, of, titles: ['ETL Developer'], months: 40},
  'years-interned': {code: 'years-interned', years, of: null, months: 40, internship: 6},
  'years-studied': {code: 'years-studied', years, of: null, months: 40, study: 36},
  'years-undated': {code: 'years-undated', years, of: null},
  'years-none': {code: 'years-none', years, of: null},
  'degree-shown': {code: 'degree-shown', degree: 'bachelor', has: 'master', hasField: 'Physics'},
  'degree-field-other': {
    code: 'degree-field-other',
    degree: 'bachelor',
    field: 'computer science',
    has: 'master',
    hasField: 'Physics',
  },
  'degree-field-unsaid': {code: 'degree-field-unsaid', degree: 'bachelor', field: 'computer science', has: 'master'},
  'degree-in-progress': {
    code: 'degree-in-progress',
    degree: 'bachelor',
    has: 'bachelor',
    hasField: null,
    until: '2027',
  },
  'degree-equivalent': {code: 'degree-equivalent', degree: 'bachelor', months: 60},
  'degree-lower': {code: 'degree-lower', degree: 'doctorate', has: 'master'},
  'degree-unnamed': {code: 'degree-unnamed', degree: 'secondary'},
  'degree-silent': {code: 'degree-silent', degree: 'associate'},
  'language-shown': {code: 'language-shown', language: 'nb'},
  'language-level': {
    code: 'language-level',
    language: 'nb',
    asked: {words: 'fluent', level: 'C1'},
    shown: {words: 'B1', level: 'B1'},
  },
  'language-no-level': {code: 'language-no-level', language: 'nb', asked: {words: 'fluent', level: 'C1'}},
  'language-written': {code: 'language-written', language: 'nb', asked: null},
  'language-silent': {code: 'language-silent', language: 'nb', asked: null},
  'credential-shown': {code: 'credential-shown', credential: 'Tram Licence'},
  'credential-expired': {code: 'credential-expired', credential: 'Tram Licence', until: '2024'},
  'credential-in-progress': {code: 'credential-in-progress', credential: 'Tram Licence'},
  'credential-silent': {code: 'credential-silent', credential: 'Tram Licence'},
};
const codes = Object.keys(REASONS) as ReasonCode[];

describe.each([
  ['German', reasonsDe, /„|“/, /“[^“„]*”|« | is | shown|years/],
  ['French', reasonsFr, /« | »/, /„|“|”| is | shown|years/],
] as const)('the reasons of a fit in %s', (_, words, quotes, foreign) => {
  it.each(codes)('%s is one whole sentence', (code) => {
    const sentence = reasonIn(words, REASONS[code]);
    expect(sentence).toMatch(/^[\p{Lu}„«].*[^.]\.$/u);
    expect(sentence).not.toMatch(/undefined|\bnull\b|NaN|\[object|\s[.,]/);
    expect(sentence).not.toMatch(foreign);
  });

  it('are each a sentence of its own', () => {
    const sentences = codes.map((code) => reasonIn(words, REASONS[code]));
    expect(new Set(sentences).size).toBe(codes.length);
  });

  it('quote the words of the posting in the marks of the language', () => {
    expect(reasonIn(words, REASONS['words-silent'])).toMatch(quotes);
    expect(reasonIn(words, REASONS['years-of-shown'])).toMatch(quotes);
  });
});

describe('the words of Me', () => {
  const paths = (value: unknown, at = ''): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}.${key}`))
      : [at];
  const own = (value: unknown): string[] =>
    paths(value)
      .filter((path) => !path.startsWith('.reasons'))
      .sort();

  it.each([
    [meEn, meDe, meFr],
    [meResumeEn, meResumeDe, meResumeFr],
    [meFitEn, meFitDe, meFitFr],
    [mePlanEn, mePlanDe, mePlanFr],
  ])('are there in every language', (english, german, french) => {
    expect(own(german)).toEqual(own(english));
    expect(own(french)).toEqual(own(english));
  });

  it.each([meFitEn, meFitDe, meFitFr])('count without a part that is nought: $code', (words) => {
    const sentence = words.required({met: 5, partly: 0, notShown: 1, unmet: 1, of: 7});
    expect(sentence).toMatch(/5.*7|7.*5/);
    expect(sentence).not.toMatch(/\b0\b/);
    expect(words.preferred({met: 0, partly: 0, notShown: 4, unmet: 0, of: 4})).not.toMatch(/\b0\b/);
    expect(sentence).toMatch(/\.$/);
  });
});
