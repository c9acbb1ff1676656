import {expect, it} from 'vitest';
import {roleNamesIn} from './role-names.ts';

it.each([
  ['Research Scientist/Engineer', 'Research Scientist: research-scientist | Engineer: research-engineer'],
  ['a research engineer or scientist', 'research engineer: research-engineer | scientist: research-scientist'],
  [
    'Both Machine Learning Engineers and AI Scientists',
    'Machine Learning Engineers: machine-learning-engineer | AI Scientists: research-scientist',
  ],
  ['2. The MLOps engineer', 'MLOps engineer: ml-platform-engineer'],
  ['software and machine learning engineers', 'machine learning engineers: machine-learning-engineer'],
  ['statisticians and quants', 'statisticians: statistician | quants: quantitative-researcher'],
  ['What does a senior data analyst do?', 'data analyst: data-analyst'],
  ['Datenanalystinnen und KI-Ingenieure', 'Datenanalystinnen: data-analyst | KI-Ingenieure: ai-engineer'],
  ['un ingénieur machine learning', 'ingénieur machine learning: machine-learning-engineer'],
  ['A beekeeping engineer', 'beekeeping engineer: null'],
  ['scientists', ''],
  ['an engineering degree', ''],
])('%s', (text, names) => {
  const found = roleNamesIn(text).map(({from, to, role}) => `${text.slice(from, to)}: ${role}`);
  expect(found.join(' | ')).toBe(names);
});
