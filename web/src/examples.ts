/** Invented postings, by the id in `/read?example=<id>`. */
export const EXAMPLES = [
  'senior-data-scientist',
  'ai-engineer',
  'machine-learning-engineer',
  'ki-entwickler',
  'ingenieur-donnees',
] as const;
export type ExampleId = (typeof EXAMPLES)[number];

const TEXTS = import.meta.glob<string>('./examples/*.txt', {query: '?raw', import: 'default'});

export function isExample(id: string): id is ExampleId {
  return (EXAMPLES as readonly string[]).includes(id);
}

export async function exampleText(id: ExampleId): Promise<string> {
  return TEXTS[`./examples/${id}.txt`]();
}

const SHOWN: Readonly<Record<string, ExampleId>> = {
  en: 'senior-data-scientist',
  de: 'ki-entwickler',
  fr: 'ingenieur-donnees',
};

/** The example that Home reads: one in the language of the interface. */
export function exampleFor(language: string): ExampleId {
  return SHOWN[language] ?? 'senior-data-scientist';
}
