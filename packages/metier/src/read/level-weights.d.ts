import type {PackedTrees} from './trees.ts';

/** What training/levels.ts learnt: trees for required, preferred, unspecified. */
export declare const levels: {readonly trees: readonly PackedTrees[]};
