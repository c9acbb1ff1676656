import type {Input, OperationName, Output} from './me/operations.ts';
import type {Failure, Request, Response, Source} from './reader.worker.ts';
import type {ReadDocument} from './reading.ts';
import type {RolesAnswer, RolesQuestion} from './roles/answers.ts';

export type {Failure, Source};

/** What came of a source: its documents with their readings, and what could not be read. */
export interface Answer {
  readonly documents: readonly ReadDocument[];
  readonly failures: readonly Failure[];
  /** Documents in the source; more than `documents` when only the first page was read. */
  readonly total: number;
}

/** Requests of the page, of Home's own example and about roles do not disturb each other. */
export type Channel = 'page' | 'example' | RolesQuestion['is'] | OperationName;

type Answered = Exclude<Response, {type: 'fault'}>;

interface Waiting {
  readonly channel: Channel;
  readonly resolve: (response: Answered | null) => void;
  readonly reject: (fault: Error) => void;
}

export interface ReadOptions {
  readonly channel: Channel;
  readonly limit: number;
}

/** Reads in a worker, so that the page stays quick. The newest request of a channel wins. */
export class Reader {
  #worker: Worker | null = null;
  #last = 0;
  #hasAnswered = false;
  readonly #waiting = new Map<number, Waiting>();

  /** Whether the library is loaded; the first reading has to wait for it. */
  get isLoaded(): boolean {
    return this.#hasAnswered;
  }

  /** Loads the library ahead of the first reading. */
  warm(): void {
    this.#start();
  }

  /** Answers `null` when a newer request took its place. */
  async read(source: Source, {channel, limit}: ReadOptions): Promise<Answer | null> {
    const response = await this.#request(channel, (id) => ({id, source, limit}));
    return response?.type === 'read' ? response : null;
  }

  /** What only all role profiles together tell; answers `null` when a newer question of its kind took its place. */
  async ask(question: RolesQuestion): Promise<RolesAnswer | null> {
    const response = await this.#request(question.is, (id) => ({id, question}));
    return response?.type === 'roles' ? response.answer : null;
  }

  /** An operation on what is the person's own; answers `null` when a newer one of its name took its place. */
  async run<Name extends OperationName>(operation: Name, input: Input<Name>): Promise<Output<Name> | null> {
    const response = await this.#request(operation, (id) => ({id, operation, input}));
    return response && 'output' in response ? (response.output as Output<Name>) : null;
  }

  #request(channel: Channel, requestOf: (id: number) => Request): Promise<Answered | null> {
    const id = ++this.#last;
    for (const [older, waiting] of this.#waiting) {
      if (waiting.channel !== channel) continue;
      waiting.resolve(null);
      this.#waiting.delete(older);
    }
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {resolve, reject, channel});
      this.#start().postMessage(requestOf(id));
    });
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), {type: 'module', name: 'reader'});
    worker.addEventListener('message', ({data}: MessageEvent<Response>) => this.#answer(data));
    worker.addEventListener('error', (event) => this.#stop(event.message || 'the reader could not be loaded'));
    this.#worker = worker;
    return worker;
  }

  #answer(response: Response): void {
    this.#hasAnswered = true;
    const waiting = this.#waiting.get(response.id);
    if (!waiting) return;
    this.#waiting.delete(response.id);
    if (response.type === 'fault') waiting.reject(new Error(response.message));
    else waiting.resolve(response);
  }

  /** A worker that failed as a whole is thrown away; the next request starts a new one. */
  #stop(message: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const waiting of this.#waiting.values()) waiting.reject(new Error(message));
    this.#waiting.clear();
  }
}
