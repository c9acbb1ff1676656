import {roleGuides} from '@metier/kb/role-guides';

/** A kind of work that articles and the tasks of the knowledge base name in like words. */
export interface Duty {
  readonly id: string;
  readonly label: string;
  readonly pattern: RegExp;
}

const MODELS = 'models?|algorithms?|networks?';
const LEARNT = 'machine[- ]learning|ml|deep[- ]learning|predictive|statistical|scoring|ai|classification|regression';
const BUILDS = 'buil[dt]|develop|design|creat|implement';

/** `_` stands for a few words of the same clause. */
const DUTIES: readonly (readonly [string, string])[] = [
  ['dashboards', `(?:${BUILDS}|maintain|deliver)\\w*_dashboards?|data visuali[sz]ations?`],
  ['reports', '(?:writ|prepar|generat|creat|produc|automat)\\w*_reports?'],
  [
    'key figures',
    'kpis?|key performance indicators?|(?:success|business|product) metrics|defin\\w+ (?:\\w+ ){0,3}metrics',
  ],
  ['queries', 'sql quer(?:y|ies)|query\\w*_(?:data|databases?|tables)|writ\\w+ sql'],
  [
    'cleaning data',
    '(?:clean(?:s|ing|se|sing)?|(?:reconcil|wrangl|preprocess)\\w*)_data|data (?:cleaning|wrangling|preparation|cleansing)',
  ],
  [
    'finding trends',
    '(?:find|identif|spot|discover|uncover|analy[sz])\\w*_(?<!(?:industry|market|technology|emerging|analytic) )(?:trends?|patterns?|outliers)',
  ],
  ['explaining results', '(?:present|communicat|explain)\\w*_(?:findings?|results?|insights?|recommendations?)'],
  [
    'requirements',
    '(?:gather|collect|translat|turn)\\w*_requirements|writ\\w+ (?:\\w+ )?(?:requirements|specifications|user stories)',
  ],
  ['forecasts', 'forecast\\w*'],
  ['data models', 'data model(?:s|ling|ing)|dimensional models?|data marts?|star schemas?'],
  ['data quality', 'data quality|quality of (?:the )?data|data (?:integrity|accuracy)|reviews data quality'],
  ['A/B tests', 'a/b[- ]?test\\w*|(?:online|controlled) experiments|experimentation platform|split tests?'],
  ['causal effects', 'causal\\w*|effects? of|incrementality'],
  [
    'segments and churn',
    'segment(?:s|ing|ation)?_(?:users|customers)|customer segment\\w*|retention, funnels|churn drivers',
  ],
  [
    'data pipelines',
    '(?:data|etl|elt|feature|training|streaming|ingestion|ml)(?: and \\w+| processing)? pipelines?|etl|(?:build|design|develop|maintain)\\w*(?: (?:the|and|robust|scalable|reliable|maintain\\w*)){0,3} pipelines?',
  ],
  [
    'data warehouses',
    `(?:${BUILDS}|ingest|load|maintain|manag|operat)\\w*_(?:data (?:warehouses?|lakes?)|lake or warehouse|lakehouses?)`,
  ],
  ['data for analysts', '(?:provid|deliver|mak)\\w*_(?:data|features)_(?:analysts|scientists)'],
  ['infrastructure', '(?:automat|operat|manag|maintain|deploy|scal)\\w*_infrastructure'],
  ['orchestrating jobs', 'orchestrat\\w+_(?:jobs?|pipelines?|workflows?)'],
  ['migrations', 'migrat(?:e|es|ing|ions?)'],
  [
    'protecting data',
    'personal data|access control|(?:secur(?:e|es|ing)|protect(?:s|ing)?) (?:\\w+ ){0,2}(?:data|model serving)|data (?:privacy|security)',
  ],
  [
    'training models',
    `(?:train|${BUILDS}|evaluat|validat)\\w*(?! (?:new|novel) )(?: (?!that )[^.;:]{0,30})? (?:${LEARNT})_(?:${MODELS})|trains?(?:ing)?_(?:${MODELS})|trains, \\w+ and ships models`,
  ],
  ['features', 'feature (?:engineering|selection)|engineer\\w* features|exploratory data analysis'],
  [
    'deploying models',
    '(?:deploy|ship|productioni[sz])\\w*_(?:models?|ml systems?|machine learning systems?)|(?:bring|tak|put|mov|get|us|run)\\w*_models?_(?:in|into|to) production|model deployment|serves models',
  ],
  [
    'monitoring models',
    '(?:monitor|maintain|retrain)\\w*_(?<!of )(?:drift|(?<!data )models?|(?:ml|ai|machine learning) systems?)|model (?:monitoring|drift)',
  ],
  ['machine learning systems', `(?:${BUILDS})\\w*_(?:ml|machine[- ]learning|ai) systems?`],
  ['recommendation and ranking', 'recommend(?:ation|er),? (?:systems?|engines?|models?|ranking)|search ranking'],
  ['production code', 'production[- ](?:grade |quality |ready )?code|(?:clean|maintainable|efficient) code'],
  ['code reviews', 'reviews? code|reviewing code|code reviews?'],
  ['continuous integration', 'ci/cd|continuous (?:integration|delivery|deployment)'],
  ['tests', '(?:unit|integration|end-to-end) tests?|automat\\w* tests?|test automation'],
  ['clusters', 'kubernetes|(?:gpu|compute) clusters?|gpus or clusters'],
  ['on call', 'on[- ]call|incidents?'],
  ['model registry, feature store', 'feature stores?|model registr\\w+'],
  ['distributed training', 'distributed training|large[- ]scale training|training at scale'],
  [
    'language models',
    `(?:${BUILDS}|integrat|deploy)\\w*_(?:llms?|large language models?|generative ai|genai|anthropic)`,
  ],
  ['fine-tuning', 'fine[- ]?tun\\w*'],
  ['prompts', 'prompts?|prompt engineering'],
  ['agents', '(?:ai |design\\w* |build\\w* )agents|agentic'],
  ['retrieval', 'retrieval|rag|vector (?:search|databases?|stores?)'],
  ['chatbots', 'chat ?bots?|(?:buil[dt]|ship|develop)\\w*_copilots?|virtual assistants?'],
  ['automating workflows', 'automat\\w*_(?:workflows?|business processes)'],
  ['synthetic data', 'synthetic data'],
  ['prototypes', 'prototyp\\w*|proofs?[- ]of[- ]concepts?|pocs?'],
  ['evaluation sets', 'evaluation (?:sets?|harness\\w*|suites?)|evals'],
  ['back ends', `(?:${BUILDS})\\w*_(?:back[- ]?ends?|apis?|microservices)`],
  ['user interfaces', `user interfaces?|(?:${BUILDS})\\w*_front[- ]?ends?`],
  ['research', 'research agenda|(?:conduct|carry out|carrying out|pursu|perform|do(?:es|ing)?)\\w* (?:\\w+ )?research'],
  ['experiments', '(?:design|run|conduct|perform)\\w*_experiments?'],
  [
    'new methods',
    '(?:develop|invent|propos|creat|design)\\w*_(?:new|novel)_(?:algorithms?|architectures?|methods?|models?|techniques?|approaches)',
  ],
  ['publications', 'publish\\w*|publications|(?:writ|contribut|present)\\w*_(?<!decision )papers?'],
  ['reading research', '(?:read|review|keep|stay|follow)(?:s|ing)?_(?:papers|literature|latest \\w+|state of the art)'],
  ['implementing research', '(?:implement|reproduc|replicat)\\w*_(?:papers?|theor\\w+)|research prototypes into'],
  ['mentoring', 'mentor\\w*'],
  ['benchmarks', 'benchmark\\w*'],
  ['simulations', 'simulat\\w+'],
  ['working with customers', '(?:advis|consult|work)\\w*_(?:clients|customers)'],
  ['demonstrations', 'demos?|demonstrations?'],
  ['cloud architectures', 'cloud (?:data )?architectures?'],
  ['road map', 'road ?maps?|product (?:vision|strategy)|backlogs?'],
  ['user needs', '(?:talk|interview|speak)\\w*_users|(?:understand|research|identify)\\w* user needs|user research'],
  [
    'optimisation problems',
    'mathematical optimi[sz]ation|(?:scheduling|routing|allocation) problems|scheduling, routing',
  ],
  ['anomalies', 'anomal(?:y|ies)'],
];

const duties: readonly Duty[] = DUTIES.map(([label, words]) => ({
  id: label.toLowerCase().replace(/[^a-z]+/g, '-'),
  label,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words.replaceAll('_', '(?: [^.;:]{0,60})? ')})(?![\\p{L}\\d])`, 'iu'),
}));

/** The kinds of work that words name, each with where; in the order of the words. */
export function dutiesIn(words: string): {readonly duty: Duty; readonly from: number; readonly to: number}[] {
  return duties
    .flatMap((duty) => {
      const found = duty.pattern.exec(words);
      return found ? [{duty, from: found.index, to: found.index + found[0].length}] : [];
    })
    .sort((a, b) => a.to - b.to);
}

/** The tasks of the knowledge base that are of a kind of work. */
export function tasksOf(id: string): readonly string[] {
  known ??= new Map(
    duties.map(({id: own, pattern}) => [
      own,
      roleGuides.flatMap((role) => (role.id === 'other' ? [] : role.tasks.filter((task) => pattern.test(task)))),
    ]),
  );
  return known.get(id) ?? [];
}

let known: Map<string, string[]> | undefined;
