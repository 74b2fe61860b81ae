import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { FilmInput } from "../film";
import type { KeptContent } from "../kept-text";
import { keepVersion, lockKept } from "./keep-version";
import { type Address, settled, slugFault } from "./own-slugs";
import { areReady } from "./stored-files";

/** Saves a film in both languages with the products seen in it; a new one begins as a draft. */
export const saveFilm = (input: FilmInput, actor: Actor | null) => withTx((tx) => saveFilmIn(tx, input, actor));

/** The same within a transaction: the former text is kept. */
export async function saveFilmIn(tx: DbClient, input: FilmInput, actor: Actor | null) {
  const fault = await faultOf(tx, input);
  if (fault) return fault;
  const { id: _, ...typed } = input;
  const content = { ...typed, ar: settled(input.ar), fr: settled(input.fr) };
  const id = await writeFilm(tx, input.id, content);
  await keepVersion(tx, "film", { id, content, actor });
  const { ar, fr, spots } = input;
  await recordAudit(tx, { actor, action: "film_saved", subject: `film:${id}`, after: { ar, fr, spots } });
  return ok({ id });
}

/** Which film has an address. */
export const filmAt = (tx: DbClient) => async (where: Address) =>
  (await tx.filmText.findUnique({ where, select: { filmId: true } }))?.filmId;

async function faultOf(tx: DbClient, { id, fileId, posterKey, spots, ...words }: FilmInput) {
  if (id && !(await lockKept(tx, "film", id))) return fail("film_not_found");
  if (!(await areReady(tx, [fileId], "video"))) return fail("file_not_found");
  if ((await tx.media.count({ where: { key: posterKey } })) === 0) return fail("picture_not_found");
  const products = [...new Set(spots.map(({ productId }) => productId))];
  if ((await tx.product.count({ where: { id: { in: products } } })) < products.length) return fail("product_not_found");
  return slugFault(words, filmAt(tx), id);
}

async function writeFilm(tx: DbClient, id: number | undefined, content: KeptContent["film"]): Promise<number> {
  const { fileId, posterKey, spots, width, height, ...words } = content;
  const poster = await tx.media.findUniqueOrThrow({ where: { key: posterKey }, select: { id: true } });
  const shape = width && height ? { width, height } : { width: null, height: null };
  const data = { fileId, posterId: poster.id, ...shape };
  const select = { id: true };
  const film = id ? await tx.film.update({ where: { id }, data, select }) : await tx.film.create({ data, select });
  for (const locale of locales) {
    const text = words[locale];
    const key = { filmId_locale: { filmId: film.id, locale } };
    await tx.filmText.upsert({ where: key, create: { filmId: film.id, locale, ...text }, update: text });
  }
  await tx.filmSpot.deleteMany({ where: { filmId: film.id } });
  await tx.filmSpot.createMany({
    data: spots.map(({ from, to, ...spot }, position) => ({
      ...spot,
      filmId: film.id,
      position,
      fromS: from,
      toS: to,
    })),
  });
  return film.id;
}
