// A stand-in until the library can be imported.
import type {Aside, Block, Evidence, Note, Reading, Requirement, RequirementLevel, RoleId, Way} from './reading.ts';

export interface Document {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

export function mockDocument(text: string, name: string): Document {
  const blocks: Block[] = [];
  const lines = [...text.matchAll(/[^\n]+/g)];
  for (const [n, {0: line, index}] of lines.entries()) {
    const bullet = /^\s*[•-]\s+/.exec(line)?.[0].length ?? 0;
    const from = index + bullet;
    const to = index + line.trimEnd().length;
    if (to <= from) continue;
    const isHeading = !bullet && (n === 0 || (line.length < 40 && !/[.:,·]/.test(line)));
    blocks.push({kind: bullet ? 'item' : isHeading ? 'heading' : 'paragraph', from, to});
  }
  return {name, text, blocks};
}

const SKILLS =
  /\b(SQL|Python|R|Tableau|Power BI|Snowflake|A\/B tests|dbt|Rust|statistics|hypothesis testing|regression|RAG|LLM API|TypeScript|Docker|AWS|GCP|Azure|PyTorch|TensorFlow|Kubernetes|MLflow|Git|LangGraph|LoRA|OpenTelemetry|pgvector|Pinecone|Weaviate|BigQuery|Kafka|Terraform|GitLab CI|Airflow|Dagster|Spark|MQTT|scikit-learn|XGBoost|LightGBM|Prefect|Linux|Kinesis|LangChain|Postgres|Zeitreihenanalyse|CI\/CD|energy market)\b/g;

const ROLES: readonly [RegExp, RoleId[]][] = [
  [/Senior Data Scientist/, ['data-analyst', 'data-scientist-analytics', 'machine-learning-engineer']],
  [/^AI Engineer/, ['ai-engineer', 'software-engineer']],
  [/KI-Entwickler/, ['machine-learning-engineer', 'ml-platform-engineer']],
  [/Data Engineer/, ['data-engineer']],
  [/Machine Learning Engineer/, ['data-engineer', 'machine-learning-engineer']],
];

export function mockRead({text, blocks, name}: Document): Reading {
  const at = (words: RegExp): Evidence[] =>
    [...text.matchAll(words)].map(({0: quote, index}) => ({from: index, to: index + quote.length, quote}));
  const claim = <V>(value: V, evidence: Evidence[]) => ({value, certainty: 'stated' as const, evidence, rule: 'mock'});
  const one = <V>(value: V, words: RegExp) => {
    const [first] = at(words);
    return first ? claim(value, [first]) : null;
  };
  let level: RequirementLevel | 'task' | 'about' | 'none' = 'none';
  const requirements: Requirement[] = [];
  const tasks: Evidence[] = [];
  const asides: Aside[] = [];
  for (const block of blocks) {
    const words = text.slice(block.from, block.to);
    if (block.kind === 'heading') {
      if (/do|Respons|Aufgaben|missions|Data$|Models/.test(words)) level = 'task';
      else if (/bring|Require|Profil|profil|must/.test(words)) level = 'required';
      else if (/Nice|Prefer|Vorteil|plus|great/.test(words)) level = 'preferred';
      else level = /About|Who we|Über|sommes|Equal/.test(words) ? 'about' : 'none';
    }
    if (level === 'about') asides.push({from: block.from, to: block.to, kind: 'about'});
    if (block.kind !== 'item') continue;
    if (level === 'task') tasks.push({from: block.from, to: block.to, quote: words});
    if (level !== 'task' && level !== 'required' && level !== 'preferred') continue;
    const found = [...words.matchAll(SKILLS)].map(({0: quote, index}) => ({
      from: block.from + index,
      to: block.from + index + quote.length,
      quote,
    }));
    const ways: Way[] = found.map((e) => ({kind: 'skill', skill: e.quote, label: e.quote, years: null, evidence: [e]}));
    const either = / or | oder | ou /.test(words) && ways.length === 2;
    const push = (anyOf: Way[]): unknown =>
      requirements.push({
        level: level === 'task' ? 'unspecified' : (level as RequirementLevel),
        certainty: level === 'task' ? 'implied' : 'stated',
        rule: 'mock',
        anyOf,
      });
    if (either) push(ways);
    else for (const way of ways) push([way]);
    const years = /(\d+)\+? (years|Jahre|ans)[^,]*/.exec(words);
    if (years && level !== 'task') {
      const from = block.from + years.index;
      const evidence = [{from, to: from + years[0].length, quote: years[0]}];
      push([{kind: 'experience', years: {min: +years[1], max: null}, of: null, evidence}]);
    }
    const degree = /bachelor’s degree|BSc|Studium|Diplôme d’ingénieur|degree/.exec(words);
    if (degree && level === 'required') {
      const from = block.from + degree.index;
      const evidence = [{from, to: from + degree[0].length, quote: degree[0]}];
      push([{kind: 'education', degree: 'bachelor', field: null, orEquivalent: true, evidence}]);
    }
    for (const [quote, code] of [
      ['Deutsch', 'de'],
      ['English', 'en'],
      ['Englisch', 'en'],
      ['Français', 'fr'],
      ['French', 'fr'],
      ['anglais', 'en'],
    ]) {
      const index = words.indexOf(quote);
      if (index < 0) continue;
      const evidence = [{from: block.from + index, to: block.from + index + quote.length, quote}];
      push([{kind: 'language', language: code, proficiency: /C1|B2/.exec(words)?.[0] ?? null, evidence}]);
    }
  }
  const roles = ROLES.find(([words]) => words.test(text))?.[1] ?? [];
  const weights = [[1], [0.73, 0.27], [0.58, 0.27, 0.15]][roles.length - 1] ?? [];
  const share = (n: number): Evidence[] =>
    tasks.filter((_, i) => (n === 0 ? i % 7 < 4 : i % 7 === n + 3 || i % 7 === n + 5));
  const pay = [
    ...text.matchAll(
      /([£$€]|CAD )?([\d,. ]+)(?: ?€)?(?: to | – (?:CAD )?| und | à )[£$€]?([\d,. ]+)( ?€)?( a year| per year)?/g,
    ),
  ]
    .filter(({2: min}) => min.replace(/\D/g, '').length >= 5)
    .map(({0: quote, 1: sign, 2: min, 3: max, index}) => {
      const number = (digits: string): number => +digits.replace(/\D/g, '');
      const currency = sign === '£' ? 'GBP' : sign === '$' ? 'USD' : sign?.startsWith('CAD') ? 'CAD' : 'EUR';
      const value = {
        component: 'base' as const,
        min: number(min),
        max: number(max),
        currency,
        period: 'year' as const,
        appliesTo: null,
        believable: true,
      };
      return claim(value, [{from: index, to: index + quote.trimEnd().length, quote: quote.trimEnd()}]);
    });
  const notes: Note[] = [];
  if (roles[0] === 'data-analyst')
    notes.push({
      kind: 'title-differs',
      severity: 'warning',
      message: '“Data Scientist” here means reports and dashboards.',
      evidence: at(/Senior Data Scientist/g),
    });
  const rust = at(/\bRust\b/g);
  if (rust.length > 0)
    notes.push({
      kind: 'unusual-ask',
      severity: 'info',
      message: 'Rust is seldom asked of data analysts.',
      evidence: rust,
    });
  const chain = at(/10 years of experience with LangChain/g);
  if (chain.length > 0)
    notes.push({
      kind: 'impossible-ask',
      severity: 'warning',
      message: 'LangChain is younger than 10 years.',
      evidence: chain,
    });
  const isFrench = /Vos missions/.test(text);
  return {
    schema: 'metier/reading/1',
    document: {
      name,
      format: 'text',
      language: /Deine/.test(text) ? 'de' : isFrench ? 'fr' : 'en',
      repairs: [],
    },
    kind: 'posting',
    posting: {
      title: blocks[0]
        ? claim(text.slice(blocks[0].from, blocks[0].to), [
            {...blocks[0], quote: text.slice(blocks[0].from, blocks[0].to)},
          ])
        : null,
      employer: one('Brightwater Energy', /Brightwater Energy/g),
      role: {
        shares: roles.map((role, n) => ({role, share: weights[n], evidence: share(n)})),
        confidence: 0.81,
        titleRole: roles[0] === 'data-analyst' ? 'data-scientist-modelling' : (roles[0] ?? null),
        verdict:
          roles.length === 0
            ? 'unknown'
            : roles[0] === 'data-analyst'
              ? 'differs'
              : roles[0] === 'data-engineer' && roles[1]
                ? 'partly'
                : 'agrees',
        because: `Because four of ${tasks.length} duties say so, such as “${tasks[0]?.quote.slice(0, 50) ?? ''}”.`,
      },
      specialisms: [],
      seniority: one('senior', /\bSenior\b/g),
      managesPeople: null,
      requirements,
      tasks: tasks.map((e) => claim(e.quote, [e])),
      compensation: pay,
      employmentTypes: [
        one('full-time', /[Ff]ull-time|Vollzeit|temps plein/g),
        one('permanent', /permanent|unbefristet|CDI/g),
      ].filter((c) => c !== null),
      workArrangement: one('hybrid', /hybrid|mobiles Arbeiten|télétravail partiel/g) ?? one('remote', /Remote/g),
      locations: [
        one({city: 'Leeds', region: null, country: 'GB'}, /Leeds/g),
        one({city: 'Hamburg', region: null, country: 'DE'}, /Hamburg/g),
      ].filter((c) => c !== null),
      visaSponsorship: one('not-offered', /cannot sponsor visas/g),
      benefits: at(/27 days of holiday|30 Tage Urlaub|401\(k\)[^,.]*/g).map((e) => claim(e.quote, [e])),
    },
    asides,
    notes,
  };
}
