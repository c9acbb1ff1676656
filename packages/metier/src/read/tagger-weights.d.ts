/** What training/tagger.ts learnt. `weights` are three a feature (outside, begins, inside), times `scale`; `words` are bits over the known words. */
export declare const tagger: {
  readonly words: string;
  readonly skills: string;
  readonly scale: number;
  readonly thresholds: {readonly known: number; readonly unknown: number};
  readonly weights: string;
};
