import {Vocabulary} from '../kb/vocabulary.ts';
import type {Repair} from '../text/document.ts';
import type {Lexicon} from '../text/tokens.ts';
import {CUE} from './cues.ts';
import type {Page} from './page.ts';

/**
 * What machine rewording makes of the field's terms, and what was meant. Only phrases that no one writes of their own
 * accord; "studying" for "learning", "checks" for "tests", "knowledge" for "data", "evaluation" for "analysis".
 */
export const REWORDED: Record<string, string> = {
  'machine studying': 'machine learning',
  'machine studying engineer': 'machine learning engineer',
  'machine-studying': 'machine learning',
  'deep studying': 'deep learning',
  'reinforcement studying': 'reinforcement learning',
  'supervised studying': 'supervised learning',
  'unsupervised studying': 'unsupervised learning',
  'knowledge scientist': 'data scientist',
  'knowledge scientists': 'data scientists',
  'information scientist': 'data scientist',
  'information scientists': 'data scientists',
  'knowledge analyst': 'data analyst',
  'knowledge analysts': 'data analysts',
  'knowledge engineer role': 'data engineer role',
  'knowledge engineering pipelines': 'data pipelines',
  'knowledge science': 'data science',
  'knowledge pipelines': 'data pipelines',
  'explanatory knowledge evaluation': 'exploratory data analysis',
  'knowledge evaluation': 'data analysis',
  'synthetic intelligence': 'artificial intelligence',
  'pure language processing': 'natural language processing',
  'laptop imaginative and prescient': 'computer vision',
  'pc imaginative and prescient': 'computer vision',
  'laptop vision': 'computer vision',
  'neural community': 'neural network',
  'neural communities': 'neural networks',
  'ok-means': 'k-means',
  'ok means clustering': 'k-means clustering',
  'ok-nearest neighbors': 'k-nearest neighbors',
  'immediate engineering': 'prompt engineering',
  'wonderful tuning': 'fine tuning',
  'wonderful-tuning': 'fine-tuning',
  'high-quality tuning': 'fine-tuning',
  'a/b checks': 'A/B tests',
  'a/b checking': 'A/B testing',
  'determination bushes': 'decision trees',
  'determination tree': 'decision tree',
  'determination timber': 'decision trees',
  'random forests bushes': 'random forests',
  'gradient boosted bushes': 'gradient boosted trees',
  'gradient boosted timber': 'gradient boosted trees',
  'assist vector machines': 'support vector machines',
  'time collection': 'time series',
  'massive language fashions': 'large language models',
  'giant language fashions': 'large language models',
  'massive language mannequin': 'large language model',
  'language fashions': 'language models',
  'basis fashions': 'foundation models',
  'software program engineer': 'software engineer',
  'software program engineers': 'software engineers',
  'software program engineering': 'software engineering',
  'software program': 'software',
  'model management': 'version control',
  'unit checks': 'unit tests',
  'unit checking': 'unit testing',
  'linear regression evaluation': 'linear regression analysis',
  'knowledge buildings': 'data structures',
  'knowledge constructions': 'data structures',
  'vector areas': 'vector spaces',
  'quantitative evaluation': 'quantitative analysis',
  'pipelines of knowledge': 'data pipelines',
};

/**
 * Words that mean something else in a text that is known to be reworded, and are ordinary words in any other: they
 * mark no text, and are read as meant only beside phrases that do.
 */
export const REWORDED_TOO: Record<string, string> = {
  studying: 'learning',
  fashions: 'models',
  mannequin: 'model',
  mannequins: 'models',
  "grasp's": "master's",
  bushes: 'trees',
  timber: 'trees',
  corporations: 'companies',
  'knowledge engineer': 'data engineer',
  'knowledge engineers': 'data engineers',
  'information analyst': 'data analyst',
  'information analysts': 'data analysts',
  'information science': 'data science',
  'information engineering': 'data engineering',
  'knowledge units': 'data sets',
  'knowledge visualization': 'data visualization',
  'analysis scientist': 'research scientist',
  'analysis scientists': 'research scientists',
  'analysis engineer': 'research engineer',
  'analysis engineers': 'research engineers',
  'analysis lab': 'research lab',
  'analysis labs': 'research labs',
  'analysis papers': 'research papers',
  'analysis expertise': 'research experience',
  'options architect': 'solutions architect',
  'options architects': 'solutions architects',
  'product supervisor': 'product manager',
  'product supervisors': 'product managers',
  'studying data': 'learning knowledge',
  'good data': 'good knowledge',
  'studying expertise': 'learning skills',
  'maths data': 'maths knowledge',
  'cloud techniques': 'cloud systems',
  'determination techniques': 'decision systems',
  'instructional background': 'educational background',
  'required expertise': 'required skills',
};

const MARKING = Object.entries(REWORDED);
const PLAIN = [...MARKING, ...Object.entries(REWORDED_TOO).filter(([phrase]) => !(phrase in REWORDED))];
/** From this many different phrases on, a text counts as reworded; one alone may be somebody's own words. */
const ENOUGH = 3;

/** Words of which a reworded text has one at least; no other page is looked at. */
export const REWORDED_CUES = {
  kind: CUE.reworded,
  words: 'studying fashions bushes timber prescient synthetic collection checks communities',
};

/** A place whose words a machine reworded, and what they meant. */
export interface RewordedPlace {
  readonly first: number;
  readonly after: number;
  readonly meant: string;
}

/** Finds machine rewording. */
export class Rewording {
  readonly #vocabulary: Vocabulary;
  constructor(lexicon: Lexicon) {
    this.#vocabulary = new Vocabulary(lexicon);
    for (const [i, [phrase]] of PLAIN.entries()) this.#vocabulary.add(phrase, i);
  }

  /** All reworded places of a page; none unless enough different phrases stand in it. */
  in(page: Pick<Page, 'tokens' | 'cues'>): RewordedPlace[] {
    if (!(page.cues & CUE.reworded)) return [];
    const {count, first, after, entry} = this.#vocabulary.match(page.tokens);
    const marking = entry.subarray(0, count).filter((one) => one < MARKING.length);
    if (marking.length < ENOUGH || new Set(marking).size < ENOUGH) return [];
    return Array.from({length: count}, (_, i) => ({
      first: first[i] as number,
      after: after[i] as number,
      meant: (PLAIN[entry[i] as number] as [string, string])[1],
    }));
  }
}

/** The places as repairs of the document. */
export const repairsOf = ({tokens, text}: Page, places: readonly RewordedPlace[]): Repair[] =>
  places.map(({first, after}) => {
    const from = tokens.from[first] as number;
    const to = tokens.to[after - 1] as number;
    return {kind: 'reworded', from, to, was: text.slice(from, to)};
  });
