// `npm test`: sets up what is missing, then runs all tests. Arguments go to vitest.
import {buildKnowledge, command, install, installEngine, run} from './setup.mjs';

install();
installEngine();
buildKnowledge();
process.exit(run([command('vitest'), 'run', ...process.argv.slice(2)]));
