import {SKILL_KINDS, Skills, skillId, skillKind, skillLabel} from '../kb/skills.ts';
import type {Document, Span} from '../text/document.ts';
import {Lexicon, tokenise} from '../text/tokens.ts';
import {CandidateModel} from './candidate-model.ts';
import {Cues} from './cues.ts';
import {Languages} from './language.ts';
import {mentionsOf} from './mentions.ts';
import {pageOf} from './page.ts';
import {Headings} from './sections.ts';
import {Tagger} from './tagger-model.ts';

/** A skill of the knowledge base, and the words that name it. */
export interface NamedSkill extends Span {
  readonly skill: string;
  readonly label: string;
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

  /** The language that a document is written in: ISO 639-1, or "und". */
  languageOf({text}: Document): string {
    return this.#languages.of(text, tokenise(text, this.#lexicon));
  }

  /** The skills that a document means, in order. */
  meant(document: Document): NamedSkill[] {
    const read = pageOf(document, this.#lexicon, this.#headings, this.#cues, null);
    const page = {...read, sentences: read.sentences.map((sentence) => ({...sentence, section: 'tasks' as const}))};
    const {text, tokens} = page;
    const matches = this.#skills.match(tokens, text);
    const chances = this.#tagger.chances(page, matches, this.#languages.of(text, tokens));
    const likely = mentionsOf(page, matches, chances, this.#tagger.thresholds);
    const kept = this.#candidates.keep(page, likely, chances).filter(({skill}) => skill >= 0);
    const starts = new Set(kept.map(({first}) => first));
    for (let i = 0; i < matches.count; i++) {
      const skill = matches.skill[i] as number;
      const first = matches.first[i] as number;
      const isName = matches.certain[i] && NAMES.has(SKILL_KINDS[skillKind(skill)] as string);
      if (isName && !starts.has(first)) kept.push({skill, first, after: matches.after[i] as number, sentence: -1});
    }
    return kept
      .sort((a, b) => a.first - b.first)
      .map(({skill, first, after}) => ({
        from: tokens.from[first] as number,
        to: tokens.to[after - 1] as number,
        skill: skillId(skill),
        label: skillLabel(skill),
      }));
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
