import {expect, test} from 'vitest';
import {Cues} from '../read/cues.ts';
import {pageOf} from '../read/page.ts';
import {Headings} from '../read/sections.ts';
import {documentOfPosting} from '../text/posting-document.ts';
import {Lexicon} from '../text/tokens.ts';
import {Specialisms} from './specialisms.ts';

const lexicon = new Lexicon();
const specialisms = new Specialisms(lexicon);
const headings = new Headings(lexicon);
const cues = new Cues(lexicon);

function find(title: string, text: string) {
  const document = documentOfPosting({title, text});
  const page = pageOf(document, lexicon, headings, cues, null);
  return {
    found: specialisms.find(page, document.blocks.find(({name}) => name === 'title') ?? null),
    text: document.text,
  };
}

test.each([
  ['llm', 'AI Engineer', '- Build agents on large language models\n- Evaluate prompts and RAG pipelines'],
  [
    'computer-vision',
    'Computer Vision Engineer',
    '- Train object detection models on camera images\n- Improve image segmentation',
  ],
  ['fraud-risk', 'Data Scientist, Fraud', '- Develop fraud detection models\n- Improve credit risk scorecards'],
  [
    'experimentation-causal',
    'Data Scientist, Experimentation',
    '- Design A/B tests\n- Use causal inference to measure impact',
  ],
  [
    'bio-health',
    'Biostatisticien H/F',
    '- Analyser les données des essais cliniques\n- Rédiger les rapports pour les patients et les médecins',
  ],
  [
    'iot-manufacturing',
    'Data Engineer Produktion (m/w/d)',
    '- Auswertung von Sensordaten der Fertigung\n- Predictive Maintenance für Produktionslinien',
  ],
])('%s', (id, title, duties) => {
  const {found, text} = find(title, `Responsibilities\n${duties}\n`);
  expect(found.map((one) => one.id)).toContain(id);
  for (const {evidence} of found) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const {from, to, quote} of evidence) expect(text.slice(from, to)).toBe(quote);
  }
});

test('sales work has none', () => {
  expect(find('Account Executive', 'Responsibilities\n- Close new customers\n- Negotiate contracts\n').found).toEqual(
    [],
  );
});
