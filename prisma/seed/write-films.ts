import { saveFilm } from "@/lib/content/commands/save-film";
import { tellStory } from "@/lib/content/commands/tell-story";
import { turnPublic } from "@/lib/content/commands/turn-public";
import { filmInput } from "@/lib/content/film";
import { db } from "@/lib/db";
import { type DemoFilm, demoFilms } from "./demo-films";
import { writeFile } from "./write-files";

/** The demo's films, each with the things that are in its picture; the first one is the landing pages'. */
export async function writeFilms(): Promise<void> {
  for (const film of demoFilms) await writeFilm(film);
}

async function writeFilm({ file, seconds, seen, ...rest }: DemoFilm): Promise<void> {
  const products = await Promise.all(seen.map(({ title }) => productNamed(title)));
  const posterKey = products[0]?.pictureKey;
  if (!posterKey) return;
  const spots = seen.flatMap(({ title: _, ...spot }, place) => {
    const product = products[place];
    return product ? [{ ...spot, productId: String(product.id) }] : [];
  });
  const fileId = await writeFile(file, "video", seconds);
  const saved = await saveFilm(filmInput.parse({ ...rest, fileId, posterKey, spots: { ...spots } }), null);
  if (!saved.ok) throw new Error(`the demo's film was refused: ${saved.error}`);
  const { id } = saved.value;
  await turnPublic({ kind: "film", id, status: "published" }, null);
  await tellStory({ id, isStory: true, until: null }, null);
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
