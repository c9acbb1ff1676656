// `npm run check`: everything about the code that can be told without running it. Names each check and stops at none.
import {buildKnowledge, command, install, run} from './setup.mjs';

install();
buildKnowledge('--strict');
const CHECKS = [
  ['types', [command('tsc', 'typescript'), '-p', '.']],
  ['types of the page', [command('svelte-check'), '--workspace', 'web', '--output', 'human', '--fail-on-warnings']],
  ['format and lint', [command('biome', '@biomejs/biome'), 'check', '--error-on-warnings', '.']],
  ['lint', [command('oxlint'), '--deny-warnings', 'packages', 'web/src', 'scripts', 'training', 'bench']],
  [
    'boundaries',
    [
      command('depcruise', 'dependency-cruiser'),
      '--config',
      '.dependency-cruiser.mjs',
      'packages/metier/src',
      'packages/kb/generated',
    ],
  ],
  ['dead code', [command('knip')]],
  ['licences', ['scripts/licences.mjs']],
  ['repository', ['scripts/repository.mjs']],
];
const failed = [];
for (const [name, args] of CHECKS) {
  console.log(`\n── ${name}`);
  if (run(args) !== 0) failed.push(name);
}
console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : `\nAll ${CHECKS.length} checks are clean.`);
process.exit(failed.length ? 1 : 0);
