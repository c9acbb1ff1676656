import {Skills, skillId, skillLabel} from '../kb/skills.ts';
import type {Span} from '../text/document.ts';
import {Lexicon, tokenise} from '../text/tokens.ts';

/** A skill of the knowledge base in a text. */
export interface FoundSkill extends Span {
  readonly skill: string;
  readonly label: string;
  /** Whether the words mean the skill without a list around them. */
  readonly certain: boolean;
}

/** Finds the labels of skills in texts. Making one loads the vocabulary and takes some tens of milliseconds. */
export class SkillFinder {
  readonly #lexicon = new Lexicon();
  readonly #skills = new Skills(this.#lexicon);

  /** The skills that a text names, in order. */
  in(text: string): FoundSkill[] {
    const tokens = tokenise(text, this.#lexicon);
    const {count, first, after, skill, certain} = this.#skills.match(tokens, text);
    return Array.from({length: count}, (_, i) => ({
      from: tokens.from[first[i] as number] as number,
      to: tokens.to[(after[i] as number) - 1] as number,
      skill: skillId(skill[i] as number),
      label: skillLabel(skill[i] as number),
      certain: certain[i] === 1,
    }));
  }
}
