import type {Hint} from './blocks.ts';
import type {Piece} from './trail.ts';

/** A piece with the kinds of its spans that the source's structure told. */
export interface Body {
  readonly piece: Piece;
  readonly hints: readonly Hint[];
  /** Where lines of the source begin that were joined to the line before them; in order. */
  readonly joins?: readonly number[];
}
