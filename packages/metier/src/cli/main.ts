import {Fault} from './answer.ts';
import {argumentsOf, type OwnCommand, type ReadArguments} from './arguments.ts';
import {HELP, READ_HELP} from './help.ts';
import {today, version} from './now.ts';
import {UsageError} from './options.ts';
import {readAll, type Sink} from './read.ts';
import type {Surroundings} from './read-one.ts';
import type {Told} from './searches-command.ts';
import {STDIN} from './source.ts';
import {wantsColor, widthOf} from './terminal.ts';

const READ = 0;
const NOT_ALL_READ = 1;
const WRONG_USAGE = 2;
const INTERRUPTED = 130;

process.exitCode = await main(process.argv.slice(2));

/** Does what the words ask for and tells the exit code. */
async function main(words: readonly string[]): Promise<number> {
  endQuietly();
  try {
    const wanted = argumentsOf(words);
    if (wanted.do === 'help') process.stdout.write(wanted.about === 'read' ? READ_HELP : HELP);
    if (wanted.do === 'version') process.stdout.write(`metier ${version()}\n`);
    if (wanted.do === 'read') return await read(wanted.read);
    if ('words' in wanted) return await withWords(wanted.do, wanted.words);
    return READ;
  } catch (error) {
    if (error instanceof UsageError) return complain(error.message, WRONG_USAGE);
    if (error instanceof Fault) return complain(error.message, NOT_ALL_READ);
    if (process.env.METIER_DEBUG) console.error(error);
    return complain('something in Metier itself failed; please report it.', NOT_ALL_READ);
  }
}

function complain(message: string, code: number): number {
  process.stderr.write(`metier: ${message}\n`);
  return code;
}

async function read({inputs, json, why, color, jobs}: ReadArguments): Promise<number> {
  const {stdin, stdout, stderr, env} = process;
  if (!inputs.length && stdin.isTTY)
    throw new UsageError('What to read? Say: metier read FILE, or pipe a text in. See: metier read --help');
  if (inputs.includes(STDIN) && stdin.isTTY && stderr.isTTY)
    stderr.write('Paste the posting, then press Ctrl-D on an empty line.\n');
  const colored = wantsColor(color, !!stdout.isTTY, env);
  const style = {
    json,
    why,
    width: widthOf(stdout.columns, env),
    colored,
    year: new Date().getFullYear(),
    today: today(),
  };
  const {failed} = await readAll({
    inputs: inputs.length ? inputs : [STDIN],
    style,
    jobs,
    stdin,
    agent: agent(),
    out: sink(stdout),
    faults: sink(stderr),
  });
  return failed ? NOT_ALL_READ : READ;
}

/** The commands about roles, articles and resumes load their knowledge only when they are asked for. */
async function withWords(command: OwnCommand, words: readonly string[]): Promise<number> {
  const {stdin, stdout, stderr, env} = process;
  const progress = (text: string) => {
    if (stderr.isTTY) stderr.write(`\r\u001b[K${text}`);
  };
  const outside = {
    stdin,
    agent: agent(),
    width: widthOf(stdout.columns, env),
    isTerminal: !!stdout.isTTY,
    env,
    year: new Date().getFullYear(),
    progress,
  };
  const answer = await answerOf(command, words, outside);
  if (typeof answer === 'string') {
    await sink(stdout).write(answer);
    return READ;
  }
  if (await isWritten(stdout, answer.text)) answer.written?.();
  for (const fault of answer.faults) await sink(stderr).write(`metier: ${fault}\n`);
  return answer.faults.length ? NOT_ALL_READ : READ;
}

async function answerOf(command: OwnCommand, words: readonly string[], outside: Surroundings): Promise<string | Told> {
  switch (command) {
    case 'check':
      return (await import('./check.ts')).checkCommand(words, outside);
    case 'resume':
      return (await import('./resume-command.ts')).resumeCommand(words, outside, today());
    case 'fit':
      return (await import('./fit-command.ts')).fitCommand(words, outside, today());
    case 'sync':
      return (await import('./sync-command.ts')).syncCommand(words, outside);
    case 'sources':
      return (await import('./sources-command.ts')).sourcesCommand(words, outside);
    case 'search':
      return (await import('./search-command.ts')).searchCommand(words, outside, today());
    case 'searches':
      return (await import('./searches-command.ts')).searchesCommand(words, outside, today());
    case 'similar':
      return (await import('./similar-command.ts')).similarCommand(words, outside, Date.now());
    case 'ask':
      return (await import('./ask-command.ts')).askCommand(words, outside, today());
    case 'market':
      return (await import('./market-command.ts')).marketCommand(words, outside);
    case 'work':
      return (await import('./work-command.ts')).workCommand(words);
    case 'completion':
      return (await import('./completion-command.ts')).completionCommand(words);
    case 'serve':
      return (await import('./serve-command.ts')).serveCommand(words, outside);
    case 'mcp':
      return (await import('./mcp-command.ts')).mcpCommand(words, outside);
    case 'plan':
      return (await import('./plan-command.ts')).planCommand(words, outside, today());
    case 'interview':
      return (await import('./interview-command.ts')).interviewCommand(words, outside, today());
    case 'review':
      return (await import('./review-command.ts')).reviewCommand(words, outside, today());
    case 'coach':
      return (await import('./coach-command.ts')).coachCommand(words, outside, today());
    case 'class':
      return (await import('./class-command.ts')).classCommand(words, outside, today());
    default:
      return (await import('./role-commands.ts')).roleCommand(command, words, outside);
  }
}

function agent(): string {
  return `metier/${version()} (command line; reads a posting for a person)`;
}

function sink(stream: NodeJS.WriteStream): Sink {
  const write = (text: string) => new Promise<void>((done) => stream.write(text, () => done()));
  return {isTTY: stream.isTTY, write};
}

/** Whether a text was written out whole. */
function isWritten(stream: NodeJS.WriteStream, text: string): Promise<boolean> {
  return new Promise((done) => stream.write(text, (error) => done(!error)));
}

/** A reader of our output that goes away, and Ctrl-C, end the program without a word. */
function endQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      process.exit(error.code === 'EPIPE' ? READ : NOT_ALL_READ);
    });
  }
  process.on('SIGINT', () => {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    process.exit(INTERRUPTED);
  });
}
