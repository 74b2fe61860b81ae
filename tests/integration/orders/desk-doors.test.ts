import { describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { changeOrder, giveOrderBack, moveParcel, sayOutcome, settleCash, takeOrder } from "@/lib/orders/admin-actions";
import { listBrokenInvariants } from "@/lib/orders/queries/list-broken-invariants";
import { nastyTexts } from "@/tests/support/request";
import { visitSignedIn } from "@/tests/support/staff";
import { anOrder } from "../../factories/orders";

vi.mock("next/headers", () => import("../../support/next-headers"));

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe("an agent at the desk's doors", () => {
  it("is refused with the field named, keeps what was typed, and stores nothing", async () => {
    await visitSignedIn("agent");
    const { number, version, variantId } = await anOrder();
    const fields = {
      number: String(number),
      version: String(version),
      wilayaCode: "31",
      communeId: "3101",
      deliveryMode: "home",
    };
    const answer = await changeOrder(
      null,
      formOf({ ...fields, name: "", phone: "0555 12", [`lines.${variantId}`]: "99" }),
    );
    expect(answer).toMatchObject({
      ok: false,
      error: "invalid_input",
      fields: { name: "required", phone: "phone_too_short", [`lines.${variantId}`]: "quantity_too_large" },
      typed: { phone: "0555 12", [`lines.${variantId}`]: "99" },
    });
    expect((await db.order.findUnique({ where: { number } }))?.updatedAt.getTime()).toBe(version);
  });

  it.each(nastyTexts)("gets an answer, never an accident, for %s in every field", async (_, text) => {
    await visitSignedIn("agent");
    const { number, version, variantId } = await anOrder();
    const edit = {
      number: String(number),
      version: String(version),
      totalSeen: "140000",
      name: "أمينة بن يوسف",
      phone: "0555123456",
      wilayaCode: "31",
      communeId: "3101",
      deliveryMode: "home",
      deskId: "",
      address: "",
      note: "",
      [`lines.${variantId}`]: "1",
      addVariantId: "",
      addQuantity: "",
    };
    const call = { number: String(number), outcome: "no_answer", at: "", day: "", reason: "", note: "" };
    for (const field of Object.keys(edit)) {
      expect(await answerOf(changeOrder, { ...edit, [field]: text })).not.toMatchObject({
        error: "something_went_wrong",
      });
    }
    for (const field of Object.keys(call)) {
      expect(await answerOf(sayOutcome, { ...call, [field]: text })).not.toMatchObject({
        error: "something_went_wrong",
      });
    }
    for (const door of [takeOrder, giveOrderBack, moveParcel, settleCash]) {
      expect(await answerOf(door, { number: text, to: text })).toMatchObject({ ok: false, error: "invalid_input" });
    }
    expect(await listBrokenInvariants()).toEqual([]);
  });
});

// A saved edit redirects, which Next says by throwing.
const answerOf = async (
  door: (input: unknown) => Promise<unknown>,
  fields: Record<string, string>,
): Promise<unknown> => {
  try {
    return await door(formOf(fields));
  } catch (thrown) {
    if (String(thrown).includes("NEXT_REDIRECT")) return { ok: true };
    throw thrown;
  }
};
