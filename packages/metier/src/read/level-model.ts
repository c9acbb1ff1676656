import type {Matches} from '../kb/vocabulary.ts';
import type {Lexicon} from '../text/tokens.ts';
import {levels} from './level-weights.js';
import {cuesBySentence, LEVELS, LevelPhrases, levelFeatures, type Named} from './levels.ts';
import {unpackBytes} from './packed.ts';
import type {Page} from './page.ts';
import type {RequirementLevel} from './reading.ts';

/** Tells how much a thing that a page names in these places, in order, is asked for. */
export interface LevelOf {
  (places: readonly Named[]): RequirementLevel;
}

/** The trained model of requirement levels: multinomial logistic regression over section and the nearest telling phrases. */
export class LevelModel {
  readonly #phrases: LevelPhrases;
  readonly #weights = unpackBytes(levels.weights);

  constructor(lexicon: Lexicon) {
    this.#phrases = new LevelPhrases(lexicon);
  }

  for(page: Page): LevelOf {
    const matches: Matches = this.#phrases.match(page);
    const start = cuesBySentence(page, matches);
    const asks = page.sentences.some(({section}) => section === 'requirements');
    return (places) => {
      const sums = [0, 0, 0];
      for (const feature of levelFeatures(page, places, matches, start, asks)) for (let level = 0; level < 3; level++) sums[level] = (sums[level] as number) + (this.#weights[feature * 3 + level] as number);
      return LEVELS[sums.indexOf(Math.max(...sums))] as RequirementLevel;
    };
  }
}
