import {describe, expect, test} from 'vitest';
import {documentOfText} from '../../text/index.ts';
import {Lexicon} from '../../text/tokens.ts';
import {Cues} from '../cues.ts';
import {pageOf} from '../page.ts';
import {findAll, type Rule} from '../rule.ts';
import {Headings} from '../sections.ts';
import {ARRANGEMENT_CUES, ARRANGEMENT_RULES} from './arrangement.ts';
import {BENEFIT_CUES, BENEFIT_RULES} from './benefits.ts';
import {COMPENSATION_CUES, COMPENSATION_RULES} from './compensation.ts';
import {CREDENTIAL_CUES, CREDENTIAL_RULES} from './credentials.ts';
import {EDUCATION_CUES, EDUCATION_RULES} from './education.ts';
import {EMPLOYMENT_CUES, EMPLOYMENT_RULES} from './employment.ts';
import {EXPERIENCE_CUES, EXPERIENCE_RULES} from './experience.ts';
import {LANGUAGE_CUES, LANGUAGE_RULES} from './languages.ts';
import {LOCATION_CUES, LOCATION_RULES} from './locations.ts';
import {MANAGES_CUES, MANAGES_RULES, SENIORITY_CUES, SENIORITY_RULES} from './seniority.ts';
import {VISA_CUES, VISA_RULES} from './visa.ts';

const KINDS: readonly (readonly [{kind: number; words: string}, readonly Rule<unknown>[]])[] = [
  [EXPERIENCE_CUES, EXPERIENCE_RULES],
  [EDUCATION_CUES, EDUCATION_RULES],
  [COMPENSATION_CUES, COMPENSATION_RULES],
  [LOCATION_CUES, LOCATION_RULES],
  [ARRANGEMENT_CUES, ARRANGEMENT_RULES],
  [EMPLOYMENT_CUES, EMPLOYMENT_RULES],
  [VISA_CUES, VISA_RULES],
  [LANGUAGE_CUES, LANGUAGE_RULES],
  [CREDENTIAL_CUES, CREDENTIAL_RULES],
  [SENIORITY_CUES, SENIORITY_RULES],
  [MANAGES_CUES, MANAGES_RULES],
  [BENEFIT_CUES, BENEFIT_RULES],
];

const lexicon = new Lexicon();
const headings = new Headings(lexicon);
const cues = new Cues(lexicon);
for (const [{kind, words}] of KINDS) cues.add(kind, words);

/** What all rules of a kind find in a text, in brackets; sentences without a cue of the kind are passed over, as in a reading. */
function bracketed(text: string, kind: number, rules: readonly Rule<unknown>[]): {text: string; rules: string[]} {
  const page = pageOf(documentOfText(text), lexicon, headings, cues, null);
  const found = page.sentences
    .filter((sentence) => sentence.cues & kind)
    .flatMap((sentence) => findAll(rules, sentence, page));
  let out = page.text;
  for (const {from, to} of [...found].reverse()) out = `${out.slice(0, from)}[${out.slice(from, to)}]${out.slice(to)}`;
  return {text: out, rules: found.map(({rule}) => rule)};
}

const rulesOfAll = KINDS.flatMap(([{kind}, rules]) => rules.map((rule) => ({kind, rules, rule})));

describe.each(rulesOfAll.map((one) => [one.rule.id, one] as const))('%s', (id, {kind, rules, rule}) => {
  test('carries examples of both kinds', () => {
    expect(rule.finds.length).toBeGreaterThan(0);
    expect(rule.refuses.length).toBeGreaterThan(0);
  });

  test.each(rule.finds)('finds %s', (example) => {
    const found = bracketed(example.replace(/[[\]]/g, ''), kind, rules);
    expect(found.text).toBe(example);
    expect(found.rules).toContain(id);
  });

  test.each(rule.refuses)('refuses %s', (example) => {
    expect(bracketed(example, kind, [rule]).text).toBe(example);
  });
});

test('every rule has an id of its own', () => {
  const ids = rulesOfAll.map(({rule}) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
