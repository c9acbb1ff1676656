import {skillIndex, skillLabel} from '../kb/skills.ts';

/** A skill of the market in words; its id when the knowledge base lacks it. */
export function skillWords(id: string): string {
  const index = skillIndex(id);
  return index >= 0 ? skillLabel(index) : id;
}

/** "1,204". */
export const count = (n: number | string): string => Number(n).toLocaleString('en');

/** "1 posting", "1,204 postings". */
export const many = (n: number, word: string): string => `${count(n)} ${word}${n === 1 ? '' : 's'}`;
