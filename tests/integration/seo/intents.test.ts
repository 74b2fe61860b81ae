import { describe, expect, it } from "vitest";
import { POST as confirmDoor } from "@/app/api/checkout/confirm/route";
import { POST as formDoor } from "@/app/api/checkout/route";
import { countInterested, listInterested } from "@/lib/customers/queries/interested";
import { db } from "@/lib/db";
import { judgeTerms } from "@/lib/orders/commands/judge-terms";
import { sweepTerms } from "@/lib/orders/jobs";
import { listStillLooking } from "@/lib/orders/queries/term-orders";
import { addSynonyms } from "@/lib/search/commands/edit-synonyms";
import { countSearches } from "@/lib/search/commands/note-search";
import { foundByLine } from "@/lib/search/found-by";
import { algerianDay } from "@/lib/search/search-note";
import { intentsSince, listIntents } from "@/lib/seo/queries/intents";
import { searchKey } from "@/lib/text";
import { ratesOfOran } from "../../factories/buyable";
import { aProduct } from "../../factories/catalog";
import { draftTokenOf, expressForm, reviewOf } from "../../factories/review";
import { posted } from "../../support/request";

const day = algerianDay(new Date());
const since = intentsSince(new Date());
const searched = (text: string, people: number, { results = 3, again = 0 } = {}) =>
  Array.from({ length: people + again }, (_, n) => ({
    ...{ day, locale: "ar", key: searchKey(text), text },
    ...{ visitor: `v${n}`, results, isMiss: results === 0, isAgain: n < again },
  }));

const cookieFor = (...texts: string[]) =>
  foundByLine(
    texts.map((text) => ({ locale: "ar" as const, key: searchKey(text), text, day })),
    false,
  ).split(";")[0] ?? "";

/** Orders a variant as a shopper does whose browser searched these words; the answer of the last door and the order. */
async function order(variantId: number, phone: string, cookie: string) {
  const form = await formDoor(posted("/api/checkout", expressForm(variantId, { phone, quantity: "1" })));
  const answer = await confirmDoor(
    posted("/api/checkout/confirm", await reviewOf(draftTokenOf(form)), cookie ? { cookie } : {}),
  );
  const placed = await db.order.findFirstOrThrow({ orderBy: { number: "desc" }, include: { terms: true } });
  await judgeTerms(placed.id);
  return { answer, placed };
}

async function aShop() {
  await ratesOfOran();
  const [honey, ring] = [
    await aProduct({ ar: "عسل السدر", fr: "Miel" }),
    await aProduct({ ar: "خاتم ذهب", fr: "Bague" }),
  ];
  return { honey: honey.variantIds[0] ?? 0, ring: ring.variantIds[0] ?? 0 };
}

const told = async (text: string) =>
  (await listIntents()).intents.find(({ terms }) => terms.some(({ key }) => key === searchKey(text)));

describe("an order", () => {
  it("keeps what its buyer had searched, and the browser forgets it", async () => {
    const { honey } = await aShop();
    const { answer, placed } = await order(honey, "0555 12 34 56", cookieFor("ذَهب", "العسل"));
    expect(placed.terms.map(({ text }) => text).sort()).toEqual(["العسل", "ذَهب"]);
    expect(answer.headers.getSetCookie().join()).toContain("found=; Path=/; Max-Age=0");
  });

  it("of somebody who searched nothing keeps nothing", async () => {
    const { honey } = await aShop();
    const { answer, placed } = await order(honey, "0555 12 34 56", "");
    expect(placed.terms).toEqual([]);
    expect(answer.headers.getSetCookie().join()).not.toContain("found=");
  });

  it("tells whether it holds what was searched, by the words search itself uses", async () => {
    const { ring } = await aShop();
    const { placed } = await order(ring, "0555 12 34 56", cookieFor("doré", "عسل"));
    expect(
      await db.orderTerm.findMany({ where: { orderId: placed.id }, select: { text: true, isBought: true } }),
    ).toEqual(
      expect.arrayContaining([
        { text: "doré", isBought: true },
        { text: "عسل", isBought: false },
      ]),
    );
  });

  it("forgets the words after thirteen months", async () => {
    const { honey } = await aShop();
    await order(honey, "0555 12 34 56", cookieFor("عسل"));
    await sweepTerms(new Date(Date.now() + 399 * 86_400_000));
    expect(await db.orderTerm.count()).toBe(1);
    await sweepTerms(new Date(Date.now() + 402 * 86_400_000));
    expect(await db.orderTerm.count()).toBe(0);
  });
});

describe("who searched and did not buy", () => {
  it("is counted per wish, over its spellings and the merchant's synonyms", async () => {
    const { honey, ring } = await aShop();
    await countSearches([...searched("ذهب", 6), ...searched("شراء الذهب", 4), ...searched("لويز", 2, { results: 0 })]);
    await addSynonyms(["لويز", "ذهب"], { id: "staff", name: "سميرة" });
    await order(ring, "0555 12 34 56", cookieFor("ذهب", "شراء الذهب"));
    await order(honey, "0661 23 45 67", cookieFor("لويز"));
    expect(await told("ذهب")).toMatchObject({ searches: 12, searchers: 12, orders: 2, bought: 1, unbought: 11 });
    expect(await told("عسل")).toBeUndefined();
  });

  it("counts a person once, who searches again within the week", async () => {
    await countSearches(searched("ذهب", 3, { again: 2 }));
    expect(await told("ذهب")).toMatchObject({ searches: 5, searchers: 3 });
  });

  it("does not count an order that was closed", async () => {
    const { ring } = await aShop();
    await countSearches(searched("ذهب", 3));
    const { placed } = await order(ring, "0555 12 34 56", cookieFor("ذهب"));
    await db.order.update({ where: { id: placed.id }, data: { confirmation: "cancelled" } });
    expect(await told("ذهب")).toMatchObject({ orders: 0, bought: 0, unbought: 3 });
  });

  it("names an amount only when the shop knows its own habit", async () => {
    const { ring } = await aShop();
    await countSearches([...searched("ذهب", 100), ...searched("عسل", 100)]);
    for (let n = 0; n < 10; n++) await order(ring, `055512340${n}`, cookieFor("ذهب"));
    // Of 200 who searched, 10 bought; honey costs 1,000 DA and nobody bought it.
    expect((await told("عسل"))?.missed).toEqual({ buyers: 5, low: 500_000, high: 500_000 });
    expect((await told("ذهب"))?.missed).toBeNull();
  }, 60_000);
});

describe("the people behind a wish", () => {
  it("are those who ordered something else, and leave when they buy it", async () => {
    const { honey, ring } = await aShop();
    await order(honey, "0555 12 34 56", cookieFor("ذهب"));
    await order(honey, "0661 23 45 67", cookieFor("ذهب"));
    const keys = [searchKey("ذهب")];
    expect((await listStillLooking(keys, since)).map(({ phone }) => phone)).toEqual(["+213661234567", "+213555123456"]);
    await order(ring, "0555 12 34 56", cookieFor("ذهب"));
    expect((await listStillLooking(keys, since)).map(({ phone }) => phone)).toEqual(["+213661234567"]);
  });

  it("are readers of the letter who agreed, as long as they read it", async () => {
    const terms = { create: { locale: "ar", key: "ذهب", text: "ذهب", day: new Date(day) } };
    const reader = (id: string, status: string) => ({
      ...{
        id,
        email: `${id}@example.dz`,
        locale: "ar",
        status,
        source: "page",
        unsubscribeHash: id,
        leftAt: status === "left" ? new Date() : null,
      },
      terms,
    });
    await db.subscriber.create({ data: reader("reads", "active") });
    await db.subscriber.create({ data: reader("left", "left") });
    expect(await countInterested(["ذهب"])).toBe(1);
    expect(await listInterested(["ذهب"])).toEqual([{ id: "reads", email: "reads@example.dz", locale: "ar" }]);
    expect(await countInterested(["عسل"])).toBe(0);
  });
});
