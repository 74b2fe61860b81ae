import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { GuideInput } from "../guide";
import type { KeptContent } from "../kept-text";
import { keepVersion, lockKept } from "./keep-version";
import { type Address, settled, slugFault } from "./own-slugs";
import { areReady } from "./stored-files";

/** Saves a guide in both languages; a new one begins as a draft. */
export const saveGuide = (input: GuideInput, actor: Actor | null) => withTx((tx) => saveGuideIn(tx, input, actor));

/** The same within a transaction: the former text is kept. */
export async function saveGuideIn(tx: DbClient, input: GuideInput, actor: Actor | null) {
  const fault = await faultOf(tx, input);
  if (fault) return fault;
  const { id: _, ...typed } = input;
  const content = { ...typed, ar: settled(input.ar), fr: settled(input.fr) };
  const id = await writeGuide(tx, input.id, content);
  await keepVersion(tx, "guide", { id, content, actor });
  const { ar, fr } = input;
  await recordAudit(tx, { actor, action: "guide_saved", subject: `guide:${id}`, after: { ar, fr } });
  return ok({ id });
}

/** Which guide has an address. */
export const guideAt = (tx: DbClient) => async (where: Address) =>
  (await tx.guideText.findUnique({ where, select: { guideId: true } }))?.guideId;

async function faultOf(tx: DbClient, { id, coverKey, ar, fr }: GuideInput) {
  if (id && !(await lockKept(tx, "guide", id))) return fail("guide_not_found");
  if (!(await areReady(tx, [ar.fileId, fr.fileId], "pdf"))) return fail("file_not_found");
  if (coverKey && (await tx.media.count({ where: { key: coverKey } })) === 0) return fail("picture_not_found");
  return slugFault({ ar, fr }, guideAt(tx), id);
}

async function writeGuide(tx: DbClient, id: number | undefined, content: KeptContent["guide"]): Promise<number> {
  const { isForReaders, coverKey, ...words } = content;
  const cover = await tx.media.findUnique({ where: { key: coverKey }, select: { id: true } });
  const data = { isForReaders, coverId: cover?.id ?? null };
  const select = { id: true };
  const guide = id ? await tx.guide.update({ where: { id }, data, select }) : await tx.guide.create({ data, select });
  for (const locale of locales) {
    const text = words[locale];
    const key = { guideId_locale: { guideId: guide.id, locale } };
    await tx.guideText.upsert({ where: key, create: { guideId: guide.id, locale, ...text }, update: text });
  }
  return guide.id;
}
