import {expect, test} from 'vitest';
import {Skills} from '../kb/skills.ts';
import {documentOfPosting} from '../text/posting-document.ts';
import {Lexicon} from '../text/tokens.ts';
import {Cues} from './cues.ts';
import {KNOWN_WORDS} from './known-words.ts';
import {namesSkills} from './mentions.ts';
import {pageOf} from './page.ts';
import {Headings} from './sections.ts';
import {Features, layoutOf, MOST_FEATURES, taggerWords} from './tagger.ts';
import {TaggerScores} from './tagger-scores.ts';

const TEXT = `What you will do
• Build data pipelines (Airflow, dbt) and Zyqqplot dashboards
• Train models; deploy them with Kubernetes/Docker: daily
Requirements
5+ years of experience with Python, SQL or R. Kenntnisse in Spark und C++ sind ein Plus.
Go`;

test('adds up what the features of each token weigh', () => {
  const lexicon = new Lexicon();
  const headings = new Headings(lexicon);
  const cues = new Cues(lexicon);
  const skills = new Skills(lexicon);
  const words = taggerWords(KNOWN_WORDS.slice(0, 800), ['python', 'sql', 'kubernetes'], lexicon);
  const page = pageOf(documentOfPosting({title: 'Data Engineer', text: TEXT}), lexicon, headings, cues, null);
  const matches = skills.match(page.tokens, page.text);
  const {size} = layoutOf(words.count, words.skillsKnown);
  const weights = Int8Array.from({length: size * 3}, (_, i) => ((Math.imul(i + 1, 0x9e3779b1) >>> 25) % 91) - 45);
  const scale = 0.02;
  const {begins, inside} = new TaggerScores(words, weights, scale).chances(page, matches, 'de');
  const features = new Features(page, matches, words, 'de');
  const out = new Int32Array(MOST_FEATURES);
  let tokens = 0;
  for (const sentence of page.sentences.filter(namesSkills)) {
    for (let t = sentence.first; t < sentence.after; t++, tokens++) {
      const sums = [0, 0, 0];
      for (const feature of out.subarray(0, features.at(t, sentence, out)))
        for (let c = 0; c < 3; c++) sums[c] = (sums[c] as number) + (weights[feature * 3 + c] as number);
      const [o, b, i] = sums as [number, number, number];
      const [begin, go] = [Math.exp((b - o) * scale), Math.exp((i - o) * scale)];
      expect([begins[t], inside[t]]).toEqual([
        Math.fround(begin / (1 + begin + go)),
        Math.fround(go / (1 + begin + go)),
      ]);
    }
  }
  expect(tokens).toBeGreaterThan(40);
});
