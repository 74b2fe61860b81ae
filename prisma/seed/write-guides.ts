import { saveGuide } from "@/lib/content/commands/save-guide";
import { turnPublic } from "@/lib/content/commands/turn-public";
import { guideInput } from "@/lib/content/guide";
import { db } from "@/lib/db";
import { writeFile } from "./write-files";

/** The demo's booklet: how copper keeps its shine. */
export async function writeGuides(): Promise<void> {
  const input = guideInput.parse({
    coverKey: await pictureOf("cuivre"),
    ar: {
      title: "العناية بالنحاس في البيت",
      text: "صينية الجدة تستحق أن تلمع. كتيّب من أربع صفحات جمعنا فيه ما نقوله لزبائننا كل يوم: بأي شيء ننظّف، وما الذي يفسد النحاس إلى الأبد.",
      points:
        "كيف تفرّق بين النحاس الأصفر والأحمر والمطلي\nتنظيف كل شهر بليمون وملح\nعجينة السواد القديم\nكيف تحفظ القطع التي لا تُستعمل",
      coverAlt: "إناء من النحاس من دكّان حانوت وهران",
      fileId: await writeFile("copper-care-ar.pdf", "pdf"),
    },
    fr: {
      title: "Entretenir le cuivre à la maison",
      text: "Le plateau de grand-mère mérite de briller. Quatre pages où nous avons réuni ce que nous disons chaque jour à nos clients : avec quoi nettoyer, et ce qui abîme le cuivre pour toujours.",
      points:
        "Reconnaître laiton, cuivre rouge et pièce vernie\nLe nettoyage du mois, citron et sel\nLa pâte contre le noir ancien\nRanger ce qui ne sert pas",
      coverAlt: "Une pièce de cuivre de la boutique Hanout Oran",
      fileId: await writeFile("copper-care-fr.pdf", "pdf"),
    },
  });
  const saved = await saveGuide(input, null);
  if (!saved.ok) throw new Error(`the demo's guide was refused: ${saved.error}`);
  await turnPublic({ kind: "guide", id: saved.value.id, status: "published" }, null);
}

/** Key of the first picture of a product with this word in its French name, "" when there is none. */
async function pictureOf(word: string): Promise<string> {
  const image = await db.productImage.findFirst({
    where: { product: { translations: { some: { locale: "fr", title: { contains: word, mode: "insensitive" } } } } },
    orderBy: [{ productId: "asc" }, { position: "asc" }],
    select: { media: { select: { key: true } } },
  });
  return image?.media.key ?? "";
}
