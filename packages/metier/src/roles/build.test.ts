import {describe, expect, it} from 'vitest';
import {Reader} from '../reader.ts';
import {documentOfPosting} from '../text/index.ts';
import {compareRoles, describeRole, mapOf, ProfileBuilder, type Profiles, pivot} from './index.ts';

const reader = new Reader();

interface Invented {
  readonly company?: string;
  readonly title?: string;
  readonly text: string;
  readonly posted?: string;
}

function profilesOf(postings: readonly Invented[], quotes = false): Profiles {
  const builder = new ProfileBuilder({source: 'invented', quotes});
  for (const [i, posting] of postings.entries()) {
    const document = documentOfPosting({title: 'Data Engineer', ...posting}, `posting-${i}`);
    builder.add(reader.read(document), document);
  }
  return builder.profiles();
}

const engineer = (i: number, extra = ''): Invented => ({
  company: `Employer ${i}`,
  posted: `2026-0${1 + (i % 9)}-10`,
  text: `What you will do\n- Build batch and streaming pipelines with Spark and Kafka\n- Keep our data warehouse running\n\nRequirements\n- 3+ years of experience as a data analyst\n- Strong SQL and Python\n- Apache Spark\n- Bachelor's degree\n\nNice to have\n- Kafka\n${extra}`,
});
const VARIOUS =
  'Airflow Kubernetes Terraform dbt Snowflake Docker Java Scala Go Rust Tableau Looker MongoDB PostgreSQL Redis Elasticsearch Jenkins Ansible Flink Databricks BigQuery Redshift Hadoop Hive'.split(
    ' ',
  );
const many = (n: number) => Array.from({length: n}, (_, i) => engineer(i));

describe('profiles', () => {
  const profiles = profilesOf(many(24), true);
  const profile = profiles.roles.find(({role}) => role === 'data-engineer');

  it('count postings, employers and dates', () => {
    expect(profiles.coverage).toMatchObject({postings: 24, employers: 24, from: '2026-01-10', to: '2026-09-10'});
    expect(profile?.coverage.postings).toBe(24);
  });

  it('count a skill once a posting, at its highest level', () => {
    expect(profile?.skills.find(({skill}) => skill === 'sql')).toEqual({
      skill: 'sql',
      required: 24,
      preferred: 0,
      named: 0,
    });
    expect(profile?.skills.find(({skill}) => skill === 'apache-spark')).toMatchObject({required: 24});
    expect(profile?.skills.find(({skill}) => skill === 'apache-kafka')).toMatchObject({preferred: 24});
  });

  it('count degrees, years and the backgrounds that postings name', () => {
    expect(profile?.education).toMatchObject({none: 0, required: {bachelor: 24}});
    expect(profile?.years).toEqual({3: 24});
    expect(profile?.openTo['data-analyst']?.named).toBe(24);
  });

  it('tell what a title turned out to be', () => {
    expect(profiles.titles).toEqual([{title: 'data engineer', count: 24, roles: {'data-engineer': 24}}]);
  });

  it('count a job once that its employer posts for several places', () => {
    const line = '- Experience with Airflow, Kubernetes and Terraform\n';
    const again = Array.from({length: 3}, (_, i) => ({...engineer(1, line), title: `Data Engineer, Place ${i}`}));
    const found = profilesOf([engineer(0, line), ...again]);
    expect(found.repeats).toBe(2);
    expect(found.coverage.postings).toBe(2);
  });

  it('keep words of postings only when asked to, three at most', () => {
    expect(profile?.quotes?.sql).toHaveLength(3);
    expect(JSON.stringify(profilesOf(many(24)))).not.toContain('Strong SQL');
  });

  it('do not change with the order of the postings', () => {
    expect(profilesOf([...many(24)].reverse()).roles).toEqual(profilesOf(many(24)).roles);
  });
});

describe('honest answers of small corpora', () => {
  it('below 20 postings every figure is withheld, and says so', () => {
    const role = describeRole('data-engineer', profilesOf(many(19)));
    expect(role.withheld).toBe('Not shown: 19 postings, fewer than 20.');
    expect(role.skills).toEqual([]);
    expect(role.years).toBeNull();
    expect(role.guide.is.text).not.toBe('');
  });

  it('below 5 employers too', () => {
    const two = VARIOUS.map((skill, i) => ({...engineer(i, `- ${skill}\n`), company: i % 2 ? 'Acme' : 'Bolt'}));
    expect(describeRole('data-engineer', profilesOf(two)).withheld).toBe('Not shown: 2 employers, fewer than 5.');
  });

  it('20 postings of 5 employers are shown', () => {
    expect(describeRole('data-engineer', profilesOf(many(20))).withheld).toBeNull();
  });

  it('no postings at all: all parts that no corpus says, no figure, a map of estimates', () => {
    const profiles = profilesOf([]);
    expect(profiles.coverage).toMatchObject({postings: 0, employers: 0, from: null, to: null});
    expect(describeRole('ai-engineer', profiles).withheld).toBe('Not shown: 0 postings, fewer than 20.');
    expect(compareRoles('ai-engineer', 'data-engineer', profiles)).toMatchObject({
      overlap: null,
      separating: [],
      toA: [],
    });
    expect(mapOf(profiles).roles.every(({estimate}) => estimate)).toBe(true);
    expect(pivot('data-analyst', 'data-engineer', profiles).moves).toHaveLength(1);
  });

  it('one posting: counted, not shown', () => {
    const profiles = profilesOf(many(1));
    expect(profiles.coverage.postings).toBe(1);
    expect(describeRole('data-engineer', profiles).withheld).toBe('Not shown: 1 posting, fewer than 20.');
  });

  it('one language: tasks have no base, and none are shown', () => {
    const german = Array.from({length: 22}, (_, i) => ({
      company: `Firma ${i}`,
      text: 'Deine Aufgaben\n- Du baust Datenpipelines mit Spark und Kafka\n- Du betreibst unser Data Warehouse\n\nDein Profil\n- Sehr gute Kenntnisse in SQL und Python\n- Erfahrung mit Apache Spark\n',
    }));
    const profiles = profilesOf(german);
    expect(profiles.coverage.languages).toEqual({de: 22});
    const role = describeRole('data-engineer', profiles);
    expect(role.tasks).toEqual([]);
    expect(role.skills.map(({skill}) => skill)).toContain('sql');
  });

  it('resumes and articles are not counted', () => {
    const resume = {
      text: 'Curriculum Vitae\n\nWork experience\n2019 – 2024 Data analyst, Acme\n2016 – 2019 Junior analyst, Bolt\n\nEducation\n2012 – 2016 BSc Physics, University of Ulm\n\nSkills\nPython, SQL\n',
      title: '',
    };
    const document = documentOfPosting(resume, 'cv');
    const reading = reader.read(document);
    const builder = new ProfileBuilder({source: 'invented'});
    builder.add({...reading, kind: 'resume'}, document);
    expect(builder.profiles().coverage.postings).toBe(0);
  });
});
