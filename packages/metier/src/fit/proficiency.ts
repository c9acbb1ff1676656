/** Levels of a human language from low to high: those of the Common European Framework, and a mother tongue. */
export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
export type Level = (typeof LEVELS)[number];

/** What words of postings and resumes mean; the first that fits counts. English, German, French, Dutch, Spanish. */
const WORDS: readonly [Level, RegExp][] = [
  ['native', /native|mother tongue|muttersprach|langue maternelle|bilingu|moedertaal|nativo|materna/],
  [
    'C1',
    /fluent|flie(?:ß|ss)end|verhandlungssicher|courant|full professional|advanced|proficient|excellent|very good|sehr gut|vloeiend|fluido|avanzado|business/,
  ],
  ['B2', /professional|working|good|gut|professionnel|upper intermediate|bonne|goed|buen|intermedio alto/],
  ['B1', /conversation|intermediate|mittel|intermédiaire|gemiddeld|intermedio|limited working/],
  ['A2', /basic|elementary|grundkenntnis|notions|débutant|basis|básico|beginner/],
];

/** The level that words name; null when they name none. */
export function levelOf(words: string): Level | null {
  const stated = /\b([abc][12])\b/i.exec(words)?.[1]?.toUpperCase();
  if (stated) return stated as Level;
  const lower = words.toLowerCase();
  return WORDS.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}
