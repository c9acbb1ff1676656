import {describe, expect, it} from 'vitest';
import {Skills} from '../kb/skills.ts';
import {documentOfText} from '../text/index.ts';
import {Lexicon} from '../text/tokens.ts';
import {Cues} from './cues.ts';
import {type Chances, type Mention, mentionsOf} from './mentions.ts';
import {pageOf} from './page.ts';
import {Headings} from './sections.ts';

const lexicon = new Lexicon();
const headings = new Headings(lexicon);
const cues = new Cues(lexicon);
const skills = new Skills(lexicon);

/** Mentions of a text whose words have the given chances: `*` begins a skill, `_` goes on with one. */
function named(marked: string): string[] {
  const text = marked.replace(/[*_]/g, '');
  const page = pageOf(documentOfText(text), lexicon, headings, cues, null);
  const chances: Chances = {begins: new Float32Array(page.tokens.count), inside: new Float32Array(page.tokens.count)};
  let kept = 0;
  const marks = new Map<number, string>();
  for (const char of marked) {
    if (char === '*' || char === '_') marks.set(kept, char);
    else kept++;
  }
  for (let t = 0; t < page.tokens.count; t++) {
    const mark = marks.get(page.tokens.from[t] as number);
    if (mark === '*') chances.begins[t] = 0.9;
    else if (mark === '_') chances.inside[t] = 0.9;
  }
  const found = mentionsOf(page, skills.match(page.tokens, page.text), chances, {known: 0.3, unknown: 0.3});
  return found.map(
    ({skill, first, after}: Mention) =>
      `${skill < 0 ? '?' : ''}${page.text.slice(page.tokens.from[first], page.tokens.to[after - 1])}`,
  );
}

describe('mentions', () => {
  it.each([
    ['a known label that is likely', 'Know *Python well', ['Python']],
    ['a known label that is not', 'Know Python well', []],
    ['words that no label covers', 'Know *Zorbel _Quist well', ['?Zorbel Quist']],
    ['two in a row', 'Know *Zorbel *Quist', ['?Zorbel', '?Quist']],
    ['marks at the ends do not belong to it', 'Know *Zorbel_, well', ['?Zorbel']],
    ['but plus and number sign do', 'Know *Zorb_+_+ well', ['?Zorb++']],
    ['a hyphenated word stays whole', 'Know *zorbel-driven tests', ['?zorbel-driven']],
    ['a mark alone is nothing', 'Know *& well', []],
    ['in the order of the text', 'Know *Zorbel, *Python and *Grix', ['?Zorbel', 'Python', '?Grix']],
  ])('%s', (_why, marked, expected) => expect(named(marked)).toEqual(expected));

  it('are none where nothing is asked', () => {
    expect(named('Benefits\n- A course in *Python')).toEqual([]);
    expect(named('Requirements\n- A course in *Python')).toEqual(['Python']);
  });
});
