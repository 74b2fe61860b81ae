"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { staffAction } from "./action";
import { addStaff, changeOwnPassword, disableStaff, enableStaff, endSession, resetPassword } from "./commands";
import { beginSecondStep, confirmSecondStep, endSecondStep } from "./commands/two-factor";
import {
  codeInput,
  ownPasswordInput,
  passwordInput,
  resetPasswordInput,
  sessionIdInput,
  staffIdInput,
  staffInput,
} from "./schema";

export const addMember = staffAction("staff.write", staffInput, async (input, staff) => {
  const added = await addStaff(input, staff);
  if (added.ok) refresh();
  return added;
});

export const disableMember = staffAction("staff.write", staffIdInput, async (input, staff) => {
  const disabled = await disableStaff(input, staff);
  if (disabled.ok) refresh();
  return disabled;
});

export const enableMember = staffAction("staff.write", staffIdInput, async (input, staff) => {
  const enabled = await enableStaff(input, staff);
  if (enabled.ok) refresh();
  return enabled;
});

export const resetMemberPassword = staffAction("staff.write", resetPasswordInput, async (input, staff) => {
  const reset = await resetPassword(input, staff);
  if (reset.ok) refresh();
  return reset;
});

export const endMemberSession = staffAction("staff.write", sessionIdInput, async ({ id }, staff) => {
  const ended = await endSession({ id }, staff);
  if (ended.ok) refresh();
  return ended;
});

export const endMySession = staffAction("account.write", sessionIdInput, async ({ id }, staff) => {
  const ended = await endSession({ id, userId: staff.id }, staff);
  if (ended.ok) refresh();
  return ended;
});

export const changeMyPassword = staffAction("account.write", ownPasswordInput, async (input, staff) => {
  const changed = await changeOwnPassword(input, staff);
  if (changed.ok) refresh();
  return changed;
});

// Both give the browser a new session, which only the next request has.
const account = "/admin/account#second-step";

export const beginMySecondStep = staffAction("account.write", passwordInput, ({ password }, staff) =>
  beginSecondStep(password, staff),
);

export const confirmMySecondStep = staffAction("account.write", codeInput, async ({ code }, staff) => {
  const confirmed = await confirmSecondStep(code, staff);
  return confirmed.ok ? redirect(account) : confirmed;
});

export const endMySecondStep = staffAction("account.write", passwordInput, async ({ password }, staff) => {
  const ended = await endSecondStep(password, staff);
  return ended.ok ? redirect(account) : ended;
});
