import type {PackedTrees} from './trees.ts';

/** What training/skills.ts learnt for the second look: trees, and how often words and skills were meant (tenths of log-odds). */
export declare const candidateWeights: {
  readonly least: number;
  readonly trees: PackedTrees;
  readonly words: string;
  readonly wordOdds: string;
  readonly skills: string;
  readonly skillOdds: string;
};
