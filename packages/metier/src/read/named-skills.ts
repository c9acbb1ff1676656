import {isLabelIn, SKILL_KINDS, type SkillMatches, Skills, skillId, skillKind, skillLabel} from '../kb/skills.ts';
import type {Document, Span} from '../text/document.ts';
import {Lexicon, tokenise} from '../text/tokens.ts';
import {CandidateModel} from './candidate-model.ts';
import {Cues} from './cues.ts';
import {Languages} from './language.ts';
import {mentionsOf} from './mentions.ts';
import {isAcronym, isOwnName} from './own-names.ts';
import {type Page, pageOf} from './page.ts';
import {Headings} from './sections.ts';
import {Tagger} from './tagger-model.ts';

/** A skill of the knowledge base, and the words that name it. */
export interface NamedSkill extends Span {
  readonly skill: string;
  readonly label: string;
}

/** A skill in running text. */
export interface WrittenSkill extends NamedSkill {
  /** Whether the words are the name of a language, library, tool or platform, told by themselves or by what stands around them. */
  readonly isName: boolean;
  /** Whether the words mean the skill in any text: "microservices" does, "server" for system administration does not. */
  readonly isOwn: boolean;
}

/** What a document names: its language (ISO 639-1, or "und"), each label of a skill, and those that are meant as one. */
export interface SkillsRead {
  readonly language: string;
  readonly named: readonly WrittenSkill[];
  readonly meant: readonly WrittenSkill[];
}

/** Kinds of skill whose names are names: they mean the skill wherever they stand. */
const NAMES = new Set(['language', 'library', 'tool', 'platform']);

/**
 * Finds the skills that a text names, whatever the document is: the labels of the knowledge base, weighed by the models that
 * read postings as if each sentence told of work. Making one loads both and takes some tens of milliseconds.
 */
export class SkillFinder {
  readonly #lexicon = new Lexicon();
  readonly #headings = new Headings(this.#lexicon);
  readonly #cues = new Cues(this.#lexicon);
  readonly #languages = new Languages(this.#lexicon);
  readonly #skills = new Skills(this.#lexicon);
  readonly #tagger = new Tagger(this.#lexicon);
  readonly #candidates = new CandidateModel(this.#lexicon);

  /** The skills of a document, in order, and its language. */
  read(document: Document): SkillsRead {
    const read = pageOf(document, this.#lexicon, this.#headings, this.#cues, null);
    const page = {...read, sentences: read.sentences.map((sentence) => ({...sentence, section: 'tasks' as const}))};
    const {text, tokens} = page;
    const language = this.#languages.of(text, tokens);
    const matches = this.#skills.match(tokens, text);
    const chances = this.#tagger.chances(page, matches, language);
    const likely = mentionsOf(page, matches, chances, this.#tagger.thresholds);
    const kept = this.#candidates.keep(page, likely, chances);
    const starts = new Set(kept.flatMap(({skill, first}) => (skill >= 0 ? [first] : [])));
    const named = skillsAt(page, matches, language);
    return {
      language,
      named,
      meant: named.filter(({isName}, i) => isName || starts.has(matches.first[i] as number)),
    };
  }

  /** The skills whose labels stand in words that are known to name skills, such as an item of a list. */
  named(words: string): NamedSkill[] {
    const tokens = tokenise(words, this.#lexicon);
    const {count, first, after, skill} = this.#skills.match(tokens, words);
    return Array.from({length: count}, (_, i) => ({
      from: tokens.from[first[i] as number] as number,
      to: tokens.to[(after[i] as number) - 1] as number,
      skill: skillId(skill[i] as number),
      label: skillLabel(skill[i] as number),
    }));
  }
}

/** Whether a label is a word of one language, other than English, and the text is written in that. */
const isWordOf = (form: number, language: string): boolean => !isLabelIn(form, 'en') && isLabelIn(form, language);

const skillsAt = (
  {text, tokens}: Page,
  {count, first, after, skill, form, certain}: SkillMatches,
  language: string,
): WrittenSkill[] =>
  Array.from({length: count}, (_, i) => {
    const id = skill[i] as number;
    const from = tokens.from[first[i] as number] as number;
    const to = tokens.to[(after[i] as number) - 1] as number;
    const words = text.slice(from, to);
    const kind = SKILL_KINDS[skillKind(id)] ?? '';
    const isName = !!certain[i] && NAMES.has(kind);
    const isOwn =
      isName ||
      (NAMES.has(kind)
        ? isAcronym(words)
        : (after[i] as number) - (first[i] as number) > 1 ||
          isWordOf(form[i] as number, language) ||
          isOwnName(words, skillLabel(id), kind));
    return {from, to, skill: skillId(id), label: skillLabel(id), isName, isOwn};
  });
