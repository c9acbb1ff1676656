/** How many of the read postings of each role name a tool, one tool a line: its id, then a count for each of `roles`. */
export declare const skillCounts: {
  readonly roles: readonly string[];
  readonly postings: readonly number[];
  /** First and last year of the postings. */
  readonly from: number;
  readonly to: number;
  readonly counts: string;
};
