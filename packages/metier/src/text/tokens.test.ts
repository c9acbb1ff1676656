import {describe, expect, it} from 'vitest';
import {ALL_CAPITALS, APART, CAPITAL, DIGITS, fold, LETTERS, Lexicon, MARK, NEW_LINE, tokenise} from './tokens.ts';

const cut = (text: string) => {
  const {count, from, to} = tokenise(text, new Lexicon());
  return Array.from({length: count}, (_, i) => text.slice(from[i], to[i]));
};

describe('tokenise', () => {
  it.each([
    ['words and marks stand apart', 'Python, R/C++.', ['Python', ',', 'R', '/', 'C', '+', '+', '.']],
    ['digits and letters stay together', 'S3 5+ GPT4', ['S3', '5', '+', 'GPT4']],
    ['accents belong to words', 'Maîtrise où', ['Maîtrise', 'où']],
    ['accents may stand alone, behind their letter', 'e\u0301te\u0301', ['e\u0301te\u0301']],
    ['a soft hyphen does not part a word', 'Daten\u00adbank', ['Daten\u00adbank']],
    ['ideographs stand one by one', '机器 学', ['机', '器', '学']],
    ['no-break blanks part words', 'a\u00a0b\u202fc', ['a', 'b', 'c']],
    ['private signs that serve as bullets are marks', '\uf0b7Python', ['\uf0b7', 'Python']],
    ['nothing is nothing', ' \n\t', []],
  ])('%s', (_why, text, words) => expect(cut(text)).toEqual(words));

  it('tells the shape of a token', () => {
    const {shape, count} = tokenise('AWS Data\nsql 42 ,x9', new Lexicon());
    expect(Array.from(shape.subarray(0, count))).toEqual([
      LETTERS | CAPITAL | ALL_CAPITALS,
      LETTERS | CAPITAL | APART,
      LETTERS | APART | NEW_LINE,
      DIGITS | APART,
      MARK | APART,
      LETTERS | DIGITS,
    ]);
  });

  it('cuts a part of a text with offsets of the whole', () => {
    const {count, from, to} = tokenise('one two three', new Lexicon(), {from: 4, to: 10});
    expect([count, from[0], to[0], from[1], to[1]]).toEqual([2, 4, 7, 8, 10]);
  });

  it('covers every character that is not white space, once and in order', () => {
    const text = 'Ein (sehr) langer Text: 5–8 Jahre, R&D… 👀 ok\u200b!';
    const {count, from, to} = tokenise(text, new Lexicon());
    let at = 0;
    for (let i = 0; i < count; i++) {
      expect(
        text
          .slice(at, from[i])
          .trim()
          .replace(/\u200b/g, ''),
      ).toBe('');
      at = to[i] as number;
    }
    expect(at).toBe(text.length);
  });
});

describe('fold', () => {
  it.each([
    ['lower case without accents', 'ÉCOLE Ünïcode', 'ecole unicode'],
    ['full width as ASCII', 'ＳＱＬ', 'sql'],
    ['typographic marks as plain ones', 'we’ll state‑of', "we'll state-of"],
    ['of the same length, whatever comes', 'İß’ﬁ', undefined],
  ])('%s', (_why, text, folded) => {
    expect(fold(text)).toHaveLength(text.length);
    if (folded !== undefined) expect(fold(text)).toBe(folded);
  });
});

describe('a lexicon', () => {
  it('gives a word one number, whatever its case and accents', () => {
    const lexicon = new Lexicon();
    const id = lexicon.add('école');
    expect(lexicon.add('ECOLE')).toBe(id);
    expect(tokenise('Ecole', lexicon).word[0]).toBe(id);
    expect(tokenise('ecoles', lexicon).word[0]).toBe(-1);
    expect(lexicon.word(id)).toBe('ecole');
  });

  it('knows English plurals of words that are added with them', () => {
    const lexicon = new Lexicon();
    for (const [singular, plural] of [
      ['database', 'databases'],
      ['library', 'libraries'],
      ['batch', 'batches'],
    ] as const) {
      const id = lexicon.addInflected(singular);
      expect(lexicon.base(lexicon.add(plural)), plural).toBe(id);
    }
    expect(lexicon.base(lexicon.addInflected('statistics'))).toBe(lexicon.base(lexicon.add('statistics')));
    expect(lexicon.base(lexicon.addInflected('kubernetes'))).toBeGreaterThanOrEqual(0);
  });

  it('keeps its words when it grows', () => {
    const lexicon = new Lexicon();
    const ids = Array.from({length: 60_000}, (_, i) => lexicon.add(`word${i}`));
    expect(new Set(ids).size).toBe(60_000);
    expect(tokenise('word59999 word7', lexicon).word[0]).toBe(ids[59_999]);
  });
});
