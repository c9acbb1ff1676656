import {describe, expect, it} from 'vitest';
import {documentOfPosting, documentOfText} from '../text/index.ts';
import {Lexicon} from '../text/tokens.ts';
import {Cues} from './cues.ts';
import {pageOf} from './page.ts';
import {Headings} from './sections.ts';

const lexicon = new Lexicon();
const headings = new Headings(lexicon);
const cues = new Cues(lexicon);
cues.add(1, 'years');
const page = (text: string) => pageOf(documentOfText(text), lexicon, headings, cues, null);
const sections = (text: string) =>
  page(text)
    .sentences.filter(({block}) => block.kind !== 'heading')
    .map(({section, from, to}) => `${section}: ${text.slice(from, to)}`);

describe('sections of sentences', () => {
  it.each([
    [
      'follow their heading',
      'Requirements\n- SQL\n- dbt\n\nBenefits\n- Tea',
      ['requirements: SQL', 'requirements: dbt', 'benefits: Tea'],
    ],
    [
      'are none before the first',
      'We sell tea to people.\n\nRequirements\n- SQL',
      ['none: We sell tea to people.', 'requirements: SQL'],
    ],
    [
      'go on under a heading that tells nothing, in a list',
      'Requirements\n- SQL\n\nBananas\n- dbt',
      ['requirements: SQL', 'requirements: dbt'],
    ],
    [
      'end where prose follows such a heading',
      `Requirements\n- SQL\n\nBananas\n${'We like to eat them every day of the week. '.repeat(5)}`,
      ['requirements: SQL', ...Array(5).fill('none: We like to eat them every day of the week.')],
    ],
    [
      'open with a line that announces a list',
      'You will find these tasks here:\n- Mend pipelines\n- Sell tea',
      ['tasks: Mend pipelines', 'tasks: Sell tea'],
    ],
    [
      'are named by a label inside the sentence',
      'Requirements: Python and SQL at work.\n\nBenefits: tea and more tea.',
      ['requirements: Requirements: Python and SQL at work.', 'benefits: Benefits: tea and more tea.'],
    ],
    [
      'stay those of the list behind an ordinary label',
      'Requirements\n- Databases: Postgres',
      ['requirements: Databases: Postgres'],
    ],
  ])('%s', (_why, text, expected) => expect(sections(text)).toEqual(expected));

  it('are terms for the fields of a feed', () => {
    const document = documentOfPosting({title: 'Requirements engineer', location: 'Berlin', text: 'We sell tea.'});
    expect(
      pageOf(document, lexicon, headings, cues, null).sentences.map(
        ({section, block}) => `${block.name ?? block.kind} ${section}`,
      ),
    ).toEqual(['title terms', 'location terms', 'paragraph none']);
  });
});

describe('a page', () => {
  it('has sentences in order, whose tokens lie in them', () => {
    const {sentences, tokens} = page('Tasks\n- Build it. Run it!\n- Mend it\n\nWe pay well.\n');
    let [at, token] = [0, 0];
    for (const {from, to, first, after} of sentences) {
      expect(from).toBeGreaterThanOrEqual(at);
      expect(first).toBeGreaterThanOrEqual(token);
      for (let t = first; t < after; t++)
        expect((tokens.from[t] as number) >= from && (tokens.to[t] as number) <= to).toBe(true);
      [at, token] = [to, after];
    }
  });

  it('knows which sentences hold a cue', () => {
    expect(page('Five years of tea. No tea.').sentences.map((sentence) => sentence.cues & 1)).toEqual([1, 0]);
  });

  it.each([
    ['typographic marks are plain', 'You’ll use state‑of‑the‑art tea', "you'll use state-of-the-art tea"],
    ['no-break blanks are blanks', '5\u202f000\u00a0€', '5 000 €'],
    ['letters that grow in lower case keep its length', 'İstanbul İŞ', null],
  ])('lower case: %s', (_why, text, lower) => {
    const one = page(text);
    expect(one.lower).toHaveLength(one.text.length);
    if (lower) expect(one.lower).toBe(lower);
  });
});
