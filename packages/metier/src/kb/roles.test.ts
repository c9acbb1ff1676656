import {specialisms} from '@metier/kb/role-guides';
import {describe, expect, it} from 'vitest';
import {foldTitle, roleEntry, roleOfTitle, roles} from './roles.ts';

const named = (title: string) => {
  const found = roleOfTitle(title);
  return found && (found.weight === 'weak' ? `${found.role}?` : found.role);
};

/** [title, role]; `?` marks a title that alone does not tell. */
describe('roleOfTitle', () => {
  it.each([
    ['Senior Data Engineer (m/w/d)', 'data-engineer'],
    ['Data Scientist', 'data-scientist-modelling?'], // which of the two is for the duties to say
    ['Data Scientist, Product Analytics', 'data-scientist-analytics'],
    ['Software Engineer', 'software-engineer'],
    ['Software Engineer, AI Platform', 'ml-platform-engineer'], // the longest words decide
    ['Staff Software Engineer - Data Platform', 'data-engineer'],
    ['Ingénieur(e) Machine Learning H/F', 'machine-learning-engineer'],
    ['KI-Entwickler:in (w/m/d)', 'ai-engineer'],
    ['DÉVELOPPEUSE BIG DATA', 'data-engineer'],
    ['Data Analyst / Data Engineer', 'data-analyst'], // of several titles the first
    ['Acme Medical | Senior ML Engineer | Berlin | Full-time', 'machine-learning-engineer'], // the employer comes first
    ['Forward Deployed Engineer', 'ml-solutions-architect'],
    ['Technical Recruiter, Machine Learning', 'other'],
    ['Data Entry Clerk', 'other'],
    ['AI Technician (Artificial Insemination)', 'other'],
    ['Business Analyst', 'other'],
    ['Científica de datos', 'data-scientist-modelling'],
    ['Biostatisticien F/H', 'statistician'],
    ['Quant Developer', 'quantitative-researcher'],
    ['Data Annotation Specialist', 'ai-trainer'],
    ['Head of Data', null],
    ['We are building the future', null],
    ['Acme | Multiple roles | Remote | Full-time', null],
    ['', null],
  ])('%s', (title, role) => expect(named(title)).toBe(role));

  it('knows every role by its own name', () => {
    for (const {id, words} of roles) {
      if (id !== 'other')
        expect([
          id,
          roleOfTitle(words.en.person.replace(/ \(.*/, ''))?.role.replace('-analytics', '-modelling'),
        ]).toEqual([id, id.replace('-analytics', '-modelling')]);
    }
  });
});

describe('foldTitle', () => {
  it.each([
    ['Data Scientist (m/w/d)', 'data scientist'],
    ['Entwickler*in', 'entwickler'],
    ['Consultant.e Data H/F', 'consultant data'],
    ['Ingénieur(e) d’études', 'ingenieur d etudes'],
    ['AI/ML Engineer', 'ai ml engineer'],
    ['.NET Developer (all genders)', '.net developer'],
  ])('%s → %s', (title, folded) => expect(foldTitle(title)).toBe(folded));
});

it('has 20 roles and other, and 19 specialisms', () => {
  expect(roles).toHaveLength(21);
  expect(specialisms).toHaveLength(19);
  expect(roleEntry('data-analyst').words.de.work).toBe('Datenanalyse');
});
