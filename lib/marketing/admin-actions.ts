"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { deleteBoard, saveBoard } from "./commands/save-board";
import { boardIdInput, boardInput } from "./schema";

export const keepBoard = staffAction("marketing", boardInput, async (input, staff) => {
  const saved = await saveBoard(input, staff);
  if (!saved.ok) return saved;
  refresh();
  return input.id ? saved : redirect(`/admin/marketing/boards/${saved.value.id}?done=saved`);
});

export const removeBoard = staffAction("marketing", boardIdInput, async (input, staff) => {
  const removed = await deleteBoard(input, staff);
  return removed.ok ? redirect("/admin/marketing/boards") : removed;
});
