"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { changeFilmStatus, saveFilm } from "../commands/save-film";
import { filmInput } from "../film";
import { statusInput } from "../form-fields";

export const keepFilm = staffAction("content", filmInput, async (input, staff) => {
  const saved = await saveFilm(input, staff);
  if (!saved.ok) return saved;
  updateTag(cacheTags.content);
  return input.id ? saved : redirect(`/admin/content/videos/${saved.value.id}?done=saved`);
});

export const turnFilm = staffAction("content", statusInput, async (input, staff) => {
  const turned = await changeFilmStatus(input, staff);
  updateTag(cacheTags.content);
  refresh();
  return turned;
});
