/** Folded words of postings, a class of like words a line. */
export declare const wordClasses: string;
