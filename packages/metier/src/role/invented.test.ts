import {expect, test} from 'vitest';
import {Cues} from '../read/cues.ts';
import {pageOf} from '../read/page.ts';
import type {RoleReading} from '../read/reading.ts';
import {Headings} from '../read/sections.ts';
import {SentenceKinds} from '../read/sentence-kinds.ts';
import {documentOfPosting} from '../text/posting-document.ts';
import {Lexicon} from '../text/tokens.ts';
import {RoleModel} from './model.ts';
import {weigh} from './weigh.ts';

const lexicon = new Lexicon();
const model = new RoleModel(lexicon);
const headings = new Headings(lexicon);
const cues = new Cues(lexicon);
const kinds = new SentenceKinds(lexicon);

/** Weighs a posting that we invented: a title, and lines of text. */
function read(title: string, text: string): RoleReading & {readonly text: string} {
  const document = documentOfPosting({title, text});
  const page = pageOf(document, lexicon, headings, cues, kinds);
  const block = document.blocks.find(({name}) => name === 'title');
  return {...weigh(model, page, block ?? null), text: document.text};
}

/** One clear posting a role: the title, the duties and the demands. */
const CLEAR: Record<string, [title: string, duties: string[], demands: string[]]> = {
  'data-analyst': [
    'Data Analyst, Store Operations',
    [
      'Build and maintain the weekly sales dashboards in Power BI',
      'Answer ad hoc questions of store managers with SQL',
      'Prepare monthly KPI reports for the management team',
      'Find out why a figure moved and present it in plain words',
      'Automate recurring Excel reports',
    ],
    ['2 years of experience as an analyst', 'Good SQL and Excel', 'Experience with Power BI or Tableau'],
  ],
  'analytics-engineer': [
    'Analytics Engineer',
    [
      'Model raw order and customer data into trusted tables with dbt',
      'Own the semantic layer and the metric definitions',
      'Write tests and documentation for our dbt models',
      'Design dimensional models in Snowflake for self-service analytics',
      'Work with analysts so that dashboards rest on one source of truth',
    ],
    ['Strong SQL and dbt', 'Experience with Snowflake or BigQuery', 'Git and code review'],
  ],
  'data-engineer': [
    'Data Engineer',
    [
      'Build batch and streaming pipelines with Spark and Kafka',
      'Ingest data from ships and ports into the data lake',
      'Operate ETL jobs in Airflow and fix failures',
      'Migrate the warehouse to Databricks',
      'Ensure data quality and lineage across pipelines',
    ],
    ['Python and SQL', 'Experience with Airflow, Spark and AWS', 'Knowledge of Terraform'],
  ],
  'data-scientist-analytics': [
    'Data Scientist, Product Analytics',
    [
      'Design and analyse A/B tests for the checkout',
      'Use causal inference to measure what a feature changed',
      'Partner with product managers to define success metrics',
      'Run deep dives into user behaviour and recommend what to build',
      'Present insights that shape the roadmap to leadership',
    ],
    ['SQL and Python or R', 'Statistics and experiment design', 'Experience in product analytics'],
  ],
  'data-scientist-modelling': [
    'Data Scientist',
    [
      'Develop predictive models for churn and demand with scikit-learn',
      'Engineer features and explore large data sets',
      'Train, validate and compare statistical and machine learning models',
      'Build prototypes with business units and present model results',
      'Apply time series and clustering methods to customer data',
    ],
    ['Degree in statistics or mathematics', 'Python, pandas and scikit-learn', 'Knowledge of machine learning methods'],
  ],
  'machine-learning-engineer': [
    'Machine Learning Engineer',
    [
      'Train and deploy ranking models that serve live traffic',
      'Own models from feature pipelines to monitoring in production',
      'Build low-latency inference services in Python and C++',
      'Ship model improvements through online experiments',
      'Detect drift and retrain deployed models',
    ],
    ['Experience with PyTorch or TensorFlow', 'Models in production', 'Software engineering practice'],
  ],
  'ai-engineer': [
    'AI Engineer',
    [
      'Build agents and retrieval-augmented generation on large language models',
      'Write and evaluate prompts for our assistant',
      'Integrate model APIs into the product with guardrails',
      'Set up evals for LLM answers and improve them',
      'Ship LLM features with the product team',
    ],
    ['Python or TypeScript', 'Experience with LangChain, embeddings and vector databases', 'Prompt engineering'],
  ],
  'ml-platform-engineer': [
    'MLOps Engineer',
    [
      'Run the platform on which data scientists train and deploy models',
      'Operate GPU clusters with Kubernetes',
      'Build CI/CD for machine learning, model registry and feature store',
      'Provide model serving infrastructure with autoscaling and monitoring',
      'Support internal ML teams with tooling',
    ],
    ['Kubernetes and Terraform', 'MLflow, Kubeflow or SageMaker', 'Python'],
  ],
  'ml-hardware-engineer': [
    'GPU Kernel Engineer',
    [
      'Write CUDA kernels for deep learning workloads',
      'Profile and tune operators on our AI accelerator',
      'Extend the MLIR compiler for new hardware',
      'Quantise neural networks for embedded inference',
      'Analyse memory bandwidth and cache bottlenecks',
    ],
    ['C++ and CUDA', 'Computer architecture', 'Experience with LLVM or TVM'],
  ],
  'research-scientist': [
    'Research Scientist',
    [
      'Invent new methods for generative models',
      'Publish at NeurIPS, ICML and ICLR',
      'Set a long-term research agenda',
      'Design experiments and write papers with colleagues',
      'Present at international conferences',
    ],
    ['PhD in machine learning', 'A record of publications', 'Novel research ideas'],
  ],
  'research-engineer': [
    'Research Engineer',
    [
      'Implement research ideas together with research scientists',
      'Scale experiments and pre-training runs on many GPUs',
      'Reproduce results from papers and improve baselines',
      'Build training and evaluation code for foundation models',
      'Turn research prototypes into reliable code',
    ],
    ['PyTorch or JAX', 'Distributed training', 'Experience in a research team'],
  ],
  'ml-solutions-architect': [
    'AI Solutions Architect',
    [
      'Advise customers on their AI architecture',
      'Lead demos, workshops and proofs of concept before a sale',
      'Design solutions for enterprise customers on our platform',
      'Work with account executives and answer technical questions of clients',
      'Guide customers from pilot to production',
    ],
    ['Customer-facing experience', 'Cloud and machine learning knowledge', 'Presentation skills'],
  ],
  'data-architect': [
    'Data Architect',
    [
      'Define the enterprise data architecture and its standards',
      'Design conceptual, logical and physical data models',
      'Set the target architecture and roadmap of the data platform',
      'Govern master data, metadata and integration patterns',
      'Review solution designs of project teams',
    ],
    ['Data modelling and data governance', 'Enterprise architecture', 'Data Vault'],
  ],
  'quantitative-researcher': [
    'Quantitative Researcher',
    [
      'Research systematic trading strategies and alpha signals',
      'Backtest strategies on tick data of futures and equities',
      'Build portfolio and risk models with traders',
      'Model market microstructure and execution',
      'Bring trading signals into live trading',
    ],
    ['PhD in physics, mathematics or statistics', 'Python and C++', 'Interest in financial markets'],
  ],
  statistician: [
    'Biostatistician',
    [
      'Write statistical analysis plans for clinical trials',
      'Calculate sample sizes and randomisation',
      'Programme tables and listings in SAS',
      'Interpret study results with physicians',
      'Contribute to clinical study reports',
    ],
    ['Degree in biostatistics', 'SAS or R', 'CDISC standards, SDTM and ADaM'],
  ],
  'computational-scientist': [
    'Bioinformatics Scientist',
    [
      'Analyse single-cell RNA sequencing data',
      'Develop genomics pipelines with Nextflow',
      'Integrate multi-omics data to find biomarkers',
      'Work with wet-lab biologists to interpret results',
      'Run molecular dynamics simulations of proteins',
    ],
    ['PhD in bioinformatics or computational biology', 'R and Python', 'Knowledge of genomics'],
  ],
  'software-engineer': [
    'Backend Engineer',
    [
      'Develop backend services and REST APIs in Go',
      'Own features from the database to the React frontend',
      'Write clean, tested code and review that of others',
      'Keep our microservices fast and reliable',
      'Take part in the on-call rotation',
    ],
    ['Go, Java or Node', 'PostgreSQL', 'Experience with microservices and Docker'],
  ],
  'ai-product-manager': [
    'AI Product Manager',
    [
      'Own the roadmap and vision of our AI assistant',
      'Write requirements and prioritise the backlog',
      'Talk with customers to find out what they need',
      'Align engineering, design and marketing on launches',
      'Define success metrics and pricing',
    ],
    ['Product management experience', 'Understanding of machine learning', 'Stakeholder management'],
  ],
  'ai-trainer': [
    'AI Data Trainer',
    [
      'Label and rank answers of language models by guidelines',
      'Write prompts and ideal responses in your native language',
      'Check facts and correct mistakes in model outputs',
      'Annotate text and audio for training',
      'Review annotations of other trainers',
    ],
    ['Excellent writing', 'Attention to detail', 'Flexible, project-based work'],
  ],
  'ai-governance': [
    'Responsible AI Lead',
    [
      'Develop policies and controls for responsible AI',
      'Assess AI systems for risk, bias and compliance with the EU AI Act',
      'Keep the inventory of models and run risk reviews',
      'Advise teams on privacy, ethics and regulation',
      'Report to the AI governance committee',
    ],
    ['Knowledge of data protection and AI regulation', 'Experience in risk, audit or compliance', 'GDPR'],
  ],
  other: [
    'Account Executive',
    [
      'Manage the full sales cycle and close new customers',
      'Build pipeline through cold calls and events',
      'Negotiate contracts with buyers',
      'Meet your quarterly quota',
      'Keep the CRM up to date',
    ],
    ['Sales experience in software', 'Negotiation', 'Fluent English'],
  ],
};

const textOf = (duties: readonly string[], demands: readonly string[]) =>
  `What you will do\n${duties.map((line) => `- ${line}`).join('\n')}\n\nRequirements\n${demands.map((line) => `- ${line}`).join('\n')}\n`;

test.each(Object.entries(CLEAR))('%s: its own duties make it the first share', (role, [title, duties, demands]) => {
  const {shares, text, because} = read(title, textOf(duties, demands));
  expect(shares[0]?.role).toBe(role);
  expect(shares.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1, 2);
  for (const {evidence} of shares) for (const {from, to, quote} of evidence) expect(text.slice(from, to)).toBe(quote);
  expect(shares[0]?.evidence.length).toBeGreaterThan(0);
  expect(because).toMatch(/^Because .*“.+”.*\.$/);
});

test('a title that lies: the duties win, and the verdict says so', () => {
  const [, duties, demands] = CLEAR['data-analyst'] as (typeof CLEAR)[string];
  const {shares, titleRole, verdict} = read('Machine Learning Engineer', textOf(duties, demands));
  expect(shares[0]?.role).toBe('data-analyst');
  expect(titleRole).toBe('machine-learning-engineer');
  expect(verdict).toBe('differs');
});

test('a title that tells the truth agrees', () => {
  const [title, duties, demands] = CLEAR['data-engineer'] as (typeof CLEAR)[string];
  expect(read(title, textOf(duties, demands))).toMatchObject({titleRole: 'data-engineer', verdict: 'agrees'});
});

test('sales work at an AI company is none of the roles', () => {
  const [, duties, demands] = CLEAR.other as (typeof CLEAR)[string];
  expect(read('Sales Lead, AI', textOf(duties, demands)).shares[0]?.role).toBe('other');
});

test('a text that does not say what the work is gets no shares', () => {
  const {shares, confidence, verdict, because} = read('Join us!', 'Hello there. Write to us.');
  expect({shares, confidence, verdict}).toEqual({shares: [], confidence: 0, verdict: 'unknown'});
  expect(because).toBe('The text does not say what the work is.');
});

test.each([
  [
    'data-engineer',
    'Data Engineer (m/w/d)',
    'Deine Aufgaben\n- Aufbau und Betrieb von Datenpipelines mit Spark und Kafka\n- Anbindung neuer Datenquellen an den Data Lake\n- Weiterentwicklung der ETL-Strecken in Airflow\n- Sicherstellung der Datenqualität\n- Migration des Data Warehouse in die Cloud\n\nDein Profil\n- Studium der Informatik\n- Kenntnisse in Python und SQL\n- Erfahrung mit Azure oder AWS',
  ],
  [
    'data-analyst',
    'Mitarbeiter Controlling (m/w/d)',
    'Aufgaben\n- Erstellung von Dashboards und Berichten in Power BI\n- Aufbereitung von Kennzahlen für die Geschäftsführung\n- Ad-hoc-Analysen mit SQL und Excel\n- Automatisierung des monatlichen Reportings\n- Unterstützung der Fachbereiche bei Auswertungen\n\nProfil\n- Kenntnisse in SQL und Excel\n- Analytisches Denken',
  ],
  [
    'data-scientist-modelling',
    'Data Scientist H/F',
    'Vos missions\n- Développer des modèles prédictifs et des algorithmes de machine learning\n- Explorer les données et créer des variables\n- Entraîner et évaluer des modèles statistiques\n- Réaliser des preuves de concept avec les métiers\n- Présenter les résultats des modèles\n\nVotre profil\n- Diplôme en statistiques ou mathématiques\n- Maîtrise de Python et de scikit-learn',
  ],
  [
    'data-engineer',
    'Ingénieur data H/F',
    'Missions\n- Concevoir et maintenir des pipelines de données\n- Alimenter le data lake et l’entrepôt de données\n- Industrialiser les flux ETL avec Spark et Airflow\n- Intégrer de nouvelles sources de données\n- Superviser les traitements en production\n\nProfil recherché\n- Python, SQL et Spark\n- Expérience du cloud AWS ou Azure',
  ],
])('German and French: %s', (role, title, text) => {
  expect(read(title, text).shares[0]?.role).toBe(role);
});

test('the same posting gives the same reading again', () => {
  const [title, duties, demands] = CLEAR['ai-engineer'] as (typeof CLEAR)[string];
  expect(read(title, textOf(duties, demands))).toEqual(read(title, textOf(duties, demands)));
});
