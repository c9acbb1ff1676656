import type {Document} from 'metier/text';
import {documentsIn, faultOf, readDocument} from './library.ts';
import type {OperationName, OperationRequest} from './me/operations.ts';
import type {ReadDocument} from './reading.ts';
import type {RolesAnswer, RolesQuestion} from './roles/answers.ts';

/** What is to be read. */
export type Source =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'files'; readonly files: readonly {readonly name: string; readonly bytes: ArrayBuffer}[]};

/** An input, or one line of it, that cannot be read. */
export interface Failure {
  readonly code: string;
  readonly name: string;
  readonly line: number | null;
}

export interface ReadRequest {
  readonly id: number;
  readonly source: Source;
  /** At most this many documents are read; the rest is counted. */
  readonly limit: number;
}

export interface RolesRequest {
  readonly id: number;
  readonly question: RolesQuestion;
}

/** An operation on what is the person's own. */
export interface MeRequest extends OperationRequest {
  readonly id: number;
}

export type Request = ReadRequest | RolesRequest | MeRequest;

export type Response =
  | {
      readonly id: number;
      readonly type: 'read';
      readonly documents: readonly ReadDocument[];
      readonly failures: readonly Failure[];
      readonly total: number;
    }
  | {readonly id: number; readonly type: 'roles'; readonly answer: RolesAnswer}
  | {readonly id: number; readonly type: OperationName; readonly output: unknown}
  | {readonly id: number; readonly type: 'fault'; readonly message: string};

const scope = self as unknown as DedicatedWorkerGlobalScope;

async function answer(request: Request): Promise<Response> {
  if ('source' in request) return read(request);
  if ('operation' in request) {
    const {runOperation} = await import('./me/operations.ts');
    return {id: request.id, type: request.operation, output: await runOperation(request)};
  }
  // All profiles are as large as half of the reader: they load when somebody compares or looks for a place on the map.
  const {answerRoles} = await import('./roles/library.ts');
  return {id: request.id, type: 'roles', answer: answerRoles(request.question)};
}

async function read({id, source, limit}: ReadRequest): Promise<Response> {
  const documents: ReadDocument[] = [];
  const failures: Failure[] = [];
  let total = 0;
  for await (const item of documentsIn(source)) {
    if ('code' in item) failures.push(item);
    else if (total++ < limit) documents.push(await withSkills(readDocument(item), item));
  }
  return {id, type: 'read', documents, failures, total};
}

/** What reads resumes is loaded when there is one. */
async function withSkills(found: ReadDocument, document: Document): Promise<ReadDocument> {
  if (found.reading.kind !== 'resume') return found;
  const {resumeSkills} = await import('./me/operations/resume.ts');
  return {...found, resumeSkills: resumeSkills(document)};
}

scope.addEventListener('message', async ({data}: MessageEvent<Request>) => {
  try {
    scope.postMessage(await answer(data));
  } catch (fault) {
    scope.postMessage({id: data.id, type: 'fault', message: faultOf(fault)} satisfies Response);
  }
});
