/** What training/skills.ts learnt for the second look: trees, and how often words and skills were meant (in twentieths of log-odds). */
export declare const candidateWeights: {
  readonly least: number;
  readonly depth: number;
  readonly bias: number;
  readonly edges: readonly (readonly number[])[];
  readonly features: string;
  readonly bins: string;
  readonly leaves: string;
  readonly scale: number;
  readonly words: string;
  readonly wordOdds: string;
  readonly skills: string;
  readonly skillOdds: string;
};
