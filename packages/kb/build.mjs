import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {Problems} from './build/problems.mjs';
import {roleIds} from './build/role-codes.mjs';
import {readCrosswalk, readRoles, readSpecialisms, writeRoles} from './build/roles.mjs';
import {readLevels, writeLevels} from './build/levels.mjs';
import {readPlaces, writePlaces} from './build/places.mjs';
import {linkBroader, readGuards, readSkills, writeSkills} from './build/skills.mjs';

const root = dirname(fileURLToPath(import.meta.url));

/** Reads and checks all sources and writes `generated/`; returns what was found and how large the modules are. */
export async function build(folder = join(root, 'generated')) {
  const problems = new Problems();
  const sizes = {};
  const skills = readSkills(root, problems);
  const guards = readGuards(root, problems);
  linkBroader(skills, problems);
  sizes.skills = writeSkills(folder, skills, guards, problems, roleIds);
  sizes.places = writePlaces(folder, readPlaces(root, problems));
  sizes.levels = writeLevels(folder, readLevels(root, problems));
  const roles = readRoles(root, problems);
  Object.assign(sizes, writeRoles(folder, roles, readSpecialisms(root, problems), readCrosswalk(root, problems)));
  for (const name of Object.keys(sizes)) sizes[name] = gzipSync(sizes[name]).length;
  return {problems, sizes, skills: skills.length, guards: guards.length};
}

if (process.argv[1] && existsSync(process.argv[1]) && fileURLToPath(import.meta.url) === process.argv[1]) {
  const strict = process.argv.includes('--strict');
  const {problems, sizes, skills, guards} = await build();
  for (const line of problems.lines) console.error(line);
  const kilobytes = Object.entries(sizes).map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)} kB`);
  console.log(`${skills} skills, ${guards} guards; gzipped: ${kilobytes.join(', ')}`);
  console.log(`${problems.errors} errors, ${problems.warnings} warnings`);
  if (problems.errors || (strict && problems.warnings)) process.exitCode = 1;
}
