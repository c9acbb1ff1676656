import type {PostingRecord} from '../packages/metier/src/index.ts';
import {randomFrom} from '../packages/metier/src/mutation.ts';

const TITLES = [
  'Senior Data Scientist',
  'Machine Learning Engineer (m/w/d)',
  'Data Analyst',
  'AI Engineer',
  'MLOps Engineer',
  'Data Engineer H/F',
  'Research Scientist, NLP',
  'Analytics Engineer',
];
const PLACES = [
  'Berlin, Germany',
  'Lyon, France',
  'Utrecht, Netherlands',
  'Boston, MA',
  'Remote, US',
  'Madrid, España',
  'London',
  '',
];
const EMPLOYERS = [
  'Quillmark',
  'Ostrava Analytics',
  'Feldspar Labs',
  'Brindle & Co',
  'Nimbuswerk GmbH',
  'Lagune Données',
];
const SKILLS = [
  'Python',
  'SQL',
  'PyTorch',
  'Spark',
  'dbt',
  'Airflow',
  'Docker',
  'Kubernetes',
  'AWS',
  'GCP',
  'R',
  'scikit-learn',
  'LLMs',
  'RAG',
  'Tableau',
  'Power BI',
  'statistics',
  'causal inference',
  'A/B testing',
  'Kafka',
  'Snowflake',
  'CI/CD',
];
const TASKS = [
  'Build and ship models with {s} for {s} at scale.',
  'Own dashboards in {s} and answer questions of the sales team.',
  'Design experiments and explain what they show.',
  'Maintain pipelines with {s} and {s}.',
  'Evaluate prompts and agents built on {s}.',
  'Du entwickelst Modelle mit {s} und bringst sie in Produktion.',
  'Vous concevez des pipelines {s} et {s}.',
];
const ASKS = [
  '{n}+ years of experience with {s}.',
  'Strong {s}, {s} and {s}.',
  'Python or R; {s} is a plus.',
  "Bachelor's or Master's degree in computer science or similar.",
  'Sehr gute Kenntnisse in {s} und {s}.',
  'Maîtrise de {s}, {s} serait un plus.',
  'Fluent English; German is nice to have.',
];
const OFFERS = [
  'Salary: USD {n}0,000 - {n}5,000 per year plus bonus.',
  '30 days of vacation, health insurance and a learning budget.',
  'Hybrid: {n} days a week in our office.',
  'Gehalt: {n}0.000 € bis {n}5.000 € im Jahr.',
];

/** Postings put together from invented parts; the seed decides them. */
export function inventedPostings(count: number, seed: number): PostingRecord[] {
  const random = randomFrom(seed);
  const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  const line = (list: readonly string[]): string =>
    one(list)
      .replace(/\{s\}/g, () => one(SKILLS))
      .replace(/\{n\}/g, () => String(2 + Math.floor(random() * 7)));
  const items = (list: readonly string[], least: number): string =>
    Array.from({length: least + Math.floor(random() * 6)}, () => `- ${line(list)}`).join('\n');
  return Array.from({length: count}, (_, i) => {
    const company = one(EMPLOYERS);
    const about = Array.from(
      {length: 2 + Math.floor(random() * 5)},
      () =>
        `${company} helps customers to plan, buy and sell with less waste, and grew to ${10 + Math.floor(random() * 400)} people in ${2 + Math.floor(random() * 20)} years.`,
    );
    const text = [
      `About us\n${about.join(' ')}`,
      `What you will do\n${items(TASKS, 4)}`,
      `Requirements\n${items(ASKS, 4)}`,
      `What we offer\n${items(OFFERS, 2)}`,
      'We are an equal opportunity employer and decide by merit.',
    ].join('\n\n');
    return {id: `invented-${i}`, title: one(TITLES), company, location: one(PLACES), text};
  });
}
