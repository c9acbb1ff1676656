/** Whether an IP address belongs to this machine, a private network, or nobody: such are never asked. */
export function isPrivateAddress(address: string): boolean {
  const four = fourOf(address);
  if (four) return isPrivateFour(four);
  const six = sixOf(address);
  if (!six) return true;
  const [a = 0, b = 0] = six;
  if (six.slice(0, 7).every((group) => group === 0)) return true;
  if (six.slice(0, 5).every((group) => group === 0) && six[5] === 0xffff) return isPrivateFour(lastFour(six));
  if (a === 0x64 && b === 0xff9b) return isPrivateFour(lastFour(six));
  if (a === 0x2002) return isPrivateFour([b >> 8, b & 255, (six[2] ?? 0) >> 8, (six[2] ?? 0) & 255]);
  return (
    (a & 0xfe00) === 0xfc00 ||
    (a & 0xffc0) === 0xfe80 ||
    (a & 0xff00) === 0xff00 ||
    (a === 0x2001 && b < 0x200) ||
    (a === 0x2001 && b === 0xdb8)
  );
}

type Four = readonly [number, number, number, number];

function isPrivateFour([a, b, c]: Four): boolean {
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 0 && (c === 0 || c === 2)) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 88 && c === 99) ||
    (a === 198 && (b === 18 || b === 19)) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113) ||
    a >= 224
  );
}

function fourOf(address: string): Four | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  return parts?.every((part) => part < 256) ? (parts as unknown as Four) : null;
}

const lastFour = (six: readonly number[]): Four => {
  const [g = 0, h = 0] = six.slice(6);
  return [g >> 8, g & 255, h >> 8, h & 255];
};

/** The eight groups of an IPv6 address. */
function sixOf(address: string): number[] | null {
  const plain = (address.split('%')[0] as string).toLowerCase();
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  const four = dotted && fourOf(dotted[2] as string);
  if (dotted && !four) return null;
  const words = four
    ? `${dotted?.[1]}${((four[0] << 8) | four[1]).toString(16)}:${((four[2] << 8) | four[3]).toString(16)}`
    : plain;
  const [head = '', tail, ...more] = words.split('::');
  if (more.length) return null;
  const groups = (part: string) =>
    part === ''
      ? []
      : part.split(':').map((group) => (/^[0-9a-f]{1,4}$/.test(group) ? Number.parseInt(group, 16) : Number.NaN));
  const [first, last] = [groups(head), tail === undefined ? [] : groups(tail)];
  const gap = 8 - first.length - last.length;
  if (tail === undefined ? gap !== 0 : gap < 1) return null;
  const all = [...first, ...Array.from({length: gap}, () => 0), ...last];
  return all.some(Number.isNaN) ? null : all;
}
