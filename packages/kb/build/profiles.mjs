import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {literal, writeModule} from './write.mjs';

/** Role profiles of our own corpus (source/profiles.json), written by \`metier roles build\`: counts, shares and their base, no texts. */
export function readProfiles(root, problems, skillIds) {
  const where = 'source/profiles.json';
  if (!existsSync(join(root, where))) {
    problems.error(where, 'is missing');
    return null;
  }
  const profiles = JSON.parse(readFileSync(join(root, where), 'utf8'));
  if (profiles.schema !== 'metier/profiles/1') problems.error(where, `unknown schema "${profiles.schema}"`);
  for (const {role, quotes, skills} of profiles.roles) {
    if (quotes) problems.error(where, `"${role}" holds words of postings`);
    for (const {skill} of skills) if (!skillIds.has(skill)) problems.warn(where, `"${role}": unknown skill "${skill}"`);
  }
  return profiles;
}

export const writeProfiles = (folder, profiles) =>
  writeModule(
    folder,
    'profiles',
    `export const profiles = JSON.parse(${literal(JSON.stringify(profiles))});\n`,
    '/** A value of `Profiles` of the library, schema "metier/profiles/1". */\nexport declare const profiles: unknown;\n',
  );
