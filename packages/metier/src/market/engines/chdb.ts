import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import type {createClient} from '@clickhouse/client';
import {MarketError} from '../engine.ts';

/** Where the embedded engine is installed: a folder with its own manifest, apart from the rest. */
export const ENGINE_FOLDER = fileURLToPath(new URL('../../../engine/', import.meta.url));

type Connection = NonNullable<NonNullable<Parameters<typeof createClient>[0]>['connection']>;

/** Opens the folder of a market; present when the engine is installed. */
export type Connect = (options: {readonly path: string}) => Connection;

/** The engine's own `createChdbConnection`, loaded from the engine's folder. Throws a `MarketError` when it is not installed. */
export function connectOf(): Connect {
  checkInstalled();
  const chdb = createRequire(`${ENGINE_FOLDER}package.json`)('chdb/connection') as {createChdbConnection: Connect};
  return chdb.createChdbConnection;
}

/** Throws a `MarketError` that says how to come by the engine, where it is missing. */
export function checkInstalled(): void {
  const unfit = whyNot();
  if (unfit)
    throw new MarketError(`${unfit} Give the address of a ClickHouse: --market http://host:8123`, 'engine-missing');
  if (!isInstalled())
    throw new MarketError(
      'The engine of the market is not installed. Once: metier market install (546 MB). Or give the address of a ClickHouse: --market http://host:8123',
      'engine-missing',
    );
}

/** Why the engine cannot run on this platform; null where it can. */
export function whyNot(platform = process.platform, musl = isMusl()): string | null {
  if (platform === 'linux' && musl) return 'The embedded engine does not run on this Linux (musl).';
  if (platform === 'linux' || platform === 'darwin') return null;
  return `The embedded engine does not run on ${platform === 'win32' ? 'Windows' : platform}.`;
}

/** Whether the engine is there, whole: npm writes this file when all the rest is in its place. */
export const isInstalled = (): boolean => existsSync(`${ENGINE_FOLDER}node_modules/.package-lock.json`);

function isMusl(): boolean {
  const report = process.report?.getReport() as {header?: {glibcVersionRuntime?: string}} | undefined;
  return process.platform === 'linux' && !report?.header?.glibcVersionRuntime;
}
