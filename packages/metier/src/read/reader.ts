import {Skills} from '../kb/skills.ts';
import type {Document} from '../text/document.ts';
import {Lexicon} from '../text/tokens.ts';
import {CandidateModel} from './candidate-model.ts';
import {Cues} from './cues.ts';
import {Languages} from './language.ts';
import {LevelModel} from './level-model.ts';
import {mentionsOf} from './mentions.ts';
import {pageOf} from './page.ts';
import type {Reading, Requirement} from './reading.ts';
import {skillRequirements} from './requirements.ts';
import {educationOf, EDUCATION_CUES} from './rules/education.ts';
import {experienceOf, EXPERIENCE_CUES} from './rules/experience.ts';
import {Headings} from './sections.ts';
import {SentenceKinds} from './sentence-kinds.ts';
import {Tagger} from './tagger-model.ts';

/** Reads documents. Making one takes tens of milliseconds (it loads the knowledge base); reading takes well under one. */
export class Reader {
  readonly #lexicon = new Lexicon();
  readonly #headings = new Headings(this.#lexicon);
  readonly #cues = new Cues(this.#lexicon);
  readonly #kinds = new SentenceKinds(this.#lexicon);
  readonly #languages = new Languages(this.#lexicon);
  readonly #skills = new Skills(this.#lexicon);
  readonly #tagger = new Tagger(this.#lexicon);
  readonly #candidates = new CandidateModel(this.#lexicon);
  readonly #levels = new LevelModel(this.#lexicon);

  constructor() {
    for (const {kind, words} of [EXPERIENCE_CUES, EDUCATION_CUES]) this.#cues.add(kind, words);
  }

  read(document: Document): Reading {
    const page = pageOf(document, this.#lexicon, this.#headings, this.#cues, this.#kinds);
    const language = this.#languages.of(page.text, page.tokens);
    const matches = this.#skills.match(page.tokens, page.text);
    const chances = this.#tagger.chances(page, matches, language);
    const mentions = this.#candidates.keep(page, mentionsOf(page, matches, chances, this.#tagger.thresholds), chances);
    const levelOf = this.#levels.for(page);
    const experience = experienceOf(page, levelOf);
    const requirements: Requirement[] = [...experience.requirements, ...educationOf(page, levelOf), ...skillRequirements(page, mentions, levelOf, experience.findings)];
    return {
      schema: 'metier/reading/1',
      document: {name: document.name, format: document.format, language, repairs: document.repairs},
      kind: 'posting',
      posting: {
        title: null,
        employer: null,
        role: {shares: [], confidence: 0, titleRole: null, verdict: 'unknown', because: ''},
        specialisms: [],
        seniority: null,
        managesPeople: null,
        requirements,
        tasks: [],
        compensation: [],
        employmentTypes: [],
        workArrangement: null,
        locations: [],
        visaSponsorship: null,
        benefits: [],
      },
      asides: [],
      notes: [],
    };
  }
}
