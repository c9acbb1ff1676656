import chardet from 'chardet';

const SAMPLE = 65_536;

/** The characters of bytes in any encoding: by mark, by being UTF-8, by declaration, else by the look of the bytes. */
export function decode(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked) return read(bytes, marked);
  const wide = utf16(bytes);
  if (wide) return read(bytes, wide);
  if (!isSevenBitCode(bytes)) {
    try {
      return withoutMark(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
    } catch {
      if (isNearlyUtf8(bytes)) return read(bytes, 'utf-8');
    }
  }
  return read(bytes, declared(bytes) ?? guessed(bytes));
}

const read = (bytes: Uint8Array, label: string): string => withoutMark(new TextDecoder(label).decode(bytes));

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: in western text every other byte is zero. */
function utf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = length / 2;
  if (odd > most * 0.6 && even < most * 0.05) return 'utf-16le';
  return even > most * 0.6 && odd < most * 0.05 ? 'utf-16be' : null;
}

/** ISO-2022 hides Japanese in seven bits behind escape sequences. */
function isSevenBitCode(bytes: Uint8Array): boolean {
  const at = bytes.subarray(0, SAMPLE).indexOf(0x1b);
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40);
}

/** UTF-8 with a few bad bytes, such as a cut at the end. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
    let end = i + 1;
    while (end < bytes.length && end <= i + more && (bytes[end] & 0xc0) === 0x80) end++;
    if (more > 0 && (end === i + more + 1 || end === bytes.length)) good++;
    else bad++;
    i = end - 1;
  }
  return good > bad * 4;
}

const DECLARATION =
  /<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]{2,40})["']|<meta[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})/i;

/** The encoding that a page or XML document declares, if there is such an encoding and it is not UTF-8, which it is not. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const match = DECLARATION.exec(head);
  const label = match?.[1] ?? match?.[2];
  return label && !/^utf-?(?:8|16)/i.test(label) && isKnown(label) ? label : null;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

const WESTERN = 'windows-1252';
const LEAST_SURE = 15;

function guessed(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (isThai(sample)) return 'windows-874';
  const [best, next] = chardet.analyse(sample);
  if (
    !best ||
    best.confidence < Math.max(LEAST_SURE, (next?.confidence ?? 0) * 1.3) ||
    /^(?:ascii|utf|iso-8859-1$|windows-1252$)/i.test(best.name)
  )
    return WESTERN;
  return isKnown(best.name) ? best.name : WESTERN;
}

/** In Windows-874, vowel and tone signs stand after consonants, and they are many. */
function isThai(bytes: Uint8Array): boolean {
  let high = 0;
  let signs = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x80) continue;
    high++;
    if (!isThaiSign(byte)) continue;
    signs++;
    const before = bytes[i - 1];
    if (!((before >= 0xa1 && before <= 0xce) || isThaiSign(before))) stray++;
  }
  return high > 20 && signs > high * 0.1 && stray < signs * 0.05;
}

const isThaiSign = (byte: number): boolean =>
  byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);
