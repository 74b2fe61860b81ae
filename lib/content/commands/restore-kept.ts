import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import type { Actor } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import { type KeptContent, type KeptKind, keptContentOf, type keptVersionInput } from "../kept-text";
import { lockKept } from "./keep-version";
import { keepFreeSlugs } from "./own-slugs";
import { filmAt, saveFilmIn } from "./save-film";
import { guideAt, saveGuideIn } from "./save-guide";
import { saveEpisodeIn } from "./save-podcast";
import { areReady } from "./stored-files";

type Wanted = z.output<typeof keptVersionInput>;

/** Brings an old version back through an ordinary save, so as a new one. What is gone since, or another's now, stays as it is today; then it is not whole. */
export async function restoreKept({ kind, id, number }: Wanted, actor: Actor) {
  return withTx(async (tx) => {
    if (!(await lockKept(tx, kind, id))) return fail("version_unknown");
    return bringBack[kind](tx, { id, number, actor });
  });
}

type Asked = { id: number; number: number; actor: Actor };

const bringBack = {
  film: async (tx: DbClient, { id, number, actor }: Asked) => {
    const kept = await keptOf(tx, "film", { id, number });
    if (!kept) return fail("version_unknown");
    const content = await fittingFilm(tx, id, kept);
    const saved = await saveFilmIn(tx, { ...content, id }, actor);
    return saved.ok ? ok({ path: `videos/${id}`, isWhole: isDeepStrictEqual(content, kept.old) }) : saved;
  },
  guide: async (tx: DbClient, { id, number, actor }: Asked) => {
    const kept = await keptOf(tx, "guide", { id, number });
    if (!kept) return fail("version_unknown");
    const content = await fittingGuide(tx, id, kept);
    const saved = await saveGuideIn(tx, { ...content, id }, actor);
    return saved.ok ? ok({ path: `guides/${id}`, isWhole: isDeepStrictEqual(content, kept.old) }) : saved;
  },
  episode: async (tx: DbClient, { id, number, actor }: Asked) => {
    const kept = await keptOf(tx, "episode", { id, number });
    if (!kept) return fail("version_unknown");
    const { podcastId } = await tx.episode.findUniqueOrThrow({ where: { id }, select: { podcastId: true } });
    const content = await fittingEpisode(tx, { id, podcastId }, kept);
    const saved = await saveEpisodeIn(tx, { ...content, id, podcastId }, actor);
    const path = `podcast/${podcastId}/episodes/${id}`;
    return saved.ok ? ok({ path, isWhole: isDeepStrictEqual(content, kept.old) }) : saved;
  },
};

type Kept<K extends KeptKind> = { old: KeptContent[K]; now: KeptContent[K] };

// The wanted version and the latest one, which is what is there now.
async function keptOf<K extends KeptKind>(
  tx: DbClient,
  kind: K,
  { id, number }: { id: number; number: number },
): Promise<Kept<K> | null> {
  const where = { kind, subjectId: id };
  const wanted = await tx.contentVersion.findFirst({ where: { ...where, number } });
  const latest = await tx.contentVersion.findFirst({ where, orderBy: { number: "desc" } });
  const [old, now] = [keptContentOf(kind, wanted?.content), keptContentOf(kind, latest?.content)];
  return old && now && { old, now };
}

async function fittingFilm(tx: DbClient, id: number, { old, now }: Kept<"film">) {
  const { fileId, width, height } = (await areReady(tx, [old.fileId], "video")) ? old : now;
  const { posterKey } = (await isStored(tx, old.posterKey)) ? old : now;
  const seen = { id: { in: old.spots.map(({ productId }) => productId) } };
  const known = (await tx.product.findMany({ where: seen, select: { id: true } })).map((product) => product.id);
  const spots = old.spots.filter(({ productId }) => known.includes(productId));
  return { fileId, width, height, posterKey, spots, ...(await keepFreeSlugs({ old, now }, filmAt(tx), id)) };
}

async function fittingGuide(tx: DbClient, id: number, { old, now }: Kept<"guide">) {
  const { ar, fr } = await keepFreeSlugs({ old, now }, guideAt(tx), id);
  const coverKey = !old.coverKey || (await isStored(tx, old.coverKey)) ? old.coverKey : now.coverKey;
  const alt = (before: string, today: string) => (coverKey === old.coverKey ? before : today);
  return {
    ...{ isForReaders: old.isForReaders, coverKey },
    ar: { ...ar, coverAlt: alt(ar.coverAlt, now.ar.coverAlt), fileId: await fileOf(tx, "pdf", [ar, now.ar]) },
    fr: { ...fr, coverAlt: alt(fr.coverAlt, now.fr.coverAlt), fileId: await fileOf(tx, "pdf", [fr, now.fr]) },
  };
}

async function fittingEpisode(
  tx: DbClient,
  { id, podcastId }: { id: number; podcastId: number },
  { old, now }: Kept<"episode">,
) {
  const same = { podcastId, number: old.number, id: { not: id } };
  const { number } = (await tx.episode.count({ where: same })) === 0 ? old : now;
  return {
    ...{ number, isExplicit: old.isExplicit },
    ar: { ...old.ar, fileId: await fileOf(tx, "audio", [old.ar, now.ar]) },
    fr: { ...old.fr, fileId: await fileOf(tx, "audio", [old.fr, now.fr]) },
  };
}

type Filed = { fileId: string };

const fileOf = async (tx: DbClient, kind: "pdf" | "audio", [old, now]: [Filed, Filed]) =>
  (await areReady(tx, [old.fileId], kind)) ? old.fileId : now.fileId;

const isStored = async (tx: DbClient, key: string) => (await tx.media.count({ where: { key } })) > 0;
