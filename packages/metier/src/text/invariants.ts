import type {Document} from './document.ts';

/** The characters of a source's part, or undefined where the test cannot tell them. */
export type Parts = (part: string) => string | undefined;

/**
 * What must hold for every document, for tests: blocks and repairs lie in the text and in order, every character leads
 * into its source, and every letter or digit is the source's own unless it was repaired, decoded or put into words by
 * a field. Returns what is wrong, or null.
 */
export function brokenInvariant(document: Document, parts: Parts): string | null {
  const {text, blocks, repairs} = document;
  let at = 0;
  for (const {from, to, kind} of blocks) {
    if (from < at || to <= from || to > text.length)
      return `${kind} block [${from}, ${to}) after ${at} in ${text.length}`;
    at = to;
  }
  at = 0;
  for (const {from, to} of repairs) {
    if (from < at || to < from || to > text.length) return `repair [${from}, ${to}) after ${at} in ${text.length}`;
    at = to;
  }
  return brokenOrigin(document, parts);
}

function brokenOrigin(document: Document, parts: Parts): string | null {
  const {text} = document;
  const excused = new Uint8Array(text.length + 1);
  for (const {from, to} of document.repairs) excused.fill(1, from, to);
  for (const {from, to, kind} of document.blocks) if (kind === 'field') excused.fill(1, from, to);
  for (let i = 0; i < text.length; i++) {
    const {part, from, to} = document.origin({from: i, to: i + 1});
    const source = parts(part);
    if (!(from >= 0 && to >= from)) return `origin [${from}, ${to}) of ${i}`;
    if (source === undefined) continue;
    if (to > source.length) return `origin [${from}, ${to}) of ${i} is beyond ${source.length} in "${part}"`;
    if (excused[i] || from === to || !/[\p{L}\p{N}]/u.test(text[i])) continue;
    if (source.slice(from, to) !== text[i] && !/^[&\\ﬀ-ﬆ]/.test(source.slice(from, to))) {
      return `"${text[i]}" at ${i} leads to "${source.slice(from, to)}" at ${from} of "${part}"`;
    }
  }
  return null;
}

/** The parts of a JSON source. */
export function jsonParts(root: unknown): Parts {
  return (part) => {
    if (!part.startsWith('/')) return undefined;
    let value = root;
    for (const key of part.slice(1).split('/')) {
      value = (value as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')];
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
}
