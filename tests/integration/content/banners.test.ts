import { describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/content/sights/route";
import { countSight } from "@/lib/content/commands/count-sight";
import { deleteBanner, saveBanner } from "@/lib/content/commands/edit-banners";
import { listAdminBanners, listBanners } from "@/lib/content/queries/banners";
import { countSights, listSightDays } from "@/lib/content/queries/count-sights";
import { bannerInput } from "@/lib/content/schema";
import { db } from "@/lib/db";
import { sentJson } from "../../support/request";

vi.mock("next/headers", () => import("../../support/next-headers"));

const actor = { id: "u1", name: "سميرة" };
const face = (title: string) => ({ title, href: "/ar/blog" });
const viewer = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const hour = (fromNow: number) => new Date(Date.now() + fromNow * 3_600_000 + 3_600_000).toISOString().slice(0, 16);

async function aBanner(traits: Record<string, unknown> = {}) {
  const input = bannerInput.parse({
    ...{ name: "عيد", placement: "home_strip", audience: "everybody", isActive: true, position: 0 },
    ...{ startsAt: "", endsAt: "", words: { ar: face("عيد"), fr: face("Aïd") } },
    ...traits,
  });
  const saved = await saveBanner(input, actor);
  if (!saved.ok) throw new Error(saved.error);
  return saved.value.id;
}
const now = new Date("2026-12-01T10:00:00Z");
const figuresOf = (id: number) =>
  countSights("banner", id, { from: new Date("2026-01-01"), to: new Date("2027-12-31") });
const beacon = (body: object, agent: string) => POST(sentJson("/api/content/sights", body, { "user-agent": agent }));
const phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile Safari/537.36";

describe("a banner", () => {
  it("hangs in its place, in the languages it speaks", async () => {
    const id = await aBanner({ words: { ar: face("بالعربية"), fr: null } });
    expect(await listBanners("ar", "home_strip")).toMatchObject([{ id, title: "بالعربية" }]);
    expect(await listBanners("fr", "home_strip")).toEqual([]);
    expect(await listBanners("ar", "cart")).toEqual([]);
  });

  it.each([
    ["before its time", { startsAt: hour(1) }, 0],
    ["in its time", { startsAt: hour(-1), endsAt: hour(1) }, 1],
    ["after its time", { endsAt: hour(-1) }, 0],
    ["when taken down", { isActive: false }, 0],
  ])("%s counts %o as shown: %i", async (_when, traits, count) => {
    await aBanner(traits);
    expect(await listBanners("ar", "home_strip")).toHaveLength(count);
  });

  it("has pages made anew at its first and last moment, and no more when the hours are taken away", async () => {
    const id = await aBanner({ startsAt: hour(1), endsAt: hour(2) });
    const keys = () =>
      db.$queryRaw<
        { key: string }[]
      >`SELECT key FROM graphile_worker.jobs WHERE key LIKE ${`banner-%:${id}`} ORDER BY key`;
    expect(await keys()).toEqual([{ key: `banner-end:${id}` }, { key: `banner-start:${id}` }]);
    await aBanner({ id, endsAt: hour(3) });
    expect(await keys()).toEqual([{ key: `banner-end:${id}` }]);
    await deleteBanner({ id }, actor);
    expect(await keys()).toEqual([]);
  });

  it("gives each audience one candidate, everybody's first", async () => {
    await aBanner({ audience: "returning" });
    await aBanner({ position: 2 });
    const first = await aBanner({ position: 1 });
    await aBanner({ audience: "new" });
    const shown = await listBanners("ar", "home_strip");
    expect(shown.map(({ audience }) => audience)).toEqual(["everybody", "new", "returning"]);
    expect(shown[0]?.id).toBe(first);
  });
});

describe("its figures", () => {
  it("count a visitor once a day under twenty beacons at once", async () => {
    const id = await aBanner();
    const sight = { subject: `banner:${id}`, did: "seen" as const, viewer: viewer(1) };
    await Promise.all(Array.from({ length: 20 }, () => countSight(sight, now)));
    expect(await figuresOf(id)).toEqual({ seen: 1, acted: 0, reach: 1, rate: 0 });
  });

  it("tell sights from visitors, and never more clicks than sights", async () => {
    const id = await aBanner();
    const subject = `banner:${id}`;
    const tomorrow = new Date(now.getTime() + 86_400_000);
    await countSight({ subject, did: "seen", viewer: viewer(1) }, now);
    await countSight({ subject, did: "seen", viewer: viewer(1) }, tomorrow);
    await countSight({ subject, did: "acted", viewer: viewer(2) }, now);
    await countSight({ subject, did: "acted", viewer: viewer(2) }, now);
    expect(await figuresOf(id)).toEqual({ seen: 3, acted: 1, reach: 2, rate: 1 / 3 });
    const days = await listSightDays("banner", id, { from: now, to: tomorrow });
    expect(days).toEqual([
      { day: "2026-12-01", seen: 2, acted: 1 },
      { day: "2026-12-02", seen: 1, acted: 0 },
    ]);
  });

  it("begin a day at midnight in Algiers", async () => {
    const id = await aBanner();
    await countSight({ subject: `banner:${id}`, did: "seen", viewer: viewer(1) }, new Date("2026-12-01T23:30:00Z"));
    const [row] = await db.sight.findMany({ where: { subjectId: id } });
    expect(row?.day.toISOString().slice(0, 10)).toBe("2026-12-02");
  });

  it("are zero, rate and all, for a banner nobody has seen", async () => {
    await aBanner();
    expect((await listAdminBanners())[0]?.figures).toEqual({ seen: 0, acted: 0, reach: 0, rate: 0 });
  });

  it("leave out robots, banners that are not there, and what is not a beacon", async () => {
    const id = await aBanner();
    const sight = { subject: `banner:${id}`, did: "seen", viewer: viewer(1) };
    expect((await beacon(sight, "Googlebot/2.1 (+http://www.google.com/bot.html)")).status).toBe(204);
    expect(await db.sight.count()).toBe(0);
    expect((await beacon({ ...sight, subject: "banner:999999" }, phone)).status).toBe(204);
    expect(await db.sight.count()).toBe(0);
    for (const broken of [
      { ...sight, viewer: "me" },
      { ...sight, did: "bought" },
      { ...sight, subject: "order:1" },
    ])
      expect((await beacon(broken, phone)).status).toBe(422);
    expect((await beacon(sight, phone)).status).toBe(204);
    expect(await db.sight.count()).toBe(1);
  });

  it("keep nothing that the browser sent", async () => {
    const id = await aBanner();
    await countSight({ subject: `banner:${id}`, did: "seen", viewer: viewer(7) }, now);
    expect((await db.sight.findFirstOrThrow()).viewer).not.toContain("000000000007");
  });
});
