import {readFileSync} from 'node:fs';
import {profiles as shipped} from '@metier/kb/profiles';
import {roleNamed} from '../kb/role-names.ts';
import {roleOf} from '../operations/names.ts';
import type {Profiles} from '../roles/index.ts';
import {Fault} from './answer.ts';

export {roleOf};

export const isRole = (word: string): boolean => !('none' in roleNamed(word));

/** The profiles of a file, or those that come with Metier. Throws a `Fault`. */
export function profilesOf(file: string | null): Profiles {
  if (file === null) return shipped as Profiles;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Fault(`${file}: there is no such file, or it may not be read.`);
  }
  try {
    const found = JSON.parse(text) as Profiles;
    if (found.schema === 'metier/profiles/1') return found;
  } catch {
    // Said below.
  }
  throw new Fault(`${file}: this is no file of role profiles. Make one with: metier roles build POSTINGS --out FILE`);
}
