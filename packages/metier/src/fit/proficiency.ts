/** Levels of a human language from low to high: those of the Common European Framework, and a mother tongue. */
export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
export type Level = (typeof LEVELS)[number];

/** What words of postings and resumes mean; the first that fits counts. English, German, French, Dutch, Spanish. */
const WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    'native',
    /native|mother tongue|first language|muttersprach|langue maternelle|bilingu|zweisprachig|moedertaal|nativ[oa]|materna/,
  ],
  ['B1', /limited working|konversationssicher|conversation/],
  ['B2', /upper[- ]intermediate|intermedio alto/],
  [
    'C1',
    /fluen|flie(?:ß|ss)end|verhandlungssicher|courant|full professional|advanced|proficien|excellent|outstanding|very good|very strong|strong|sehr gut|ausgezeichnet|hervorragend|sicher|très bon|maîtrise|parfait|avancé|vloeiend|uitstekend|fluido|avanzado|business|stilsicher|lu, écrit/,
  ],
  [
    'B2',
    /professional|working|good|gut|professionnel|opérationnel|technique|scientifique|bonne|bon\b|goed|buen|alto|fortgeschritten/,
  ],
  ['B1', /intermediate|mittel|intermédiaire|gemiddeld|intermedio/],
  ['A2', /basic|elementary|grundkenntnis|notions|débutant|basis|básico|beginner|scolaire|anfänger/],
];

/** The level that words name, the lowest of several; null when they name none. */
export function levelOf(words: string): Level | null {
  const lower = words.toLowerCase();
  const stated = [...lower.matchAll(/\b([abc][12])\b/g)].map((match) => match[1]?.toUpperCase() as Level);
  if (stated.length) return stated.reduce((a, b) => (LEVELS.indexOf(b) < LEVELS.indexOf(a) ? b : a));
  return WORDS.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}
