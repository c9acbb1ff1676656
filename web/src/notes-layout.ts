/** Where notes come to stand: level with their words, pushed down by at least `gap` where they would meet. */
export function placeNotes(wanted: readonly number[], heights: readonly number[], gap: number): readonly number[] {
  const order = wanted.map((_, n) => n).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const tops: number[] = new Array(wanted.length).fill(0);
  let free = 0;
  for (const n of order) {
    tops[n] = Math.max(wanted[n], free);
    free = tops[n] + heights[n] + gap;
  }
  return tops;
}
