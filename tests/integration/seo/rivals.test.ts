import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { lookAtRival } from "@/lib/seo/commands/look-at-rival";
import { forgetRival, lookSoon, pairRival, readRivalNews, watchRival } from "@/lib/seo/commands/rivals";
import { lookAtRivals, sweepRivals } from "@/lib/seo/jobs";
import { findOwnProduct, findRival, listRivalNews, listRivals } from "@/lib/seo/queries/rivals";
import type { RivalPage } from "@/lib/seo/rival-reader";
import { fakeRivals } from "@/lib/seo/rivals/fake";
import { aProduct } from "../../factories/catalog";

const actor = { id: "staff", name: "سميرة" };
const url = "https://rival.example/montre";
const page: RivalPage = { title: "Montre", price: 120_000, currency: "DZD", isInStock: true };
const web = fakeRivals();
const day = 86_400_000;
const first = new Date("2026-11-20T02:40:00Z");
const later = (days: number) => new Date(first.getTime() + days * day);

beforeEach(() => {
  web.failWith = null;
  web.pages.clear();
  web.pages.set(url, page);
});

/** A watched page beside a product of ours at 1,000 DA, looked at once. */
async function aRival() {
  const { id: productId, slugs } = await aProduct({ ar: "ساعة", fr: "Montre" });
  const watched = await watchRival({ url, productId }, actor);
  if (!watched.ok) throw new Error(watched.error);
  await lookAtRival(watched.value, web, first);
  return { id: watched.value, productId, slugs };
}
const lookWith = (id: number, changes: Partial<RivalPage>, at: Date) => {
  web.pages.set(url, { ...page, ...changes });
  return lookAtRival(id, web, at);
};
const jobs = () => db.$queryRaw<{ key: string; at: Date }[]>`
  SELECT key, run_at AS at FROM graphile_worker.jobs WHERE key LIKE 'rival_look:%' ORDER BY run_at, key`;

describe("a rival's page", () => {
  it("is looked at as soon as it is watched, once, and its change stands in the log", async () => {
    const { id } = await aRival();
    expect((await jobs()).map(({ key }) => key)).toContain(`rival_look:${id}`);
    expect(await watchRival({ url, productId: null }, actor)).toEqual({ ok: false, error: "rival_known" });
    expect(await db.auditEntry.count({ where: { action: "rival_watched" } })).toBe(1);
    expect(await listRivals("fr")).toMatchObject([{ title: "Montre", price: 120_000, failure: null }]);
  });

  it("keeps one price a day beside ours", async () => {
    const { id } = await aRival();
    await lookWith(id, { price: 119_000 }, new Date(first.getTime() + 3_600_000));
    await lookWith(id, { price: 110_000, isInStock: false }, later(1));
    const known = await findRival(id, "ar", later(1));
    expect(known?.days).toMatchObject([
      { price: 119_000, ours: 100_000, isInStock: true },
      { price: 110_000, ours: 100_000, isInStock: false },
    ]);
  });

  it("makes news when it falls below our price, changes its name or runs out", async () => {
    const { id } = await aRival();
    await lookWith(id, {}, later(1));
    expect(await listRivalNews()).toEqual([]);
    await lookWith(id, { price: 90_000, title: "Montre 2", isInStock: false }, later(2));
    const news = await listRivalNews();
    expect(news.map(({ kind, before, after }) => [kind, before, after]).sort()).toEqual([
      ["below_us", "120000", "90000"],
      ["stock", "in", "out"],
      ["title", "Montre", "Montre 2"],
    ]);
    await readRivalNews(news[0]?.id ?? 0);
    expect(await listRivalNews()).toEqual([]);
    expect((await findRival(id, "ar", later(2)))?.news).toHaveLength(3);
  });

  it("is told once by two looks at the same time", async () => {
    const { id } = await aRival();
    web.pages.set(url, { ...page, price: 90_000 });
    await Promise.all([lookAtRival(id, web, later(1)), lookAtRival(id, web, later(1))]);
    expect(await listRivalNews()).toHaveLength(1);
  });

  it("keeps what is known when it cannot be read, counts the failures and forgets them", async () => {
    const { id } = await aRival();
    web.failWith = "rival_silent";
    await lookAtRival(id, web, later(1));
    await lookAtRival(id, web, later(2));
    expect(await listRivals("fr")).toMatchObject([
      { title: "Montre", price: 120_000, failure: "rival_silent", failures: 2 },
    ]);
    expect(await db.rivalDay.count()).toBe(1);
    web.failWith = null;
    await lookAtRival(id, web, later(3));
    expect(await listRivals("fr")).toMatchObject([{ failure: null, failures: 0 }]);
  });

  it("is asked again at once only after ten minutes", async () => {
    const { id } = await aRival();
    expect(await lookSoon(id, new Date(first.getTime() + 60_000))).toEqual({ ok: false, error: "rival_just_asked" });
    expect((await lookSoon(id, new Date(first.getTime() + 660_000))).ok).toBe(true);
    expect(await lookSoon(999, first)).toEqual({ ok: false, error: "rival_unknown" });
  });

  it("is paired with a product by its whole name or its address", async () => {
    const { id, productId, slugs } = await aRival();
    expect(await findOwnProduct("ساعة")).toBe(productId);
    expect(await findOwnProduct(`https://shop.test/fr/products/${encodeURIComponent(slugs.fr)}?variant=1`)).toBe(
      productId,
    );
    expect(await findOwnProduct("سا")).toBeNull();
    await pairRival({ id, productId: null }, actor);
    await lookWith(id, { price: 90_000 }, later(1));
    expect((await listRivalNews()).map(({ kind }) => kind)).toEqual(["price"]);
  });

  it("goes with its history when it is forgotten", async () => {
    const { id } = await aRival();
    await forgetRival(id, actor);
    expect(await db.rivalDay.count()).toBe(0);
    await lookAtRival(id, web, later(1));
    expect(await forgetRival(id, actor)).toEqual({ ok: false, error: "rival_unknown" });
  });
});

describe("the nightly round", () => {
  it("asks the pages of one shop one after the other, and leaves who never answers for Sundays", async () => {
    const rows = ["https://a.example/1", "https://a.example/2", "https://b.example/1", "https://c.example/1"];
    await db.rival.createMany({ data: rows.map((one) => ({ url: one })) });
    await db.rival.update({ where: { url: rows[3] ?? "" }, data: { failures: 30, failure: "rival_gone" } });
    await lookAtRivals({}, first);
    const seconds = (await jobs()).map(({ at }) => (at.getTime() - first.getTime()) / 1_000);
    expect(seconds).toEqual([0, 0, 20]);
    await lookAtRivals({}, later(2));
    expect(await jobs()).toHaveLength(4);
  });

  it("forgets prices after thirteen months and news after six", async () => {
    const { id } = await aRival();
    await lookWith(id, { price: 90_000 }, later(1));
    await sweepRivals(later(182));
    expect([await db.rivalNews.count(), await db.rivalDay.count()]).toEqual([0, 2]);
    await sweepRivals(later(402));
    expect(await db.rivalDay.count()).toBe(0);
  });
});
