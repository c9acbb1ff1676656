import {profiles} from '@metier/kb/profiles';
import {roleGuides} from '@metier/kb/role-guides';
import {describe, expect, it} from 'vitest';
import type {Profiles} from '../roles/profile.ts';
import {dutiesIn, tasksOf} from './duties.ts';

describe('the kinds of work that words name', () => {
  it.each([
    ['Building and maintaining dashboards for the sales team', 'dashboards'],
    ['Designs data pipelines and trains machine learning models', 'data pipelines | training models'],
    ['Deploying models and monitoring ML systems once they are live', 'deploying models | monitoring models'],
    ['Develops new optimisation methods', 'new methods'],
    ['Analyses figures to find trends', 'finding trends'],
    // Trends of an industry are not those in data; a clean hand-over cleans no data; a library of models watches none.
    ['Identifies industry trends', ''],
    ['Hands over cleanly what the data team asked for', ''],
    ['Keeps a library of models', ''],
    // "Data models" are tables.
    ['Builds data models for the warehouse team', 'data models'],
    // The words of another clause do not count.
    ['Builds trust. Reads dashboards', ''],
    ['Bakes bread before dawn', ''],
  ])('%s', (words, labels) => {
    expect(
      dutiesIn(words)
        .map(({duty}) => duty.label)
        .join(' | '),
    ).toBe(labels);
  });

  it('stand where they are said to', () => {
    const words = 'First, she builds dashboards.';
    expect(dutiesIn(words).map(({from, to}) => words.slice(from, to))).toEqual(['builds dashboards']);
  });
});

it('each kind of work has a task of the knowledge base: what no figure can speak of is no kind', () => {
  const all = roleGuides.flatMap(({tasks}) => tasks);
  const ids = new Set(all.flatMap((task) => dutiesIn(task).map(({duty}) => duty.id)));
  for (const id of ids) expect(tasksOf(id).length, id).toBeGreaterThan(0);
  expect(tasksOf('dashboards')).toContain('Builds and maintains dashboards in Tableau, Power BI, Looker or Qlik');
  expect(tasksOf('knitting')).toEqual([]);
});

it('the tasks that roles are known for are of some kind', () => {
  const known = (profiles as Profiles).roles.flatMap(({withTasks, tasks}) =>
    withTasks < 50 ? [] : tasks.filter(({count}) => count / withTasks >= 0.15).map(({task}) => task),
  );
  const without = [...new Set(known)].filter((task) => !dutiesIn(task).length);
  expect(without).toEqual(['Works with data engineers on sources and with analysts on self-service']);
});
