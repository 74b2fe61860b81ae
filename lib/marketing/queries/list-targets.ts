import "server-only";
import { categoryPath, productPath } from "@/lib/catalog/paths";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { piecePath } from "@/lib/content/piece";
import { db } from "@/lib/db";
import { type Locale, locales } from "@/lib/locale";
import { shopSettings } from "@/lib/settings/queries";

export type Target = { path: string; title: string };

const most = { products: 60, landings: 30 };

/** Pages that a board could lead to, in both languages: what sells best first. */
export async function listTargets(): Promise<Target[]> {
  const { name } = await shopSettings();
  const each = await Promise.all(locales.map((locale) => targetsIn(locale, name[locale])));
  return each.flat();
}

async function targetsIn(locale: Locale, home: string): Promise<Target[]> {
  const [products, landings, tree] = await Promise.all([
    db.productTranslation.findMany({
      where: { locale, product: { status: "published", isAvailable: true } },
      orderBy: [{ product: { soldCount: "desc" } }, { productId: "asc" }],
      take: most.products,
      select: { title: true, slug: true },
    }),
    db.pieceTranslation.findMany({
      where: { locale, piece: { kind: "landing", status: "published" } },
      orderBy: { pieceId: "desc" },
      take: most.landings,
      select: { title: true, slug: true },
    }),
    categoryTree(locale),
  ]);
  return [
    { path: `/${locale}`, title: home },
    ...landings.map(({ title, slug }) => ({ title, path: piecePath("landing", locale, slug) })),
    ...tree.map(({ name, path }) => ({ title: name, path: categoryPath(locale, path) })),
    ...products.map(({ title, slug }) => ({ title, path: productPath(locale, slug) })),
  ];
}
