// `npm start`: sets up what is missing, builds the page and serves it on this machine. Stop with Ctrl-C.
import {buildKnowledge, command, install, installEngineBeside, run, start} from './setup.mjs';

install();
buildKnowledge();
const status = run([command('vite'), 'build', 'web', '--logLevel', 'error']);
if (status !== 0) process.exit(status);
const server = start(['packages/metier/src/cli/main.ts', 'serve', ...process.argv.slice(2)]);
const engine = installEngineBeside();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  engine?.kill();
  process.exit(code ?? 0);
});
