import {basename} from 'node:path';
import {type KeptPosting, keptDocument} from '../market/kept.ts';
import {type Prepared, prepare} from '../market/prepare.ts';
import {fieldOf, type Identity} from '../market/row.ts';
import type {Reader} from '../reader.ts';
import {type Document, DocumentError, type Entry, type Format} from '../text/index.ts';
import {entriesIn, Fault, faultOf, type Task} from './answer.ts';

/** What a thread is told at its beginning. */
export interface SyncTold {
  /** What the user calls the collection; null takes the feed's name, or that of the file. */
  readonly source: string | null;
  readonly now: number;
}

/** A task of a source that is asked over the network carries its id, and the board where ids are one of a kind there alone. */
export type SyncTask = Task & {readonly source?: string; readonly board?: string};

/** What a task became. */
export interface SyncOutcome {
  readonly postings: readonly Prepared[];
  /** Documents that are no postings. */
  readonly others: number;
  /** Mails that list several jobs: what each says stands on its own page. */
  readonly lists: number;
  readonly faults: readonly string[];
}

/** Kept postings that are to be read again. */
export interface KeptTask {
  readonly kind: 'kept';
  readonly name: string;
  readonly kept: readonly KeptPosting[];
}

/** Feeds whose ids are theirs everywhere. */
const FEEDS: readonly Format[] = [
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'smartrecruiters',
  'recruitee',
  'teamtailor',
  'personio',
];

/** Makes postings that are ready to be stored from the bytes of an input. */
export class SyncReader {
  readonly #reader: Reader;
  readonly #told: SyncTold;

  constructor(reader: Reader, told: SyncTold) {
    this.#reader = reader;
    this.#told = told;
  }

  async prepare(task: SyncTask): Promise<SyncOutcome> {
    const entries = [...(await entriesIn(task))];
    const outcome: Gathered = {postings: [], others: 0, lists: 0, faults: []};
    const input = {
      name: task.name,
      many: entries.length > 1 || task.kind !== 'whole',
      source: task.source ?? this.#told.source,
      board: task.board,
    };
    for (const entry of entries) this.#add(entry, input, outcome);
    return outcome;
  }

  /** The kept postings as they are read now, in order; null for one that is no posting any more. */
  again({kept}: KeptTask): (Prepared | null)[] {
    return kept.map(({body, layout, digest, source, source_key}) =>
      prepare(
        keptDocument(body, layout, digest),
        {source, key: source_key},
        (one) => this.#reader.read(one),
        this.#told.now,
      ),
    );
  }

  #add(entry: Entry | Fault, input: InputOf & {readonly source: string | null}, outcome: Gathered): void {
    if (entry instanceof DocumentError || entry instanceof Fault) {
      outcome.faults.push(entry.message);
      return;
    }
    try {
      const identity = identityOf(entry, input.source, input);
      const posting = prepare(entry, identity, (one) => this.#reader.read(one), this.#told.now);
      if (posting && isSeveral(entry, posting)) outcome.lists++;
      else if (posting && isPosting(entry, posting)) outcome.postings.push(posting);
      else outcome.others++;
    } catch (error) {
      outcome.faults.push(faultOf(error, entry.id === undefined ? entry.name : `${entry.name}, ${entry.id}`).message);
    }
  }
}

interface Gathered extends SyncOutcome {
  readonly postings: Prepared[];
  readonly faults: string[];
  others: number;
  lists: number;
}

/** "12 new jobs for you": what alerts call themselves. */
const COUNTED =
  /(?<!\d)(?:[2-9]|\d{2,})\+? (?:new |more |neue |weitere |nouvelles? |nieuwe |nuev[ao]s )?(?:jobs?|openings|positions|roles|postings|stellen\w*|offres|emplois|postes|vacatures|empleos|ofertas)\b/i;

const isSeveral = ({format}: Document, {read}: Prepared): boolean =>
  format === 'mail' && (read.notes.includes('several-jobs') || COUNTED.test(read.title));

/** A mailbox holds letters of all kinds: one is a posting when it names a job and something that the job needs. */
const isPosting = ({format}: Document, {read}: Prepared): boolean =>
  format !== 'mail' || (read.title !== '' && (read.title_role !== '' || read.role !== '') && read.skills.length > 0);

/** The input that a document stands in. */
interface InputOf {
  readonly name: string;
  readonly many: boolean;
  readonly board?: string;
}

/** The id of a feed or record, on its board where it is one of a kind there alone; else its address; else the file, where it holds one posting; else what it says. */
export function identityOf(document: Document, source: string | null, {name, many, board}: InputOf): Identity {
  const {id, format, digest} = document;
  const feed = FEEDS.includes(format) ? format : null;
  const key = id ?? fieldOf(document, 'url') ?? (many ? digest : name);
  return {source: source ?? feed ?? basename(name).replace(/(?<=.)\.[^.]+$/, ''), key: board ? `${board}#${key}` : key};
}
