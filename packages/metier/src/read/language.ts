import {codeAt} from '../text/code-at.ts';
import type {Lexicon, Tokens} from '../text/tokens.ts';

/** Words that are frequent in one language and rare in the others (folded: without accents). */
const WORDS: Record<string, string> = {
  en: 'the and of to with you our we for is are your this will that have on be an as or from by at',
  de: 'und der die das mit von fur im den du wir sie ein eine einer zu ist bei sowie deine unsere auf dich als oder ihre aus auch zur werden haben',
  fr: 'et de la les des vous du pour dans une en est nous sur au avec votre vos le par ou nos aux sein ses etes sont notre qui',
  nl: 'het een van en voor je jij wij met zijn onze ons aan bij naar jouw wat dat ook zoals onze door wordt',
  es: 'y de la los en para con una del el las por que nuestro tus como se al su sus equipo experiencia',
  it: 'di e il per con della che in un una nel le i gli alla sono del da nostro',
  pt: 'e de da do para com em uma os as na no voce que dos nosso um sua ao',
  sv: 'och att som en vi med av for du till pa ar det har eller dig oss inom',
  da: 'og at som en vi med af til du pa er det har eller dig os inden vores',
  pl: 'i w z na do oraz jest sie dla nie ze od przez lub praca naszym',
  tr: 've bir icin ile bu olarak veya olan gibi daha',
};
const CODES = Object.keys(WORDS);

/** Tells the language of a text from its most frequent words, and from its script where that is enough. */
export class Languages {
  readonly #bits: Int32Array;
  constructor(lexicon: Lexicon) {
    const ids = CODES.map((code) => (WORDS[code] as string).split(' ').map((word) => lexicon.add(word)));
    this.#bits = new Int32Array(lexicon.size);
    for (const [i, words] of ids.entries())
      for (const id of words) this.#bits[id] = (this.#bits[id] as number) | (1 << i);
  }

  /** ISO 639-1, or "und" when the text has too few words to tell. `tokens` are those of `text`. */
  of(text: string, tokens: Tokens): string {
    const counts = new Float64Array(CODES.length);
    let other = 0;
    const step = Math.max(1, tokens.count >> 12);
    let looked = 0;
    for (let t = 0; t < tokens.count; t += step) {
      looked++;
      const word = tokens.word[t] as number;
      const bits = word >= 0 && word < this.#bits.length ? (this.#bits[word] as number) : 0;
      if (bits) {
        const share = 1 / bitCount(bits);
        for (let rest = bits; rest; rest &= rest - 1) {
          const i = 31 - Math.clz32(rest & -rest);
          counts[i] = (counts[i] as number) + share;
        }
      } else if (codeAt(text, tokens.from[t] as number) >= 0x370) other++;
    }
    if (other * 3 > looked) return scriptOf(text);
    let best = 0;
    for (let i = 1; i < CODES.length; i++) if ((counts[i] as number) > (counts[best] as number)) best = i;
    const most = counts[best] as number;
    return most >= 2 && most * 40 >= looked ? (CODES[best] as string) : 'und';
  }
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}

/** Scripts that nearly always mean one language: first letter, first letter behind, language. In order. */
const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x370, 0x400, 'el'],
  [0x400, 0x530, 'ru'],
  [0x590, 0x600, 'he'],
  [0x600, 0x700, 'ar'],
  [0x900, 0x980, 'hi'],
  [0xe00, 0xe80, 'th'],
  [0x3040, 0x3100, 'ja'],
  [0x4e00, 0xa000, 'zh'],
  [0xac00, 0xd7b0, 'ko'],
];

const languageOfLetter = (code: number): string | undefined =>
  code < 0x370 ? undefined : SCRIPTS.find(([from, to]) => code >= from && code < to)?.[2];

/** The language that a script other than Latin stands for, from its first letters. */
function scriptOf(text: string): string {
  const counts: Record<string, number> = {};
  const end = Math.min(text.length, 20_000);
  for (let i = 0; i < end; i++) {
    const code = codeAt(text, i);
    const language = languageOfLetter(code);
    if (language) counts[language] = (counts[language] ?? 0) + 1;
  }
  if ((counts.ja ?? 0) * 10 > (counts.zh ?? 0)) return 'ja';
  return Object.keys(counts).sort((a, b) => (counts[b] as number) - (counts[a] as number))[0] ?? 'und';
}
