import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { type Locale, locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { AuthorInput } from "../author";
import { type Address, slugFault, slugIn } from "./own-slugs";

/** Saves who signs articles, in both languages. */
export async function saveAuthor(input: AuthorInput, actor: Actor | null) {
  return withTx(async (tx) => {
    const fault = await faultOf(tx, input);
    if (fault) return fault;
    const id = await writeAuthor(tx, input);
    const { ar, fr, links } = input;
    await recordAudit(tx, { actor, action: "author_saved", subject: `author:${id}`, after: { ar, fr, links } });
    return ok({ id });
  });
}

/** Their articles stay, signed by the shop. */
export async function deleteAuthor({ id }: { id: number }, actor: Actor | null) {
  return withTx(async (tx) => {
    const texts = await tx.authorText.findMany({ where: { authorId: id }, select: { locale: true, name: true } });
    const { count } = await tx.author.deleteMany({ where: { id } });
    if (count === 0) return fail("author_not_found");
    await recordAudit(tx, { actor, action: "author_deleted", subject: `author:${id}`, before: { texts } });
    return ok({ id });
  });
}

async function faultOf(tx: DbClient, { id, pictureKey, ar, fr }: AuthorInput) {
  if (id && (await tx.author.count({ where: { id } })) === 0) return fail("author_not_found");
  if (pictureKey && (await tx.media.count({ where: { key: pictureKey } })) === 0) return fail("picture_not_found");
  const ownerOf = async (where: Address) =>
    (await tx.authorText.findUnique({ where, select: { authorId: true } }))?.authorId;
  return slugFault({ ar: titled(ar), fr: titled(fr) }, ownerOf, id);
}

async function writeAuthor(tx: DbClient, { id, pictureKey, links, ...words }: AuthorInput): Promise<number> {
  const picture = await tx.media.findUnique({ where: { key: pictureKey }, select: { id: true } });
  const data = { links, pictureId: picture?.id ?? null };
  const select = { id: true };
  const author = id
    ? await tx.author.update({ where: { id }, data, select })
    : await tx.author.create({ data, select });
  for (const locale of locales) {
    const text = { ...words[locale], slug: slugIn(titled(words[locale])) };
    const key = { authorId_locale: { authorId: author.id, locale } };
    await tx.authorText.upsert({ where: key, create: { authorId: author.id, locale, ...text }, update: text });
  }
  return author.id;
}

const titled = ({ slug, name }: AuthorInput[Locale]) => ({ slug, title: name });
