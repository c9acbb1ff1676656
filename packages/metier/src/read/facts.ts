import {Skills} from '../kb/skills.ts';
import type {Document, Span} from '../text/document.ts';
import {type Lexicon, type Tokens, tokenise} from '../text/tokens.ts';
import {CandidateModel} from './candidate-model.ts';
import {Cues} from './cues.ts';
import {asidesOf, tasksOf} from './duties.ts';
import {headOf} from './head.ts';
import {kindOf} from './kind.ts';
import {Languages} from './language.ts';
import {LevelModel} from './level-model.ts';
import {type Mention, mentionsOf} from './mentions.ts';
import {NOTE_CUES} from './notes.ts';
import {type Page, pageOf} from './page.ts';
import type {Aside, Posting, Reading} from './reading.ts';
import {DENIAL_CUES, single, skillRequirements} from './requirements.ts';
import {REWORDED_CUES, type RewordedPlace, Rewording} from './reworded.ts';
import {type Finding, indexOfSentence} from './rule.ts';
import {ARRANGEMENT_CUES, arrangementOf} from './rules/arrangement.ts';
import {BENEFIT_CUES, benefitsOf} from './rules/benefits.ts';
import {COMPENSATION_CUES, compensationOf} from './rules/compensation.ts';
import {CREDENTIAL_CUES, credentialsOf} from './rules/credentials.ts';
import {EDUCATION_CUES, educationOf} from './rules/education.ts';
import {EMPLOYMENT_CUES, employmentOf} from './rules/employment.ts';
import {EXPERIENCE_CUES, type Experience, experienceOf} from './rules/experience.ts';
import {LANGUAGE_CUES, languagesOf} from './rules/languages.ts';
import {LOCATION_CUES, locationsOf} from './rules/locations.ts';
import {MANAGES_CUES, managesOf, SENIORITY_CUES, seniorityOf} from './rules/seniority.ts';
import {VISA_CUES, visaOf} from './rules/visa.ts';
import {Headings} from './sections.ts';
import {SentenceKinds} from './sentence-kinds.ts';
import {Tagger} from './tagger-model.ts';

/** What a document says, before its role is weighed. */
export interface Facts {
  readonly page: Page;
  /** ISO 639-1, or "und". */
  readonly language: string;
  readonly kind: Reading['kind'];
  readonly posting: Omit<Posting, 'role' | 'specialisms'>;
  readonly asides: readonly Aside[];
  readonly mentions: readonly Mention[];
  readonly experience: readonly Finding<Experience>[];
  readonly reworded: readonly RewordedPlace[];
}

/** The room of so many tokens, a few hundred kilobytes, is kept from page to page. */
const MOST_KEPT = 1 << 15;

const ALL_CUES = [
  EXPERIENCE_CUES,
  EDUCATION_CUES,
  COMPENSATION_CUES,
  LOCATION_CUES,
  ARRANGEMENT_CUES,
  EMPLOYMENT_CUES,
  VISA_CUES,
  LANGUAGE_CUES,
  CREDENTIAL_CUES,
  SENIORITY_CUES,
  MANAGES_CUES,
  BENEFIT_CUES,
];

/** Finds the facts of documents, in one order: page, skills, then one kind of fact after another. */
export class FactFinder {
  readonly #lexicon: Lexicon;
  readonly #headings: Headings;
  readonly #cues: Cues;
  readonly #kinds: SentenceKinds;
  readonly #languages: Languages;
  /** Looks up skills; shared with whoever reads beside the facts. */
  readonly skills: Skills;
  readonly #tagger: Tagger;
  readonly #candidates: CandidateModel;
  readonly #levels: LevelModel;
  readonly #rewording: Rewording;
  /** The tokens of the page before, to be written over. */
  #used: Tokens | undefined;

  /** Loads the knowledge base; takes some tens of milliseconds. Words are added to the lexicon. */
  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#headings = new Headings(lexicon);
    this.#cues = new Cues(lexicon);
    for (const {kind, words} of [...ALL_CUES, ...NOTE_CUES, REWORDED_CUES, DENIAL_CUES]) this.#cues.add(kind, words);
    this.#kinds = new SentenceKinds(lexicon);
    this.#languages = new Languages(lexicon);
    this.skills = new Skills(lexicon);
    this.#tagger = new Tagger(lexicon);
    this.#candidates = new CandidateModel(lexicon);
    this.#levels = new LevelModel(lexicon);
    this.#rewording = new Rewording(lexicon);
  }

  /** The places of a document whose words a machine reworded, and its tokens: much less work than all facts. */
  rewordedIn(document: Document): {readonly page: Pick<Page, 'tokens'>; readonly reworded: readonly RewordedPlace[]} {
    const tokens = tokenise(document.text, this.#lexicon);
    const cues = this.#cues.of(tokens, 0, tokens.count);
    return {page: {tokens}, reworded: this.#rewording.in({tokens, cues})};
  }

  /** The facts of a document; the tokens of their page hold until the next document. */
  find(document: Document): Facts {
    const page = pageOf(document, this.#lexicon, this.#headings, this.#cues, this.#kinds, this.#used);
    this.#used = page.tokens.from.length <= MOST_KEPT ? page.tokens : undefined;
    const language = this.#languages.of(page.text, page.tokens);
    const kind = kindOf(page);
    const reworded = this.#rewording.in(page);
    const head = headOf(page);
    if (kind === 'guide' || kind === 'resume')
      return {
        page,
        language,
        kind,
        posting: {...SILENT, title: head.title},
        asides: [],
        mentions: [],
        experience: [],
        reworded,
      };
    const mentions = withoutEmployer(page, this.#mentions(page, language, reworded), head.employer?.value);
    const levelOf = this.#levels.for(page);
    const {findings: experience, requirements: years} = experienceOf(page, levelOf);
    const education = educationOf(page, levelOf);
    const posting = {
      ...head,
      seniority: seniorityOf(page, experience),
      managesPeople: managesOf(page),
      requirements: [
        ...years,
        ...education.requirements,
        ...languagesOf(page).map(({level, language: code, proficiency, evidence}) =>
          single(level, 'language/asked', {kind: 'language', language: code, proficiency, evidence}),
        ),
        ...credentialsOf(page).map(({level, label, evidence}) =>
          single(level, 'credential/asked', {kind: 'credential', label, evidence}),
        ),
        ...skillRequirements(page, outside(page, mentions, education.fields), levelOf, experience),
      ],
      tasks: tasksOf(page),
      compensation: compensationOf(page),
      employmentTypes: employmentOf(page),
      workArrangement: arrangementOf(page),
      locations: locationsOf(page),
      visaSponsorship: visaOf(page),
      benefits: benefitsOf(page),
    };
    return {page, language, kind, posting, asides: asidesOf(page), mentions, experience, reworded};
  }

  #mentions(page: Page, language: string, reworded: readonly RewordedPlace[]): Mention[] {
    const matches = this.skills.match(page.tokens, page.text);
    const chances = this.#tagger.chances(page, matches, language);
    const found = this.#candidates.keep(page, mentionsOf(page, matches, chances, this.#tagger.thresholds), chances);
    const meant = reworded.flatMap((place) => this.#meant(page, place));
    if (!meant.length) return found;
    const reread = new Uint8Array(page.tokens.count);
    for (const {first, after} of meant) reread.fill(1, first, after);
    return [...found.filter(({first, after}) => reread.subarray(first, after).every((bit) => !bit)), ...meant].sort(
      (a, b) => a.first - b.first,
    );
  }

  /** The skill that reworded words stand for, when they stand for one. */
  #meant({sentences, tokens}: Page, {first, after, meant}: RewordedPlace): Mention[] {
    const matches = this.skills.match(tokenise(meant, this.#lexicon), meant);
    const sentence = indexOfSentence(sentences, tokens.from[first] as number);
    const whole = sentences[sentence];
    return matches.count && whole && whole.first <= first && after <= whole.after
      ? [{skill: matches.skill[0] as number, first, after, sentence}]
      : [];
  }
}

/** The employer's own name is no skill that it asks for ("Lambda is hiring"). */
function withoutEmployer(
  {lower, tokens}: Page,
  mentions: readonly Mention[],
  employer: string | undefined,
): readonly Mention[] {
  if (!employer) return mentions;
  const name = employer.toLowerCase();
  return mentions.filter(({first, after}) => lower.slice(tokens.from[first], tokens.to[after - 1]) !== name);
}

/** The mentions that stand in none of the spans. */
const outside = ({tokens}: Page, mentions: readonly Mention[], spans: readonly Span[]): readonly Mention[] =>
  spans.length === 0
    ? mentions
    : mentions.filter(({first, after}) => {
        const [from, to] = [tokens.from[first] as number, tokens.to[after - 1] as number];
        return !spans.some((span) => span.from <= from && to <= span.to);
      });

const SILENT: Omit<Posting, 'role' | 'specialisms'> = {
  title: null,
  employer: null,
  seniority: null,
  managesPeople: null,
  requirements: [],
  tasks: [],
  compensation: [],
  employmentTypes: [],
  workArrangement: null,
  locations: [],
  visaSponsorship: null,
  benefits: [],
};
