/** What `training/role.ts` learnt. Written by that script. */

/** Stems, parted by blanks; their order is their number. */
export const stems: string;
/** Features as stem numbers: base64 of unsigned 16-bit pairs (first, second); second = 65535 is a single word. Texts, then titles. */
export const features: string;
/** How many of the features belong to the text; the others belong to the title. */
export const textFeatures: number;
/** Rarity of each feature, base64 of bytes, in steps of `rarityStep`. */
export const rarity: string;
export const rarityStep: number;
/** Weights of each feature for each role, base64 of signed bytes, in steps of `weightStep`; rarity is in them. */
export const weights: string;
export const weightStep: number;
/** One a role, in the order of `roles`. */
export const bias: readonly number[];
export const roles: readonly string[];
/** How much a sentence counts by its section, and how long a title's vector is against a text's. */
export const sections: Readonly<Record<string, number>>;
export const titleLength: number;
/** Sharpness of the shares. */
export const sharpness: number;
/** Logistic calibration of the confidence: constant, then one factor for each of the signals of `confidence.ts`. */
export const calibration: readonly number[];
/** The same for titles alone: bias of a title's own model. */
export const titleWeights: string;
export const titleWeightStep: number;
export const titleBias: readonly number[];
export const titleSharpness: number;
