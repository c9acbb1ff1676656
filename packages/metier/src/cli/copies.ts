import type {TextContent} from '../article/content.ts';
import {sharedPairs} from '../article/content.ts';
import {copyOf} from '../article/copy.ts';
import {oneLine} from './terminal.ts';

/** So many documents are held to be compared; those after them are read and not compared. */
const MOST = 400;

/** Finds among the documents of several inputs those that are reworded copies of others. */
export class Copies {
  readonly #held: TextContent[] = [];

  /** A line for each document before that this one is a reworded copy of, or that is one of it. */
  add(content: TextContent): string[] {
    if (this.#held.length >= MOST) return [];
    const lines = this.#held.flatMap((other) => {
      if (sharedPairs(other, content) === 0 || copyOf(other, content)?.kind !== 'reworded') return [];
      const [copy, of] = other.reworded > content.reworded ? [other, content] : [content, other];
      return [`${oneLine(copy.name)}: this is a reworded copy of ${oneLine(of.name)}.`];
    });
    this.#held.push(content);
    return lines;
  }
}
