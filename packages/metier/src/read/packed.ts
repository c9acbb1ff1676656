/** Weights are kept as text, one printable character a weight: it compresses well and travels in any module. */
const ZERO = 80;
/** The largest whole number that one character holds, up and down. */
export const MOST = 45;

/** The weights of a text that `packWeights` made, still to be multiplied by its scale. */
export function unpackWeights(text: string): Int8Array {
  const {buffer, byteOffset, length} = new TextEncoder().encode(text);
  const weights = new Int8Array(buffer, byteOffset, length);
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) - ZERO;
  return weights;
}

/** Whole numbers from -45 to 45 as text. */
export const packWeights = (weights: ArrayLike<number>): string => {
  let text = '';
  for (let i = 0; i < weights.length; i++)
    text += String.fromCharCode(Math.max(-MOST, Math.min(MOST, weights[i] as number)) + ZERO);
  return text;
};

/** Weights as small whole numbers times `scale`. The largest thousandth is clipped; what is under `least` becomes zero. */
export function quantise(weights: ArrayLike<number>, least = 0): {weights: Int8Array; scale: number} {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const most = Math.max(sizes[Math.floor(sizes.length * 0.999)] ?? 0, 1e-9);
  const scale = most / MOST;
  return {
    weights: Int8Array.from(weights, (weight) =>
      Math.abs(weight) < least ? 0 : Math.max(-MOST, Math.min(MOST, Math.round(weight / scale))),
    ),
    scale,
  };
}

/** Bytes (0 to 255) from base64. */
export function unpackBytes(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** The inverse of `unpackBytes`. */
export function packBytes(bytes: ArrayLike<number>): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i++) binary += String.fromCharCode(bytes[i] as number);
  return btoa(binary);
}
