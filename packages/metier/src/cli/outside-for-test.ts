import type {Surroundings} from './read-one.ts';

/** A terminal of 80 columns without colours, with nothing on standard input. */
export const outside: Surroundings = {
  stdin: (async function* () {})(),
  agent: 'test',
  width: 80,
  isTerminal: false,
  env: {},
  year: 2026,
  progress: () => {},
};
