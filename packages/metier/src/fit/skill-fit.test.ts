import {describe, expect, it} from 'vitest';
import {asked, asks, check, claimed, from, LATELY, NOTHING, position, skill} from './cases-for-test.ts';
import {fitRequirement} from './fit.ts';
import {impliedBy} from './skill-fit.ts';

const python = asked('python', 'Python');
const old = {from: '2015-01', to: '2018-06'};

describe('the skill itself', () => {
  check([
    ['shown in work', python, {skills: [skill('python')]}, 'met', 'skill-shown', {months: 24}],
    [
      'shown in work without dates',
      python,
      {skills: [skill('python', {used: []})]},
      'met',
      'skill-shown',
      {months: null},
    ],
    ['only named', python, {skills: [claimed('python')]}, 'partly-met', 'skill-claimed'],
    ['nowhere', python, {skills: [skill('sql')]}, 'not-shown', 'skill-silent'],
    ['nothing at all', python, {}, 'not-shown', 'skill-silent'],
    [
      'last used 8 years ago',
      python,
      {skills: [skill('python', {used: [old]})]},
      'partly-met',
      'skill-stale',
      {ago: 101},
    ],
    [
      '… but still listed: who lists it holds to know it',
      python,
      {skills: [skill('python', {used: [old], listed: true})]},
      'met',
      'skill-shown',
    ],
    [
      '… and used again since',
      python,
      {skills: [skill('python', {used: [old, LATELY]})]},
      'met',
      'skill-shown',
      {months: 66},
    ],
    [
      'five years ago to the month is recent',
      python,
      {skills: [from('python', '2020-01', '2021-11')]},
      'met',
      'skill-shown',
    ],
    [
      'a month earlier is not',
      python,
      {skills: [from('python', '2020-01', '2021-10')]},
      'partly-met',
      'skill-stale',
      {ago: 61},
    ],
    [
      'two positions at once count once',
      python,
      {skills: [skill('python', {used: [LATELY, LATELY]})]},
      'met',
      'skill-shown',
      {months: 24},
    ],
  ]);
});

describe('years of a skill', () => {
  const three = asked('python', 'Python', 3);
  check([
    [
      'enough to the month',
      three,
      {skills: [from('python', '2023-11', '2026-10')]},
      'met',
      'skill-years',
      {months: 36},
    ],
    ['more', three, {skills: [from('python', '2016-01', '2026-10')]}, 'met', 'skill-years'],
    [
      'a month too few is nearly enough',
      three,
      {skills: [from('python', '2023-12', '2026-10')]},
      'partly-met',
      'skill-years',
      {months: 35},
    ],
    [
      '60% is nearly enough',
      three,
      {skills: [from('python', '2025-01', '2026-10')]},
      'partly-met',
      'skill-years',
      {months: 22},
    ],
    [
      'less has the dates against it',
      three,
      {skills: [from('python', '2025-03', '2026-10')]},
      'unmet',
      'skill-years',
      {months: 20},
    ],
    [
      'old years are years',
      three,
      {skills: [from('python', '2008-01', '2012-12')]},
      'met',
      'skill-years',
      {months: 60},
    ],
    [
      'shown without dates is open',
      three,
      {skills: [skill('python', {used: []})]},
      'partly-met',
      'skill-years-undated',
    ],
    ['only named', three, {skills: [claimed('python')]}, 'partly-met', 'skill-years-claimed'],
    ['nowhere: silence, not too few', three, {}, 'not-shown', 'skill-silent'],
    ['no years asked after all', asked('python', 'Python', 0), {skills: [skill('python')]}, 'met', 'skill-shown'],
    [
      'years of what needs it are years of it',
      three,
      {skills: [from('pandas', '2023-01', '2026-10')]},
      'met',
      'narrower-years',
      {narrower: 'pandas', relation: 'needs', months: 46},
    ],
    [
      'its own years and those of what needs it, together',
      three,
      {skills: [from('python', '2025-01', '2026-10'), from('pandas', '2023-01', '2024-12')]},
      'met',
      'together-years',
      {others: ['pandas'], months: 46},
    ],
    [
      'two that need it, together',
      three,
      {skills: [from('django', '2025-01', '2026-10'), from('pandas', '2023-01', '2024-12')]},
      'met',
      'others-years',
      {others: ['pandas', 'Django']},
    ],
    [
      'what needs it is undated',
      three,
      {skills: [skill('pandas', {used: []})]},
      'partly-met',
      'narrower-years-undated',
    ],
    ['what needs it is only named', three, {skills: [claimed('pandas')]}, 'partly-met', 'narrower-claimed'],
    [
      'a neighbour has no years of it',
      asked('tensorflow', 'TensorFlow', 3),
      {skills: [from('pytorch', '2016-01', '2026-10')]},
      'partly-met',
      'neighbour-shown',
    ],
  ]);
});

describe('what shows a skill under another name', () => {
  const frameworks = asked('deep-learning-frameworks', 'deep learning frameworks');
  check([
    [
      'a kind of it',
      frameworks,
      {skills: [skill('pytorch')]},
      'met',
      'narrower-shown',
      {narrower: 'PyTorch', relation: 'kind'},
    ],
    [
      'two kinds at one time: the longer speaks',
      frameworks,
      {skills: [skill('keras'), from('pytorch', '2020-01', '2026-10')]},
      'met',
      'narrower-shown',
      {narrower: 'PyTorch'},
    ],
    [
      'two kinds, one after the other',
      frameworks,
      {skills: [from('keras', '2018-01', '2019-12'), from('pytorch', '2020-01', '2026-10')]},
      'met',
      'others-shown',
      {others: ['PyTorch', 'Keras'], months: 106},
    ],
    [
      'a kind of it, only named',
      frameworks,
      {skills: [claimed('pytorch')]},
      'partly-met',
      'narrower-claimed',
      {relation: 'kind'},
    ],
    [
      'a kind of it, long ago',
      frameworks,
      {skills: [skill('pytorch', {used: [old]})]},
      'partly-met',
      'narrower-stale',
      {ago: 101},
    ],
    [
      'what needs it: nobody works with PostgreSQL without SQL',
      asked('sql', 'SQL'),
      {skills: [skill('postgresql')]},
      'met',
      'narrower-shown',
      {narrower: 'PostgreSQL', relation: 'needs'},
    ],
    [
      'over a step: FastAPI is a Python web framework',
      python,
      {skills: [skill('fastapi')]},
      'met',
      'narrower-shown',
      {relation: 'needs'},
    ],
    [
      'TypeScript is written with JavaScript',
      asked('javascript', 'JavaScript'),
      {skills: [skill('typescript')]},
      'met',
      'narrower-shown',
    ],
    [
      'the other way round nothing follows',
      asked('typescript', 'TypeScript'),
      {skills: [skill('javascript')]},
      'not-shown',
      'skill-silent',
    ],
    [
      'its own use was short, what needs it went on',
      python,
      {skills: [skill('python', {used: [old]}), skill('pytorch')]},
      'met',
      'together-shown',
      {others: ['PyTorch'], months: 66},
    ],
    [
      'named, and what needs it was used long ago',
      python,
      {skills: [claimed('python'), skill('pytorch', {used: [old]})]},
      'met',
      'narrower-shown',
    ],
    [
      'a field within the field',
      asked('machine-learning', 'machine learning'),
      {skills: [skill('deep-learning')]},
      'met',
      'narrower-shown',
      {relation: 'kind'},
    ],
    [
      'a service of a cloud',
      asked('aws', 'AWS'),
      {skills: [skill('amazon-s3')]},
      'met',
      'narrower-shown',
      {relation: 'kind'},
    ],
    [
      'a BI tool is a visualization tool',
      asked('visualization-tools', 'visualization tools'),
      {skills: [skill('tableau')]},
      'met',
      'narrower-shown',
    ],
    [
      'ETL by another word',
      asked('data-pipelines', 'data pipelines'),
      {skills: [skill('etl')]},
      'met',
      'narrower-shown',
      {relation: 'kind'},
    ],
    [
      'LangChain is work with language models',
      asked('large-language-models', 'large language models'),
      {skills: [skill('langchain')]},
      'met',
      'narrower-shown',
      {relation: 'needs'},
    ],
  ]);
});

describe('parts of a field', () => {
  const science = asked('data-science', 'data science');
  check([
    [
      'one part',
      asked('machine-learning', 'machine learning'),
      {skills: [skill('churn-prediction')]},
      'partly-met',
      'narrower-shown',
      {relation: 'part'},
    ],
    [
      'two parts',
      science,
      {skills: [skill('ab-testing'), skill('churn-prediction')]},
      'partly-met',
      'narrower-shown',
      {relation: 'part'},
    ],
    [
      'three parts show the field',
      science,
      {skills: [skill('ab-testing'), skill('churn-prediction'), skill('ad-hoc-analysis')]},
      'met',
      'others-shown',
    ],
    [
      'a part, and the field is named',
      asked('machine-learning', 'machine learning'),
      {skills: [skill('churn-prediction'), claimed('machine-learning')]},
      'met',
      'narrower-shown',
    ],
    [
      'a part that is only named says nothing of the field',
      asked('devops', 'DevOps'),
      {skills: [claimed('ci-cd')]},
      'not-shown',
      'narrower-claimed',
      {relation: 'part'},
    ],
    [
      'years of one part are not those of the field',
      asked('devops', 'DevOps', 2),
      {skills: [from('ci-cd', '2020-01', '2026-10')]},
      'partly-met',
      'narrower-years',
      {relation: 'part'},
    ],
    [
      'a tool shows no field that is far above it',
      asked('statistics', 'statistics'),
      {skills: [skill('snowflake')]},
      'not-shown',
      'skill-silent',
    ],
    [
      'years of three parts',
      asked('data-science', 'data science', 2),
      {skills: [skill('ab-testing'), skill('churn-prediction'), skill('ad-hoc-analysis')]},
      'met',
      'others-years',
      {months: 24},
    ],
  ]);
});

describe('titles', () => {
  const engineer = {positions: [position('Senior Data Engineer', '2021-01', '2023-12')]};
  check([
    [
      'a data engineer shows data engineering',
      asked('data-engineering', 'data engineering'),
      engineer,
      'met',
      'title-shown',
      {title: 'Senior Data Engineer', months: 36},
    ],
    [
      '… and what that is a kind of',
      asked('software-engineering', 'software engineering'),
      engineer,
      'met',
      'narrower-shown',
      {narrower: 'data engineering'},
    ],
    ['… its years', asked('data-engineering', 'data engineering', 3), engineer, 'met', 'title-years', {months: 36}],
    ['… too few of them', asked('data-engineering', 'data engineering', 6), engineer, 'unmet', 'title-years'],
    [
      'words and title together',
      asked('data-engineering', 'data engineering'),
      {...engineer, skills: [skill('data-engineering')]},
      'met',
      'title-shown',
      {months: 60},
    ],
    [
      'the words were longer',
      asked('data-engineering', 'data engineering'),
      {...engineer, skills: [from('data-engineering', '2020-01', '2026-10')]},
      'met',
      'skill-shown',
      {months: 82},
    ],
    [
      'a German title',
      asked('software-development', 'software development'),
      {positions: [position('Softwareentwickler', '2021-01', '2023-12')]},
      'met',
      'title-shown',
    ],
    [
      'a French title',
      asked('data-analysis', 'data analysis'),
      {positions: [position('Analyste de données', '2022-01', '2026-10')]},
      'met',
      'title-shown',
    ],
    [
      'words before the name of the work',
      asked('backend-development', 'backend development'),
      {positions: [position('Lead Backend Developer', '2022-01', '2026-10')]},
      'met',
      'title-shown',
    ],
    [
      'held long ago',
      asked('data-engineering', 'data engineering'),
      {positions: [position('Data Engineer', '2012-01', '2014-12')]},
      'partly-met',
      'skill-stale',
    ],
    [
      'a title of other work',
      asked('data-engineering', 'data engineering'),
      {positions: [position('Nurse', '2012-01', '2026-10')]},
      'not-shown',
      'skill-silent',
    ],
    [
      'a title without dates',
      asked('data-engineering', 'data engineering'),
      {positions: [position('Data Engineer', null, null)]},
      'met',
      'title-shown',
      {months: null},
    ],
  ]);
});

describe('what is only near', () => {
  check([
    [
      'a neighbour',
      asked('tensorflow', 'TensorFlow'),
      {skills: [skill('pytorch')]},
      'partly-met',
      'neighbour-shown',
      {neighbour: 'PyTorch'},
    ],
    [
      'a neighbour that is only named',
      asked('tensorflow', 'TensorFlow'),
      {skills: [claimed('pytorch')]},
      'not-shown',
      'neighbour-claimed',
    ],
    [
      'BI tools are neighbours',
      asked('looker', 'Looker'),
      {skills: [skill('tableau')]},
      'partly-met',
      'neighbour-shown',
    ],
    ['clouds are', asked('azure', 'Azure'), {skills: [skill('aws')]}, 'partly-met', 'neighbour-shown'],
    ['programming languages are not', asked('rust', 'Rust'), {skills: [skill('python')]}, 'not-shown', 'skill-silent'],
    [
      'nor are two services of one cloud',
      asked('azure-devops', 'Azure DevOps'),
      {skills: [skill('azure-data-factory')]},
      'not-shown',
      'skill-silent',
    ],
    [
      'nor methods',
      asked('random-forests', 'random forests'),
      {skills: [skill('k-means')]},
      'not-shown',
      'skill-silent',
    ],
    [
      'what it is a kind of',
      asked('pytorch', 'PyTorch'),
      {skills: [skill('deep-learning-frameworks')]},
      'partly-met',
      'wider-shown',
    ],
    [
      'the cloud that it belongs to',
      asked('amazon-sagemaker', 'Amazon SageMaker'),
      {skills: [skill('aws')]},
      'partly-met',
      'wider-shown',
      {wider: 'AWS'},
    ],
    [
      '… only named',
      asked('amazon-sagemaker', 'Amazon SageMaker'),
      {skills: [claimed('aws')]},
      'not-shown',
      'wider-claimed',
    ],
    [
      'a language is no library of it',
      asked('pandas', 'pandas'),
      {skills: [skill('python')]},
      'not-shown',
      'skill-silent',
    ],
    [
      'a field is no method of it',
      asked('random-forests', 'random forests'),
      {skills: [skill('machine-learning')]},
      'not-shown',
      'skill-silent',
    ],
    [
      'what was used before what is named',
      asked('tensorflow', 'TensorFlow'),
      {skills: [claimed('keras'), skill('pytorch')]},
      'partly-met',
      'neighbour-shown',
      {neighbour: 'PyTorch'},
    ],
  ]);
});

describe('what the knowledge base lacks, by its words', () => {
  const said = (quote: string) => [{from: 100, to: 100 + quote.length, quote}];
  const zorblax = (how: 'demonstrated' | 'claimed') => [
    {words: 'Zorblax', how, evidence: [{from: 0, to: 7, quote: 'Zorblax'}]},
  ];
  check([
    ['in work', asked(null, 'zorblax'), {words: zorblax('demonstrated')}, 'met', 'words-shown'],
    ['in a list', asked(null, 'Zorblax'), {words: zorblax('claimed')}, 'partly-met', 'words-claimed'],
    [
      'as the words of a known skill',
      asked(null, 'Zorblax'),
      {skills: [skill('python', {evidence: [{from: 0, to: 7, quote: 'zorblax'}]})]},
      'met',
      'words-shown',
    ],
    ['in a sentence of a position', asked(null, 'Zorblax'), {said: said('Ran zorblax nightly')}, 'met', 'words-shown'],
    ['as part of another word', asked(null, 'Zorblax'), {said: said('Ran Zorblaxing')}, 'not-shown', 'words-silent'],
    ['a short word in other letters', asked(null, 'Zorb'), {said: said('Made a zorb')}, 'not-shown', 'words-silent'],
    ['a short word as it is written', asked(null, 'Zorb'), {said: said('Made a Zorb.')}, 'met', 'words-shown'],
    [
      'words of a known skill that may mean something else',
      asked('logistics', 'logistics'),
      {said: said('Answered the logistics department')},
      'partly-met',
      'words-shown',
    ],
    ['nowhere', asked(null, 'Zorblax'), {}, 'not-shown', 'words-silent'],
    ['the label of a known skill', asked(null, 'Python'), {skills: [skill('python')]}, 'met', 'skill-shown'],
    ['an id that is not known either', asked('no-such-skill', 'Zorblax'), {}, 'not-shown', 'words-silent'],
  ]);
});

describe('either-or', () => {
  check([
    [
      'the way that is met decides',
      asks(asked('r', 'R'), python),
      {skills: [skill('python')]},
      'met',
      'skill-shown',
      {skill: 'Python'},
    ],
    [
      'partly met is better than not shown',
      asks(asked('rust', 'Rust'), asked('tensorflow', 'TensorFlow')),
      {skills: [skill('pytorch')]},
      'partly-met',
      'neighbour-shown',
    ],
    [
      'silence is better than words against',
      asks(asked('python', 'Python', 9), asked('r', 'R')),
      {skills: [skill('python')]},
      'not-shown',
      'skill-silent',
    ],
    [
      'the very thing before its neighbour',
      asks(asked('looker', 'Looker'), asked('tableau', 'Tableau')),
      {skills: [claimed('tableau'), skill('power-bi')]},
      'partly-met',
      'skill-claimed',
      {skill: 'Tableau'},
    ],
    [
      'none: the first way speaks',
      asks(asked('rust', 'Rust'), asked('go', 'Go')),
      {},
      'not-shown',
      'skill-silent',
      {skill: 'Rust'},
    ],
  ]);
});

it('knowing a tool means knowing the kinds of tool that it is of, and no field', () => {
  expect(impliedBy('pytorch')).toContain('deep-learning-frameworks');
  expect(impliedBy('pytorch')).not.toContain('deep-learning');
});

it('the words of a sentence are quoted at their place', () => {
  const said = [{from: 100, to: 119, quote: 'Ran ZORBLAX nightly'}];
  expect(fitRequirement(asks(asked(null, 'Zorblax')), {...NOTHING, said}).evidence).toEqual([
    {from: 104, to: 111, quote: 'ZORBLAX'},
  ]);
});
