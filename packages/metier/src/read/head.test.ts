import {describe, expect, it} from 'vitest';
import type {Document} from '../text/document.ts';
import {documentOfPosting, documentOfText} from '../text/index.ts';
import {Lexicon} from '../text/tokens.ts';
import {Cues} from './cues.ts';
import {headOf} from './head.ts';
import {pageOf} from './page.ts';
import {Headings} from './sections.ts';

const lexicon = new Lexicon();
const headings = new Headings(lexicon);
const cues = new Cues(lexicon);
const head = (document: Document) => headOf(pageOf(document, lexicon, headings, cues, null));
const ofText = (text: string) => head(documentOfText(text));

describe('the title', () => {
  it('is that of the feed, as stated', () => {
    expect(
      head(documentOfPosting({title: 'Data  Engineer', text: 'Machine Learning Engineer\n\nBuild it.'})).title,
    ).toMatchObject({value: 'Data Engineer', certainty: 'stated', rule: 'title/field'});
  });

  it.each([
    ['a first line that names a role', 'Senior Data Engineer (m/w/d)\n\nWe sell tea.', 'Senior Data Engineer (m/w/d)'],
    ['with an abbreviation', 'Sr. Data Engineer\n\nWe sell tea.', 'Sr. Data Engineer'],
    [
      'a heading below the menu of a printed page',
      'Home Jobs Login\n\nData Engineer (m/w/d)\n\nWe sell tea and need somebody who keeps its data flowing.',
      'Data Engineer (m/w/d)',
    ],
    [
      'a part of a line in pipes',
      'Brindlewick | Machine Learning Engineer | Leeds | Hybrid\nWe sell tea.',
      'Machine Learning Engineer',
    ],
    ['not a sentence', 'We are looking for a data engineer who likes tea.\n\nMore words follow here.', undefined],
    [
      'not a sentence with its list',
      'We want an AI Engineer in our team. Tasks: • bake bread • sell bread • eat bread',
      undefined,
    ],
    ['not any line', 'About our tea house\n\nWe sell tea.', undefined],
  ])('%s', (_why, text, title) => expect(ofText(text).title?.value).toBe(title));
});

describe('the employer', () => {
  it('is that of the feed, as stated', () => {
    expect(
      head(documentOfPosting({title: 'Analyst', company: 'Brindlewick', text: 'About Ostrava\nWe sell.'})).employer,
    ).toMatchObject({value: 'Brindlewick', certainty: 'stated'});
  });

  it.each([
    ['a heading', 'Data Engineer\n\nAbout Brindlewick\nWe sell tea.', 'Brindlewick', 'implied'],
    ['a German heading', 'Data Engineer\n\nÜber Moorland Energie\nWir verkaufen Tee.', 'Moorland Energie', 'implied'],
    ['who is hiring', 'Data Engineer\n\nFeldspar Labs is hiring a person who likes tea.', 'Feldspar Labs', 'implied'],
    ['who looks for you, in French', 'Data Engineer\n\nLagune recrute une personne.', 'Lagune', 'implied'],
    ['at whom you work', 'Data Engineer\n\nAt Quillmark, we sell tea.', 'Quillmark', 'implied'],
    [
      'the first of a line in pipes',
      'Brindlewick | Data Engineer | Leeds | Hybrid\nWe sell tea.',
      'Brindlewick',
      'stated',
    ],
    [
      'the line between title and place',
      'Data Engineer\n\nMoorland Tea\n\nLeeds, UK\n\nWe sell.',
      'Moorland Tea',
      'implied',
    ],
    ['not what may be a place, too', 'Data Engineer\nLeeds\nManchester\n\nWe sell tea.', undefined, undefined],
    ['not a sentence there', 'Data Engineer\n\nWe sell tea.\n\nLeeds, UK', undefined, undefined],
    ['not “us”', 'Data Engineer\n\nAbout us\nWe sell tea.', undefined, undefined],
    ['not “the role”', 'Data Engineer\n\nAbout the Role\nYou sell tea.', undefined, undefined],
  ])('%s', (_why, text, value, certainty) => {
    const {employer} = ofText(text);
    expect([employer?.value, employer?.certainty]).toEqual([value, certainty]);
  });
});
