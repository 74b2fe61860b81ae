import { countedDay, viewerFingerprint } from "@/lib/content/viewer";
import { db } from "@/lib/db";

type Reading = { perDay: number; rate: number };

/** Readers a day of each public text in the order they were published, and how many of a hundred did what it is for. */
const story: Reading[] = [
  { perDay: 9, rate: 31 },
  { perDay: 14, rate: 12 },
  { perDay: 6, rate: 7 },
  { perDay: 5, rate: 26 },
  { perDay: 2, rate: 3 },
  { perDay: 11, rate: 44 },
  { perDay: 3, rate: 9 },
];
const days = 60;
const dayMs = 86_400_000;

/** Two months of readers of the demo's texts, the same at every seeding but for its dates; a text is not read before its day. */
export async function writeReading(now: Date): Promise<void> {
  const pieces = await db.piece.findMany({
    where: { status: "published" },
    orderBy: { id: "asc" },
    take: story.length,
    select: { id: true, publishedAt: true },
  });
  const rows = pieces.flatMap(({ id, publishedAt }, place) =>
    Array.from({ length: days }, (_, ago) => new Date(now.getTime() - ago * dayMs))
      .filter((at) => publishedAt !== null && at >= publishedAt)
      .flatMap((at) => readersOf(id, at, story[place] ?? { perDay: 1, rate: 0 })),
  );
  await db.sight.createMany({ data: rows, skipDuplicates: true });
}

// Between half and one and a half of the usual number, by the day of the week.
function readersOf(subjectId: number, at: Date, { perDay, rate }: Reading) {
  const count = Math.max(1, Math.round(perDay * (0.5 + ((at.getUTCDay() * 3 + subjectId) % 7) / 6)));
  return Array.from({ length: count }, (_, reader) => ({
    kind: "piece",
    subjectId,
    day: new Date(countedDay(at)),
    viewer: viewerFingerprint(`demo-${subjectId}-${countedDay(at)}-${reader}`),
    actedAt: (reader * 37 + at.getUTCDate() * 11) % 100 < rate ? at : null,
  }));
}
