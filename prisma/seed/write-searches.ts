import { db } from "@/lib/db";
import { judgeTerms } from "@/lib/orders/commands/judge-terms";
import { algerianDay } from "@/lib/search/search-note";
import { searchKey } from "@/lib/text";
import { buyersSearched, type StoryTerm, storyTerms } from "./searches-story";

const days = 60;

/** Two months of searches, the same at every seeding but for their dates, and what the buyers of the story had searched. */
export async function writeSearches(now: Date): Promise<void> {
  await writeTerms();
  const rows = storyTerms.flatMap((term, place) =>
    Array.from({ length: days }, (_, ago) => dayOf(term, place, ago, now)).filter(({ searches }) => searches > 0),
  );
  await db.searchDay.createMany({ data: rows, skipDuplicates: true });
}

// The first orders of the story had searched, as their browsers told.
async function writeTerms(): Promise<void> {
  const orders = await db.order.findMany({
    orderBy: { number: "asc" },
    take: 200,
    select: { id: true, createdAt: true },
  });
  for (const [place, { id, createdAt }] of orders.entries()) {
    const texts = buyersSearched[place] ?? [];
    const data = texts.map((text) => {
      const locale = /[a-z]/i.test(text) ? "fr" : "ar";
      return { orderId: id, locale, key: searchKey(text), text, day: new Date(algerianDay(createdAt)) };
    });
    await db.orderTerm.createMany({ data, skipDuplicates: true });
    await judgeTerms(id);
  }
}

function dayOf({ locale, text, perDay, growth, results }: StoryTerm, place: number, ago: number, now: Date) {
  const date = new Date(now.getTime() - ago * 86_400_000);
  const share = 1 - (ago / days) * (1 - 1 / growth);
  // Thursday evening and Friday are when people look around; the rest is a wave of its own for each term.
  const weekend = [4, 5].includes(date.getUTCDay()) ? 1.4 : 1;
  const wave = 1 + 0.45 * Math.sin(place * 2.3 + ago * 1.7);
  const searches = Math.round(perDay * share * weekend * wave);
  return {
    day: new Date(algerianDay(date)),
    locale,
    key: searchKey(text),
    text,
    searches,
    visitors: Math.ceil(searches * 0.8),
    newcomers: Math.ceil(searches * 0.6),
    misses: results === 0 ? searches : 0,
    results,
    opens: results === 0 ? 0 : Math.round(searches * 0.4),
  };
}
