/** What can be wrong with an input. */
export type FaultCode =
  | 'empty'
  | 'binary'
  | 'encrypted'
  | 'malformed'
  | 'no-text'
  | 'not-a-posting'
  | 'too-large'
  | 'truncated'
  | 'unsupported';

/** An input, or one record of it, that cannot be read. The message is one line, names the input and says what to do. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: FaultCode;
  /** The input's name. */
  readonly input: string;
  /** Line of the input, from 1, when the fault is a single line's. */
  readonly line?: number;

  constructor(code: FaultCode, input: string, message: string, line?: number) {
    super(`${line === undefined ? input : `${input}, line ${line}`}: ${message}`);
    this.code = code;
    this.input = input;
    this.line = line;
  }
}
