/** Student's t distribution, by the incomplete beta function (Abramowitz and Stegun 1964, 26.5 and 26.7). */

/** The chance that |t| with so many degrees of freedom is at least this large. */
export function twoSided(t: number, freedom: number): number {
  if (!Number.isFinite(t)) return 0;
  return incompleteBeta(freedom / 2, 0.5, freedom / (freedom + t * t));
}

/** The t that is exceeded on both sides together with chance 1 − `level`; 1.96 for 0.95 and many degrees of freedom. */
export function quantileOf(level: number, freedom: number): number {
  let [low, high] = [0, 1];
  while (twoSided(high, freedom) > 1 - level) high *= 2;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (twoSided(middle, freedom) > 1 - level) low = middle;
    else high = middle;
  }
  return high;
}

const ENOUGH = 1e-15;
const TINY = 1e-300;

function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, 1 - x)) / b;
}

/** The continued fraction of the incomplete beta function, by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m < 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    result *= d * c;
    if (Math.abs(d * c - 1) < ENOUGH) break;
  }
  return result;
}

const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The logarithm of the gamma function (Lanczos 1964), for arguments of 0.5 and more. */
function logGamma(x: number): number {
  const at = x - 1;
  const sum = LANCZOS.slice(1).reduce((all, factor, i) => all + factor / (at + i + 1), LANCZOS[0] as number);
  const t = at + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(t) - t + Math.log(sum);
}
