"use server";

import { updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { authorIdInput, authorInput } from "../author";
import { deleteAuthor, saveAuthor } from "../commands/save-author";

export const keepAuthor = staffAction("content", authorInput, async (input, staff) => {
  const saved = await saveAuthor(input, staff);
  if (!saved.ok) return saved;
  updateTag(cacheTags.content);
  return input.id ? saved : redirect(`/admin/content/authors/${saved.value.id}?done=saved`);
});

export const dropAuthor = staffAction("content", authorIdInput, async (input, staff) => {
  const removed = await deleteAuthor(input, staff);
  if (!removed.ok) return removed;
  updateTag(cacheTags.content);
  return redirect("/admin/content/authors?done=deleted");
});
