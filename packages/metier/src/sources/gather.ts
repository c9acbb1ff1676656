import {type Document, DocumentError, documentsOf} from '../text/index.ts';
import {type Ask, Unchanged} from './ask.ts';
import {withoutContacts} from './contacts.ts';
import {type Board, type Body, type Outcome, type Source, SourceFault} from './source.ts';

/** A posting as a source lists it. */
export interface Listed {
  /** What it is known by at its source, from run to run: "greenhouse:123". The board is no part of it, because boards are renamed. */
  readonly key: string;
  readonly document: Document;
  /** The body that it was read from, and its place in there. */
  readonly body: Body;
}

/** What came of asking a board. */
export interface Gathered {
  readonly outcome: 'complete' | 'incomplete' | 'unchanged' | 'failed';
  /** Why it is not complete; a line for a person. */
  readonly because: string | null;
  /** When the server may be asked again, as milliseconds since 1970; `null` when it did not say. */
  readonly until: number | null;
  /** Keys of all postings that were listed. */
  readonly keys: ReadonlySet<string>;
  /** Postings that could not be opened. */
  readonly faults: readonly string[];
}

/** So large a part of the postings has to be readable for a run to prove that the others are gone. */
const READABLE = 0.95;

/**
 * Asks a board and gives each posting once. A run that fails or breaks off is told in the outcome; what came before it is kept.
 */
export async function* gather(source: Source, board: Board, ask: Ask): AsyncGenerator<Listed, Gathered> {
  const keys = new Set<string>();
  const faults: string[] = [];
  let told = 0;
  const end = (outcome: Gathered['outcome'], because: string | null, until: number | null = null): Gathered => ({
    outcome,
    because,
    until,
    keys,
    faults,
  });
  try {
    const bodies = source.list(board, ask);
    let next = await bodies.next();
    while (!next.done) {
      const body = {...next.value, text: withoutContacts(next.value.text)};
      told += body.count;
      for (const {key, document} of listedIn(source, body, faults)) {
        if (keys.has(key)) continue;
        keys.add(key);
        yield {key, document, body};
      }
      next = await bodies.next();
    }
    return judged(next.value, keys.size, told, end);
  } catch (fault) {
    if (fault instanceof Unchanged) return end('unchanged', null);
    if (fault instanceof SourceFault) return end('failed', fault.message, fault.until);
    throw fault;
  }
}

function judged(
  {complete, because}: Outcome,
  read: number,
  told: number,
  end: (outcome: Gathered['outcome'], because: string | null) => Gathered,
): Gathered {
  if (!complete) return end('incomplete', because);
  if (read < told * READABLE) return end('incomplete', `${told - read} of ${told} postings could not be read`);
  return end('complete', null);
}

function* listedIn(source: Source, body: Body, faults: string[]): Generator<{key: string; document: Document}> {
  if (body.count === 0) return;
  for (const entry of opened(body)) {
    if (entry instanceof DocumentError) faults.push(entry.message);
    else yield {key: `${source.id}:${entry.id ?? addressIn(entry) ?? entry.digest}`, document: entry};
  }
}

function opened({text, name}: Body): (Document | DocumentError)[] {
  try {
    return documentsOf({bytes: text, name});
  } catch (error) {
    if (error instanceof DocumentError) return [error];
    throw error;
  }
}

const addressIn = ({blocks, text}: Document): string | null => {
  const field = blocks.find(({name}) => name === 'url');
  return field ? text.slice(field.from, field.to) : null;
};
