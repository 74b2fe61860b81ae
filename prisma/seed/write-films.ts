import { changeFilmStatus, saveFilm } from "@/lib/content/commands/save-film";
import { filmInput } from "@/lib/content/film";
import { db } from "@/lib/db";
import { writeFile } from "./write-files";

const captionsAr = `WEBVTT

00:00.500 --> 00:04.000
إبريق الشاي التقليدي المطلي، كما في بيت الجدة.

00:04.500 --> 00:08.000
ستة كؤوس بحافة ذهبية.

00:08.500 --> 00:12.500
وصينية نحاس منقوشة باليد في قسنطينة.`;

const captionsFr = `WEBVTT

00:00.500 --> 00:04.000
La théière traditionnelle émaillée, comme chez grand-mère.

00:04.500 --> 00:08.000
Six verres au liseré doré.

00:08.500 --> 00:12.500
Et un plateau de cuivre ciselé à Constantine.`;

/** The demo's film: a tea table in thirteen seconds, with the three things that are on it. */
export async function writeFilms(): Promise<void> {
  const seen = await Promise.all(["Théière traditionnelle", "Six verres à thé", "Plateau de cuivre"].map(productNamed));
  const [first] = seen;
  if (!first) return;
  const times = [
    ["0:00", "0:04"],
    ["0:04", "0:08"],
    ["0:08", "0:13"],
  ] as const;
  const spots = seen.flatMap((product, place) => {
    const [from, to] = times[place] ?? ["0:00", "0:01"];
    return product ? [[String(place), { from, to, productId: String(product.id) }] as const] : [];
  });
  const input = filmInput.parse({
    fileId: await writeFile("tea-table.mp4", "video", 13),
    posterKey: first.pictureKey,
    ar: {
      title: "صينية الشاي في ثلاث قطع",
      text: "إبريق وستة كؤوس وصينية: كل ما تحتاجه قعدة الشاي، في ثلاث عشرة ثانية.",
      captions: captionsAr,
    },
    fr: {
      title: "La table à thé en trois pièces",
      text: "Une théière, six verres, un plateau : tout ce qu’il faut pour le thé, en treize secondes.",
      captions: captionsFr,
    },
    spots: Object.fromEntries(spots),
  });
  const saved = await saveFilm(input, null);
  if (!saved.ok) throw new Error(`the demo's film was refused: ${saved.error}`);
  await changeFilmStatus({ id: saved.value.id, status: "published" }, null);
}

async function productNamed(title: string): Promise<{ id: number; pictureKey: string } | null> {
  const product = await db.product.findFirst({
    where: { translations: { some: { locale: "fr", title: { startsWith: title } } } },
    select: {
      id: true,
      images: { orderBy: { position: "asc" }, take: 1, select: { media: { select: { key: true } } } },
    },
  });
  const key = product?.images[0]?.media.key;
  return product && key ? { id: product.id, pictureKey: key } : null;
}
