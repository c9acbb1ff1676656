import {unzipSync} from 'fflate';

const LARGEST_PART = 100_000_000;
const LARGEST_RATIO = 200;
/** Below this size no ratio is suspicious. */
const SMALL = 2_000_000;

/**
 * The wanted files of a ZIP as text, by their paths; nothing is written anywhere. A file that unpacks to far more than it is packed
 * to makes the whole a bomb, which is told before it is unpacked.
 */
export function unzip(bytes: Uint8Array, wants: (path: string) => boolean): Map<string, string> | 'bomb' | 'damaged' {
  let bomb = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({name: path, size, originalSize}) => {
        if (!wants(path)) return false;
        const tooLarge = originalSize > LARGEST_PART || (originalSize > SMALL && originalSize > size * LARGEST_RATIO);
        bomb ||= tooLarge;
        return !tooLarge;
      },
    });
    if (bomb) return 'bomb';
    return new Map(Object.entries(files).map(([path, content]) => [path, new TextDecoder().decode(content)]));
  } catch {
    return 'damaged';
  }
}
