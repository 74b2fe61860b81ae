import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET as askCaller } from "@/app/api/admin/orders/caller/route";
import { GET as askVariants } from "@/app/api/admin/orders/variants/route";
import { db } from "@/lib/db";
import { desksOf } from "@/lib/geography/geography";
import { savePhoneOrder } from "@/lib/orders/admin-actions";
import { findCaller } from "@/lib/orders/queries/find-caller";
import { phoneOrderInput } from "@/lib/orders/schema";
import { expectHarmless, tried } from "@/tests/support/bad-actions";
import { visitAs } from "@/tests/support/next-headers";
import { visitSignedIn } from "@/tests/support/staff";
import { aBuyable, ratesOfOran } from "../../factories/buyable";
import { anOrder } from "../../factories/orders";

vi.mock("next/headers", () => import("../../support/next-headers"));

const phone = "+213555123456";

beforeEach(async () => {
  await ratesOfOran();
});

describe("what the shop knows of a caller", () => {
  it("is the last address, the history and the open orders; of a new number nothing", async () => {
    await anOrder({ phone, name: "أمينة", confirmation: "confirmed", fulfilment: "returned" });
    await anOrder({ phone, name: "أمينة", confirmation: "cancelled" });
    const open = await anOrder({ phone, name: "أمينة بن يوسف", confirmation: "confirmed", fulfilment: "packing" });
    expect(await findCaller(phone)).toMatchObject({
      name: "أمينة بن يوسف",
      wilayaCode: "31",
      commune: { id: "3101" },
      deliveryMode: "home",
      history: { delivered: 0, returned: 1, closed: 1, open: 1 },
      standing: "some",
      open: [{ number: open.number, fulfilment: "packing" }],
    });
    expect(await findCaller("+213555000001")).toBeNull();
  });

  it("is told to staff alone, and so is what is on the shelf", async () => {
    const { variantId } = await aBuyable();
    await anOrder({ phone });
    const caller = () => askCaller(new Request("http://shop.test/api/admin/orders/caller?phone=0555%2012%2034%2056"));
    const variants = () =>
      askVariants(new Request(`http://shop.test/api/admin/orders/variants?ids=${variantId},999999999`));
    visitAs("");
    expect([(await caller()).status, (await variants()).status]).toEqual([401, 401]);
    await visitSignedIn("agent");
    expect(await (await caller()).json()).toMatchObject({ ok: true, value: { name: "أمينة بن يوسف" } });
    expect(await (await variants()).json()).toMatchObject({
      ok: true,
      value: [{ variantId, stock: 10, isSellable: true }],
    });
    const wrong = await askCaller(new Request("http://shop.test/api/admin/orders/caller?phone=12"));
    expect([wrong.status, await wrong.json()]).toMatchObject([422, { fields: { phone: "phone_too_short" } }]);
  });
});

describe("the form of an order by phone", () => {
  const formOf = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return form;
  };

  const typed = () => ({
    idempotencyKey: randomUUID(),
    totalSeen: "140000",
    phone: "0555123456",
    name: "أمينة",
    wilayaCode: "31",
    communeId: "3101",
    deliveryMode: "home",
    deskId: "",
    address: "",
    note: "",
    answer: "confirmed",
  });

  it("refuses or makes harmless what is spoilt in any field, and refused it leaves nothing", async () => {
    const good = async () => ({ ...typed(), lines: { [(await aBuyable()).variantId]: "1" } });
    await expectHarmless({ action: savePhoneOrder, good, answer: "accepted" });
  });

  it("is answered with every wrong field at once and keeps what was typed", async () => {
    await visitSignedIn("agent");
    const sent = { idempotencyKey: randomUUID(), totalSeen: "0", phone: "0555 12", name: "", deliveryMode: "home" };
    expect(await savePhoneOrder(null, formOf({ ...sent, wilayaCode: "31", communeId: "" }))).toMatchObject({
      ok: false,
      error: "invalid_input",
      fields: { phone: "phone_too_short", name: "required", communeId: "commune_missing", lines: "lines_required" },
      typed: { phone: "0555 12", wilayaCode: "31" },
    });
    expect(await savePhoneOrder(null, formOf({ ...sent, deliveryMode: "desk", wilayaCode: "" }))).toMatchObject({
      fields: { wilayaCode: "wilaya_missing" },
    });
    expect(await db.order.count()).toBe(0);
  });

  it("leads to the order, twice to the same", async () => {
    const { id } = await visitSignedIn("agent");
    const { variantId } = await aBuyable();
    const form = formOf({
      idempotencyKey: randomUUID(),
      totalSeen: "90000",
      phone: "٠٥٥٥ ١٢ ٣٤ ٥٦",
      name: "أمينة بن يوسف",
      wilayaCode: "31",
      deliveryMode: "desk",
      deskId: "",
      [`lines.${variantId}`]: "1",
    });
    expect(await savePhoneOrder(null, form)).toMatchObject({ fields: { deskId: "desk_required" } });
    const [desk] = desksOf("31");
    form.set("deskId", desk?.id ?? "");
    form.set("communeId", "1601");
    form.set("address", "لا يهم");
    expect([await tried(savePhoneOrder, form), await tried(savePhoneOrder, form)]).toEqual(["accepted", "accepted"]);
    expect(await db.order.count()).toBe(1);
    expect(await db.order.findFirst()).toMatchObject({
      takenBy: id,
      phone,
      deskId: desk?.id,
      communeId: desk?.communeId,
      address: "",
    });
  });

  it("takes the answer from what was said", () => {
    const base = { ...typed(), lines: { 7: "2", 8: "0" }, answer: undefined };
    expect(phoneOrderInput.parse(base)).toMatchObject({ isConfirmed: true, lines: [{ variantId: 7, quantity: 2 }] });
    expect(phoneOrderInput.parse({ ...base, answer: "queue" })).toMatchObject({ isConfirmed: false });
  });
});
