import type {Engine} from './engine.ts';

/** How many lines of an input are stored, so that a sync which was stopped can go on there. */
export class Journal {
  readonly #engine: Engine;
  readonly #input: string;
  #version: number;
  /** Lines that were stored before; 0 when the last sync of this very file came to its end. */
  readonly lines: number;

  private constructor(engine: Engine, input: string, version: number, lines: number) {
    this.#engine = engine;
    this.#input = input;
    this.#version = version;
    this.lines = lines;
  }

  /** `input` names the file with all that makes it another: size, time of change, versions. */
  static async open(engine: Engine, input: string, now: number): Promise<Journal> {
    const [found] = await engine.rows<{lines: string}>(
      'SELECT lines FROM metier.progress FINAL WHERE input = {input:String} AND done = 0',
      {input},
    );
    return new Journal(engine, input, now, Number(found?.lines ?? 0));
  }

  reach(lines: number): Promise<void> {
    return this.#write(lines, 0);
  }

  end(): Promise<void> {
    return this.#write(0, 1);
  }

  #write(lines: number, done: 0 | 1): Promise<void> {
    const row = {input: this.#input, lines, done, version: ++this.#version};
    return this.#engine.insert('metier.progress', `${JSON.stringify(row)}\n`);
  }
}
