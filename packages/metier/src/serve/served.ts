import type {Operation, Route, Work} from '../operations/operation.ts';
import {operations} from '../operations/operations.ts';

/** An operation that stands over HTTP. */
export type Served = Operation & {readonly route: Route; readonly load: NonNullable<Operation['load']>};

/** The operations that stand over HTTP, in the order of the list. */
export const served = operations.filter((one): one is Served => one.route !== null && one.load !== null);

/** Throws a `RangeError` for a name that is none. */
export function operationNamed(name: string): Served {
  const found = served.find((one) => one.name === name);
  if (!found) throw new RangeError(`no operation ${name}`);
  return found;
}

/** What stands in a path in place of a parameter: "/roles/{role}" has `role`. */
export const placesIn = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);

const loaded = new Map<string, Promise<Work>>();

/** The work of an operation, loaded once. */
export function workOf({name, load}: Served): Promise<Work> {
  const work = loaded.get(name) ?? load();
  loaded.set(name, work);
  return work;
}
