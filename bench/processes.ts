import {readdirSync, readFileSync} from 'node:fs';

/** What a process and all below it use. */
export interface Usage {
  /** Resident bytes. */
  readonly memory: number;
  /** Seconds of processor time. */
  readonly seconds: number;
}

const PAGE = 4096;
const TICKS = 100;

/** What a process and all below it use now; nothing where the system does not tell (it is Linux that does). */
export function usageOf(root: number): Usage {
  const all = processes();
  const below = (pid: number): boolean => pid === root || (pid > 1 && below(all.get(pid)?.parent ?? 0));
  const own = [...all].filter(([pid]) => below(pid)).map(([, one]) => one);
  return {
    memory: own.reduce((sum, {memory}) => sum + memory, 0),
    seconds: own.reduce((sum, {seconds}) => sum + seconds, 0),
  };
}

/** Processor time of the processes below this one. */
export const secondsOfChildren = (): number =>
  usageOf(process.pid).seconds - (processes().get(process.pid)?.seconds ?? 0);

function processes(): Map<number, Usage & {readonly parent: number}> {
  const found = new Map<number, Usage & {readonly parent: number}>();
  for (const name of listed()) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      found.set(Number(name), {
        parent: fields[1] as number,
        memory: (fields[21] as number) * PAGE,
        seconds: ((fields[11] as number) + (fields[12] as number)) / TICKS,
      });
    } catch {
      // It ended meanwhile.
    }
  }
  return found;
}

function listed(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
