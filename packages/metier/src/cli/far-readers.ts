import type {Again} from '../market/reread.ts';
import type {Versions} from '../market/row.ts';
import {QueueError} from '../queue/connect.ts';
import {Parked, Sender} from '../queue/sender.ts';
import {BatchWorker} from '../queue/worker.ts';
import {bytesOfTask, Fault} from './answer.ts';
import {
  type FarOutcome,
  type FarTask,
  nameOfFar,
  packOutcome,
  packTask,
  piecesOf,
  queueOf,
  unpackOutcome,
  unpackTask,
} from './parcel.ts';
import {Pool} from './pool.ts';
import type {KeptTask, SyncOutcome, SyncTask, SyncTold} from './sync-reader.ts';

/** What a reader of a queue did not get through. */
interface Lost {
  readonly lost: string;
}

/** After so many seconds of silence a batch goes to another worker. */
export const PATIENCE = 30;

/** Reads batches of a queue on threads of this machine. Throws a `Fault`. */
export async function readForQueue(
  address: string,
  versions: Versions,
  {jobs, patience}: {readonly jobs: number; readonly patience: number},
): Promise<BatchWorker> {
  const pool = new Pool<FarTask, FarOutcome | Lost>(jobs, {
    script: new URL('./sync-worker.ts', import.meta.url),
    told: {source: null, now: 0} satisfies SyncTold,
    nameOf: nameOfFar,
    gives: (task) => (task.kind === 'kept' ? [] : bytesOfTask(task)),
    lost: (fault) => ({lost: fault}),
  });
  const read = async (content: Buffer) => {
    const outcome = await pool.run(await unpackTask(content));
    if ('lost' in outcome) throw new Error(outcome.lost);
    return packOutcome(outcome);
  };
  const end = () => pool.close();
  return BatchWorker.open(address, queueOf(versions), {jobs, patience, read, end}).catch(async (error) => {
    await end();
    return asFault(error);
  });
}

/** Sends tasks to the workers of a queue. What breaks them down is cut smaller until the one document is found; it is left out with a word. */
export class FarReaders {
  readonly #sender: Sender;
  readonly #own: BatchWorker | null;
  readonly #told: SyncTold;

  private constructor(sender: Sender, own: BatchWorker | null, told: SyncTold) {
    this.#sender = sender;
    this.#own = own;
    this.#told = told;
  }

  /** With `jobs` this machine reads, too; 0 leaves it to others. Throws a `Fault`. */
  static async open(address: string, versions: Versions, told: SyncTold, jobs: number): Promise<FarReaders> {
    const sender = await Sender.open(address, queueOf(versions)).catch(asFault);
    const own = jobs ? await readForQueue(address, versions, {jobs, patience: PATIENCE}) : null;
    return new FarReaders(sender, own, told);
  }

  async prepare(task: SyncTask): Promise<SyncOutcome> {
    return (await this.#run(task, joined, (fault) => ({
      postings: [],
      others: 0,
      lists: 0,
      faults: [fault],
    }))) as SyncOutcome;
  }

  /** As `SyncReader.again`; a posting that breaks its readers down is unread. */
  async again(task: KeptTask): Promise<Again[]> {
    return (await this.#run(
      task,
      (each) => (each as Again[][]).flat(),
      () => ['unread'],
    )) as Again[];
  }

  hasWorkers(): Promise<boolean> {
    return this.#sender.hasWorkers();
  }

  async close(): Promise<void> {
    await this.#sender.close();
    await this.#own?.close();
  }

  async #run<Task extends SyncTask | KeptTask>(
    task: Task,
    join: (outcomes: readonly FarOutcome[]) => FarOutcome,
    lost: (fault: string) => FarOutcome,
  ): Promise<FarOutcome> {
    const name = nameOfFar(task);
    const content = (await packTask({...task, told: this.#told})).toString('base64');
    try {
      return await unpackOutcome(await this.#sender.send({name, content}));
    } catch (error) {
      if (!(error instanceof Parked)) throw error;
      const pieces = piecesOf(task);
      if (pieces.length < 2)
        return lost(`${name}: could not be read: ${reasonOf(error)} It is parked: metier work --parked`);
      await this.#sender.forget(error);
      return join(await Promise.all(pieces.map((piece) => this.#run(piece, join, lost))));
    }
  }
}

function joined(outcomes: readonly FarOutcome[]): SyncOutcome {
  const each = outcomes as readonly SyncOutcome[];
  return {
    postings: each.flatMap(({postings}) => postings),
    others: each.reduce((sum, {others}) => sum + others, 0),
    lists: each.reduce((sum, {lists}) => sum + lists, 0),
    faults: each.flatMap(({faults}) => faults),
  };
}

const reasonOf = ({message}: Parked): string =>
  /stalled/.test(message) ? 'three workers broke down over it.' : 'the reader stopped.';

/** Throws what a user can mend as a `Fault`. */
export function asFault(error: unknown): never {
  throw error instanceof QueueError ? new Fault(error.message) : error;
}
