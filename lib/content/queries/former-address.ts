import "server-only";
import { db } from "@/lib/db";
import { type Locale, otherLocale } from "@/lib/locale";
import { publicIn } from "./authors";

export type AddressedKind = "film" | "guide" | "podcast" | "author";

/** Where a public film, guide, series or author is now, by the spellings of an address that it has or had, or has in the other language; the asked one first. */
export async function findMoved(kind: AddressedKind, locale: Locale, slugs: string[]): Promise<string | null> {
  const [asked] = slugs;
  const former = await db.formerAddress.findFirst({
    where: { kind, locale, slug: { in: slugs } },
    orderBy: { createdAt: "desc" },
    select: { subjectId: true },
  });
  const sought = { locale, slugs, id: former?.subjectId ?? 0 };
  const found = (await present[kind](sought)) ?? (await translated(kind, sought));
  return found && found.slug !== asked ? found.slug : null;
}

async function translated(kind: AddressedKind, { locale, slugs }: Sought): Promise<Found | null> {
  const twin = await present[kind]({ locale: otherLocale(locale), slugs, id: 0 });
  return twin && present[kind]({ locale, slugs: [], id: twin.id });
}

type Sought = { locale: Locale; slugs: string[]; id: number };
type Found = { id: number; slug: string };

const published = { status: "published" } as const;

// By its words of now, or by its id.
const present: Record<AddressedKind, (sought: Sought) => Promise<Found | null>> = {
  async film({ locale, slugs, id }) {
    const row = await db.filmText.findFirst({
      where: { locale, film: published, OR: [{ slug: { in: slugs } }, { filmId: id }] },
      select: { filmId: true, slug: true },
    });
    return row && { id: row.filmId, slug: row.slug };
  },
  async guide({ locale, slugs, id }) {
    const row = await db.guideText.findFirst({
      where: { locale, guide: published, OR: [{ slug: { in: slugs } }, { guideId: id }] },
      select: { guideId: true, slug: true },
    });
    return row && { id: row.guideId, slug: row.slug };
  },
  async podcast({ locale, slugs, id }) {
    const row = await db.podcastText.findFirst({
      where: {
        locale,
        podcast: { episodes: { some: published } },
        OR: [{ slug: { in: slugs } }, { podcastId: id }],
      },
      select: { podcastId: true, slug: true },
    });
    return row && { id: row.podcastId, slug: row.slug };
  },
  async author({ locale, slugs, id }) {
    const row = await db.authorText.findFirst({
      where: { locale, author: publicIn(locale), OR: [{ slug: { in: slugs } }, { authorId: id }] },
      select: { authorId: true, slug: true },
    });
    return row && { id: row.authorId, slug: row.slug };
  },
};
