import "server-only";
import { imageName } from "@/lib/catalog/picture-name";
import { db } from "@/lib/db";
import { type Locale, pick } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";
import { cutAtWord } from "@/lib/snippet";
import { cleanLine } from "@/lib/text";
import type { Arrival } from "../arrivals-feed";

/** The thirty products published last that can be bought. */
export async function listArrivals(locale: Locale): Promise<Arrival[]> {
  const rows = await db.product.findMany({
    relationLoadStrategy: "join",
    where: { status: "published", isAvailable: true, publishedAt: { not: null }, translations: { some: { locale } } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: 30,
    select: {
      id: true,
      priceFrom: true,
      publishedAt: true,
      translations: { select: { locale: true, title: true, slug: true, description: true } },
      images: {
        orderBy: { position: "asc" },
        take: 1,
        select: { position: true, valueCode: true, altAr: true, altFr: true, media: { select: { key: true } } },
      },
    },
  });
  return rows.flatMap(({ id, priceFrom, publishedAt, translations, images: [image] }) => {
    const words = translations.find((row) => row.locale === locale);
    if (!words || !publishedAt) return [];
    const picture = image && {
      path: pictureUrl({ key: image.media.key, name: imageName(image, translations) }, 640, "jpg"),
      alt: pick(locale, image.altAr, image.altFr),
    };
    const { title, slug } = words;
    const description = cutAtWord(cleanLine(words.description), 200);
    return [{ id, title, slug, description, price: priceFrom, publishedAt, picture: picture ?? null }];
  });
}
