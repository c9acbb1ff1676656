/** The role ids in the order of `metier/reading/1`, with the short codes that source files use. A role's place here is its bit. */
export const roleCodes = {
  DA: 'data-analyst',
  ANE: 'analytics-engineer',
  DE: 'data-engineer',
  DSA: 'data-scientist-analytics',
  DSM: 'data-scientist-modelling',
  MLE: 'machine-learning-engineer',
  AIE: 'ai-engineer',
  PLE: 'ml-platform-engineer',
  HWE: 'ml-hardware-engineer',
  RS: 'research-scientist',
  RE: 'research-engineer',
  SOA: 'ml-solutions-architect',
  DAR: 'data-architect',
  QR: 'quantitative-researcher',
  STA: 'statistician',
  CS: 'computational-scientist',
  SWE: 'software-engineer',
  APM: 'ai-product-manager',
  TRN: 'ai-trainer',
  GOV: 'ai-governance',
  OTH: 'other',
};

export const roleIds = Object.values(roleCodes);
const bits = new Map(Object.keys(roleCodes).map((code, index) => [code, 1 << index]));

/** The bit mask of a list of codes ("DA, DSA" or "DA DSA"); unknown codes go to `unknown`. `all` stands for every role. */
export function roleMask(text, unknown) {
  let mask = 0;
  for (const code of text.split(/[\s,;]+/).filter(Boolean)) {
    if (code.toLowerCase() === 'all') mask |= (1 << roleIds.length) - 1;
    else if (bits.has(code)) mask |= bits.get(code);
    else unknown(code);
  }
  return mask;
}
