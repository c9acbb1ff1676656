import type {SkillMatches} from '../kb/skills.ts';
import type {Lexicon} from '../text/tokens.ts';
import {type Chances, namesSkills, type Thresholds} from './mentions.ts';
import {pickWords} from './known-words.ts';
import {unpackWeights} from './packed.ts';
import type {Page} from './page.ts';
import {Features, MOST_FEATURES, type TaggerWords, taggerWords} from './tagger.ts';
import {tagger} from './tagger-weights.js';

/** The trained tagger: how likely each token begins a skill or goes on with one. Multinomial logistic regression. */
export class Tagger {
  readonly thresholds: Thresholds = tagger.thresholds;
  readonly #words: TaggerWords;
  readonly #weights = unpackWeights(tagger.weights);
  readonly #features = new Int32Array(MOST_FEATURES);

  constructor(lexicon: Lexicon) {
    this.#words = taggerWords(pickWords(tagger.words), tagger.skills.split(' '), lexicon);
  }

  chances(page: Page, matches: SkillMatches, language: string): Chances {
    const begins = new Float32Array(page.tokens.count);
    const inside = new Float32Array(page.tokens.count);
    const features = new Features(page, matches, this.#words, language);
    const found = this.#features;
    const weights = this.#weights;
    for (const sentence of page.sentences) {
      if (!namesSkills(sentence)) continue;
      for (let t = sentence.first; t < sentence.after; t++) {
        const count = features.at(t, sentence, found);
        let o = 0;
        let b = 0;
        let i = 0;
        for (let n = 0; n < count; n++) {
          const at = (found[n] as number) * 3;
          o += weights[at] as number;
          b += weights[at + 1] as number;
          i += weights[at + 2] as number;
        }
        const eb = Math.exp((b - o) * tagger.scale);
        const ei = Math.exp((i - o) * tagger.scale);
        const sum = 1 + eb + ei;
        begins[t] = eb / sum;
        inside[t] = ei / sum;
      }
    }
    return {begins, inside};
  }
}
