/** Small whole numbers kept as base64 in a module: how the weights of the models travel. */
export function unpackBytes(base64: string): Int8Array {
  const binary = atob(base64);
  const bytes = new Int8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = (binary.charCodeAt(i) << 24) >> 24;
  return bytes;
}

/** The inverse of `unpackBytes`. */
export function packBytes(bytes: Int8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte & 0xff);
  return btoa(binary);
}

/** Weights as bytes: the largest becomes 127. Multiply by `scale` to read them. */
export function quantise(weights: Float32Array | Float64Array): {bytes: Int8Array; scale: number} {
  let most = 1e-9;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = most / 127;
  return {bytes: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale};
}
