import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { sitemapEntries } from "@/lib/seo/queries/sitemap-entries";
import { aCategory, aProduct } from "../../factories/catalog";

async function changedAt(slug: string): Promise<Date | null | undefined> {
  for await (const entries of sitemapEntries("categories", 1))
    for (const { paths, updatedAt } of entries) if (paths.fr?.endsWith(`/${slug}`)) return updatedAt;
  return undefined;
}

describe("the date a sitemap tells of a shelf", () => {
  it("is that of the last change of what stands on it or below it, gone or come", async () => {
    const kitchen = await aCategory({ ar: "مطبخ", fr: "Cuisine" });
    const tea = await aCategory({ ar: "شاي", fr: "Thé", parentId: kitchen });
    await aProduct({ categoryId: tea });
    const { id } = await aProduct({ categoryId: tea });
    const { shownAt } = await db.product.findUniqueOrThrow({ where: { id } });
    expect(await changedAt("the")).toEqual(shownAt);
    expect(await changedAt("cuisine")).toEqual(shownAt);

    await db.product.update({ where: { id }, data: { status: "archived" } });
    const { shownAt: goneAt } = await db.product.findUniqueOrThrow({ where: { id } });
    expect(goneAt.getTime()).toBeGreaterThan(shownAt.getTime());
    expect(await changedAt("the")).toEqual(goneAt);
    expect(await changedAt("cuisine")).toEqual(goneAt);
  });

  it("is told of no shelf on which nothing stands", async () => {
    const tea = await aCategory({ ar: "شاي", fr: "Thé" });
    expect(await changedAt("the")).toBeUndefined();
    await aProduct({ categoryId: tea });
    expect(await changedAt("the")).toBeInstanceOf(Date);
  });
});
