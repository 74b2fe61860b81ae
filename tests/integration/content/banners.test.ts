import { describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/content/sights/route";
import { countSight } from "@/lib/content/commands/count-sight";
import { deleteBanner, saveBanner } from "@/lib/content/commands/edit-banners";
import { weighHourly } from "@/lib/content/jobs";
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
    ...{ name: "عيد", placement: "home_strip", isActive: true, position: 0 },
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

  it("is carried by the page with whom it is for, the one for everybody first", async () => {
    const oran = await aBanner({ segment: "returning", wilayas: ["31", "13", "31"], sources: ["facebook"] });
    const general = await aBanner();
    const shown = await listBanners("ar", "home_strip");
    expect(shown.map(({ id }) => id)).toEqual([general, oran]);
    expect(shown[1]?.audience).toEqual({ segment: "returning", wilayas: ["13", "31"], sources: ["facebook"] });
  });

  it.each([
    ["a wilaya that is none", { wilayas: ["70"] }],
    ["a source that is none", { sources: ["radio"] }],
    ["a segment that is none", { segment: "rich" }],
  ])("refuses %s", (_what, traits) => {
    const good = { name: "عيد", placement: "cart", isActive: true, position: 0, startsAt: "", endsAt: "" };
    const words = { ar: face("عيد"), fr: null };
    expect(bannerInput.safeParse({ ...good, words }).success).toBe(true);
    expect(bannerInput.safeParse({ ...good, words, ...traits }).success).toBe(false);
  });
});

const sights = (id: number, { seen, acted }: { seen: number; acted: number }, at = new Date()) =>
  db.sight.createMany({
    data: Array.from({ length: seen }, (_, n) => ({
      ...{ kind: "banner", subjectId: id, day: at, viewer: `v${n}` },
      actedAt: n < acted ? at : null,
    })),
  });
const partsOf = async () =>
  Object.fromEntries(
    (await listAdminBanners()).banners.map(({ id, part }) => [id, part === null ? null : Math.round(part * 100)]),
  );
const refreshes = () => db.$queryRaw<object[]>`SELECT 1 FROM graphile_worker.jobs WHERE key = 'banners-weighed'`;

describe("the rotation", () => {
  it("goes to the banner that works, among those of the same place and audience", async () => {
    const [worse, better, elsewhere, narrower] = [
      await aBanner(),
      await aBanner(),
      await aBanner({ placement: "cart" }),
      await aBanner({ segment: "new" }),
    ];
    await sights(worse, { seen: 400, acted: 4 });
    await sights(better, { seen: 400, acted: 60 });
    await weighHourly();
    expect(await partsOf()).toEqual({ [worse]: 5, [better]: 95, [elsewhere]: 100, [narrower]: 100 });
    expect((await listBanners("ar", "home_strip")).map(({ id }) => id)[0]).toBe(better);
  });

  it("makes pages anew when a part changed by a twentieth, and not before", async () => {
    const [one, other] = [await aBanner(), await aBanner()];
    await weighHourly();
    expect(await refreshes()).toHaveLength(0);
    await sights(one, { seen: 300, acted: 30 });
    await sights(other, { seen: 300, acted: 20 });
    await weighHourly();
    expect(await refreshes()).toHaveLength(1);

    await db.$executeRaw`SELECT graphile_worker.remove_job('banners-weighed')`;
    const before = await partsOf();
    await sights(other, { seen: 1, acted: 0 }, new Date(Date.now() - 86_400_000));
    await weighHourly();
    expect(await refreshes()).toHaveLength(0);
    expect(await partsOf()).toEqual(before);
  });

  it("looks back thirty days, and not at what is over", async () => {
    const [one, other, over] = [await aBanner(), await aBanner(), await aBanner({ endsAt: hour(-1) })];
    await sights(one, { seen: 500, acted: 100 }, new Date(Date.now() - 32 * 86_400_000));
    await sights(over, { seen: 500, acted: 100 });
    await weighHourly();
    const parts = await partsOf();
    expect(parts[over]).toBeNull();
    expect(Math.abs((parts[one] ?? 0) - (parts[other] ?? 0))).toBeLessThan(12);
  });

  it("counts a new rival from the moment it is saved, and gives its part back when it goes", async () => {
    const one = await aBanner();
    const other = await aBanner();
    expect((await partsOf())[one]).toBeLessThan(60);
    await deleteBanner({ id: other }, actor);
    expect(await partsOf()).toEqual({ [one]: 100 });
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
    expect((await listAdminBanners()).banners[0]?.figures).toEqual({ seen: 0, acted: 0, reach: 0, rate: 0 });
  });

  it("are exact when hundreds of beacons of many visitors come at once", async () => {
    const [one, other] = [await aBanner(), await aBanner({ segment: "new" })];
    const visits = Array.from({ length: 60 }, (_, n) => ({ viewer: viewer(n), address: `10.1.0.${n}` }));
    const sent = visits.flatMap(({ viewer: who, address }, n) => [
      ...[one, one, other].map((id) => ({ subject: `banner:${id}`, did: "seen", who, address })),
      ...(n % 3 === 0 ? [one, one].map((id) => ({ subject: `banner:${id}`, did: "acted", who, address })) : []),
    ]);
    const answers = await Promise.all(
      sent.map(({ who, address, ...said }) =>
        POST(
          sentJson(
            "/api/content/sights",
            { ...said, viewer: who },
            { "user-agent": phone, "x-forwarded-for": address },
          ),
        ),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    const figures = Object.fromEntries((await listAdminBanners()).banners.map((banner) => [banner.id, banner.figures]));
    expect(figures[one]).toEqual({ seen: 60, acted: 20, reach: 60, rate: 1 / 3 });
    expect(figures[other]).toEqual({ seen: 60, acted: 0, reach: 60, rate: 0 });
  });

  it.each([
    ["Google", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"],
    ["Facebook's preview", "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)"],
    ["a headless browser", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/130.0 Safari/537.36"],
    ["a program", "python-requests/2.32"],
    ["what says nothing of itself", ""],
  ])("leave out %s, sight and click", async (_robot, agent) => {
    const id = await aBanner();
    for (const did of ["seen", "acted"])
      expect((await beacon({ subject: `banner:${id}`, did, viewer: viewer(1) }, agent)).status).toBe(204);
    expect(await db.sight.count()).toBe(0);
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
