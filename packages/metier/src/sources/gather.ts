import {type Ask, Unchanged} from './ask.ts';
import {type Board, type Body, type Source, SourceFault} from './source.ts';

/** How asking a board ended. */
export interface Gathered {
  readonly outcome: 'complete' | 'incomplete' | 'unchanged' | 'gone' | 'failed';
  /** Why it is not complete; a line for a person. */
  readonly because: string | null;
  /** When the server may be asked again, as milliseconds since 1970; `null` when it did not say. */
  readonly until: number | null;
  /** Whether the site says that its texts may not be used to train models. */
  readonly noTraining: boolean;
}

/** Asks a board, body by body. A run that fails or breaks off is told in the outcome; what came before it counts. */
export async function* gather(source: Source, board: Board, ask: Ask): AsyncGenerator<Body, Gathered> {
  let isThere = false;
  try {
    const bodies = source.list(board, ask);
    let next = await bodies.next();
    for (; !next.done; next = await bodies.next()) {
      isThere = true;
      yield next.value;
    }
    const {complete, because, noTraining = source.noTraining ?? false} = next.value;
    return {outcome: complete ? 'complete' : 'incomplete', because, until: null, noTraining};
  } catch (fault) {
    if (fault instanceof Unchanged)
      return {outcome: 'unchanged', because: null, until: null, noTraining: source.noTraining ?? false};
    if (fault instanceof SourceFault)
      return {
        outcome: fault.code === 'gone' && !isThere ? 'gone' : 'failed',
        because: fault.message,
        until: fault.until,
        noTraining: false,
      };
    throw fault;
  }
}
