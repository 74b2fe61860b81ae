/** Kinds of visitors that a browser can honestly tell; "cart" = something waits in it, "buyer" = ordered from this browser. */
export const segments = ["everybody", "new", "returning", "cart", "buyer"] as const;
export type Segment = (typeof segments)[number];

/** Whom a banner is for: one segment, and any of some wilayas (codes), and any of some sources; an empty list = all. */
export type Audience = { segment: Segment; wilayas: readonly string[]; sources: readonly string[] };

/** What a browser knows of its visitor and keeps to itself; `wilaya`: the code last chosen here, "" = none. */
export type Visitor = { segments: readonly string[]; wilaya: string; sources: readonly string[] };

export const fits = ({ segment, wilayas, sources }: Audience, visitor: Visitor): boolean =>
  (segment === "everybody" || visitor.segments.includes(segment)) &&
  (!wilayas.length || wilayas.includes(visitor.wilaya)) &&
  (!sources.length || sources.some((source) => visitor.sources.includes(source)));

/** How many conditions it makes: 0 = for everybody. */
export const narrowness = ({ segment, wilayas, sources }: Audience): number =>
  +(segment !== "everybody") + +(wilayas.length > 0) + +(sources.length > 0);

/** One of those that may hang in a place, as a page tells its browser. */
export type Choice = Audience & { id: number; weight: number };

/** Of the narrowest that fit, the one that this visit already has, or one drawn by weight; `random` in [0, 1). */
export function choiceFor(
  choices: readonly Choice[],
  visitor: Visitor,
  { kept, random }: { kept: number; random: number },
): number | undefined {
  const fitting = choices.filter((choice) => fits(choice, visitor));
  const narrowest = Math.max(...fitting.map(narrowness));
  const equals = fitting.filter((choice) => narrowness(choice) === narrowest);
  return (equals.find(({ id }) => id === kept) ?? drawn(equals, random))?.id;
}

/** One of some, by weight; `random` in [0, 1). */
export function drawn<Weighted extends { weight: number }>(some: readonly Weighted[], random: number) {
  let left = random * some.reduce((sum, { weight }) => sum + weight, 0);
  for (const one of some) {
    left -= one.weight;
    if (left < 0) return one;
  }
  return some[0];
}
