import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import type { OrderDraft } from "@/lib/orders/order-draft";

let made = 0;

/** A published product of one variant that can be bought: its ids. */
export async function aBuyable({ stock = 10, price = 50_000 }: { stock?: number; price?: number } = {}) {
  const mark = `${++made}-${randomUUID().slice(0, 8)}`;
  const words = (locale: "ar" | "fr", text: string) => ({ locale, slug: `${text}-${mark}` });
  const category = await db.category.create({
    data: {
      translations: {
        create: [
          { ...words("ar", "قسم"), name: "قسم" },
          { ...words("fr", "rayon"), name: "Rayon" },
        ],
      },
    },
  });
  const movements = stock > 0 ? { create: { quantity: stock, reason: "opening" } } : undefined;
  const product = await db.product.create({
    data: {
      categoryId: category.id,
      status: "published",
      translations: {
        create: [
          { ...words("ar", "تمر"), title: "تمر" },
          { ...words("fr", "dattes"), title: "Dattes" },
        ],
      },
      variants: { create: { sku: `SKU-${mark}`, price, stock, ...(movements && { movements }) } },
    },
    select: { id: true, variants: { select: { id: true } } },
  });
  return { productId: product.id, variantId: product.variants[0]?.id ?? 0, price };
}

/** Delivery to Oran at 900 DA home, 400 DA desk. */
export const ratesOfOran = () =>
  db.deliveryRate.upsert({
    where: { wilayaCode: "31" },
    update: {},
    create: { wilayaCode: "31", home: 90_000, desk: 40_000, daysMin: 2, daysMax: 5 },
  });

/** A draft ready to be placed: one line, to Oran at home, with the right total for 500 DA of goods. */
export function aDraft(changes: Partial<OrderDraft> & { phone?: string } = {}): OrderDraft {
  const { phone = "+213555123456", ...rest } = changes;
  return {
    idempotencyKey: randomUUID(),
    lines: [],
    cartId: null,
    customer: {
      name: "أمينة بن يوسف",
      phone,
      wilayaCode: "31",
      communeId: "3101",
      deliveryMode: "home",
      deskId: null,
      address: "",
      note: "",
    },
    locale: "ar",
    ipHash: "oran",
    totalSeen: 140_000,
    doubts: [],
    ...rest,
  };
}

/** A different Algerian mobile for each number. */
export const phoneOf = (n: number): string => `+2135${String(50_000_000 + n).padStart(8, "0")}`;
