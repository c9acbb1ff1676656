import {roles as known} from '@metier/kb/roles';
import {describe, expect, it} from 'vitest';
import {barParts, shapeOf, wholePercents} from './families.ts';
import type {Role, RoleId, RoleShare, Verdict} from './reading.ts';
import {verdictWords} from './verdict.ts';
import {de} from './words/de.ts';
import {en} from './words/en.ts';
import {fr} from './words/fr.ts';

const share = (role: RoleId, part: number): RoleShare => ({role, share: part, evidence: []});

function role(verdict: Verdict, titleRole: RoleId | null, confidence: number, ...shares: RoleShare[]): Role {
  return {shares, confidence, titleRole, verdict, because: 'Because.'};
}

const sentences = (of: Role): string[] =>
  [en, de, fr].map((words) => verdictWords({kind: 'posting', posting: {role: of}, notes: []}, words).sentence);

describe('verdictWords', () => {
  it('agrees', () => {
    expect(sentences(role('agrees', 'machine-learning-engineer', 0.95, share('machine-learning-engineer', 1)))).toEqual(
      [
        'A machine learning engineer job, as the title says.',
        'Eine Stelle für Machine-Learning-Engineering, wie der Titel sagt.',
        'Un poste de machine learning engineer, comme le dit le titre.',
      ],
    );
    expect(sentences(role('agrees', 'ai-engineer', 0.95, share('ai-engineer', 1)))[0]).toMatch(/^An AI engineer job/);
    expect(sentences(role('agrees', 'analytics-engineer', 0.95, share('analytics-engineer', 1)))[2]).toMatch(
      /^Un poste d’analytics engineer/,
    );
  });

  it('differs', () => {
    expect(sentences(role('differs', 'data-scientist-modelling', 0.8, share('data-analyst', 1)))).toEqual([
      'The title says data scientist. The work is mostly data analysis.',
      'Der Titel sagt Data Scientist. Die Arbeit ist überwiegend Datenanalyse.',
      'Le titre dit data scientist. Le travail est surtout de l’analyse de données.',
    ]);
  });

  it('is two jobs in one when the second share is large', () => {
    const two = role(
      'partly',
      'machine-learning-engineer',
      0.8,
      share('data-engineer', 0.6),
      share('machine-learning-engineer', 0.4),
    );
    expect(sentences(two)[0]).toBe('Two jobs in one: data engineering and machine learning engineering.');
  });

  it('names the work alone when the title and the verdict do not go together', () => {
    const odd = role('agrees', 'machine-learning-engineer', 0.8, share('data-engineer', 1));
    expect(sentences(odd)[0]).toBe('The work is mostly data engineering.');
  });

  it('calls a vague title vague', () => {
    expect(sentences(role('partly', null, 0.8, share('data-analyst', 0.9), share('data-engineer', 0.1)))[0]).toBe(
      'The title is vague. The work is mostly data analysis.',
    );
  });

  it('says when it is none of the roles, and when the text says nothing', () => {
    expect(sentences(role('differs', 'ai-engineer', 0.8, share('other', 1)))[0]).toBe(
      'The title says AI engineer. The work is none of the 20 roles Metier knows.',
    );
    expect(sentences(role('unknown', null, 0))[0]).toBe('The text does not say what the work is.');
  });

  it('gives no verdict on what is no posting', () => {
    const of = role('unknown', null, 0);
    expect(verdictWords({kind: 'guide', posting: {role: of}, notes: []}, en).sentence).toBe(
      'This is an article, not a posting.',
    );
  });

  it('names no single role below a confidence of one half', () => {
    const unsure = role('differs', null, 0.4, share('data-analyst', 0.5), share('analytics-engineer', 0.5));
    expect(sentences(unsure)[0]).toBe('Data analyst or analytics engineer; the text does not settle it.');
    expect(verdictWords({kind: 'posting', posting: {role: unsure}, notes: []}, en).sign).toBe('unknown');
  });

  it.each([
    [0.97, 'Sure. Of readings this sure, more than 9 in 10 are right.'],
    [0.91, 'Sure. Of readings this sure, about 9 in 10 are right.'],
    [0.81, 'Fairly sure. Of readings this sure, about 8 in 10 are right.'],
    [0.6, 'Not sure. It could also be data engineering. Of readings this sure, about 6 in 10 are right.'],
    [0.3, 'Not sure. Of readings this unsure, fewer than half are right.'],
  ])('says how sure it is at %d', (confidence, said) => {
    const of = role('differs', null, confidence, share('data-analyst', 0.7), share('data-engineer', 0.3));
    expect(verdictWords({kind: 'posting', posting: {role: of}, notes: []}, en).sure).toBe(said);
  });
});

describe('roles', () => {
  it('has the codes and the work words of the knowledge base', () => {
    for (const {id, code, words} of known) {
      for (const language of [en, de, fr]) expect(language.roles[id].code).toBe(code);
      expect(en.roles[id].work).toBe(words.en.work);
    }
  });

  it('has a shape for each family', () => {
    const shapes = new Map(known.map(({id, family}) => [family, shapeOf(id)]));
    expect(new Set(shapes.values()).size).toBe(shapes.size);
    for (const {id, family} of known) expect(shapeOf(id)).toBe(shapes.get(family));
  });

  it('adds percents up to 100', () => {
    expect(wholePercents([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    expect(wholePercents([])).toEqual([]);
  });

  it('joins small shares', () => {
    const parts = barParts([
      share('data-analyst', 0.9),
      share('data-engineer', 0.06),
      share('ai-engineer', 0.03),
      share('other', 0.01),
    ]);
    expect(parts.map((part) => part.role)).toEqual(['data-analyst', 'data-engineer', null]);
  });
});
