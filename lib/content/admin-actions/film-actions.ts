"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { saveFilm } from "../commands/save-film";
import { publishLater, turnPublic } from "../commands/turn-public";
import { filmInput } from "../film";
import { statusInput } from "../form-fields";
import { scheduleInput } from "../schema";

export const keepFilm = staffAction("content", filmInput, async (input, staff) => {
  const saved = await saveFilm(input, staff);
  if (!saved.ok) return saved;
  updateTag(cacheTags.content);
  return input.id ? saved : redirect(`/admin/content/videos/${saved.value.id}?done=saved`);
});

export const turnFilm = staffAction("content", statusInput, async (input, staff) => {
  const turned = await turnPublic({ kind: "film", ...input }, staff);
  updateTag(cacheTags.content);
  refresh();
  return turned;
});

export const scheduleFilm = staffAction("content", scheduleInput, async (input, staff) => {
  const scheduled = await publishLater({ kind: "film", ...input }, staff);
  refresh();
  return scheduled;
});
