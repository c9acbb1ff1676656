import type {Hint} from './blocks.ts';
import type {Piece} from './trail.ts';

/** A piece with the kinds of its spans that the source's structure told. */
export interface Body {
  readonly piece: Piece;
  readonly hints: readonly Hint[];
}
