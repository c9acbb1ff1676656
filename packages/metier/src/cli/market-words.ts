export {skillWords} from '../market/hit-words.ts';

/** "1,204". */
export const count = (n: number | string): string => Number(n).toLocaleString('en');

/** "1 posting", "1,204 postings". */
export const many = (n: number, word: string): string => `${count(n)} ${word}${n === 1 ? '' : 's'}`;
