const letterSizes = ["XS", "S", "S/M", "M", "L", "L/XL", "XL", "XXL", "2XL", "XXXL", "3XL"];

/** Letter sizes from small to large, then numbers upwards; the rest, and numbers of different units, as they came. */
export function inReadingOrder<V extends { name: string }>(values: readonly V[]): V[] {
  const units = new Set(values.flatMap(({ name }) => numberOf(name)?.unit ?? []));
  const placeOf = (name: string) =>
    letterPlace(name) ?? (units.size === 1 ? numberOf(name)?.size : undefined) ?? beyond;
  return [...values].sort((a, b) => placeOf(a.name) - placeOf(b.name));
}

const beyond = 1_000_000;

function letterPlace(name: string): number | undefined {
  const place = letterSizes.indexOf(name.trim().toUpperCase());
  return place < 0 ? undefined : place - letterSizes.length;
}

// "500 غ" is 500 of the unit "غ"; a range ("39-42") stands where it begins.
function numberOf(name: string): { size: number; unit: string } | undefined {
  const [, number, unit] = /^(\d+(?:[.,]\d+)?)(?:-\d+)?\s*(.*)$/.exec(name.trim()) ?? [];
  return number === undefined ? undefined : { size: Number(number.replace(",", ".")), unit: unit ?? "" };
}
