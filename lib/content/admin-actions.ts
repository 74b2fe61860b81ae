"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { deleteBanner, saveBanner } from "./commands/edit-banners";
import { deleteTopic, saveTopic } from "./commands/edit-topics";
import { discardDraft } from "./commands/keep-draft";
import { deletePiece, publishPiece, schedulePiece, unpublishPiece } from "./commands/publish-piece";
import { saveDocument } from "./commands/save-document";
import { createPiece, restoreVersion, savePiece } from "./commands/save-piece";
import { faqDocument, menusDocument, pressDocument } from "./documents";
import {
  bannerIdInput,
  bannerInput,
  newPieceInput,
  pieceIdInput,
  pieceInput,
  scheduleInput,
  topicIdInput,
  topicInput,
  versionInput,
} from "./schema";

// Public pages at once, the list and the editor's card with them.
function show(outcome: { ok: true; value: { id: number } } | { ok: false }): void {
  if (!outcome.ok) return;
  updateTag(cacheTags.piece(outcome.value.id));
  updateTag(cacheTags.content);
  refresh();
}

export const addPiece = staffAction("content", newPieceInput, async ({ kind }, staff) => {
  const created = await createPiece(kind, staff);
  return redirect(`/admin/content/pieces/${created.value.id}`);
});

export const saveWords = staffAction("content", pieceInput, async (input, staff) => {
  const saved = await savePiece(input, staff);
  show(saved);
  return saved;
});

export const publishNow = staffAction("content", pieceIdInput, async (input, staff) => {
  const published = await publishPiece(input, staff);
  show(published);
  return published;
});

export const schedule = staffAction("content", scheduleInput, async (input, staff) => {
  const scheduled = await schedulePiece(input, staff);
  show(scheduled);
  return scheduled;
});

export const takeBack = staffAction("content", pieceIdInput, async (input, staff) => {
  const hidden = await unpublishPiece(input, staff);
  show(hidden);
  return hidden;
});

export const removePiece = staffAction("content", pieceIdInput, async (input, staff) => {
  const removed = await deletePiece(input, staff);
  return removed.ok ? redirect(`/admin/content?kind=${removed.value.kind}&done=deleted`) : removed;
});

export const bringBack = staffAction("content", versionInput, async (input, staff) => {
  const restored = await restoreVersion(input, staff);
  show(restored);
  return restored.ok ? redirect(`/admin/content/pieces/${input.id}?done=restored`) : restored;
});

export const dropDraft = staffAction("content", pieceIdInput, async (input, staff) => {
  const dropped = await discardDraft(input, staff);
  return dropped.ok ? redirect(`/admin/content/pieces/${input.id}`) : dropped;
});

export const keepTopic = staffAction("content", topicInput, async (input, staff) => {
  const saved = await saveTopic(input, staff);
  if (saved.ok) updateTag(cacheTags.content);
  if (saved.ok) refresh();
  return saved;
});

export const dropTopic = staffAction("content", topicIdInput, async (input, staff) => {
  const removed = await deleteTopic(input, staff);
  if (removed.ok) updateTag(cacheTags.content);
  if (removed.ok) refresh();
  return removed;
});

export const keepBanner = staffAction("content", bannerInput, async (input, staff) => {
  const saved = await saveBanner(input, staff);
  if (saved.ok) updateTag(cacheTags.banners);
  return saved.ok ? redirect(`/admin/content/banners/${saved.value.id}?done=saved`) : saved;
});

export const dropBanner = staffAction("content", bannerIdInput, async (input, staff) => {
  const removed = await deleteBanner(input, staff);
  if (removed.ok) updateTag(cacheTags.banners);
  return removed.ok ? redirect("/admin/content/banners?done=deleted") : removed;
});

export const saveQuestions = staffAction("content", faqDocument, async (input, staff) => {
  const saved = await saveDocument("faq", input, staff);
  if (saved.ok) updateTag(cacheTags.content);
  return saved;
});

export const savePress = staffAction("content", pressDocument, async (input, staff) => {
  const saved = await saveDocument("press", input, staff);
  if (saved.ok) updateTag(cacheTags.content);
  return saved;
});

export const saveMenus = staffAction("content", menusDocument, async (input, staff) => {
  const saved = await saveDocument("menus", input, staff);
  if (saved.ok) updateTag(cacheTags.content);
  return saved;
});
