/** The rules of a site for robots (RFC 9309), as far as they speak to us. */
export interface Robots {
  /** Whether a path with its query may be asked for. */
  allows(path: string): boolean;
  /** Seconds between two requests that the site asks for; unofficial. */
  readonly delay: number | null;
  readonly sitemaps: readonly string[];
  /** "ai-train=no" and its like, from "Content-Signal" lines. */
  readonly signals: Readonly<Record<string, string>>;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | null;
}

/** Everything is allowed: what a site without the file says. */
export const ALL_ALLOWED: Robots = {allows: () => true, delay: null, sitemaps: [], signals: {}};
/** Nothing is: what a site says whose file cannot be had for a fault of its own. */
export const NOTHING_ALLOWED: Robots = {...ALL_ALLOWED, allows: () => false};

const LARGEST = 500 * 1024;

/** Reads a robots.txt for the agent of that name, "metier". */
export function robotsOf(text: string, agent: string): Robots {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  const signals: Record<string, string> = {};
  let open: Group | null = null;
  let inAgents = false;
  for (const line of text.slice(0, LARGEST).split(/\r\n|\r|\n/)) {
    const {name, value} = /^\s*(?<name>[\w-]+)\s*:\s*(?<value>[^#]*)/.exec(line)?.groups ?? {};
    if (name === undefined || value === undefined) continue;
    const words = value.trim();
    const key = name.toLowerCase();
    if (key === 'user-agent') {
      if (!open || !inAgents) {
        open = {agents: [], rules: [], delay: null};
        groups.push(open);
      }
      open.agents.push(words.toLowerCase());
      inAgents = true;
      continue;
    }
    if (key === 'sitemap') sitemaps.push(words);
    else if (key === 'content-signal') Object.assign(signals, signalsOf(words));
    else if (open && (key === 'allow' || key === 'disallow')) {
      inAgents = false;
      if (words !== '') open.rules.push({allow: key === 'allow', pattern: words});
    } else if (open && key === 'crawl-delay') {
      inAgents = false;
      open.delay = Number.isFinite(Number(words)) ? Number(words) : null;
    }
  }
  const own = groups.filter(({agents}) => agents.some((one) => one !== '*' && agent.toLowerCase().startsWith(one)));
  const chosen = own.length ? own : groups.filter(({agents}) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  const delays = chosen.flatMap(({delay}) => (delay === null ? [] : [delay]));
  return {allows: (path) => allows(path, rules), delay: delays.length ? Math.max(...delays) : null, sitemaps, signals};
}

const signalsOf = (words: string): Record<string, string> =>
  Object.fromEntries(
    words.split(',').flatMap((pair) => {
      const [name, value] = pair.split('=').map((part) => part.trim().toLowerCase());
      return name && value ? [[name, value]] : [];
    }),
  );

/** The longest rule that fits decides; among equals the one that allows. */
function allows(path: string, rules: readonly Rule[]): boolean {
  if (path === '/robots.txt') return true;
  const fitting = rules.filter(({pattern}) => fits(path, pattern));
  const longest = Math.max(0, ...fitting.map(({pattern}) => pattern.length));
  const decide = fitting.filter(({pattern}) => pattern.length === longest);
  return !decide.length || decide.some(({allow}) => allow);
}

/** "*" is any characters, "$" at the end is the end. Linear: each piece is looked for once, from left to right. */
export function fits(path: string, pattern: string): boolean {
  const ends = pattern.endsWith('$');
  const pieces = (ends ? pattern.slice(0, -1) : pattern).split('*');
  const [head = '', ...rest] = pieces;
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const [i, piece] of rest.entries()) {
    if (ends && i === rest.length - 1) return path.length - piece.length >= at && path.endsWith(piece);
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !ends || at === path.length;
}
