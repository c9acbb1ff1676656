/** Lower case, and marks other than those of skill names as blanks. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}+#./]+/gu, ' ')
    .trim();
const tokens = (text: string) => fold(text).split(' ').filter(Boolean);

/** Two surface forms name the same thing: one holds the other at token boundaries and is at least a third of it, or they share half of their tokens. */
export function sameSurface(a: string, b: string): boolean {
  const left = tokens(a);
  const right = tokens(b);
  if (!left.length || !right.length) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return short.length / long.length >= 0.34;
  return short.filter((token) => long.includes(token)).length / long.length >= 0.5;
}
