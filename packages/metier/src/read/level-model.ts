import type {Matches} from '../kb/vocabulary.ts';
import type {Lexicon} from '../text/tokens.ts';
import {levels} from './level-weights.js';
import {cuesBySentence, LEVELS, LevelPhrases, levelFeatures, MOST_LEVEL_FEATURES} from './levels.ts';
import {unpackBytes} from './packed.ts';
import type {Page} from './page.ts';
import type {RequirementLevel} from './reading.ts';

/** Tells how much a thing named in a page is asked for. */
export interface LevelOf {
  (sentence: number, first: number, after: number): RequirementLevel;
}

/** The trained model of requirement levels: multinomial logistic regression over section and the nearest telling phrases. */
export class LevelModel {
  readonly #phrases: LevelPhrases;
  readonly #weights = unpackBytes(levels.weights);
  readonly #features = new Int32Array(MOST_LEVEL_FEATURES);

  constructor(lexicon: Lexicon) {
    this.#phrases = new LevelPhrases(lexicon);
  }

  for(page: Page): LevelOf {
    const matches: Matches = this.#phrases.match(page);
    const start = cuesBySentence(page, matches);
    const asks = page.sentences.some(({section}) => section === 'requirements');
    return (sentence, first, after) => {
      const count = levelFeatures(page, sentence, first, after, matches, start, asks, this.#features);
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let level = 0; level < 3; level++) {
        let sum = 0;
        for (let n = 0; n < count; n++) sum += this.#weights[(this.#features[n] as number) * 3 + level] as number;
        if (sum > most) {
          most = sum;
          best = level;
        }
      }
      return LEVELS[best] as RequirementLevel;
    };
  }
}
