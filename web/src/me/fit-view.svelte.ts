import type {Kind} from '../facts.ts';
import type {Evidence, ReadDocument, Way} from '../reading.ts';
import type {PlacedFact} from '../text-view.svelte.ts';
import {TextView} from '../text-view.svelte.ts';
import {fitWords} from './fit-words.svelte.ts';
import type {MarkedLine} from './marks.ts';

/** A line of the fit as it is marked in one of the two texts. */
interface LineFact extends PlacedFact {
  readonly status: MarkedLine['status'];
}

const KIND_OF_WAY: Readonly<Record<Way['kind'], Kind>> = {
  skill: 'skill',
  experience: 'experience',
  education: 'education',
  language: 'language',
  credential: 'education',
};

/** The id of a line: the row and the words in both texts share it. */
export const lineId = (n: number): string => `line-${n}`;

/** One of the two texts of a fit, with the words of its lines marked. */
export class FitText extends TextView<LineFact> {
  constructor(
    document: ReadDocument,
    lines: readonly MarkedLine[],
    evidenceOf: (line: MarkedLine) => readonly Evidence[],
  ) {
    super(
      document,
      lines.map((line, n) => factOf(line, n, evidenceOf(line))).filter(({places}) => places.length > 0),
    );
  }

  override atWords({status}: LineFact): string {
    return fitWords.words().status[status];
  }
}

function factOf({by, requirement, status}: MarkedLine, n: number, evidence: readonly Evidence[]): LineFact {
  const kind = KIND_OF_WAY[by.kind];
  const seen = new Map(evidence.map(({from, to, quote}) => [`${from}-${to}`, {from, to, quote, kind}]));
  const places = [...seen.values()].sort((a, b) => a.from - b.from);
  return {id: lineId(n), kind, group: requirement.level, certainty: 'stated', places, status};
}

/** The words of the posting behind a line: those of all ways to meet it. */
export const askedWords = ({requirement}: MarkedLine): readonly Evidence[] =>
  requirement.anyOf.flatMap(({evidence}) => evidence);

/** The words of the resume behind a line. */
export const shownWords = ({evidence}: MarkedLine): readonly Evidence[] => evidence;
