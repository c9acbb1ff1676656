import {describe, expect, it} from 'vitest';
import {areNeighbours, neighboursOf, type Relation, shownWith} from './shows.ts';
import {skillId, skillIndex} from './skills.ts';
import {skillsNamedIn, skillsOfTitle} from './title-skills.ts';

const at = (id: string): number => {
  const index = skillIndex(id);
  expect(index, id).toBeGreaterThanOrEqual(0);
  return index;
};

describe('what work with a skill shows', () => {
  it.each<[string, string, Relation | undefined]>([
    ['pytorch', 'deep-learning-frameworks', 'kind'],
    ['pytorch', 'python', 'needs'],
    ['postgresql', 'relational-databases', 'kind'],
    ['postgresql', 'sql', 'needs'],
    ['deep-learning', 'machine-learning', 'kind'],
    ['churn-prediction', 'machine-learning', 'part'],
    ['data-science', 'statistics', 'part'],
    ['python', 'pytorch', undefined],
    ['snowflake', 'statistics', undefined],
  ])('%s shows %s: %s', (skill, shown, relation) =>
    expect(shownWith(at(skill)).get(at(shown))?.relation).toBe(relation),
  );

  it('never shows itself', () => {
    for (const id of ['data-analysis', 'etl', 'analytics']) expect(shownWith(at(id)).has(at(id))).toBe(false);
  });
});

describe('neighbours', () => {
  it.each([
    ['pytorch', 'tensorflow', true],
    ['tableau', 'looker', true],
    ['aws', 'azure', true],
    ['python', 'rust', false],
    ['azure-devops', 'azure-data-factory', false],
    ['pytorch', 'pytorch', false],
  ])('%s and %s: %s', (a, b, are) => {
    expect(areNeighbours(at(a), at(b))).toBe(are);
    expect(areNeighbours(at(b), at(a))).toBe(are);
  });
  it('of a skill, by id', () => expect(neighboursOf('pytorch')).toContain('tensorflow'));
});

it.each([
  ['Senior Backend Developer', ['backend-development', 'software-development']],
  ['Data Engineer', ['data-engineering']],
  ['Data Science Manager', ['data-science']],
  ['Product Manager', ['product-management']],
  ['Softwareentwickler', ['software-development']],
  ['Nurse', []],
])('the title %s shows %j', (title, ids) => expect(skillsOfTitle(title).map(skillId).sort()).toEqual(ids));

it('the longest labels of a phrase are its skills', () => {
  expect(skillsNamedIn('Java and Spring').map(skillId)).toEqual(['java', 'spring']);
  expect(skillsNamedIn('machine learning engineering').map(skillId)).toEqual(['machine-learning-engineering']);
  expect(skillsNamedIn('nothing of the kind')).toEqual([]);
});
