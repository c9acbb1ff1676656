import {documentsIn} from '../../library.ts';
import {loadOperations} from '../operations.ts';

/** The first bytes of a PDF and of a DOCX: enough that their readers load, too few to be read. */
const BEGUN: readonly (readonly [string, readonly number[]])[] = [
  ['empty.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x34]],
  ['empty.docx', [0x50, 0x4b, 0x03, 0x04]],
];

/** Loads all that reading a resume may need, so that nothing is asked for once there is one. */
export async function run(): Promise<null> {
  await Promise.all([loadOperations(), import('../../roles/library.ts')]);
  const files = BEGUN.map(([name, bytes]) => ({name, bytes: new Uint8Array(bytes).buffer}));
  for await (const _ of documentsIn({kind: 'files', files}));
  return null;
}
