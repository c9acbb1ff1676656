import type {Ask} from './ask.ts';

/** A place where employers publish postings: how it is asked, what its list means, and whether it is asked at all. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** Where its rules are written. */
  readonly documentation: string;
  /** `null` when it is asked by default; otherwise the reason why somebody has to switch it on. */
  readonly offBecause: string | null;
  /** Milliseconds between two requests to one of its hosts. */
  readonly pace: number;
  /** `all`: a complete run tells every open posting, so that a missing one is closed. `window`: only the newest, which age out. */
  readonly lists: 'all' | 'window';
  /** Where its ids are one of a kind: in all of the source, so that a board may change its name, or on a board alone. */
  readonly ids: 'source' | 'board';
  /** What has to stand beside its postings. */
  readonly credit: string | null;
  /** Whether its texts may be searched and not be used to train models, as its "Content-Signal" says. */
  readonly noTraining?: boolean;
  /** A board of an employer, or one list for all; `keys` are settings of the user without which it cannot be asked. */
  readonly boards: 'many' | 'one';
  readonly keys?: readonly string[];
  /** Minutes that have to pass before it is asked again. */
  readonly rest?: number;
  /** The board that the address of a careers page names; `null` when the page is not of this source. */
  boardOf(url: URL): string | null;
  /** The address where people see a board. */
  pageOf(board: string): string;
  /** Asks for all pages of a board. Throws a `SourceFault` when an answer is not what it should be. */
  list(board: Board, ask: Ask): AsyncGenerator<Body, Outcome>;
}

/** What is to be asked for. */
export interface Board {
  readonly board: string;
  /** The employer's name, for sources that do not tell it. */
  readonly employer: string | null;
  /** Settings of the user by name, such as a key. */
  readonly keys: Readonly<Record<string, string>>;
}

/** A part of an answer that holds postings, in a form that `documentsOf` opens; without personal data. */
export interface Body {
  readonly name: string;
  readonly text: string;
  /** Postings that it holds. */
  readonly count: number;
}

/** How a run ended. Only a complete one proves that what it does not name is gone. */
export interface Outcome {
  readonly complete: boolean;
  /** Why it is not complete, in words. */
  readonly because: string | null;
  /** Whether the site says that its texts may not be used to train models. */
  readonly noTraining?: boolean;
}

export const COMPLETE: Outcome = {complete: true, because: null};
export const incomplete = (because: string): Outcome => ({complete: false, because});

/** What is wrong with an answer. `gone`: the board is not there. `changed`: the answer has another shape. */
export type SourceFaultCode = 'gone' | 'refused' | 'changed' | 'banned' | 'unreachable' | 'key-needed' | 'too-large';

/** A run that failed; nothing is closed because of it. The message is one line and names the address. */
export class SourceFault extends Error {
  override readonly name = 'SourceFault';
  readonly code: SourceFaultCode;
  /** When it may be asked again, as milliseconds since 1970, if the server says so. */
  readonly until: number | null;

  constructor(code: SourceFaultCode, message: string, until: number | null = null) {
    super(message);
    this.code = code;
    this.until = until;
  }
}
