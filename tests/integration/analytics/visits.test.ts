import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/analytics/visits/route";
import { countVisit, rowsMaxOfDay } from "@/lib/analytics/commands/count-visit";
import { hostsMax, meetHost } from "@/lib/analytics/commands/meet-host";
import { sweepVisits } from "@/lib/analytics/jobs";
import { countHosts, listHosts } from "@/lib/analytics/queries/hosts";
import { listOrganicLandings, listSources, listVisitDays } from "@/lib/analytics/queries/visits";
import { listVitals } from "@/lib/analytics/queries/vitals";
import { totalsOf, visitsOf } from "@/lib/analytics/visit-days";
import { db } from "@/lib/db";
import { aProduct } from "../../factories/catalog";
import { badValues, rowCounts, unfitTexts } from "../../support/bad-input";
import { sentJson } from "../../support/request";

vi.mock("next/headers", () => import("../../support/next-headers"));

const phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile Safari/537.36";
let visitors = 0;
const beacon = (told: object, agent = phone) => {
  const address = `10.3.${visitors >> 8}.${++visitors & 255}`;
  return POST(sentJson("/api/analytics/visits", told, { "user-agent": agent, "x-forwarded-for": address }));
};
const arrival = { page: "", path: "/fr", from: "www.google.dz" };
const measured = { network: "4g", lcp: 1_850.4, inp: 96, cls: 12.7, ttfb: 210 };
const day = 86_400_000;
let productPath = "";

beforeEach(async () => {
  const { id } = await aProduct();
  const words = await db.productTranslation.findFirstOrThrow({ where: { productId: id, locale: "fr" } });
  productPath = `/fr/products/${words.slug}`;
});

describe("a visit", () => {
  it("is counted once for each beacon, also when fifty come at one moment", async () => {
    const ways = [
      { ...arrival, ...measured },
      { ...arrival, ...measured, page: "products", path: productPath },
      { ...arrival, ...measured, from: "l.facebook.com" },
      { ...arrival, ...measured, from: "blog.example" },
      { page: "products", ...measured, network: "3g" },
    ];
    const answers = await Promise.all(Array.from({ length: 50 }, (_, place) => beacon(ways[place % 5] ?? {})));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));

    const now = new Date();
    expect(totalsOf(await listVisitDays(now))).toEqual({ search: 20, social: 10, ads: 0, links: 10, direct: 0 });
    expect(await listSources(now)).toEqual([
      { kind: "search", source: "google", visits: 20 },
      { kind: "referral", source: "blog.example", visits: 10 },
      { kind: "social", source: "facebook", visits: 10 },
    ]);
    expect(await listOrganicLandings(now)).toEqual([
      { path: "/fr", visits: 10, engines: [{ name: "google", visits: 10 }] },
      { path: productPath, visits: 10, engines: [{ name: "google", visits: 10 }] },
    ]);
    const vitals = await listVitals(now);
    expect(vitals.reduce((sum, { count }) => sum + count, 0)).toBe(200);
    expect(vitals.filter(({ page, network, metric }) => `${page} ${network} ${metric}` === "home 4g lcp")).toEqual([
      { page: "home", network: "4g", metric: "lcp", upTo: 2_000, count: 30 },
    ]);
  });

  it("of a robot, of nobody, or from one of the shop's own pages leaves nothing", async () => {
    const before = await rowCounts();
    const robot = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
    for (const agent of [robot, "curl/8.5.0", ""])
      expect((await beacon({ ...arrival, ...measured }, agent)).status).toBe(204);
    for (const from of ["shop.test", "WWW.shop.test:443"])
      expect((await beacon({ ...arrival, from, utmMedium: "cpc" })).status).toBe(204);
    expect(await rowCounts()).toEqual(before);
  });

  it("names no page that is somebody's own, hidden, or none at all", async () => {
    const hidden = await aProduct({ status: "draft" });
    const { slug } = await db.productTranslation.findFirstOrThrow({ where: { productId: hidden.id, locale: "fr" } });
    const secret = "qA8b3kPzqA8b3kPzqA8b3kPzqA8b3kPzqA8b3kPzqA8";
    for (const path of [
      `/fr/orders/${secret}`,
      `/fr/products/${slug}`,
      "/fr/products/none",
      "/fr/blog/none",
      "/wp-admin",
    ])
      expect((await beacon({ ...arrival, page: "orders", path })).status).toBe(204);
    expect(await db.visitCount.findMany({ select: { kind: true, source: true, path: true, visits: true } })).toEqual([
      { kind: "search", source: "google", path: "", visits: 5 },
    ]);
  });

  it("keeps no more of a person than a day, a way and a page", async () => {
    await beacon({ ...arrival, ...measured, from: "blog.example", who: "somebody@shop.test" });
    const [visit] = await db.visitCount.findMany();
    expect(Object.keys(visit ?? {}).sort()).toEqual(["day", "kind", "path", "source", "visits"]);
    expect(JSON.stringify([await db.vitalCount.findMany(), await db.referringHost.findMany()])).not.toMatch(
      /somebody|10\.3\.|Android/,
    );
  });

  it("is counted among the unnamed once its day has all the rows it may have", async () => {
    const today = new Date("2026-11-22");
    const data = Array.from({ length: rowsMaxOfDay - 3 }, (_, place) => ({
      ...{ day: today, kind: "referral", visits: 1, path: "" },
      source: `spam-${place}.example`,
    }));
    await db.visitCount.createMany({ data });
    const made = (place: number) =>
      countVisit({ day: "2026-11-22", kind: "referral", name: `late-${place}.example`, path: "/fr" });
    await Promise.all(Array.from({ length: 20 }, (_, place) => made(place)));
    const rows = await db.visitCount.findMany({ where: { day: today } });
    expect(rows.length).toBe(rowsMaxOfDay + 1);
    expect(rows.find(({ source }) => source === "")?.visits).toBe(17);
    expect(rows.reduce((sum, { visits }) => sum + visits, 0)).toBe(rowsMaxOfDay - 3 + 20);
    await countVisit({ day: "2026-11-22", kind: "referral", name: "spam-1.example", path: "" });
    expect(rows.length).toBe(await db.visitCount.count({ where: { day: today } }));
  });
});

describe("a site that links to the shop", () => {
  it("is new once, however many come from it at one moment", async () => {
    await Promise.all(
      Array.from({ length: 50 }, () => beacon({ ...arrival, from: "www.blog.example", path: productPath })),
    );
    await db.referringHost.update({ where: { host: "blog.example" }, data: { status: "seen" } });
    await beacon({ ...arrival, from: "blog.example" });
    expect(await countHosts()).toEqual({ new: 0, seen: 1, ignored: 0 });
    expect(await listHosts("seen")).toMatchObject([{ host: "blog.example", visits: 51, firstPath: productPath }]);
  });

  it("is no engine, no network and no campaign", async () => {
    for (const from of ["www.google.com", "t.co", "www.ouedkniss.com", "mail.google.com", "", "localhost"])
      await beacon({ ...arrival, from, utmSource: from === "" ? "flyer" : "" });
    expect(await db.referringHost.count()).toBe(0);
  });

  it("is left out when there are too many already, which does not stop those that are known", async () => {
    const now = new Date();
    const data = Array.from({ length: hostsMax - 2 }, (_, place) => ({ host: `spam-${place}.example` }));
    await db.referringHost.createMany({ data });
    await Promise.all(
      Array.from({ length: 12 }, (_, place) => meetHost({ host: `late-${place}.example`, path: "", now })),
    );
    expect(await db.referringHost.count()).toBe(hostsMax);
    await meetHost({ host: "spam-1.example", path: "", now });
    expect((await db.referringHost.findUniqueOrThrow({ where: { host: "spam-1.example" } })).visits).toBe(2);
  });

  it("the merchant does not want to hear of is not among the sources", async () => {
    await beacon({ ...arrival, from: "spam.example" });
    await db.referringHost.updateMany({ data: { status: "ignored" } });
    expect(await listSources(new Date())).toEqual([]);
    expect((await listVisitDays(new Date())).map(visitsOf).at(-1)).toBe(1);
  });
});

it("counters are forgotten after a year and a bit, and nothing younger is", async () => {
  const now = new Date("2026-12-01T10:00:00Z");
  for (const ago of [0, 399, 402]) {
    const at = new Date(now.getTime() - ago * day);
    await countVisit({ day: at.toISOString().slice(0, 10), kind: "direct", name: "", path: "/ar" });
    await meetHost({ host: `days-${ago}.example`, path: "", now: at });
    const counted = { day: at, page: "home", network: "4g", metric: "lcp", upTo: 500, count: 1 };
    await db.vitalCount.create({ data: counted });
  }
  await sweepVisits(now);
  expect([await db.visitCount.count(), await db.vitalCount.count(), await db.referringHost.count()]).toEqual([2, 2, 2]);
});

describe("a beacon that makes no sense", () => {
  const good = { ...arrival, ...measured, utmSource: "ig", utmMedium: "social" };

  it("is refused or made harmless in every field", async () => {
    for (const field of Object.keys(good))
      for (const [name, value] of badValues) {
        const before = await rowCounts();
        const { status } = await beacon({ ...good, [field]: value });
        expect(status, `${field}: ${name}`).toBeOneOf([204, 400, 413, 422]);
        if (status !== 204) expect(await rowCounts(), `${field}: ${name}`).toEqual(before);
      }
    expect(await unfitTexts()).toEqual([]);
  });

  it.each([{ lcp: -1 }, { inp: "fast" }, { path: 7 }, { from: ["google.com"] }, { page: null }])(
    "is refused: %o",
    async (bad) => {
      expect((await beacon({ ...good, ...bad })).status).toBe(422);
      expect(await db.visitCount.count()).toBe(0);
    },
  );

  it("from a foreign page is refused, and a measure beyond all sense is counted under the last edge", async () => {
    const foreign = sentJson("/api/analytics/visits", good, { origin: "https://evil.example", "user-agent": phone });
    expect((await POST(foreign)).status).toBe(403);
    expect((await beacon({ page: "cart", lcp: 9e12 })).status).toBe(204);
    expect(await db.vitalCount.findMany()).toMatchObject([{ page: "cart", network: "unknown", upTo: 60_000 }]);
  });
});
