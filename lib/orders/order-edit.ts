export type LineChange = { variantId: number; quantity: number };

/** What an edit does to the shelf: signed units by variant, those that go back are positive. */
export function stockChangeOf(before: LineChange[], after: LineChange[]): LineChange[] {
  const had = new Map(before.map((line) => [line.variantId, line.quantity]));
  const wants = new Map(after.map((line) => [line.variantId, line.quantity]));
  return [...new Set([...had.keys(), ...wants.keys()])]
    .sort((a, b) => a - b)
    .map((variantId) => ({ variantId, quantity: (had.get(variantId) ?? 0) - (wants.get(variantId) ?? 0) }))
    .filter(({ quantity }) => quantity !== 0);
}
