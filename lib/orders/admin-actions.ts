"use server";

import { refresh, updateTag } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "@/lib/auth/action";
import { cacheTags } from "@/lib/cache-tags";
import { claimNextOrder, claimOrder, releaseClaim } from "./commands/claim-order";
import { editOrder } from "./commands/edit-order";
import { moveOrder, settleOrder } from "./commands/move-order";
import { recordCall } from "./commands/record-call";
import { takePhoneOrder } from "./commands/take-phone-order";
import {
  callInput,
  claimNextInput,
  editInput,
  moveInput,
  orderNumberInput,
  phoneOrderInput,
  settleInput,
} from "./schema";

export const startNextCall = staffAction("orders.write", claimNextInput, async (_input, staff) => {
  const claimed = await claimNextOrder(staff);
  return claimed.ok ? redirect(`/admin/orders/${claimed.value}`) : claimed;
});

export const takeOrder = staffAction("orders.write", orderNumberInput, async ({ number }, staff) => {
  const taken = await claimOrder(number, staff);
  if (taken.ok) refresh();
  return taken;
});

export const giveOrderBack = staffAction("orders.write", orderNumberInput, async ({ number }, staff) => {
  const given = await releaseClaim(number, staff);
  refresh();
  return given;
});

export const sayOutcome = staffAction("orders.write", callInput, async (call, staff) => {
  const said = await recordCall(call, staff);
  if (said.ok) refresh();
  return said;
});

export const changeOrder = staffAction("orders.write", editInput, async (edit, staff) => {
  const changed = await editOrder(edit, staff);
  return changed.ok ? redirect(`/admin/orders/${edit.number}?done=edited`) : changed;
});

export const moveParcel = staffAction("orders.write", moveInput, async (move, staff) => {
  const moved = await moveOrder(move, staff);
  if (moved.ok) refresh();
  return moved;
});

export const settleCash = staffAction("orders.write", settleInput, async (settlement, staff) => {
  const settled = await settleOrder(settlement, staff);
  if (settled.ok) refresh();
  return settled;
});

export const savePhoneOrder = staffAction("orders.write", phoneOrderInput, async (order, staff) => {
  const taken = await takePhoneOrder(order, staff);
  if (!taken.ok) return taken;
  for (const id of taken.value.scarceProductIds) updateTag(cacheTags.product(id));
  return redirect(`/admin/orders/${taken.value.number}?done=taken`);
});
