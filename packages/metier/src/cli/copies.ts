import type {TextContent} from '../article/content.ts';
import {Copies} from '../article/copy.ts';
import {oneLine} from './terminal.ts';

/** So many documents are held to be compared; those after them are read and not compared. */
const MOST = 400;

/** Tells of the documents of several inputs which are reworded copies of others. */
export class CopyLines {
  readonly #copies = new Copies();

  /** A line for each document before that this one is a reworded copy of, or that is one of it. */
  add(content: TextContent): string[] {
    if (this.#copies.count >= MOST) return [];
    return this.#copies.add(content).flatMap(({of: other, copy: {kind}}) => {
      if (kind !== 'reworded') return [];
      const [copy, of] = other.reworded > content.reworded ? [other, content] : [content, other];
      return [`${oneLine(copy.name)}: this is a reworded copy of ${oneLine(of.name)}.`];
    });
  }
}
