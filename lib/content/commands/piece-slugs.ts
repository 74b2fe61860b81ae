import "server-only";
import type { DbClient } from "@/lib/db";
import { locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { slugOf } from "@/lib/text";
import type { PieceContent } from "../piece";
import { isReservedSlug } from "../static-pages";

/** The content with the addresses it will have: those typed, or made from the titles and numbered until free. A typed one that is taken is refused. */
export async function settlePieceSlugs(tx: DbClient, content: PieceContent, pieceId: number) {
  const words = { ...content.words };
  for (const locale of locales) {
    const written = words[locale];
    if (!written) continue;
    const wanted = written.slug || slugOf(written.title) || "p";
    const others = await slugsLike(tx, { locale, wanted, pieceId });
    const isTaken = (slug: string) => others.has(slug) || isReservedSlug(slug);
    if (written.slug && isTaken(wanted))
      return { ...fail("slug_taken"), fields: { [`words.${locale}.slug`]: "slug_taken" } };
    words[locale] = { ...written, slug: firstFree(wanted, isTaken) };
  }
  return ok({ ...content, words });
}

async function slugsLike(
  tx: DbClient,
  { locale, wanted, pieceId }: { locale: string; wanted: string; pieceId: number },
) {
  const rows = await tx.pieceTranslation.findMany({
    where: {
      locale,
      OR: [{ slug: wanted }, { slug: { startsWith: `${wanted}-` } }],
      pieceId: { not: pieceId },
    },
    select: { slug: true },
    take: 1_000,
  });
  return new Set(rows.map((row) => row.slug));
}

function firstFree(wanted: string, isTaken: (slug: string) => boolean): string {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!isTaken(slug)) return slug;
  }
}
