import {describe, expect, it} from 'vitest';
import {Lexicon, tokenise} from '../text/tokens.ts';
import {Headings, mayAsk, type SectionKind} from './sections.ts';

const lexicon = new Lexicon();
const headings = new Headings(lexicon);
const kindOf = (text: string, share = 0) => {
  const tokens = tokenise(text, lexicon);
  return headings.kind(tokens, 0, tokens.count, share);
};

const TOLD: readonly (readonly [SectionKind, readonly string[]])[] = [
  [
    'tasks',
    [
      'Responsibilities',
      'What you’ll do',
      'WHAT YOU WILL DO:',
      'Your role at Brindlewick',
      'Deine Aufgaben',
      'Vos missions :',
      'Jouw taken',
      'Tus funciones',
      'Key Responsibilities',
    ],
  ],
  [
    'requirements',
    [
      'Requirements',
      'Minimum qualifications',
      'Who you are',
      'What we’re looking for',
      'Dein Profil',
      'Das bringst du mit',
      'Profil recherché',
      'Wat vragen wij?',
      'Requisitos',
      '💡 About you',
    ],
  ],
  [
    'preferred',
    [
      'Nice to have',
      'Bonus points',
      'Preferred qualifications',
      'It’s a plus if you have',
      'Wünschenswert',
      'Les plus',
      'Bij voorkeur',
      'Deseable',
    ],
  ],
  [
    'benefits',
    [
      'What we offer',
      'Benefits & Perks',
      'Why join us?',
      'Wir bieten',
      'Ce que nous offrons',
      'Wat bieden wij?',
      'Ofrecemos',
    ],
  ],
  [
    'about',
    [
      'About us',
      'Who we are',
      'Über uns',
      'Qui sommes-nous ?',
      'Over ons',
      'Sobre nosotros',
      'About Brindlewick',
      'Life at Brindlewick',
    ],
  ],
  ['process', ['How to apply', 'Interview process', 'Bewerbung', 'Processus de recrutement']],
  ['legal', ['Equal opportunity employer', 'Datenschutz']],
  ['analysis', ['Layer B — Behavioural Analysis', 'Red flags']],
  ['skills', ['Our tech stack', 'Environnement technique']],
];

describe('headings', () => {
  it.each(TOLD.flatMap(([kind, words]) => words.map((heading) => [heading, kind] as const)))(
    '%s opens %s',
    (heading, kind) => expect(kindOf(heading)).toBe(kind),
  );

  it.each(['Bananas', 'Berlin', 'Senior Data Engineer'])('“%s” tells nothing', (heading) =>
    expect(kindOf(heading)).toBeNull(),
  );

  it('asks for a larger share where a label is less than a heading', () => {
    expect(kindOf('requirements', 0.75)).toBe('requirements');
    expect(kindOf('we gather requirements from shops', 0.75)).toBeNull();
  });
});

it('only some sections may ask for something', () => {
  expect((['tasks', 'requirements', 'preferred', 'skills', 'none'] as const).every(mayAsk)).toBe(true);
  expect((['about', 'benefits', 'legal', 'process', 'analysis', 'pay', 'terms'] as const).some(mayAsk)).toBe(false);
});
