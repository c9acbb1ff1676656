import {describe, expect, it} from 'vitest';
import {TaskMatcher} from './tasks.ts';

const matcher = new TaskMatcher();
const found = (duty: string, ...roles: string[]) => matcher.tasks[matcher.match(duty, new Set(roles))]?.task ?? null;

describe('a duty is a task', () => {
  it.each([
    [
      'the same words in another form',
      'Designing and running A/B tests, and writing up what we should decide',
      'data-scientist-analytics',
      'Designs and runs A/B tests and writes up what to decide',
    ],
    [
      'among other words',
      'Build interactive dashboards in Tableau and Power BI for our sales teams',
      'data-analyst',
      'Builds and maintains dashboards in Tableau, Power BI, Looker or Qlik',
    ],
  ])('%s', (_why, duty, role, task) => expect(found(duty, role)).toBe(task));

  it('of no role that the posting is not', () =>
    expect(found('Designing and running A/B tests, and writing up what we should decide', 'ai-trainer')).toBeNull());

  it.each([
    ['of generic words', 'Support the team and improve our product'],
    ['of one telling word', 'Tableau'],
    ['of nothing', ''],
  ])('but not one %s', (_why, duty) => expect(found(duty, 'data-analyst', 'software-engineer')).toBeNull());
});
