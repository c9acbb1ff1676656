import {reasonIn} from 'metier/fit';
import {wayLabel, waysLabel} from '../labels.ts';
import type {Words} from '../words/en.ts';
import type {MeFitWords} from '../words/me-fit-en.ts';
import type {MarkedLine} from './marks.ts';

/** What a line asks for: "Python or R". */
export function askedLabel({requirement}: Pick<MarkedLine, 'requirement'>, words: Words): string {
  const ways = requirement.anyOf.map((way) => wayLabel(way, words));
  return waysLabel(requirement.rule, ways, words);
}

/** What a line is told by, where several ways would do: "Python". */
export function byLabel({requirement, by}: MarkedLine, words: Words): string | null {
  return requirement.anyOf.length > 1 ? labelOf(by, words) : null;
}

/** Why the line stands as it does, in the language of the interface. */
export function reasonLabel({reason, because, mark, evidence}: MarkedLine, words: MeFitWords): string {
  if (mark !== null) return words.mark.reason((evidence[0]?.quote ?? '').replace(/\s+/g, ' '));
  return words.reasons ? reasonIn(words.reasons, reason) : because;
}

function labelOf(way: MarkedLine['by'], words: Words): string {
  const {text, tail = ''} = wayLabel(way, words);
  return text + tail;
}
