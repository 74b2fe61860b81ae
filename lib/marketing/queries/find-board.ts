import "server-only";
import { landingOf } from "@/lib/analytics/landing";
import { landingExists } from "@/lib/analytics/queries/landing-exists";
import { findProductBySlug } from "@/lib/catalog/queries/find-product";
import { currentPathOf } from "@/lib/catalog/queries/former-address";
import { firstVariant } from "@/lib/catalog/variant-choice";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { isLocale, type Locale } from "@/lib/locale";
import { moneyParts } from "@/lib/money";
import { shopSettings } from "@/lib/settings/queries";
import { type BoardFace, boardLink } from "../board";

export const findBoard = (id: number) =>
  db.board.findUnique({ where: { id }, include: { media: { select: { key: true } } } });
export type Board = NonNullable<Awaited<ReturnType<typeof findBoard>>>;

/** `path` is where it leads now; `isLost`: its page is there no more, and it leads home without a price. */
export type DrawnBoard = { face: BoardFace; path: string; isLost: boolean };

/** What hangs there now: the product's present address, price and picture. */
export async function faceOf(board: Board): Promise<DrawnBoard> {
  const locale = isLocale(board.locale) ? board.locale : "ar";
  const now = await currentPathOf(board.path);
  const landing = landingOf(now);
  const isLost = !landing || !(await landingExists(landing));
  const product = landing?.room === "products" && !isLost ? await findProductBySlug(locale, landing.slug) : null;
  const first = product && firstVariant(product.variants);
  const price = first && board.hasPrice ? priceOf(first, locale) : { amount: "", unit: "", before: "" };
  const path = isLost ? `/${locale}` : now;
  const { title, line, button } = board;
  const words = { locale, title, line, button, ...price, shop: (await shopSettings()).name[locale] };
  const pictureKey = board.media?.key ?? product?.pictures[0]?.key ?? null;
  return { face: { id: board.id, words, pictureKey, link: boardLink(env.APP_URL, path, board) }, path, isLost };
}

// As on the shop's own cards: where there is a former price, a constraint has it above the price.
const priceOf = ({ price, compareAt }: { price: number; compareAt: number | null }, locale: Locale) => ({
  ...moneyParts(price, locale),
  before: compareAt === null ? "" : moneyParts(compareAt, locale).amount,
});
