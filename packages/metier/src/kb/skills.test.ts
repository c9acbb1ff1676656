import {guardExamples} from '@metier/kb/guard-examples';
import {describe, expect, it, test} from 'vitest';
import {Lexicon, tokenise} from '../text/tokens.ts';
import {Skills, skillAt, skillCount, skillId, skillLabel, skillRoles, skillSince} from './skills.ts';

const lexicon = new Lexicon();
const skills = new Skills(lexicon);

/** The labels in a text that are skills for certain. */
function certain(text: string): {words: string; from: number; to: number; skill: number}[] {
  const tokens = tokenise(text, lexicon);
  const matches = skills.match(tokens, text);
  return Array.from({length: matches.count}, (_, i) => i)
    .filter((i) => matches.certain[i])
    .map((i) => {
      const from = tokens.from[matches.first[i] as number] as number;
      const to = tokens.to[(matches.after[i] as number) - 1] as number;
      return {words: text.slice(from, to), from, to, skill: matches.skill[i] as number};
    });
}

describe('guards of ambiguous labels', () => {
  test.each(guardExamples.map((one) => [one.label, one] as const))('%s', (_label, {finds, refuses}) => {
    for (const example of finds) {
      const open = example.indexOf('[');
      const words = example.slice(open + 1, example.indexOf(']'));
      const found = certain(example.replace(/[[\]]/g, ''));
      expect(
        found.some(({from, to}) => from <= open && open + words.length <= to),
        `finds ${example}`,
      ).toBe(true);
    }
    for (const example of refuses) {
      const ids = new Set(
        finds
          .flatMap((one) => certain(one.replace(/[[\]]/g, '')).filter(({from}) => from === one.indexOf('[')))
          .map(({skill}) => skill),
      );
      expect(
        certain(example).filter(({skill}) => ids.has(skill)),
        `refuses ${example}`,
      ).toEqual([]);
    }
  });

  it('stand with examples of both kinds', () => {
    for (const {label, finds, refuses} of guardExamples) {
      expect(finds.length, label).toBeGreaterThan(0);
      expect(refuses.length, label).toBeGreaterThan(0);
      for (const example of finds) expect(example, label).toMatch(/^[^[\]]*\[[^[\]]+\][^[\]]*$/);
    }
  });
});

describe('skills', () => {
  const named = (text: string) => certain(text).map(({skill}) => skillId(skill));

  it.each([
    ['a label and its other names', 'PyTorch, sklearn and scikit-learn', ['pytorch', 'scikit-learn', 'scikit-learn']],
    ['the longest name', 'Google Cloud Storage', 1],
    ['plurals', 'neural networks and neural network', 2],
    ['German names', 'Kenntnisse im maschinellen Lernen', 1],
    ['French names', "l'apprentissage automatique", 1],
  ])('%s', (_why, text, expected) => {
    if (typeof expected === 'number') expect(named(text)).toHaveLength(expected);
    else expect(named(text)).toEqual(expected);
  });

  it('are concepts with an id, a label, a kind and what they are part of', () => {
    const seen = new Set<string>();
    for (let i = 0; i < skillCount; i++) {
      const {id, label, kind, broader, since} = skillAt(i);
      expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
      expect(label).toBeTruthy();
      expect(kind).toBeTruthy();
      expect(broader).not.toContain(id);
      if (since !== null) expect(since).toBeGreaterThan(1940);
      seen.add(id);
    }
    expect(seen.size).toBe(skillCount);
    expect(skillCount).toBeGreaterThanOrEqual(2000);
    expect(skillLabel(0)).toBe(skillAt(0).label);
    expect(skillRoles(0)).toBeGreaterThanOrEqual(0);
    expect(skillSince(0)).toBeGreaterThanOrEqual(0);
  });
});
