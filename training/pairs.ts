import {skillLabel} from '../packages/metier/src/kb/skills.ts';
import type {Candidate} from '../packages/metier/src/read/candidates.ts';
import type {Example} from './examples.ts';
import {sameSurface} from './surface.ts';

/** All wordings of a candidate: its label in the knowledge base and its words in the text. */
export const surfaces = ({page}: Example, {skill, mentions}: Candidate): string[] => [
  ...(skill < 0 ? [] : [skillLabel(skill)]),
  ...mentions.map(({first, after}) => page.text.slice(page.tokens.from[first], page.tokens.to[after - 1])),
];

/** Pairs candidates with labelled skills, each at most once, the closest wordings first: the index of the label, or -1. */
export function pairs(example: Example, candidates: readonly Candidate[]): number[] {
  const paired = candidates.map(() => -1);
  const open = new Set(example.gold.keys());
  const words = candidates.map((candidate) => surfaces(example, candidate));
  const passes: ((gold: {name: string; quote: string}, quote: string) => boolean)[] = [
    (gold, quote) => gold.quote.toLowerCase() === quote.toLowerCase(),
    (gold, quote) => gold.name.toLowerCase() === quote.toLowerCase(),
    (gold, quote) => sameSurface(gold.quote, quote) || sameSurface(gold.name, quote),
  ];
  for (const same of passes)
    for (const i of [...open])
      for (const [j, quotes] of words.entries()) {
        if (
          (paired[j] as number) >= 0 ||
          !quotes.some((quote) => same(example.gold[i] as {name: string; quote: string}, quote))
        )
          continue;
        paired[j] = i;
        open.delete(i);
        break;
      }
  return paired;
}
