import type {SkillMatches} from '../kb/skills.ts';
import type {Lexicon} from '../text/tokens.ts';
import {pickWords} from './known-words.ts';
import type {Chances, Thresholds} from './mentions.ts';
import {unpackWeights} from './packed.ts';
import type {Page} from './page.ts';
import {taggerWords} from './tagger.ts';
import {TaggerScores} from './tagger-scores.ts';
import {tagger} from './tagger-weights.js';

/** The trained tagger: how likely each token begins a skill or goes on with one. Multinomial logistic regression. */
export class Tagger {
  readonly thresholds: Thresholds = tagger.thresholds;
  readonly #scores: TaggerScores;

  constructor(lexicon: Lexicon) {
    this.#scores = new TaggerScores(
      taggerWords(pickWords(tagger.words), tagger.skills.split(' '), lexicon),
      unpackWeights(tagger.weights),
      tagger.scale,
    );
  }

  chances(page: Page, matches: SkillMatches, language: string): Chances {
    return this.#scores.chances(page, matches, language);
  }
}
