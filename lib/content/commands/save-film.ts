import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { FilmInput } from "../film";
import { type Address, slugFault, slugIn } from "./own-slugs";
import { areReady } from "./stored-files";

/** Saves a film in both languages with the products seen in it; a new one begins as a draft. */
export async function saveFilm(input: FilmInput, actor: Actor | null) {
  return withTx(async (tx) => {
    const fault = await faultOf(tx, input);
    if (fault) return fault;
    const id = await writeFilm(tx, input);
    const { ar, fr, spots } = input;
    await recordAudit(tx, { actor, action: "film_saved", subject: `film:${id}`, after: { ar, fr, spots } });
    return ok({ id });
  });
}

/** Shows a film to everybody, or takes it back. */
export async function changeFilmStatus(
  { id, status }: { id: number; status: string },
  actor: Actor | null,
  now = new Date(),
) {
  return withTx(async (tx) => {
    const film = await tx.film.findUnique({ where: { id }, select: { publishedAt: true } });
    if (!film) return fail("film_not_found");
    await tx.film.update({ where: { id }, data: { status, publishedAt: film.publishedAt ?? now } });
    await recordAudit(tx, { actor, action: `film_${status}`, subject: `film:${id}` });
    return ok({ id });
  });
}

async function faultOf(tx: DbClient, { id, fileId, posterKey, spots, ...words }: FilmInput) {
  if (id && (await tx.film.count({ where: { id } })) === 0) return fail("film_not_found");
  if (!(await areReady(tx, [fileId], "video"))) return fail("file_not_found");
  if ((await tx.media.count({ where: { key: posterKey } })) === 0) return fail("picture_not_found");
  const products = [...new Set(spots.map(({ productId }) => productId))];
  if ((await tx.product.count({ where: { id: { in: products } } })) < products.length) return fail("product_not_found");
  const ownerOf = async (where: Address) => (await tx.filmText.findUnique({ where, select: { filmId: true } }))?.filmId;
  return slugFault(words, ownerOf, id);
}

async function writeFilm(tx: DbClient, { id, fileId, posterKey, spots, ...words }: FilmInput): Promise<number> {
  const poster = await tx.media.findUniqueOrThrow({ where: { key: posterKey }, select: { id: true } });
  const data = { fileId, posterId: poster.id };
  const select = { id: true };
  const film = id ? await tx.film.update({ where: { id }, data, select }) : await tx.film.create({ data, select });
  for (const locale of locales) {
    const text = { ...words[locale], slug: slugIn(words[locale]) };
    const key = { filmId_locale: { filmId: film.id, locale } };
    await tx.filmText.upsert({ where: key, create: { filmId: film.id, locale, ...text }, update: text });
  }
  await tx.filmSpot.deleteMany({ where: { filmId: film.id } });
  await tx.filmSpot.createMany({
    data: spots.map(({ from, to, productId }, position) => ({
      filmId: film.id,
      position,
      fromS: from,
      toS: to,
      productId,
    })),
  });
  return film.id;
}
