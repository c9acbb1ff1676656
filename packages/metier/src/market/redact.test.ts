import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {documentOfText} from '../text/index.ts';
import {redacted, redactedText} from './redact.ts';

const gone = (text: string): string => redactedText(text).replace(/█+(?: █+)*/g, '▮');

describe('redactedText', () => {
  it.each([
    [
      'an address',
      'Write to mara.vent@lumen.example today, please, and tell us in some lines why it is you.',
      'Write to ▮ today, please, and tell us in some lines why it is you.',
    ],
    [
      'a number led by +',
      'Call +49 30 1234567 and ask for the team that builds the forecasts of the harvest.',
      'Call ▮ and ask for the team that builds the forecasts of the harvest.',
    ],
    [
      'a number behind a word for telephone',
      'We build ranking models. Tel.: 030 / 123 45 67 is where the office in the old town is reached.',
      'We build ranking models. Tel.: ▮ is where the office in the old town is reached.',
    ],
    [
      'a number on the line after such a word',
      'We build ranking models of the harvest in the old town; for questions call\n040 123 45 67 and ask for the team that does.',
      'We build ranking models of the harvest in the old town; for questions call\n▮ and ask for the team that does.',
    ],
    [
      'two addresses on one line, and one on the last',
      'Write to mara.vent@lumen.example or to jobs@lumen.example today, and say in some lines why it is you.\nOr else, when that fails, just ask o.k@lumen.example',
      'Write to ▮ or to ▮ today, and say in some lines why it is you.\nOr else, when that fails, just ask ▮',
    ],
    [
      'a contact line as a whole',
      'Apply now\nContact: Mara Vent, mara@lumen.example\nWe use Python.',
      'Apply now\n▮\nWe use Python.',
    ],
    [
      'the name above a number',
      'Your contact\nMara Vent\n+49 30 1234567\nPython and SQL',
      'Your contact\n▮\n▮\nPython and SQL',
    ],
    ['a name that a word for contact leads', 'Ansprechpartnerin: Mara Vent\nPython', '▮\nPython'],
    [
      'a name beside what is covered',
      'You report to Mara Vent (mara@lumen.example), who leads the group.',
      'You report to ▮ (▮), who leads the group.',
    ],
    [
      'a name that is addressed',
      'Frau Vent is glad to tell you more of the group and of its work.',
      '▮ is glad to tell you more of the group and of its work.',
    ],
    ['an address spelt out', 'jobs [at] lumen.example', '▮'],
    [
      'a page about a person',
      'See linkedin.com/in/mara-vent for who leads the group, and our page for what the group builds.',
      'See ▮ for who leads the group, and our page for what the group builds.',
    ],
  ])('covers %s', (_, text, left) => {
    expect(gone(text)).toBe(left);
  });

  it.each([
    ['pay', 'Salary: 120,000 - 150,000 USD, bonus 10,000'],
    ['years and versions', 'Since 2014, 10+ years, Python 3.12, CUDA 12.4, ISO 27001'],
    ['a date range', '01/2020 - 12/2024, 2019-2023'],
    ['a handle of a tool', 'Use @tensorflow/tfjs and mail merge; contact centers are our customers'],
    ['a number of a job', 'Job ID: 0000032938, Sr Data Engineer, MS Excel'],
    ['a heading', 'Contact\nMachine Learning Engineer\nPython'],
    ['figures in a sentence', 'Serve 1 200 000 000 requests a day at 99.95 percent'],
  ])('leaves %s', (_, text) => {
    expect(redactedText(text)).toBe(text);
  });

  it('keeps every place in the text, and finds nothing more the second time', () => {
    const pieces = fc.constantFrom(
      'Contact: ',
      'Mara Vent',
      'a.b@c.example',
      '+49 30 1234567',
      'Python',
      '\n',
      ', ',
      'Tel. ',
      '😀',
      'für ',
      'questions? ',
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 30}), (parts) => {
        const text = parts.join('');
        const once = redactedText(text);
        expect(once.length).toBe(text.length);
        expect(once).not.toContain('@');
        expect(redactedText(once)).toBe(once);
      }),
    );
  });
});

it('covers a document and keeps its blocks', () => {
  const document = documentOfText('# Data Scientist\n\nWe use Python.\n\nContact: Mara Vent, mara@lumen.example');
  const kept = redacted(document);
  expect(kept.text).not.toMatch(/Mara|lumen/);
  expect(kept.blocks).toEqual(document.blocks);
  expect(kept.digest).toBe(document.digest);
  expect(redacted(documentOfText('We use Python.'))).toMatchObject({text: 'We use Python.'});
});
