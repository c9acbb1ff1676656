import type {Lexicon} from '../text/tokens.ts';
import {levels} from './level-weights.js';
import {
  askingOf,
  LEVEL_FEATURES,
  LEVELS,
  LevelPhrases,
  levelFeatures,
  type Named,
  nearerWords,
  plainestOf,
} from './levels.ts';
import type {Page} from './page.ts';
import type {RequirementLevel} from './reading.ts';
import {Binning, Forest, unpackTrees} from './trees.ts';

/** Tells how much a thing that a page names in these places, in order, is asked for. */
export type LevelOf = (places: readonly Named[]) => RequirementLevel;

/** The trained model of requirement levels: boosted trees, one set a level, over section and the nearest telling phrases. */
export class LevelModel {
  readonly #phrases: LevelPhrases;
  readonly #forests = levels.trees.map((trees) => new Forest(unpackTrees(trees)));
  /** All three sets of trees learnt from the same rows, so their edges are the same. */
  readonly #binning = new Binning((levels.trees[0] as (typeof levels.trees)[number]).edges);
  readonly #row = new Float64Array(LEVEL_FEATURES);
  readonly #scratch = new Uint8Array(LEVEL_FEATURES);

  constructor(lexicon: Lexicon) {
    this.#phrases = new LevelPhrases(lexicon);
  }

  for(page: Page): LevelOf {
    const asking = askingOf(page, this.#phrases.match(page));
    return (places) => {
      const nearer = nearerWords(asking, plainestOf(asking, places));
      if (nearer) return nearer;
      levelFeatures(asking, places, this.#row);
      this.#binning.row(this.#row, this.#scratch);
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let level = 0; level < this.#forests.length; level++) {
        const sum = (this.#forests[level] as Forest).sum(this.#scratch);
        if (sum > most) {
          most = sum;
          best = level;
        }
      }
      return LEVELS[best] as RequirementLevel;
    };
  }
}
