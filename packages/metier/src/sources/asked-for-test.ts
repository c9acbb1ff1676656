import {type Answer, type Ask, Politeness, type Send} from './ask.ts';
import {type Gathered, gather} from './gather.ts';
import {type Board, type Body, type Source, SourceFault} from './source.ts';

/** What a server answers to an address. */
export type Told =
  | string
  | {readonly status?: number; readonly text?: string; readonly headers?: Readonly<Record<string, string>>};

/** A network of known addresses, with a clock that only waiting moves. */
export class Network {
  readonly asked: {readonly url: string; readonly at: number; readonly headers: Readonly<Record<string, string>>}[] =
    [];
  readonly answers: (url: string, tries: number) => Told | undefined;
  time = Date.UTC(2026, 10, 20);
  readonly #tries = new Map<string, number>();

  constructor(answers: Readonly<Record<string, Told>> | ((url: string, tries: number) => Told | undefined)) {
    this.answers = typeof answers === 'function' ? answers : (url) => answers[url];
  }

  readonly send: Send = async ({url, headers}) => {
    this.asked.push({url, at: this.time, headers});
    const tries = (this.#tries.get(url) ?? 0) + 1;
    this.#tries.set(url, tries);
    const told = this.answers(url, tries);
    if (told === undefined) return {url, status: 404, headers: {}, text: ''};
    const {status = 200, text = '', headers: own = {}} = typeof told === 'string' ? {text: told} : told;
    return {url, status, headers: own, text} satisfies Answer;
  };

  get world() {
    return {
      send: this.send,
      wait: async (milliseconds: number) => {
        this.time += milliseconds;
      },
      now: () => this.time,
    };
  }

  ask(pace = 0, validators = new Map()): Ask {
    return new Politeness(this.world).ask({agent: 'metier/test (+https://example.com)', pace, validators});
  }
}

export const boardNamed = (board: string, keys: Readonly<Record<string, string>> = {}): Board => ({
  board,
  employer: 'Lumen Orchards',
  keys,
});

/** All bodies of a board, and how it ended. */
export async function gathered(source: Source, board: Board, ask: Ask): Promise<{bodies: Body[]; end: Gathered}> {
  const bodies: Body[] = [];
  const run = gather(source, board, ask);
  let next = await run.next();
  for (; !next.done; next = await run.next()) bodies.push(next.value);
  return {bodies, end: next.value};
}

/** The code of the fault that is thrown. */
export const faultOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error) => (error instanceof SourceFault ? error.code : String(error)),
  );
