import {describe, expect, it} from 'vitest';
import {documentOfText} from '../text/index.ts';
import {readResume} from './index.ts';

const skillsOf = (highlight: string, listed = 'Excel, Salesforce'): string[] =>
  readResume(
    documentOfText(
      `Ada Fenwick\n\nExperience\n\nOffice Lead, Feldspar Retail\nJan 2019 – Apr 2021\n- ${highlight}\n\nSkills\n\n${listed}\n`,
    ),
    {today: '2026-11-20'},
  ).skills.flatMap(({skill, label, shown}) => (shown === 'demonstrated' ? [skill ?? label] : []));

describe('skills in what was done', () => {
  it.each([
    ['Supervised 25 pupils after school', 'a verb, no supervised learning'],
    ['Designed flyers and built a network of alumni on campus', 'plain words'],
    ['Wrote the API server that a shop for lamps stands on', 'no system administration'],
    ['Led the migration of the service to another office', 'no data migration'],
    ['Deployed on commodity hardware in three warehouses', 'no trade, no data warehouse'],
    ['Led the project, its research, analysis and communication', 'words of every job'],
  ])('none in “%s” (%s)', (highlight) => expect(skillsOf(highlight)).toEqual([]));

  it.each([
    ['Trained forecasts in PyTorch and kept them in MLflow', ['pytorch', 'mlflow']],
    ['Moved twelve microservices to Kubernetes with Terraform', ['microservices', 'kubernetes', 'terraform']],
    ['Wrote queries in SQL and a dashboard in Power BI', ['sql', 'power-bi']],
  ])('in “%s”: %j', (highlight, wanted) => expect(skillsOf(highlight)).toEqual(expect.arrayContaining(wanted)));

  it('a common word counts where the resume lists it as a skill', () => {
    expect(skillsOf('Kept each server of the office alive', 'System administration')).toEqual([]);
    expect(skillsOf('Kept each server of the office alive', 'Server')).toEqual(['system-administration']);
  });
});
