/** Of the last thirty days, one visitor counting once a day. */
export type Tally = { seen: number; acted: number };
/** Like Math.random. */
export type Random = () => number;

const draws = 1_000;
/** Nobody gets less: what is hardly shown is never known. */
const least = 0.05;
/** A change of parts that is worth making the pages anew. */
export const worthTelling = 0.05;

/**
 * How often each of some banners shall be shown, by Thompson sampling: its chance of being the one with the best rate, as
 * far as its counts tell. Positive, sums to 1; the same counts and random numbers give the same parts.
 */
export function weightsOf(tallies: readonly Tally[], random: Random): number[] {
  const prior = priorOf(tallies);
  const wins = tallies.map(() => 0);
  for (let draw = 0; draw < draws; draw++) {
    const rates = tallies.map(({ seen, acted }) => beta(1 + acted, prior + seen - acted, random));
    const best = rates.indexOf(Math.max(...rates));
    wins[best] = (wins[best] ?? 0) + 1;
  }
  const floor = Math.min(least, 1 / (2 * tallies.length));
  return wins.map((won) => floor + (1 - floor * tallies.length) * (won / draws));
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const usualRate = 0.02;

// Of a new one we expect what the others reach, and believe it for as many sights as one click of theirs takes.
function priorOf(tallies: readonly Tally[]): number {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
  const [seen, acted] = [sum((tally) => tally.seen), sum((tally) => tally.acted)];
  const rate = (acted + 1) / (seen + 1 / usualRate);
  return 1 / Math.min(0.5, Math.max(0.005, rate)) - 1;
}

function beta(a: number, b: number, random: Random): number {
  const x = gamma(a, random);
  return x / (x + gamma(b, random));
}

// Marsaglia and Tsang 2000, for shapes from 1 up.
function gamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
