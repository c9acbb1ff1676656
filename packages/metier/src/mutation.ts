export {randomFrom} from './random.ts';

type Edit = (text: string, random: () => number) => string;

const below = (random: () => number, most: number) => Math.floor(random() * most);

const SCRAPS =
  ' |\n|\n\n|. |, |; |: |/|(|)|[|]|{{|<b>|</p>|&amp;|&lt;|•|\n- |* |– |$|€|%|5+ years|10.000|120K|$1 - $9|R&D|C++|or |und |not |is a plus|Requirements:\n|Python|İ|ß|ﬁ|é|👀|\ud83d|\u00ad|\u200b|\u0000|\ufeff|ยท|Ã©|機械'.split(
    '|',
  );

const EDITS: readonly Edit[] = [
  (text, random) => {
    const at = below(random, text.length);
    return text.slice(0, at) + (SCRAPS[below(random, SCRAPS.length)] as string) + text.slice(at);
  },
  (text, random) => {
    const at = below(random, text.length);
    return text.slice(0, at) + text.slice(at + 1 + below(random, 40));
  },
  (text, random) => {
    const lines = text.split('\n');
    const [a, b] = [below(random, lines.length), below(random, lines.length)];
    [lines[a], lines[b]] = [lines[b] as string, lines[a] as string];
    return lines.join('\n');
  },
  (text, random) => (random() < 0.5 ? text.replaceAll('\n', '') : text.replaceAll('\n', ' ')),
  (text, random) => {
    const from = below(random, text.length);
    const to = from + below(random, text.length - from);
    const part = text.slice(from, to);
    return text.slice(0, from) + (random() < 0.5 ? part.toUpperCase() : part.toLowerCase()) + text.slice(to);
  },
  (text, random) =>
    random() < 0.5 ? text.slice(0, below(random, text.length)) : text.slice(below(random, text.length)),
  (text, random) => {
    const from = below(random, text.length);
    const part = text.slice(from, from + below(random, 200));
    return text.slice(0, from) + part.repeat(1 + below(random, 12)) + text.slice(from);
  },
  (text, random) => {
    const at = below(random, text.length);
    return (
      text.slice(0, at) + String.fromCharCode(below(random, 0x10000)).repeat(1 + below(random, 3)) + text.slice(at + 1)
    );
  },
];

/** A text after a few random edits: scraps put in, parts cut out or doubled, lines swapped or joined, case changed, an end lost. */
export function mutated(text: string, random: () => number, most = 6): string {
  let out = text;
  for (let left = 1 + below(random, most); left > 0 && out.length > 1; left--)
    out = (EDITS[below(random, EDITS.length)] as Edit)(out, random);
  return out;
}

/** Bytes after a few random changes: overwritten, put in, cut out, cut off. */
export function mutatedBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  let out = bytes;
  for (let left = 1 + below(random, 4); left > 0 && out.length > 1; left--) {
    const at = below(random, out.length);
    const more = Uint8Array.from({length: below(random, 8)}, () => below(random, 256));
    const kind = below(random, 4);
    if (kind === 3 && random() < 0.5) out = out.slice(0, at);
    else out = joined(out.subarray(0, at), kind === 2 ? [] : more, out.subarray(kind === 1 ? at : at + more.length));
  }
  return out;
}

function joined(head: Uint8Array, middle: ArrayLike<number>, tail: Uint8Array): Uint8Array {
  const out = new Uint8Array(head.length + middle.length + tail.length);
  out.set(head);
  out.set(middle, head.length);
  out.set(tail, head.length + middle.length);
  return out;
}
