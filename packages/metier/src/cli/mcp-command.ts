import {doingOf} from './doing.ts';
import {MARKET_OPTIONS} from './market-open.ts';
import {version} from './now.ts';
import {optionsIn, UsageError} from './options.ts';
import type {Surroundings} from './read-one.ts';

const OPTIONS = {
  market: {value: 'the address of a ClickHouse'},
  jobs: {value: 'a number from 1 to 64', short: 'j'},
  help: {short: 'h'},
} as const;

/** What `metier mcp --help` says. */
export const MCP_HELP = `metier mcp: Metier as a server of the Model Context Protocol, for agents.

Usage
  metier mcp [options]

An agent starts this and speaks to it over standard input and output. Its tools
are the operations of the command line; roles, skills and the guide are to be
read as resources. To enter it where an agent keeps its servers:

  {"mcpServers": {"metier": {"command": "npx", "args": ["metier", "mcp"]}}}

Over HTTP the same stands at /mcp of metier serve.

Options
${MARKET_OPTIONS}
  -j, --jobs N       so many threads read documents; by default one a core
  -h, --help         this text

Nothing that is handed in is kept or logged, and no address is fetched.
`;

/** Serves the agent that started it until it goes. Throws a `UsageError`. */
export async function mcpCommand(words: readonly string[], {env}: Surroundings): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier mcp --help');
  if (given.has('help')) return MCP_HELP;
  if (given.plain.length) throw new UsageError(`metier mcp takes no ${given.plain.join(' ')}. See: metier mcp --help`);
  const [{serveStdio}, {mcpServer}, doing] = await Promise.all([
    import('@modelcontextprotocol/server/stdio'),
    import('../mcp/server.ts'),
    doingOf(env, {market: given.text('market'), jobs: given.text('jobs')}),
  ]);
  const handle = serveStdio(() => mcpServer(version(), doing));
  await gone();
  await Promise.all([handle.close(), doing.markets.close(), doing.readers.close()]);
  return '';
}

/** Until the agent closes its end, or the process is told to stop. */
const gone = (): Promise<void> =>
  new Promise((done) => {
    process.stdin.once('end', done);
    process.stdin.once('close', done);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
