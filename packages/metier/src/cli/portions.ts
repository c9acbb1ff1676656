import {Fault, faultOf} from './answer.ts';
import {batchesOf} from './lines.ts';
import type {Portion, Source} from './source.ts';

const LONGEST_LINE = 64 * 1024 * 1024;
const NEWLINE = 10;

/** The tasks of an input behind the first `done` lines, rows or messages. What breaks off ends with what is wrong with it. */
export async function* portionsOf(source: Source, done = 0): AsyncGenerator<Portion> {
  let upTo = done;
  try {
    for await (const portion of tasksOf(source, done)) {
      yield portion;
      ({upTo} = portion);
    }
  } catch (error) {
    yield {task: brokenOff(error, source.name), upTo, part: null};
  }
}

async function* tasksOf(source: Source, done: number): AsyncGenerator<Portion> {
  if (source.kind === 'whole') yield {task: source, upTo: 0, part: null};
  else if (source.kind === 'portions') yield* source.portions(done);
  else yield* linesOf(source, done);
}

async function* linesOf({name, size, chunks}: Extract<Source, {kind: 'lines'}>, done: number): AsyncGenerator<Portion> {
  let passed = 0;
  for await (const {bytes, line} of batchesOf(chunks, LONGEST_LINE)) {
    passed += bytes?.length ?? LONGEST_LINE;
    const part = size === null ? null : Math.min(1, passed / size);
    const upTo = bytes ? line - 1 + linesIn(bytes) : line;
    if (upTo > done) yield {task: bytes ? {kind: 'lines', name, bytes, line} : tooLong(name, line), upTo, part};
  }
}

function linesIn(bytes: Uint8Array): number {
  let count = bytes.length && bytes[bytes.length - 1] !== NEWLINE ? 1 : 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

const tooLong = (name: string, line: number): Fault =>
  new Fault(`${name}, line ${line}: This line is longer than ${LONGEST_LINE >> 20} MB. The other lines are read.`);

function brokenOff(error: unknown, name: string): Error {
  const {code} = error as {code?: string};
  const isOfFile = code !== undefined && /^E[A-Z0-9]+$/.test(code);
  return isOfFile ? new Fault(`${name}: could not be read to its end (${code}).`) : faultOf(error, name);
}
