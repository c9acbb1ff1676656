/** What training/sentence-kinds.ts learnt: one weight a word and class, times `scale`; `opens` is for the first word; `words` are bits over the known words. */
export declare const sentenceKinds: {
  readonly words: string;
  readonly bias: readonly number[];
  readonly scale: number;
  readonly weights: string;
  readonly opens: string;
};
