import type { NoiseTerm } from "./noisy";

/** How far the probabilities computed here may be from the true ones; rounding of doubles is smaller still. */
const tolerance = 1e-12;

/** One term as numbers: cells, ε, and p = exp(−ε), the ratio of neighbouring probabilities. */
interface Term {
  cells: number;
  rate: number;
  ratio: number;
}

function termOf({ epsilon, cells }: NoiseTerm): Term {
  const rate = epsilon.numerator / epsilon.denominator;
  return { cells, rate, ratio: Math.exp(-rate) };
}

/** ln E exp(sX) for the sum X of all cells. Finite for s below every ε. */
function logMoment(terms: readonly Term[], s: number): number {
  return terms.reduce((sum, { cells, rate, ratio }) => {
    const [up, down] = [-Math.expm1(s - rate), -Math.expm1(-s - rate)];
    return sum + cells * (2 * Math.log1p(-ratio) - Math.log(up) - Math.log(down));
  }, 0);
}

/** A whole number that |X| exceeds with a probability below `tolerance`, by Chernoff’s bound at the best of some exponents. */
function reach(terms: readonly Term[]): number {
  const least = Math.min(...terms.map(({ rate }) => rate));
  const bounds = Array.from({ length: 60 }, (_, step) => {
    const s = least * 0.87 ** (step + 1);
    return (Math.log(2 / tolerance) + logMoment(terms, s)) / s;
  });
  return Math.ceil(Math.min(...bounds));
}

/** E cos(tX): real, since the noise is symmetric, and above zero. */
function characteristic(terms: readonly Term[], t: number): number {
  const half = Math.sin(t / 2) ** 2;
  const log = terms.reduce(
    (sum, { cells, ratio }) => sum - cells * Math.log1p((4 * ratio * half) / (1 - ratio) ** 2),
    0,
  );
  return Math.exp(log);
}

/**
 * P(|X| ≤ m) as a function of m, for m up to the reach of X. On a ring of `size` integers the sum over the ring’s frequencies is
 * exact, and only what reaches around the ring is counted in the wrong place: that is below `tolerance`.
 */
function distribution(terms: readonly Term[], size: number): (m: number) => number {
  const waves: { t: number; weight: number }[] = [];
  for (let k = 1; 2 * k <= size; k += 1) {
    const t = (2 * Math.PI * k) / size;
    const weight = (2 * k === size ? 1 : 2) * characteristic(terms, t);
    // It falls along the ring, and no kernel is larger than the ring.
    if (weight * size < tolerance) break;
    waves.push({ t, weight });
  }
  return (m) => {
    const kernel = ({ t, weight }: { t: number; weight: number }) =>
      (weight * Math.sin((m + 0.5) * t)) / Math.sin(t / 2);
    return waves.reduce((sum, wave) => sum + kernel(wave), 2 * m + 1) / size;
  };
}

/** The smallest m at which a rising function comes up to `confidence`, looked for by halving up to `highest`. */
function firstReaching(confidence: number, probability: (m: number) => number, highest: number): number {
  let [low, high] = [0, highest];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (probability(middle) >= confidence) high = middle;
    else low = middle + 1;
  }
  return low;
}

function computed(noise: readonly NoiseTerm[], confidence: number): number {
  const terms = noise.filter(({ cells }) => cells > 0).map(termOf);
  if (terms.length === 0) return 0;
  const highest = reach(terms);
  return firstReaching(confidence, distribution(terms, 2 * highest + 1), highest);
}

/** Margins asked for before: a dashboard asks for the same few hundred again and again. */
const known = new Map<string, number>();
const mostKnown = 20_000;

/**
 * The margin of a sum of independent discrete Laplace variables, of one scale or several: the smallest whole number m with
 * P(|X| ≤ m) ≥ `confidence`, by inverting the exact characteristic function. Holds for any confidence up to 1 − 10⁻¹⁰.
 */
export function marginOf(noise: readonly NoiseTerm[], confidence = 0.95): number {
  const key = noise.reduce(
    (sofar, { epsilon, cells }) => `${sofar} ${epsilon.numerator}/${epsilon.denominator}x${cells}`,
    String(confidence),
  );
  const before = known.get(key);
  if (before !== undefined) return before;
  const margin = computed(noise, confidence);
  if (known.size >= mostKnown) known.clear();
  known.set(key, margin);
  return margin;
}
