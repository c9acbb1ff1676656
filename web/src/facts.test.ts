import {describe, expect, it} from 'vitest';
import {invented, reading} from '../test/invented.ts';
import {factsOf, isListed, roleAt, silencesOf} from './facts.ts';
import {factLabel, factSpoken, factYears} from './labels.ts';
import {en} from './words/en.ts';

const facts = factsOf(reading);
const labels = (group: string): string[] =>
  facts.filter((fact) => fact.group === group).map((fact) => factLabel(fact, en));

describe('factsOf', () => {
  it('groups by level, then what is offered, then the work', () => {
    expect(labels('required')).toEqual(['SQL, 3+ years', 'Python or R', 'Bachelor’s degree or Master’s degree']);
    expect(labels('preferred')).toEqual(['Dutch']);
    expect(labels('offer')).toEqual(['€50,000 – €60,000 a year, base', 'Ghent, Belgium']);
    expect(labels('work')).toEqual(['Write the monthly sales report', 'Train a model of demand', 'Forecasting']);
  });

  it('keeps an either-or and a ladder as one fact with all its places', () => {
    const either = facts.find((fact) => factLabel(fact, en) === 'Python or R');
    expect(either?.places.map(({quote}) => quote)).toEqual(['Python', 'R']);
  });

  it('gives each duty the role it carries', () => {
    const duty = facts.find(({id}) => id === 'task-1');
    expect(duty?.saying).toMatchObject({is: 'task', role: 'data-scientist-modelling'});
    expect(roleAt(reading.posting, 0, 1)).toBeNull();
  });

  it('shows roles and notes elsewhere than in the list', () => {
    expect(facts.filter((fact) => !isListed(fact)).map(({id}) => id)).toEqual([
      'role-data-analyst',
      'role-data-scientist-modelling',
      'note-0',
    ]);
  });

  it('quotes the text word for word', () => {
    for (const {places} of facts)
      for (const {from, to, quote} of places) expect(invented.text.slice(from, to)).toBe(quote);
  });
});

describe('silencesOf', () => {
  it('names what the posting does not say', () => {
    expect(silencesOf(reading.posting)).toEqual(['bonus', 'arrangement', 'visa', 'employment-type', 'seniority']);
  });
});

describe('labels', () => {
  it('says years of a requirement', () => {
    expect(facts.slice(0, 3).map((fact) => factYears(fact, en))).toEqual(['3+ years', '', '']);
  });

  it('speaks a row whole', () => {
    expect(factSpoken(facts[0], en)).toBe('SQL, 3+ years. Skill, required. 1 place in the text.');
  });
});
