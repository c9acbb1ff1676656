import type {Span} from '../reading.ts';

/** Words of the resume that the person says show a requirement. */
export interface StoredMark {
  /** What is shown, as `wayKey` writes it. */
  readonly way: string;
  /** Where the words stood, and the words: in another resume they may stand elsewhere. */
  readonly span: Span;
  readonly quote: string;
}
