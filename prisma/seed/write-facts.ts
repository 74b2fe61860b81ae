import { db } from "@/lib/db";
import { refreshProductSearch } from "@/lib/search/commands/refresh-product-search";
import { demoCategories } from "./categories";
import { demoProducts } from "./demo-products";
import { demoFacts } from "./facts/demo-facts";
import { factRows } from "./facts/draft";
import { demoCharts, demoSectors } from "./facts/sectors";

/** Sectors and sizes of the demo's shelves, and facts of its products, wherever they still stand under their own address. */
export async function writeFacts(): Promise<void> {
  for (const { key, slug } of demoCategories) {
    const data = { sector: demoSectors[key], sizeChart: demoCharts[key] };
    if (data.sector || data.sizeChart)
      await db.category.updateMany({ where: { translations: { some: { locale: "fr", slug: slug.fr } } }, data });
  }
  for (const { key, slug } of demoProducts) {
    const rows = factRows(demoFacts[key] ?? {});
    const where = { locale_slug: { locale: "fr", slug: slug.fr } };
    const found = rows.length > 0 && (await db.productTranslation.findUnique({ where, select: { productId: true } }));
    if (!found) continue;
    await db.productFact.createMany({ data: rows.map((row) => ({ productId: found.productId, ...row })) });
    await refreshProductSearch(db, found.productId);
  }
}
