import {
  credentials,
  currencyWords,
  degreeWords,
  employmentWords,
  type LevelWord,
  languageWords,
  proficiencyWords,
  seniorityWords,
} from '@metier/kb/levels';

export {credentials, currencyWords, degreeWords, employmentWords, languageWords, proficiencyWords, seniorityWords};

export type Seniority = 'intern' | 'entry' | 'mid' | 'senior' | 'staff' | 'lead' | 'manager' | 'director' | 'executive';
export type Degree = 'secondary' | 'associate' | 'bachelor' | 'master' | 'doctorate';
export type EmploymentType =
  | 'full-time'
  | 'part-time'
  | 'contract'
  | 'temporary'
  | 'internship'
  | 'freelance'
  | 'permanent';

/** One form for words that differ by case, quotes and dashes only. */
const fold = (words: string): string =>
  words.trim().toLowerCase().replace(/[’‘]/g, "'").replace(/[–—]/g, '-').replace(/\s+/g, ' ');

/** A look-up of whole words: first those that count only as written, then those of any case; built when first asked. */
function lookUp<V extends string>(words: () => readonly LevelWord[]): (text: string) => V | null {
  let exact: Map<string, string> | undefined;
  let loose = new Map<string, string>();
  return (text) => {
    if (!exact) {
      exact = new Map();
      loose = new Map();
      for (const word of words()) {
        const [map, key] = word.exact ? [exact, word.words] : [loose, fold(word.words)];
        if (!map.has(key)) map.set(key, word.value);
      }
    }
    return (exact.get(text.trim()) ?? loose.get(fold(text)) ?? null) as V | null;
  };
}

/** "Sr." → senior. */
export const seniorityOf = /* @__PURE__ */ lookUp<Seniority>(() => seniorityWords);
/** "B.Sc." → bachelor, "Bac+5" → master, "Promotion" → doctorate. */
export const degreeOf = /* @__PURE__ */ lookUp<Degree>(() => degreeWords);
/** "CDI" → permanent. */
export const employmentTypeOf = /* @__PURE__ */ lookUp<EmploymentType>(() => employmentWords);
/** "€" → EUR; a sign that several currencies share gives the most used one ("$" → USD). */
export const currencyOf = /* @__PURE__ */ lookUp<string>(() => currencyWords);
/** "Deutschkenntnisse" → de. */
export const languageOf = /* @__PURE__ */ lookUp<string>(() => languageWords);
/** "verhandlungssicher" → C1. */
export const proficiencyOf = /* @__PURE__ */ lookUp<string>(() => proficiencyWords);
/** "PMP" → PMP, "AWS ML Specialty" → AWS Certified Machine Learning – Specialty. */
export const credentialOf = /* @__PURE__ */ lookUp<string>(() =>
  credentials.flatMap((credential) => credential.labels),
);
