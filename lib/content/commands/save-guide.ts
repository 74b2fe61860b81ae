import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { slugOf } from "@/lib/text";
import { withTx } from "@/lib/tx";
import type { GuideInput } from "../guide";

/** Saves a guide in both languages; a new one begins as a draft. */
export async function saveGuide(input: GuideInput, actor: Actor | null) {
  return withTx(async (tx) => {
    const fault = await faultOf(tx, input);
    if (fault) return fault;
    const id = await writeGuide(tx, input);
    const { ar, fr } = input;
    await recordAudit(tx, { actor, action: "guide_saved", subject: `guide:${id}`, after: { ar, fr } });
    return ok({ id });
  });
}

async function faultOf(tx: DbClient, { id, coverKey, ar, fr }: GuideInput) {
  if (id && (await tx.guide.count({ where: { id } })) === 0) return fail("guide_not_found");
  if (!(await filesAreThere(tx, [ar.fileId, fr.fileId]))) return fail("file_not_found");
  if (coverKey && (await tx.media.count({ where: { key: coverKey } })) === 0) return fail("picture_not_found");
  const clash = await takenSlug(tx, { ar, fr }, id);
  return clash && { ...fail("slug_taken"), fields: { [`${clash}.slug`]: "slug_taken" } };
}

async function writeGuide(tx: DbClient, { id, isForReaders, coverKey, ...words }: GuideInput): Promise<number> {
  const cover = await tx.media.findUnique({ where: { key: coverKey }, select: { id: true } });
  const data = { isForReaders, coverId: cover?.id ?? null };
  const select = { id: true };
  const guide = id ? await tx.guide.update({ where: { id }, data, select }) : await tx.guide.create({ data, select });
  for (const locale of locales) {
    const text = { ...words[locale], slug: slugIn(words[locale]) };
    const key = { guideId_locale: { guideId: guide.id, locale } };
    await tx.guideText.upsert({ where: key, create: { guideId: guide.id, locale, ...text }, update: text });
  }
  return guide.id;
}

const slugIn = ({ slug, title }: { slug: string; title: string }): string => slug || slugOf(title);

/** Shows a guide to everybody, or takes it back; links that were sent keep working. */
export async function changeGuideStatus({ id, status }: { id: number; status: string }, actor: Actor | null) {
  return withTx(async (tx) => {
    const { count } = await tx.guide.updateMany({ where: { id }, data: { status } });
    if (count === 0) return fail("guide_not_found");
    await recordAudit(tx, { actor, action: `guide_${status}`, subject: `guide:${id}` });
    return ok({ id });
  });
}

async function filesAreThere(tx: DbClient, ids: string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  return (await tx.storedFile.count({ where: { id: { in: wanted }, kind: "pdf", isReady: true } })) === wanted.length;
}

type Words = Pick<GuideInput, "ar" | "fr">;

async function takenSlug(tx: DbClient, words: Words, id: number | undefined): Promise<"ar" | "fr" | null> {
  for (const locale of locales) {
    const slug = slugIn(words[locale]);
    const other = await tx.guideText.findUnique({
      where: { locale_slug: { locale, slug } },
      select: { guideId: true },
    });
    if (slug === "" || (other && other.guideId !== id)) return locale;
  }
  return null;
}
