import {skillCount, skillId} from '../kb/skills.ts';
import type {Lexicon} from '../text/tokens.ts';
import {candidateWeights} from './candidate-weights.js';
import {amongOf, CANDIDATE_FEATURES, candidateFeatures, candidatesOf, type Priors} from './candidates.ts';
import {pickWords} from './known-words.ts';
import type {Chances, Mention} from './mentions.ts';
import {unpackWeights} from './packed.ts';
import type {Page} from './page.ts';
import {Binning, Forest, unpackTrees} from './trees.ts';

/** The second look at what the tagger found: keeps a skill with all its mentions, or drops it. */
export class CandidateModel {
  readonly #forest: Forest;
  readonly #binning: Binning;
  readonly #priors: Priors;
  readonly #row = new Float64Array(CANDIDATE_FEATURES);
  readonly #scratch = new Uint8Array(CANDIDATE_FEATURES);

  constructor(lexicon: Lexicon) {
    const {trees, words, wordOdds, skills, skillOdds} = candidateWeights;
    this.#forest = new Forest(unpackTrees(trees));
    this.#binning = new Binning(trees.edges);
    const ids = pickWords(words).map((word) => lexicon.add(word));
    const ofWord = new Float32Array(lexicon.size);
    for (const [i, odds] of unpackWeights(wordOdds).entries()) ofWord[ids[i] as number] = odds / 10;
    const known = new Map(skills.split(' ').map((id, i) => [id, i]));
    const odds = unpackWeights(skillOdds);
    const ofSkill = Float32Array.from(
      {length: skillCount},
      (_, skill) => (odds[known.get(skillId(skill)) ?? -1] ?? 0) / 10,
    );
    this.#priors = {
      ofSkill: (skill) => ofSkill[skill] as number,
      ofWord: (word) => (word >= 0 && word < ofWord.length ? (ofWord[word] as number) : 0),
    };
  }

  /** The mentions of the skills that are meant, in order of place. */
  keep(page: Page, mentions: readonly Mention[], chances: Chances): Mention[] {
    const candidates = candidatesOf(page, mentions);
    const among = amongOf(candidates, chances);
    const kept = candidates.filter((_, i) => {
      candidateFeatures(page, candidates, i, chances, this.#priors, among, this.#row);
      this.#binning.row(this.#row, this.#scratch);
      return this.#forest.sum(this.#scratch) > candidateWeights.least;
    });
    const mentionsKept: Mention[] = [];
    for (const candidate of kept) for (const mention of candidate.mentions) mentionsKept.push(mention);
    return mentionsKept.sort((a, b) => a.first - b.first);
  }
}
