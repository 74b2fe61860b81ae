"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { saveEpisode, savePodcast } from "../commands/save-podcast";
import { publishLater, turnPublic } from "../commands/turn-public";
import { statusInput } from "../form-fields";
import { episodeInput, podcastInput } from "../podcast";
import { scheduleInput } from "../schema";

export const keepPodcast = staffAction("content", podcastInput, async (input, staff) => {
  const saved = await savePodcast(input, staff);
  if (!saved.ok) return saved;
  updateTag(cacheTags.content);
  return input.id ? saved : redirect("/admin/content/podcast?done=saved");
});

export const keepEpisode = staffAction("content", episodeInput, async (input, staff) => {
  const saved = await saveEpisode(input, staff);
  if (!saved.ok) return saved;
  updateTag(cacheTags.content);
  const { id, podcastId } = saved.value;
  return input.id ? saved : redirect(`/admin/content/podcast/${podcastId}/episodes/${id}?done=saved`);
});

export const turnEpisode = staffAction("content", statusInput, async (input, staff) => {
  const turned = await turnPublic({ kind: "episode", ...input }, staff);
  updateTag(cacheTags.content);
  refresh();
  return turned;
});

export const scheduleEpisode = staffAction("content", scheduleInput, async (input, staff) => {
  const scheduled = await publishLater({ kind: "episode", ...input }, staff);
  refresh();
  return scheduled;
});
