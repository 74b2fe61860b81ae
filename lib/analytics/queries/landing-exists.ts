import "server-only";
import { staticPageOf } from "@/lib/content/static-pages";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import type { Landing } from "../landing";

type Find = (slug: string, locale: Locale) => Promise<unknown>;

/** Whether the public finds a page there: only such addresses are written down. */
export async function landingExists({ room, slug, locale }: Landing): Promise<boolean> {
  if (slug === "") return true;
  return Boolean(await finders[room]?.(slug, locale === "ar" ? "ar" : "fr"));
}

const published = { status: "published" };
const found = { select: { locale: true } };
const piece =
  (kind: string): Find =>
  (slug, locale) =>
    db.pieceTranslation.findFirst({ where: { locale, slug, piece: { kind, ...published } }, ...found });

const finders: Record<string, Find> = {
  products: (slug, locale) =>
    db.productTranslation.findFirst({ where: { locale, slug, product: published }, ...found }),
  categories: (slug, locale) => db.categoryTranslation.findFirst({ where: { locale, slug }, ...found }),
  pages: async (slug, locale) => staticPageOf(locale, slug) ?? piece("page")(slug, locale),
  l: piece("landing"),
  blog: piece("article"),
  press: piece("release"),
  guides: (slug, locale) => db.guideText.findFirst({ where: { locale, slug, guide: published }, ...found }),
  videos: (slug, locale) => db.filmText.findFirst({ where: { locale, slug, film: published }, ...found }),
  podcast: (slug, locale) => db.podcastText.findFirst({ where: { locale, slug }, ...found }),
};
