import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import { signIn, switchLocale } from "@/lib/auth/actions";
import { addMember, changeMyPassword, endMySession, resetMemberPassword } from "@/lib/auth/admin-actions";
import {
  addCategory,
  addProduct,
  changeStatus,
  changeStock,
  describePictures,
  dropCategory,
  editCategory,
  saveFacts,
  saveTexts,
  saveVariants,
  shiftCategory,
  shiftPicture,
} from "@/lib/catalog/admin-actions";
import { bringVersionBack } from "@/lib/content/admin-actions/version-actions";
import { db } from "@/lib/db";
import { changeOrder, moveParcel, sayOutcome, settleCash, takeOrder } from "@/lib/orders/admin-actions";
import { saveIdentity, saveRules } from "@/lib/settings/admin-actions";
import { raiseDeliveryRates, saveDeliveryRates } from "@/lib/shipping/admin-actions";
import { aCategory, aProduct } from "../../factories/catalog";
import { anOrder } from "../../factories/orders";
import { type Action, expectHarmless, tried } from "../../support/bad-actions";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

// `answer`: what the input gets as it is, so that only the field that is spoilt can be to blame.
type Case = [action: Action, good: () => Promise<unknown>, answer?: string];

const both = (ar: string, fr: string) => ({ ar, fr });
const seen = async (id: number) => (await db.product.findUniqueOrThrow({ where: { id } })).updatedAt.getTime();

const shelfWords = (name: string) => {
  const empty = both("", "");
  return { name: both("ركن", name), slug: empty, description: empty, seoTitle: empty, seoDescription: empty };
};

async function aPictured() {
  const { id } = await aProduct({ status: "draft" });
  const media = await db.media.create({ data: { key: crypto.randomUUID(), width: 9, height: 9, thumbhash: "" } });
  const image = await db.productImage.create({
    data: { productId: id, mediaId: media.id, position: 0, altAr: "", altFr: "" },
  });
  return { id, imageId: image.id };
}

const cases: Record<string, Case> = {
  "a sign-in": [
    signIn,
    async () => ({ email: "owner@shop.test", password: "a wrong secret", next: "/admin/orders" }),
    "wrong_credentials",
  ],
  "a change of language": [switchLocale, async () => ({ locale: "fr", back: "/admin/orders" })],
  "a new member": [
    addMember,
    async () => ({ name: "Karim", email: "karim@shop.test", role: "agent", password: "long enough for all" }),
  ],
  "a member's new password": [
    resetMemberPassword,
    async () => ({ id: "nobody", password: "long enough for all" }),
    "staff_not_found",
  ],
  "one's own password": [
    changeMyPassword,
    async () => ({ current: "wrong", password: "long enough for all" }),
    "wrong_password",
  ],
  "a session": [endMySession, async () => ({ id: "nobody" }), "session_not_found"],
  "a new product": [
    addProduct,
    async () => ({ title: both("قفة", "Couffin"), categoryId: await aCategory(), price: "1500", sku: "", stock: "3" }),
  ],
  "a product's texts": [
    saveTexts,
    async () => {
      const { id } = await aProduct();
      const { categoryId } = await db.product.findUniqueOrThrow({ where: { id } });
      const empty = both("", "");
      const words = { title: both("قفة", "Couffin"), slug: empty, description: empty, keywords: empty };
      return { id, seenAt: await seen(id), categoryId, ...words };
    },
  ],
  "a product's facts": [
    saveFacts,
    async () => {
      const { id } = await aProduct();
      const facts = { net_weight: "500", best_before: "2027-03", fit: "slim", origin: both("سيق", "Sig") };
      const sizeChart = { measures: { chest: "on" }, lines: "S 88" };
      return { id, seenAt: await seen(id), facts, sizeChart };
    },
  ],
  "a product's variants": [
    saveVariants,
    async () => {
      const { id } = await aProduct();
      const value = { code: "red", nameAr: "أحمر", nameFr: "Rouge", swatch: "#aa0000" };
      const options = [{ code: "colour", nameAr: "اللون", nameFr: "Couleur", values: [value] }];
      const variants = [{ key: "colour=red", sku: "R", price: "900", compareAt: "1000", stock: "1" }];
      return { id, seenAt: await seen(id), options, variants };
    },
  ],
  "a new category": [
    addCategory,
    async () => ({
      ...shelfWords("Literie"),
      parentId: String(await aCategory()),
      googleCategory: "1604",
      isHidden: "on",
    }),
  ],
  "a category": [
    editCategory,
    async () => {
      const id = await aCategory();
      const seenAt = (await db.category.findUniqueOrThrow({ where: { id } })).updatedAt.getTime();
      const sizeChart = { measures: { foot: "on" }, lines: "39 24.8" };
      return { id, seenAt, ...shelfWords("Jardin"), parentId: "", googleCategory: "", sector: "food", sizeChart };
    },
  ],
  "a category's place": [shiftCategory, async () => ({ move: `${await aCategory()}:up` })],
  "a category's removal": [dropCategory, async () => ({ id: await aCategory(), heirId: String(await aCategory()) })],
  "a product's stock": [
    changeStock,
    async () => {
      const { id } = await aProduct();
      const variant = await db.variant.findFirstOrThrow({ where: { productId: id } });
      return { id, variantId: variant.id, direction: "add", units: "2", reason: "received" };
    },
  ],
  "a product's state": [changeStatus, async () => ({ id: (await aProduct()).id, to: "archived" })],
  "a picture's words": [
    describePictures,
    async () => {
      const { id, imageId } = await aPictured();
      return { id, images: { [imageId]: { altAr: "قفة", altFr: "Couffin", valueCode: "" } } };
    },
  ],
  "a former version": [bringVersionBack, async () => ({ kind: "guide", id: "1", number: "9" }), "version_unknown"],
  "a picture's place": [shiftPicture, async () => ({ ...(await aPictured()), direction: "up" })],
  "an order to call": [takeOrder, async () => ({ number: (await anOrder()).number })],
  "a call": [
    sayOutcome,
    async () => ({
      number: (await anOrder()).number,
      outcome: "postponed",
      day: "2027-01-10",
      reason: "",
      note: "غدًا",
    }),
  ],
  "an order's change": [
    changeOrder,
    async () => {
      const { number, version, variantId } = await anOrder();
      const place = { wilayaCode: "31", communeId: "3101", deliveryMode: "home", deskId: "", address: "", note: "" };
      const lines = { [variantId]: "2" };
      return {
        number,
        version,
        totalSeen: "190000",
        name: "أمينة",
        phone: "0555123456",
        ...place,
        lines,
        addVariantId: "",
        addQuantity: "",
      };
    },
  ],
  "a parcel": [
    moveParcel,
    async () => ({ number: (await anOrder({ confirmation: "confirmed" })).number, to: "packing", note: "" }),
  ],
  "a payment": [
    settleCash,
    async () => {
      const { number } = await anOrder({ confirmation: "confirmed", fulfilment: "delivered" });
      await db.order.update({ where: { number }, data: { money: "cash_collected" } });
      return { number, to: "paid_out" };
    },
  ],
  "the shop's identity": [
    saveIdentity,
    async () => ({
      name: both("دكان", "Dokan"),
      tagline: both("", ""),
      phone: "0555123456",
      whatsapp: "",
      email: "a@shop.test",
      legalName: "Dokan SARL",
      address: both("وهران", "Oran"),
      ...{ rc: "31/00-1", nif: "1", nis: "1", art: "1" },
    }),
  ],
  "the shop's rules": [
    saveRules,
    async () => ({
      freeDeliveryFrom: "9000",
      releaseAfterDays: "5",
      lowStockAt: "3",
      lowStockMail: "on",
      returnsDays: "4",
    }),
  ],
  "delivery fees": [
    saveDeliveryRates,
    async () => ({ rates: { "31": { home: "900", desk: "400", daysMin: "2", daysMax: "5" } } }),
  ],
  "a raise of fees": [raiseDeliveryRates, async () => ({ amount: "+50", modes: "both", from: "" })],
};

describe("bad input at the panel's doors", () => {
  it.each(Object.entries(cases))(
    "%s is refused by its fields or made harmless, and refused it leaves nothing",
    async (_, [action, good, answer = "accepted"]) => {
      await expectHarmless({ action, good, answer });
    },
  );

  const root = path.resolve(import.meta.dirname, "../../..");
  const files = readdirSync(path.join(root, "lib"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /admin-actions\.ts$/.test(file),
  );

  it.each(files)("every action of %s answers a whole that makes no sense", async (file) => {
    await visitSignedIn("owner");
    const actions: Record<string, Action> = await import(`${root}/lib/${file}`);
    for (const [name, action] of Object.entries(actions).filter(([name]) => name !== "startNextCall"))
      for (const input of [
        undefined,
        null,
        "",
        "text",
        7,
        true,
        [],
        {},
        { id: {} },
        { number: [1] },
        new Map(),
        new FormData(),
      ])
        expect(await tried(action, input), `${name}: ${String(input)}`).not.toBe("something_went_wrong");
  });
});
