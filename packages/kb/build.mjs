import {existsSync, realpathSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {readBoards, writeBoards} from './build/boards.mjs';
import {readGuides, writeGuides} from './build/guides.mjs';
import {readGrounds, readInterviews, readLearning, readPortfolio, writeLearning} from './build/learning.mjs';
import {readPlaces, writePlaces} from './build/places.mjs';
import {Problems} from './build/problems.mjs';
import {readProfiles, writeProfiles} from './build/profiles.mjs';
import {readPublishedPay, writePublishedPay} from './build/published-pay.mjs';
import {readQualifications, writeQualifications} from './build/qualifications.mjs';
import {roleIds} from './build/role-codes.mjs';
import {readCrosswalk, readRoles, readSpecialisms, writeRoles} from './build/roles.mjs';
import {readShows, writeShows} from './build/shows.mjs';
import {checkAmbiguous, checkGuards, linkBroader, readGuards, readSkills} from './build/skills.mjs';
import {writeSkills} from './build/write-skills.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Reads and checks all sources of `root` and writes its modules into `folder`; returns what was found and how large they are. */
export function build(root = here, folder = join(here, 'generated')) {
  const problems = new Problems();
  const skills = readSkills(root, problems);
  const guards = readGuards(root, problems);
  linkBroader(skills, problems);
  checkAmbiguous(skills, guards, problems);
  checkGuards(skills, guards, problems);
  const roles = readRoles(root, problems);
  const skillIds = new Set(skills.map(({id}) => id));
  const modules = {
    skills: writeSkills(folder, skills, guards, roleIds),
    places: writePlaces(folder, readPlaces(root, problems)),
    qualifications: writeQualifications(folder, readQualifications(root, problems)),
    'role texts': writeGuides(folder, readGuides(root, problems, skillIds)),
    learning: writeLearning(folder, {
      learning: readLearning(root, problems, skillIds),
      interviews: readInterviews(root, problems),
      grounds: readGrounds(root, problems, skillIds),
      portfolio: readPortfolio(root, problems, skillIds),
    }),
    boards: writeBoards(folder, readBoards(root, problems)),
    shows: writeShows(folder, readShows(root, problems, skillIds)),
    'published pay': writePublishedPay(folder, readPublishedPay(root, problems)),
    profiles: writeProfiles(folder, readProfiles(root, problems, skillIds)),
    ...writeRoles(folder, roles, readSpecialisms(root, problems), readCrosswalk(root, problems)),
  };
  const sizes = Object.fromEntries(Object.entries(modules).map(([name, code]) => [name, gzipSync(code).length]));
  return {problems, sizes, skills: skills.length, guards: guards.length};
}

if (
  process.argv[1] &&
  existsSync(process.argv[1]) &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  const strict = process.argv.includes('--strict');
  const quiet = process.argv.includes('--quiet');
  const {problems, sizes, skills, guards} = build();
  for (const line of problems.lines) if (!quiet || line.startsWith('error')) console.error(line);
  const kilobytes = Object.entries(sizes).map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)} kB`);
  console.log(`${skills} skills, ${guards} guards; gzipped: ${kilobytes.join(', ')}`);
  console.log(`${problems.errors} errors, ${problems.warnings} warnings`);
  if (problems.errors || (strict && problems.warnings)) process.exitCode = 1;
}
