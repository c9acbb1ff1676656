// What `training/role.ts` learnt; that script writes weights.js.

/** Stems, parted by blanks; their order is their number. */
export const stems: string;
/** Features as pairs of stem numbers, packed by `packPairs`: those of texts, then those of titles. */
export const features: string;
export const textFeatures: number;
/** Rarity of each feature, a character each, in steps of `rarityStep`. */
export const rarity: string;
export const rarityStep: number;
/**
 * Worth of each feature for each role, a character each, in steps of `weightStep`, rarity included. After the features
 * come two rows a role: the title names it, and it may name it. Code `zero` is 0.
 */
export const weights: string;
export const weightStep: number;
export const zero: number;
/** One a role, in the order of `roles`. */
export const bias: readonly number[];
export const roles: readonly string[];
/** How much a sentence counts by its section, and how long a title's vector is against a text's. */
export const sections: Readonly<Record<string, number>>;
export const titleLength: number;
/** Rarity of a role that a title names. */
export const titleRoleRarity: number;
/** Sharpness of the shares. */
export const sharpness: number;
/** One factor for each signal of `signalsOf`: of the chance to be right, and of each verdict in the order agrees, partly, differs. */
export const confidence: readonly number[];
export const verdicts: readonly (readonly number[])[];
