import { describe, expect, it } from "vitest";
import { POST as withdrawDoor } from "@/app/api/stock-alerts/[token]/route";
import { POST as askDoor } from "@/app/api/stock-alerts/route";
import { productFilterOf } from "@/lib/catalog/admin-filter";
import { listAdminProducts } from "@/lib/catalog/queries/admin-products";
import { sweepStockAlerts } from "@/lib/customers/jobs";
import { countWaitingFor } from "@/lib/customers/queries/stock-alerts";
import { alertDays, waitingMax } from "@/lib/customers/stock-alert";
import { stockAlertTokenOf } from "@/lib/customers/stock-alert-token";
import { db } from "@/lib/db";
import { aProduct } from "../../factories/catalog";
import { aSoldOut, askForAlert, email } from "../../factories/stock-alerts";
import { posted } from "../../support/request";

const place = (answer: Response) => [answer.status, decodeURI(answer.headers.get("location") ?? "")];
const waiting = () => db.stockAlert.count();

describe("asking to be told", () => {
  it("leads back to the product and is kept so that a copy of the database tells no address", async () => {
    const { variantId, slugs } = await aSoldOut();
    expect(place(await askForAlert(variantId, { email: " Amina@Example.DZ " }))).toEqual([
      303,
      `/ar/products/${slugs.ar}#alert-asked`,
    ]);
    const [alert] = await db.stockAlert.findMany();
    expect(Buffer.from(alert?.email ?? []).includes("amina")).toBe(false);
    expect(JSON.stringify(alert)).not.toContain(stockAlertTokenOf(email));
    expect(await db.outgoingMessage.count()).toBe(0);
    expect(await db.subscriber.count()).toBe(0);
  });

  it("waits once, however often it is asked", async () => {
    const { variantId } = await aSoldOut();
    await Promise.all([askForAlert(variantId), askForAlert(variantId), askForAlert(variantId)]);
    expect(await waiting()).toBe(1);
  });

  it("waits for five variants at most, also when all are asked for at once", async () => {
    const wanted = await Promise.all(Array.from({ length: 8 }, () => aSoldOut()));
    const answers = await Promise.all(wanted.map(({ variantId }) => askForAlert(variantId)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(303));
    expect(await waiting()).toBe(waitingMax);
  });

  it("shows the product when it is back already", async () => {
    const { variantId, slugs } = await aSoldOut({ stock: 2 });
    expect(place(await askForAlert(variantId))).toEqual([303, `/ar/products/${slugs.ar}?variant=${variantId}`]);
    expect(await waiting()).toBe(0);
  });

  it.each(["", "amina", "a b@example.dz", "amina@example.dz\r\nBcc: x@y.dz"])(
    "shows the form again for the address %j",
    async (typed) => {
      const { variantId, slugs } = await aSoldOut();
      const answer = await askForAlert(variantId, { email: typed, locale: "fr" });
      expect(place(answer)).toEqual([303, `/fr/products/${slugs.fr}#alert-wrong`]);
      expect(await waiting()).toBe(0);
    },
  );

  it("does nothing for what fills the field that people do not see", async () => {
    const { variantId } = await aSoldOut();
    expect((await askForAlert(variantId, { website: "https://spam.example" })).status).toBe(303);
    expect(await waiting()).toBe(0);
  });

  it("knows no variant that is not on sale", async () => {
    const draft = await aProduct({ status: "draft", variants: [{ stock: 0 }] });
    const gone = await aProduct({ variants: [{ stock: 0, isActive: false }] });
    for (const id of [draft.variantIds[0], gone.variantIds[0], 2_000_000_000])
      expect((await askForAlert(id ?? 0)).status).toBe(404);
    expect(await waiting()).toBe(0);
  });

  it("is refused to one visitor after twenty times", async () => {
    const { variantId } = await aSoldOut();
    const again = () =>
      askDoor(
        posted(
          "/api/stock-alerts",
          { variantId: `${variantId}`, email, locale: "ar" },
          { "x-forwarded-for": "10.3.0.1" },
        ),
      );
    const answers = [];
    for (let n = 0; n < 21; n++) answers.push((await again()).status);
    expect(answers).toEqual([...Array(20).fill(303), 429]);
  });
});

describe("waiting no longer", () => {
  it("takes the button of the page behind the mail, and ends all that the address waits for", async () => {
    const [one, other] = [await aSoldOut(), await aSoldOut()];
    await askForAlert(one.variantId);
    await askForAlert(other.variantId);
    await askForAlert(other.variantId, { email: "karim@example.dz" });
    const token = stockAlertTokenOf(email);
    expect(await countWaitingFor(token)).toBe(2);
    const press = () =>
      withdrawDoor(posted(`/api/stock-alerts/${token}`, { locale: "fr" }), { params: Promise.resolve({ token }) });
    expect(place(await press())).toEqual([303, `/fr/alerts/${token}`]);
    expect(place(await press())).toEqual([303, `/fr/alerts/${token}`]);
    expect([await countWaitingFor(token), await waiting()]).toEqual([0, 1]);
  });

  it("comes by itself after ninety days", async () => {
    const { variantId } = await aSoldOut();
    await askForAlert(variantId);
    await askForAlert(variantId, { email: "karim@example.dz" });
    const long = new Date(Date.now() - (alertDays + 1) * 86_400_000);
    await db.stockAlert.updateMany({
      where: { tokenHash: (await db.stockAlert.findFirstOrThrow()).tokenHash },
      data: { createdAt: long },
    });
    await sweepStockAlerts();
    expect(await waiting()).toBe(1);
  });
});

it("the panel lists what most people wait for", async () => {
  const [few, many] = [await aSoldOut(), await aSoldOut()];
  await aProduct({});
  await askForAlert(few.variantId);
  for (let n = 0; n < 3; n++) await askForAlert(many.variantId, { email: `reader${n}@example.dz` });
  await db.product.update({ where: { id: few.id }, data: { mpn: "touched last" } });
  const { products, counts } = await listAdminProducts(productFilterOf({ stock: "wanted" }), "ar");
  expect(products.map(({ id, waiting }) => [id, waiting])).toEqual([
    [many.id, 3],
    [few.id, 1],
  ]);
  expect(counts.all).toBe(2);
});
