import type * as Fit from './operations/fit.ts';
import type * as Interview from './operations/interview.ts';
import type * as JsonResume from './operations/json-resume.ts';
import type * as Plan from './operations/plan.ts';
import type * as Postings from './operations/postings.ts';
import type * as Prepare from './operations/prepare.ts';
import type * as Resume from './operations/resume.ts';
import type * as Review from './operations/review.ts';
import type * as Which from './operations/which.ts';

/**
 * What the worker does with what is the person's own. An operation is one file with a function `run`; it is named here
 * twice, as a type and as what loads it.
 */
interface Operations {
  prepare: typeof Prepare;
  resume: typeof Resume;
  'json-resume': typeof JsonResume;
  fit: typeof Fit;
  which: typeof Which;
  postings: typeof Postings;
  plan: typeof Plan;
  interview: typeof Interview;
  review: typeof Review;
}

export type OperationName = keyof Operations;
export type Input<Name extends OperationName> = Parameters<Operations[Name]['run']>[0];
export type Output<Name extends OperationName> = Awaited<ReturnType<Operations[Name]['run']>>;

const LOADERS: {readonly [Name in OperationName]: () => Promise<Operations[Name]>} = {
  prepare: () => import('./operations/prepare.ts'),
  resume: () => import('./operations/resume.ts'),
  'json-resume': () => import('./operations/json-resume.ts'),
  fit: () => import('./operations/fit.ts'),
  which: () => import('./operations/which.ts'),
  postings: () => import('./operations/postings.ts'),
  plan: () => import('./operations/plan.ts'),
  interview: () => import('./operations/interview.ts'),
  review: () => import('./operations/review.ts'),
};

export interface OperationRequest {
  readonly operation: OperationName;
  readonly input: unknown;
}

/** Runs an operation; only in the worker. */
export async function runOperation({operation, input}: OperationRequest): Promise<unknown> {
  const {run} = await LOADERS[operation]();
  return (run as (input: unknown) => unknown)(input);
}

/** Loads all operations, so that later none has to be asked for. */
export async function loadOperations(): Promise<void> {
  await Promise.all(Object.values(LOADERS).map((load) => load()));
}
