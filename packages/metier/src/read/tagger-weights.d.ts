/** What training/tagger.ts learnt. `weights` is base64 of bytes, three a feature (outside, begins, inside), times `scale`. */
export declare const tagger: {
  readonly words: string;
  readonly skills: string;
  readonly scale: number;
  readonly thresholds: {readonly known: number; readonly unknown: number};
  readonly weights: string;
};
