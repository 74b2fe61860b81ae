import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { GuideInput } from "../guide";
import { type Address, slugFault, slugIn } from "./own-slugs";
import { areReady } from "./stored-files";

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
  if (!(await areReady(tx, [ar.fileId, fr.fileId], "pdf"))) return fail("file_not_found");
  if (coverKey && (await tx.media.count({ where: { key: coverKey } })) === 0) return fail("picture_not_found");
  const ownerOf = async (where: Address) =>
    (await tx.guideText.findUnique({ where, select: { guideId: true } }))?.guideId;
  return slugFault({ ar, fr }, ownerOf, id);
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

/** Shows a guide to everybody, or takes it back; links that were sent keep working. */
export async function changeGuideStatus({ id, status }: { id: number; status: string }, actor: Actor | null) {
  return withTx(async (tx) => {
    const { count } = await tx.guide.updateMany({ where: { id }, data: { status } });
    if (count === 0) return fail("guide_not_found");
    await recordAudit(tx, { actor, action: `guide_${status}`, subject: `guide:${id}` });
    return ok({ id });
  });
}
