import { db } from "@/lib/db";
import { saveBoard } from "@/lib/marketing/commands/save-board";
import { boardInput } from "@/lib/marketing/schema";
import { algerianDay } from "@/lib/search/search-note";

const dayMs = 86_400_000;
const dayOf = (now: Date, ago: number): string => algerianDay(new Date(now.getTime() - ago * dayMs));

// A forum whose readers buy, and a screen that many see and few scan. `sku`: what it shows; `perDay`: who follows its link.
const stories = [
  {
    ...{ name: "منتدى الطبخ، أعلى الصفحة", place: "forum-cuisine-dz.example", campaign: "هدايا-نوفمبر" },
    ...{ locale: "ar", sku: "DAT-DGL-500G", title: "دقلة نور طولقة في علبة هدية", button: "اطلبها الآن" },
    ...{ line: "تصلك إلى باب البيت وتدفع عند الاستلام", cost: "12000", days: [21, -9], perDay: 7 },
  },
  {
    ...{ name: "Écran du centre commercial, entrée sud", place: "ecran.es-senia.example", campaign: "" },
    ...{ locale: "fr", sku: "OIL-KAB-500ML", title: "Huile d’olive vierge de Kabylie", button: "Scannez, commandez" },
    ...{ line: "Pressée à froid, livrée chez vous", cost: "25000", days: [6, -1], perDay: 2 },
  },
];

/** Two places bought elsewhere, and the visits that came from them. */
export async function writeBoards(now: Date): Promise<void> {
  for (const story of stories) await writeBoard(story, now);
}

async function writeBoard({ locale, sku, days, perDay, ...words }: (typeof stories)[number], now: Date): Promise<void> {
  const { slug } = await db.productTranslation.findFirstOrThrow({
    where: { locale, product: { variants: { some: { sku } } } },
    select: { slug: true },
  });
  const path = `/${locale}/products/${slug}`;
  const [first = 0, last = 0] = days;
  const span = { startsOn: dayOf(now, first), endsOn: dayOf(now, last) };
  const saved = await saveBoard(boardInput.parse({ ...words, ...span, page: path, hasPrice: "on" }), null, now);
  if (!saved.ok) throw new Error(`the board "${words.name}" was refused: ${saved.error}`);
  const { word } = await db.board.findUniqueOrThrow({ where: { id: saved.value.id }, select: { word: true } });
  await db.visitCount.createMany({
    data: Array.from({ length: first + 1 }, (_, ago) => ({
      ...{ day: new Date(dayOf(now, ago)), kind: "ads", source: word, path },
      visits: Math.max(1, perDay + (((ago * 7) % 5) - 2)),
    })),
    skipDuplicates: true,
  });
}
