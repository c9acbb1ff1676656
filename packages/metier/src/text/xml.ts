import {Tokenizer} from 'htmlparser2';
import {silent} from './entities.ts';
import {type Attributes, attributesOf} from './html-elements.ts';
import {builtFrom, Draft, type Piece, sliceOf} from './trail.ts';

/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly Element[];
  /** Its own characters, references decoded and CDATA unwrapped; null when it has none. */
  readonly text: Piece | null;
  /** All between its tags, as it stands in the source. */
  readonly inner: Piece;
}

interface Open {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Element[];
  readonly from: number;
  draft: Draft | null;
}

const DEEPEST = 60;
const MOST_ATTRIBUTES = 4000;

/** The elements of an XML document. What lies deeper than 60 elements is only found in `inner`. Linear in length. */
export function xmlElements(source: Piece): readonly Element[] {
  const reader = new Reader(source);
  const tokenizer = new Tokenizer({xmlMode: true}, reader.callbacks());
  tokenizer.write(source.text);
  tokenizer.end();
  return reader.finish();
}

class Reader {
  private readonly source: Piece;
  private readonly stack: Open[] = [open('', {}, 0)];
  /** Names of the open elements below the deepest that are kept. */
  private below = 0;
  private name = '';
  private nameEnd = 0;

  constructor(source: Piece) {
    this.source = source;
  }

  callbacks() {
    const {text} = this.source;
    return {
      ...silent,
      ontext: (from: number, to: number) => this.draft().keep(text, Math.max(0, from), from < 0 ? 0 : to),
      ontextentity: (code: number, to: number) =>
        this.draft().put(String.fromCodePoint(code), text.lastIndexOf('&', to - 1), to),
      oncdata: (from: number, to: number, offset: number) => this.draft().keep(text, from, to - offset),
      onopentagname: (from: number, to: number) => {
        this.name = text.slice(from, to);
        this.nameEnd = to;
      },
      onopentagend: (to: number) => this.open(to),
      onselfclosingtag: (to: number) => {
        this.open(to);
        this.close(this.name, to + 1);
      },
      onclosetag: (from: number, to: number) => this.close(text.slice(from, to), from - 2),
    };
  }

  finish(): readonly Element[] {
    while (this.stack.length > 1) this.pop(this.source.text.length);
    return this.stack[0].children;
  }

  private draft(): Draft {
    const top = this.stack[this.stack.length - 1];
    top.draft ??= new Draft();
    return top.draft;
  }

  private open(to: number): void {
    if (this.stack.length > DEEPEST) {
      this.below++;
      return;
    }
    const attributes =
      to > this.nameEnd
        ? attributesOf(this.source.text.slice(this.nameEnd, Math.min(to, this.nameEnd + MOST_ATTRIBUTES)))
        : {};
    this.stack.push(open(this.name, attributes, to + 1));
  }

  /** Closes the nearest open element of that name; an end tag without a start is nothing. */
  private close(name: string, at: number): void {
    if (this.below > 0) {
      this.below--;
      return;
    }
    let index = this.stack.length - 1;
    while (index > 0 && this.stack[index].name !== name) index--;
    if (index === 0) return;
    while (this.stack.length > index) this.pop(at);
  }

  private pop(at: number): void {
    const top = this.stack.pop() as Open;
    const {name, attributes, children, draft} = top;
    const {source} = this;
    const to = Math.max(top.from, at);
    this.stack[this.stack.length - 1].children.push({
      name,
      attributes,
      children,
      text: draft ? builtFrom(source, draft) : null,
      get inner() {
        return sliceOf(source, top.from, to);
      },
    });
  }
}

const open = (name: string, attributes: Attributes, from: number): Open => ({
  name,
  attributes,
  children: [],
  from,
  draft: null,
});

/** The first child of that name. */
export const child = (element: Element, ...names: readonly string[]): Element | undefined =>
  element.children.find((one) => names.includes(one.name));

export const children = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((one) => one.name === name) ?? [];

/** The words of an element: its characters, or all inside when it holds markup. */
export function wordsOf(element: Element | undefined): Piece | null {
  if (!element) return null;
  const words = element.children.length > 0 ? element.inner : element.text;
  return words && /\S/.test(words.text) ? words : null;
}
