import {describe, expect, it} from 'vitest';
import {Reader} from '../reader.ts';
import {documentOfText} from '../text/index.ts';
import {REWORDED} from './reworded.ts';

const reader = new Reader();
const SPUN =
  'Machine studying engineer\n\nRequirements\n- Deep studying and pure language processing\n- Python\n- Determination bushes and A/B checks\n';

describe('machine rewording', () => {
  const reading = reader.read(documentOfText(SPUN));
  const skills = reading.posting.requirements.flatMap(({anyOf}) =>
    anyOf.flatMap((one) => (one.kind === 'skill' ? [one] : [])),
  );

  it('is read as what it meant, with the words of the text as evidence', () => {
    const of = (id: string) => skills.find(({skill}) => skill === id)?.evidence.map(({quote}) => quote);
    expect(of('deep-learning')).toEqual(['Deep studying']);
    expect(of('natural-language-processing') ?? of('nlp')).toEqual(['pure language processing']);
    expect(of('python')).toEqual(['Python']);
  });

  it('is recorded as repairs, in order', () => {
    const repairs = reading.document.repairs.filter(({kind}) => kind === 'reworded');
    expect(repairs.length).toBeGreaterThanOrEqual(4);
    for (const {from, to, was} of repairs) expect(SPUN.slice(from, to)).toBe(was);
    expect(repairs.map(({from}) => from)).toEqual(repairs.map(({from}) => from).sort((a, b) => a - b));
  });

  it('is not seen in one odd phrase, which may be somebody’s own', () => {
    expect(reader.read(documentOfText('Analyst\n\nYou use machine studying and Python.')).document.repairs).toEqual([]);
  });

  it('is known by phrases that differ from what they mean', () => {
    for (const [phrase, meant] of Object.entries(REWORDED)) {
      expect(phrase).toBe(phrase.toLowerCase());
      expect(meant.toLowerCase()).not.toBe(phrase);
      expect(meant.toLowerCase()).not.toContain('studying');
    }
  });
});
