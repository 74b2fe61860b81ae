export type PricedLine = { quantity: number; unitPrice: number };

/** Merges lines of one stock item and sorts them by id, so that two orders never wait for one another in a circle. */
export function mergeLines<Line extends { variantId: number; quantity: number }>(lines: Line[]): Line[] {
  const merged = new Map<number, Line>();
  for (const line of lines) {
    const known = merged.get(line.variantId);
    merged.set(line.variantId, known ? { ...known, quantity: known.quantity + line.quantity } : line);
  }
  return [...merged.values()].sort((one, other) => one.variantId - other.variantId);
}

/** Centimes of the goods alone. */
export const subtotalOf = (lines: PricedLine[]): number =>
  lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
