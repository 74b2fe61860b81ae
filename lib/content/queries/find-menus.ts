import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import type { CategoryTree } from "@/lib/catalog/category-tree";
import { productPath } from "@/lib/catalog/paths";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import type { MenuEntry } from "../documents";
import { linksOf, type MenuLink, type MenuWorld, withLegalPages } from "../menu";
import { type PieceKind, piecePath } from "../piece";
import { findDocument } from "./documents";

/** The three menus of every page, in one language. */
export async function findMenus(locale: Locale, tree: CategoryTree, nameOf: MenuWorld["nameOf"]) {
  const { header, help, shop } = await findDocument("menus");
  const named = await namedTargets(locale, idsOf([...header, ...help, ...shop]));
  const world: MenuWorld = { locale, tree, nameOf, ...named };
  return {
    header: linksOf(header, world),
    help: linksOf(help, world),
    shop: linksOf(withLegalPages(shop, help), world),
  };
}
export type Menus = Awaited<ReturnType<typeof findMenus>>;

type Ids = { products: number[]; pieces: number[] };

const idsOf = (entries: readonly MenuEntry[]): Ids => ({
  products: entries.flatMap(({ target }) => (target.kind === "product" ? [target.id] : [])),
  pieces: entries.flatMap(({ target }) => (target.kind === "piece" ? [target.id] : [])),
});

async function namedTargets(locale: Locale, ids: Ids): Promise<Pick<MenuWorld, "products" | "pieces">> {
  const isPlain = ids.products.length + ids.pieces.length === 0;
  return isPlain ? { products: {}, pieces: {} } : nameTargets(locale, ids);
}

const nameTargets = cachedRead(
  async (locale: Locale, ids: Ids) => {
    const [products, pieces] = await Promise.all([
      db.productTranslation.findMany({
        where: { locale, productId: { in: ids.products }, product: { status: "published" } },
        select: { productId: true, title: true, slug: true },
      }),
      db.pieceTranslation.findMany({
        where: { locale, pieceId: { in: ids.pieces }, piece: { status: "published" } },
        select: { pieceId: true, title: true, slug: true, piece: { select: { kind: true } } },
      }),
    ]);
    const link = (name: string, href: string): MenuLink => ({ name, href });
    return {
      products: Object.fromEntries(
        products.map((row) => [row.productId, link(row.title, productPath(locale, row.slug))]),
      ),
      pieces: Object.fromEntries(
        pieces.map((row) => [row.pieceId, link(row.title, piecePath(row.piece.kind as PieceKind, locale, row.slug))]),
      ),
    };
  },
  ["menu-targets"],
  { tags: [cacheTags.content, cacheTags.catalog] },
);
