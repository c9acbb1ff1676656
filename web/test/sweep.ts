import {rm} from 'node:fs/promises';
import {siteFolder} from './site.ts';

/** Removes the page that the tests of this run built. */
export const teardown = (): Promise<void> => rm(siteFolder(process.pid), {recursive: true, force: true});
