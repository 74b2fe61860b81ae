import { describe, expect, it } from "vitest";
import { factCodes, factSets, isSector, type Sector, sectorOf, sectors } from "@/lib/catalog/fact-sets";
import { chartFor } from "@/lib/catalog/size-chart";
import { demoCategories } from "@/prisma/seed/categories";
import { demoProducts } from "@/prisma/seed/demo-products";
import { demoFacts } from "@/prisma/seed/facts/demo-facts";
import { factRows } from "@/prisma/seed/facts/draft";
import { demoCharts, demoSectors } from "@/prisma/seed/facts/sectors";

const parentOf = (key: string) => demoCategories.find((category) => category.key === key)?.parent ?? "";
const sectorAt = (key: string): Sector => sectorOf(demoSectors[key], demoSectors[parentOf(key)]);
const products = Object.entries(demoFacts).map(([key, facts]) => {
  const product = demoProducts.find((candidate) => candidate.key === key);
  return { key, facts, sector: product ? sectorAt(product.category) : null };
});

describe("the facts of the demo", () => {
  it("belong to products it has, are asked for in their sector, and could be typed in its editor", () => {
    for (const { key, facts, sector } of products) {
      expect(sector, key).not.toBeNull();
      expect(Object.keys(facts).filter((code) => !factCodes.some((known) => known === code))).toEqual([]);
      const asked: readonly string[] = sector ? factSets[sector].facts : [];
      expect(
        Object.keys(facts).filter((code) => !asked.includes(code)),
        key,
      ).toEqual([]);
      expect(
        factRows(facts)
          .map(({ code }) => code)
          .sort(),
      ).toEqual(Object.keys(facts).sort());
    }
  });

  it("tell of at least thirty products, and of every sector", () => {
    expect(products.length).toBeGreaterThanOrEqual(30);
    expect(new Set(products.map(({ sector }) => sector))).toEqual(new Set(sectors));
    expect(Object.values(demoSectors).every(isSector)).toBe(true);
  });

  it("give clothes and shoes of several sizes a line for each", () => {
    const worn = demoProducts.flatMap(({ category, options }) => {
      const sizes = options.find(({ code }) => code === "size")?.values.map(({ name }) => name.fr);
      return sizes && sectorAt(category) === "clothes" ? [{ category, sizes }] : [];
    });
    expect(worn.length).toBeGreaterThan(10);
    for (const { category, sizes } of worn) {
      const chart = demoCharts[category];
      expect(
        chart &&
          chartFor(chart, sizes)
            .rows.map(({ size }) => size)
            .sort(),
        category,
      ).toEqual([...sizes].sort());
    }
  });
});
