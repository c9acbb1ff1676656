import type {ReasonCode} from './reason.ts';

/** The rules of a fit: what each says, in a sentence. */
export const FIT_RULES = {
  'skill/itself':
    'A skill that a position or project shows is met; one that is only named, as in a list of skills, is partly met.',
  'skill/recent': 'A skill that was last used more than five years ago is partly met.',
  'skill/years':
    'Months of the positions and projects that show a skill are added up, those that overlap once. From 60% of the asked years on it is partly met, below that unmet; without dates it is partly met.',
  'skill/narrower':
    'Who shows a kind of what is asked, or what cannot be used without it, shows it. A method or practice shows its field in part.',
  'skill/parts': 'Three parts of a field, each shown in a position or project, show the field.',
  'skill/wider': 'Work with what the asked skill is a kind of meets it partly; to name it alone does not.',
  'skill/neighbour': 'Work with another tool of the same narrow kind meets a tool partly; to name it alone does not.',
  'skill/title': 'The title of a position shows the work that it names: a data engineer shows data engineering.',
  'skill/words': 'What the knowledge base lacks is looked for by its very words.',
  'years/overall':
    'Months of all positions are added up, those that overlap once. From 60% of the asked years on it is partly met, below that unmet; more years than asked never count against a resume.',
  'years/of':
    'Years of a kind of work are counted over the positions whose title or skills are of it. Other work is no evidence against it: then it is not shown.',
  'years/related': 'Years in positions of a near role meet years of a kind of work partly.',
  'years/internships': 'Years that are only reached with internships or work beside studies are partly met.',
  'years/study': 'Years that are only reached with the years of a doctorate are partly met.',
  'degree/level': 'The same degree or a higher one meets it; a lower one is against it.',
  'degree/field': 'A degree in another field than the one asked for, or in none that is said, meets it partly.',
  'degree/in-progress': 'A degree that is not finished meets it partly.',
  'degree/equivalent': 'Where a posting takes the equivalent, four years of work meet a degree partly.',
  'language/level': 'A level one below the asked one meets it partly, a lower one is against it.',
  'language/named':
    'A language that the resume names meets a posting that asks for no level, and partly one that does.',
  'language/written': 'The language that a resume is written in is shown by it, at no level.',
  'credential/name': 'A credential is shown by its words.',
  'credential/state': 'A credential that has run out, or is not finished, meets it partly.',
} as const;

export type FitRule = keyof typeof FIT_RULES;

const RULES: Readonly<Record<ReasonCode, FitRule>> = {
  'skill-shown': 'skill/itself',
  'skill-claimed': 'skill/itself',
  'skill-silent': 'skill/itself',
  'skill-stale': 'skill/recent',
  'skill-years': 'skill/years',
  'skill-years-undated': 'skill/years',
  'skill-years-claimed': 'skill/years',
  'narrower-shown': 'skill/narrower',
  'narrower-claimed': 'skill/narrower',
  'narrower-stale': 'skill/recent',
  'narrower-years': 'skill/years',
  'narrower-years-undated': 'skill/years',
  'together-shown': 'skill/narrower',
  'together-years': 'skill/years',
  'others-shown': 'skill/parts',
  'others-years': 'skill/years',
  'wider-shown': 'skill/wider',
  'wider-claimed': 'skill/wider',
  'neighbour-shown': 'skill/neighbour',
  'neighbour-claimed': 'skill/neighbour',
  'title-shown': 'skill/title',
  'title-years': 'skill/years',
  'words-shown': 'skill/words',
  'words-claimed': 'skill/words',
  'words-silent': 'skill/words',
  'years-shown': 'years/overall',
  'years-undated': 'years/overall',
  'years-none': 'years/overall',
  'years-of-shown': 'years/of',
  'years-of-elsewhere': 'years/of',
  'years-of-related': 'years/related',
  'years-interned': 'years/internships',
  'years-studied': 'years/study',
  'degree-shown': 'degree/level',
  'degree-lower': 'degree/level',
  'degree-unnamed': 'degree/level',
  'degree-silent': 'degree/level',
  'degree-field-other': 'degree/field',
  'degree-field-unsaid': 'degree/field',
  'degree-in-progress': 'degree/in-progress',
  'degree-equivalent': 'degree/equivalent',
  'language-level': 'language/level',
  'language-shown': 'language/named',
  'language-no-level': 'language/named',
  'language-silent': 'language/named',
  'language-written': 'language/written',
  'credential-shown': 'credential/name',
  'credential-silent': 'credential/name',
  'credential-expired': 'credential/state',
  'credential-in-progress': 'credential/state',
};

/** The rule that a reason comes from. */
export const ruleOf = (code: ReasonCode): FitRule => RULES[code];
