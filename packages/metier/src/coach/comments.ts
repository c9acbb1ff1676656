/** A remark on a line, finding or step of a session, which `on` names by its id. */
export interface Comment {
  readonly on: string;
  readonly text: string;
}

/** The remarks of one person; a file. */
export interface Comments {
  readonly schema: 'metier/comments/1';
  /** What the author calls themself. */
  readonly author: string;
  readonly comments: readonly Comment[];
}

/** A remark with whose it is. */
export interface AuthoredComment extends Comment {
  readonly author: string;
}

const MOST = 2000;
const LONGEST = 20_000;

/** What a file of comments says; null when it is none. */
export function commentsIn(text: string): Comments | null {
  try {
    const found = JSON.parse(text.replace(/^\ufeff/, '')) as Partial<Comments> | null;
    if (found?.schema !== 'metier/comments/1' || !Array.isArray(found.comments)) return null;
    const comments = found.comments
      .filter(isComment)
      .slice(0, MOST)
      .map(({on, text: words}) => ({on, text: words.slice(0, LONGEST)}));
    const author = typeof found.author === 'string' ? found.author.trim().slice(0, 80) : '';
    return {schema: 'metier/comments/1', author, comments: comments.filter((one) => one.text.trim())};
  } catch {
    return null;
  }
}

const isComment = (one: unknown): one is Comment => {
  const {on, text} = (one ?? {}) as Partial<Record<keyof Comment, unknown>>;
  return typeof on === 'string' && typeof text === 'string';
};

/**
 * The remarks of several people by what they are on. Nothing is lost: different remarks on one thing stand side by side with their
 * authors; the same remark of one author is kept once. The order of the files does not matter.
 */
export function mergeComments(files: readonly Comments[]): ReadonlyMap<string, readonly AuthoredComment[]> {
  const merged = new Map<string, AuthoredComment[]>();
  for (const {author, comments} of files)
    for (const {on, text} of comments) {
      const own = merged.get(on) ?? [];
      if (!own.some((one) => one.author === author && one.text === text)) own.push({author, on, text});
      merged.set(on, own);
    }
  for (const own of merged.values()) own.sort(byAuthor);
  return new Map([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const byAuthor = (a: AuthoredComment, b: AuthoredComment): number =>
  `${a.author}\n${a.text}` < `${b.author}\n${b.text}` ? -1 : 1;

/** An empty file of comments on everything that a session names, to be filled in with any editor. */
export const commentsTemplate = (ids: readonly string[]): string =>
  `${JSON.stringify({schema: 'metier/comments/1', author: '', comments: ids.map((on) => ({on, text: ''}))} satisfies Comments, null, 2)}\n`;
