import {describe, expect, it} from 'vitest';
import {Skills, skillId} from '../kb/skills.ts';
import {documentOfText} from '../text/index.ts';
import {Lexicon} from '../text/tokens.ts';
import {amongOf, CANDIDATE_FEATURES, candidateFeatures, candidatesOf, meanChance} from './candidates.ts';
import {Cues} from './cues.ts';
import {mentionsOf} from './mentions.ts';
import {pageOf} from './page.ts';
import {Headings} from './sections.ts';

const lexicon = new Lexicon();
const headings = new Headings(lexicon);
const cues = new Cues(lexicon);
const skills = new Skills(lexicon);
const priors = {ofSkill: () => 0, ofWord: () => 0};

function candidates(text: string) {
  const page = pageOf(documentOfText(text), lexicon, headings, cues, null);
  const chances = {begins: new Float32Array(page.tokens.count).fill(0.5), inside: new Float32Array(page.tokens.count)};
  const found = candidatesOf(
    page,
    mentionsOf(page, skills.match(page.tokens, page.text), chances, {known: 0.4, unknown: 0.9}),
  );
  const features = (index: number) => {
    const out = new Float64Array(CANDIDATE_FEATURES).fill(Number.NaN);
    candidateFeatures(page, found, index, chances, priors, amongOf(found, chances), out);
    return out;
  };
  return {found, chances, features};
}

describe('candidates', () => {
  it('gather the mentions of one skill, under whichever of its names', () => {
    const {found} = candidates('Python, scikit-learn and python; sklearn helps');
    expect(found.map(({skill, mentions}) => [skillId(skill), mentions.length])).toEqual([
      ['python', 2],
      ['scikit-learn', 2],
    ]);
  });

  it('gather equal words that are no known skill', () => {
    const page = pageOf(documentOfText('Zorbel  Grid and zorbel grid'), lexicon, headings, cues, null);
    const mention = (first: number) => ({skill: -1, first, after: first + 2, sentence: 0});
    expect(candidatesOf(page, [mention(0), mention(3)])).toHaveLength(1);
  });

  it('have all their features, and the same ones for the same text', () => {
    const {features, found} = candidates('Requirements\n- Strong Python (Django), SQL/dbt\n- Docker');
    for (const index of found.keys()) {
      expect([...features(index)].every(Number.isFinite)).toBe(true);
      expect(features(index)).toEqual(features(index));
    }
  });

  it('are compared with few that share a word, so that a text of any length is read', () => {
    const page = pageOf(documentOfText('Python '.repeat(10)), lexicon, headings, cues, null);
    const chances = {begins: new Float32Array(page.tokens.count), inside: new Float32Array(page.tokens.count)};
    const many = Array.from({length: 20_000}, (_, i) => ({
      skill: -1,
      words: [7, i],
      mentions: [{skill: -1, first: i % 10, after: (i % 10) + 1, sentence: 0}],
    }));
    const out = new Float64Array(CANDIDATE_FEATURES);
    const among = amongOf(many, chances);
    const start = performance.now();
    for (let i = 0; i < many.length; i += 10) candidateFeatures(page, many, i, chances, priors, among, out);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('have the mean chance of their tokens', () => {
    const chances = {begins: Float32Array.of(0.5, 0), inside: Float32Array.of(0, 0.25)};
    expect(meanChance({skill: 0, first: 0, after: 2, sentence: 0}, chances)).toBe(0.375);
  });
});
