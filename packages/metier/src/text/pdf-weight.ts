import {Unzlib} from 'fflate';

/** What one packed part of a PDF may unpack to, in bytes: pages of text take a hundredth of it. */
const LARGEST = 16_000_000;
/** The most that deflating shrinks anything. */
const MOST_RATIO = 1032;
/** Pages and fonts shrink to a tenth or so; what shrinks to less than a fiftieth says the same over and over. */
const SUSPICIOUS_RATIO = 50;
const SAMPLE = 8_192;
const REACH = 600;
const PACKED = /\/(?:FlateDecode|Fl)\b/g;

/**
 * Whether a part of a PDF is made to unpack to far more than a document holds: packed twice, or of so little variety that its
 * first bytes tell. Pictures are left out, as they are never unpacked for their text.
 */
export function isPdfBomb(bytes: Uint8Array): boolean {
  const file = new TextDecoder('latin1').decode(bytes);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file[at - 1] === 'd') continue;
    const head = file.slice(Math.max(0, at - REACH), at);
    const entry = head.slice(Math.max(head.lastIndexOf(' obj'), head.lastIndexOf('endstream'), 0));
    const packings = entry.match(PACKED)?.length ?? 0;
    if (packings > 1) return true;
    if (packings === 0 || /\/Subtype\s*\/Image/.test(entry)) continue;
    const end = file.indexOf('endstream', at);
    const from = at + (file[at + 6] === '\r' ? 8 : 7);
    if (unpacked(bytes, from, end < 0 ? bytes.length : end) > LARGEST) return true;
  }
  return false;
}

/** About how many bytes a packed part unpacks to, as far as that matters. */
function unpacked(bytes: Uint8Array, from: number, to: number): number {
  const size = to - from;
  if (size * MOST_RATIO <= LARGEST) return 0;
  let length = 0;
  try {
    const unzlib = new Unzlib((chunk) => {
      length += chunk.length;
    });
    unzlib.push(bytes.subarray(from, Math.min(to, from + SAMPLE)), false);
  } catch {
    return 0;
  }
  const ratio = length / Math.min(size, SAMPLE);
  return ratio > SUSPICIOUS_RATIO ? ratio * size : 0;
}
