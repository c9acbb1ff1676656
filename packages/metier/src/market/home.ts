import {homedir} from 'node:os';
import {join, resolve} from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** The folder that the market is kept in: METIER_HOME, or `metier` in the platform's folder for data of programs. */
export function homeOf(env: Environment, platform: NodeJS.Platform = process.platform): string {
  if (env.METIER_HOME) return resolve(env.METIER_HOME);
  const home = env.HOME || env.USERPROFILE || homedir();
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'metier');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'metier');
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'metier');
}
