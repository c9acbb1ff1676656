// What `training/specialisms.ts` learnt; that script writes specialism-weights.js.

/** The specialism ids, in the order of all numbers here. */
export const ids: readonly string[];
/**
 * A line a cue: its words, a tab, then in turn the number of a specialism, what the cue is worth for it in hundredths, and
 * whether it is one of the specialism's own cues.
 */
export const cues: string;
/** What the cues have to outweigh; the sum of bias and worths is above 0 where a posting is of a specialism. */
export const bias: readonly number[];
/** What all own cues of a specialism are worth together, and what the length of a posting is. */
export const together: readonly number[];
export const length: readonly number[];
/** How much a cue counts by its section, and in the title. */
export const sections: Readonly<Record<string, number>>;
export const titlePart: number;
