/** What training/sentence-kinds.ts learnt: base64 of bytes, one a word and class, times `scale`; `opens` is for the first word. */
export declare const sentenceKinds: {
  readonly words: string;
  readonly bias: readonly number[];
  readonly scale: number;
  readonly weights: string;
  readonly opens: string;
};
