/** What training/levels.ts learnt: base64 of bytes, three a feature (required, preferred, unspecified). */
export declare const levels: {readonly weights: string};
