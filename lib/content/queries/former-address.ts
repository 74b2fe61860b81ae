import "server-only";
import { db } from "@/lib/db";
import type { Locale } from "@/lib/locale";
import { publicIn } from "./authors";

export type AddressedKind = "film" | "guide" | "podcast" | "author";

/** Where a public film, guide, series or author is now, by the spellings of an address that it has or had, the asked one first. */
export async function findMoved(kind: AddressedKind, locale: Locale, slugs: string[]): Promise<string | null> {
  const [asked] = slugs;
  const former = await db.formerAddress.findFirst({
    where: { kind, locale, slug: { in: slugs } },
    orderBy: { createdAt: "desc" },
    select: { subjectId: true },
  });
  const found = await present[kind]({ locale, slugs, id: former?.subjectId ?? 0 });
  return found && found.slug !== asked ? found.slug : null;
}

type Sought = { locale: Locale; slugs: string[]; id: number };
type Present = (sought: Sought) => Promise<{ slug: string } | null>;

const slug = { slug: true } as const;
const published = { status: "published" } as const;

// By its words of now, or by its id.
const present: Record<AddressedKind, Present> = {
  film: ({ locale, slugs, id }) =>
    db.filmText.findFirst({
      where: { locale, film: published, OR: [{ slug: { in: slugs } }, { filmId: id }] },
      select: slug,
    }),
  guide: ({ locale, slugs, id }) =>
    db.guideText.findFirst({
      where: { locale, guide: published, OR: [{ slug: { in: slugs } }, { guideId: id }] },
      select: slug,
    }),
  podcast: ({ locale, slugs, id }) =>
    db.podcastText.findFirst({
      where: {
        locale,
        podcast: { episodes: { some: published } },
        OR: [{ slug: { in: slugs } }, { podcastId: id }],
      },
      select: slug,
    }),
  author: ({ locale, slugs, id }) =>
    db.authorText.findFirst({
      where: { locale, author: publicIn(locale), OR: [{ slug: { in: slugs } }, { authorId: id }] },
      select: slug,
    }),
};
