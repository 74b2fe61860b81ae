import { describe, expect, it, vi } from "vitest";
import AdminPage from "@/app/admin/page";
import { POST as confirm } from "@/app/api/checkout/confirm/route";
import { POST as send } from "@/app/api/checkout/route";
import { auth } from "@/lib/auth/queries";
import { addCategory, addProduct, changeStatus } from "@/lib/catalog/admin-actions";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { acceptDeliveryRates, hideOpeningList } from "@/lib/opening/admin-actions";
import { openShop } from "@/lib/opening/commands";
import { findOpeningList } from "@/lib/opening/queries";
import { setupCode } from "@/lib/opening/setup-code.mjs";
import { deskFilterOf } from "@/lib/orders/desk-filter";
import { listDeskOrders } from "@/lib/orders/queries/list-desk-orders";
import { saveIdentity } from "@/lib/settings/admin-actions";
import { aPicture } from "../../factories/pictures";
import { draftTokenOf, expressForm, reviewOf } from "../../factories/review";
import { visitAs } from "../../support/next-headers";
import { posted } from "../../support/request";
import { visitSignedIn } from "../../support/staff";

vi.mock("next/headers", () => import("../../support/next-headers"));

const owner = { name: "سميرة", email: "samira@shop.test", password: "a long enough secret" };
const both = (ar: string, fr: string) => ({ ar, fr });
const redirectOf = (thrown: { digest?: string }) => String(thrown.digest).split(";")[2];
const home = () => AdminPage().catch(redirectOf);
const done = async () => (await findOpeningList()).steps.flatMap(({ key, isDone }) => (isDone ? [key] : []));

async function signInOwner(): Promise<void> {
  const { headers } = await auth.api.signInEmail({ body: owner, returnHeaders: true });
  visitAs(
    headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; "),
  );
}

async function publishFirstProduct(): Promise<number> {
  const empty = both("", "");
  const words = { slug: empty, description: empty, seoTitle: empty, seoDescription: empty };
  await addCategory({ name: both("مؤونة", "Épicerie"), ...words, parentId: "", googleCategory: "" }).catch(redirectOf);
  const category = await db.category.findFirstOrThrow();
  const title = both("زيت زيتون", "Huile d’olive");
  await addProduct({ title, categoryId: category.id, price: "900", sku: "", stock: "6" }).catch(redirectOf);
  const product = await db.product.findFirstOrThrow({ include: { variants: true } });
  expect(await done()).not.toContain("product");
  const texts = { altAr: "قنينة زيت", altFr: "Bouteille", captionAr: "زيت قبائلي.", captionFr: "Huile kabyle." };
  await aPicture(product.id, texts);
  expect(await changeStatus({ id: product.id, to: "published" })).toMatchObject({ ok: true });
  return product.variants[0]?.id ?? 0;
}

describe("from an empty database to the first order", () => {
  it("every step of the list is done by doing it", async () => {
    const visit = { locale: "ar", ip: "203.0.113.7" } as const;
    await openShop({ ...owner, ...visit, code: setupCode(env.APP_SECRET) });
    await signInOwner();
    expect(await home()).toBe("/admin/opening");
    expect(await done()).toEqual(["owner"]);

    const identity = { name: both("دكان سميرة", "Dokan Samira"), phone: "0555123456", legalName: "Samira B." };
    await saveIdentity({ ...identity, address: both("وهران", "Oran"), nif: "000031" });
    await acceptDeliveryRates();
    expect(await done()).toEqual(["owner", "identity", "delivery"]);

    const variantId = await publishFirstProduct();
    const token = draftTokenOf(await send(posted("/api/checkout", expressForm(variantId))));
    const ordered = await confirm(posted("/api/checkout/confirm", await reviewOf(token)));
    expect(ordered.headers.get("location")).toMatch(/^\/ar\/orders\//);

    expect(await findOpeningList()).toMatchObject({ done: 6, of: 6 });
    const { orders } = await listDeskOrders(deskFilterOf({}), new Date());
    expect(orders).toHaveLength(1);
    expect(await home()).toBe("/admin/orders");
  });
});

describe("the opening list", () => {
  it("leads nobody there once its owner has hidden it", async () => {
    await visitSignedIn("owner");
    expect(await home()).toBe("/admin/opening");
    expect(await hideOpeningList().catch(redirectOf)).toBe("/admin/orders");
    expect(await home()).toBe("/admin/orders");
  });

  it("keeps what was noted before when something else is noted", async () => {
    await visitSignedIn("owner");
    await acceptDeliveryRates();
    await hideOpeningList().catch(redirectOf);
    const { value } = await db.setting.findUniqueOrThrow({ where: { key: "opening" } });
    expect(Object.keys(value as object).sort()).toEqual(["dismissedAt", "ratesAcceptedAt"]);
  });

  it("is the owner's: an agent goes to the orders and changes nothing", async () => {
    await visitSignedIn("agent");
    expect(await home()).toBe("/admin/orders");
    expect([await acceptDeliveryRates(), await hideOpeningList()]).toMatchObject([
      { error: "not_allowed" },
      { error: "not_allowed" },
    ]);
  });
});
