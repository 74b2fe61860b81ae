import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { locales } from "@/lib/locale";
import { fail, ok } from "@/lib/result";
import { withTx } from "@/lib/tx";
import type { EpisodeInput, PodcastInput } from "../podcast";
import { keepVersion, lockKept } from "./keep-version";
import { type Address, slugFault, slugIn } from "./own-slugs";
import { areReady } from "./stored-files";

/** Saves a series in both languages; it is public with its first episode. */
export async function savePodcast(input: PodcastInput, actor: Actor | null) {
  return withTx(async (tx) => {
    const { id, coverId, category, isExplicit, ...words } = input;
    if (!(await areReady(tx, [coverId], "cover"))) return fail("file_not_found");
    if (id && (await tx.podcast.count({ where: { id } })) === 0) return fail("podcast_not_found");
    const ownerOf = async (where: Address) =>
      (await tx.podcastText.findUnique({ where, select: { podcastId: true } }))?.podcastId;
    const clash = await slugFault(words, ownerOf, id);
    if (clash) return clash;
    const podcastId = await writePodcast(tx, input);
    await recordAudit(tx, {
      actor,
      action: "podcast_saved",
      subject: `podcast:${podcastId}`,
      after: { category, ...words },
    });
    return ok({ id: podcastId });
  });
}

/** Saves an episode in both languages; a new one begins as a draft. */
export const saveEpisode = (input: EpisodeInput, actor: Actor | null) =>
  withTx((tx) => saveEpisodeIn(tx, input, actor));

/** The same within a transaction: the former text is kept. */
export async function saveEpisodeIn(tx: DbClient, input: EpisodeInput, actor: Actor | null) {
  const fault = await faultOf(tx, input);
  if (fault) return fault;
  const { id: _, podcastId, ...content } = input;
  const { number, ar, fr } = content;
  const id = await writeEpisode(tx, input);
  await keepVersion(tx, "episode", { id, content, actor });
  await recordAudit(tx, { actor, action: "episode_saved", subject: `podcast:${podcastId}`, after: { number, ar, fr } });
  return ok({ id, podcastId });
}

async function faultOf(tx: DbClient, { id, podcastId, number, ar, fr }: EpisodeInput) {
  if ((await tx.podcast.count({ where: { id: podcastId } })) === 0) return fail("podcast_not_found");
  if (!(await areReady(tx, [ar.fileId, fr.fileId], "audio"))) return fail("file_not_found");
  const where = { podcastId_number: { podcastId, number } };
  const same = await tx.episode.findUnique({ where, select: { id: true } });
  if (same && same.id !== id) return { ...fail("number_taken"), fields: { number: "number_taken" } };
  const isOfSeries = id === undefined || (await tx.episode.count({ where: { id, podcastId } })) > 0;
  if (!isOfSeries || (id && !(await lockKept(tx, "episode", id)))) return fail("episode_not_found");
  return null;
}

async function writePodcast(
  tx: DbClient,
  { id, coverId, category, isExplicit, ...words }: PodcastInput,
): Promise<number> {
  const data = { coverId, category, isExplicit };
  const select = { id: true };
  const podcast = id
    ? await tx.podcast.update({ where: { id }, data, select })
    : await tx.podcast.create({ data, select });
  for (const locale of locales) {
    const text = { ...words[locale], slug: slugIn(words[locale]) };
    const key = { podcastId_locale: { podcastId: podcast.id, locale } };
    await tx.podcastText.upsert({ where: key, create: { podcastId: podcast.id, locale, ...text }, update: text });
  }
  return podcast.id;
}

async function writeEpisode(
  tx: DbClient,
  { id, podcastId, number, isExplicit, ...words }: EpisodeInput,
): Promise<number> {
  const data = { podcastId, number, isExplicit };
  const select = { id: true };
  const episode = id
    ? await tx.episode.update({ where: { id }, data, select })
    : await tx.episode.create({ data, select });
  for (const locale of locales) {
    const key = { episodeId_locale: { episodeId: episode.id, locale } };
    await tx.episodeText.upsert({
      where: key,
      create: { episodeId: episode.id, locale, ...words[locale] },
      update: words[locale],
    });
  }
  return episode.id;
}
