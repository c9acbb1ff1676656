import type {Rows} from '../market/engine.ts';
import {type HistoryNote, historyOf} from '../market/history.ts';
import {keptDocument} from '../market/kept.ts';
import {bodiesOf} from '../market/search/hits.ts';

/** A note on a posting that was found: of its history, or of words that call it a standing call, with their quotes. */
export type HitNote =
  | HistoryNote
  | {readonly kind: 'evergreen'; readonly message: string; readonly quotes: readonly string[]};

/** Postings with the notes on whether a job is open. The texts of those that say so themselves are read again for the quote. */
export async function withNotes<Hit extends {readonly id: string}>(
  engine: Rows,
  hits: readonly Hit[],
  year: number,
): Promise<(Hit & {notes: HitNote[]})[]> {
  const ids = hits.map(({id}) => id);
  const [history, words] = await Promise.all([historyOf(engine, ids), standingCalls(engine, ids, year)]);
  return hits.map((hit) => ({...hit, notes: [...(history.get(hit.id) ?? []), ...(words.get(hit.id) ?? [])]}));
}

async function standingCalls(engine: Rows, ids: readonly string[], year: number): Promise<Map<string, HitNote[]>> {
  const noted = ids.length
    ? await engine.rows<{id: string}>(
        `SELECT id FROM metier.fact FINAL WHERE id IN (${ids.join(',')}) AND has(notes, 'evergreen')`,
      )
    : [];
  if (!noted.length) return new Map();
  const bodies = await bodiesOf(
    engine,
    noted.map(({id}) => id),
  );
  reader ??= new (await import('../reader.ts')).Reader();
  const known = reader;
  return new Map(
    [...bodies].map(([id, {body, layout, digest}]) => {
      const {notes} = known.read(keptDocument(body, layout, digest), {year});
      return [
        id,
        notes.flatMap(({kind, message, evidence}) =>
          kind === 'evergreen' ? [{kind, message, quotes: evidence.map(({quote}) => quote)}] : [],
        ),
      ];
    }),
  );
}

let reader: InstanceType<typeof import('../reader.ts').Reader> | undefined;
