import { describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/content/shares/route";
import { countShare } from "@/lib/content/commands/count-share";
import { sweepSights } from "@/lib/content/jobs";
import { countShares, listMostShared } from "@/lib/content/queries/count-shares";
import { db } from "@/lib/db";
import { aProduct } from "../../factories/catalog";
import { sentJson } from "../../support/request";

vi.mock("next/headers", () => import("../../support/next-headers"));

const viewer = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const now = new Date("2026-12-01T10:00:00Z");
const phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile Safari/537.36";
const beacon = (body: object, agent = phone) => POST(sentJson("/api/content/shares", body, { "user-agent": agent }));
const share = (id: number, who: number, way: "whatsapp" | "x" = "whatsapp", at = now) =>
  countShare({ subject: `product:${id}`, did: "shared", way, viewer: viewer(who) }, at);
const day = 86_400_000;

describe("a share", () => {
  it("counts each visitor once a day, whatever ways were taken, also when all come at one moment", async () => {
    const { id } = await aProduct();
    const visitors = Array.from({ length: 12 }, (_, who) => who);
    await Promise.all([...visitors, ...visitors, ...visitors].map((who) => share(id, who)));
    await Promise.all(visitors.slice(0, 4).map((who) => share(id, who, "x")));
    await share(id, 0, "whatsapp", new Date(now.getTime() - day));
    expect(await countShares("product", id, now)).toEqual({
      shared: 13,
      arrived: 0,
      ways: [
        { way: "whatsapp", shared: 13, arrived: 0 },
        { way: "x", shared: 4, arrived: 0 },
      ],
    });
  });

  it("is told by a beacon, with those who come by it; robots and what is not public leave nothing", async () => {
    const { id } = await aProduct();
    const hidden = await aProduct({ status: "draft" });
    const said = { subject: `product:${id}`, way: "telegram", viewer: viewer(1) };
    const robot = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
    expect((await beacon({ ...said, did: "shared" })).status).toBe(204);
    expect((await beacon({ ...said, did: "arrived", viewer: viewer(2) })).status).toBe(204);
    expect((await beacon({ ...said, did: "shared", viewer: viewer(3) }, robot)).status).toBe(204);
    expect((await beacon({ ...said, did: "shared", viewer: viewer(4) }, "")).status).toBe(204);
    for (const subject of [`product:${hidden.id}`, "product:999999", "piece:999999"])
      expect((await beacon({ ...said, subject, did: "shared" })).status).toBe(204);
    expect(await countShares("product", id, new Date())).toMatchObject({ shared: 1, arrived: 1 });
    expect(await db.share.count()).toBe(2);
  });

  it.each([
    { subject: "order:1" },
    { subject: "product:0" },
    { way: "pigeon" },
    { did: "bought" },
    { viewer: "somebody@shop.test" },
    { subject: ["product:1"] },
  ])("that makes no sense is refused: %o", async (bad) => {
    const good = { subject: "product:1", did: "shared", way: "copy", viewer: viewer(1) };
    expect((await beacon({ ...good, ...bad })).status).toBe(422);
    expect(await db.share.count()).toBe(0);
  });

  it("names nobody, and is forgotten after a year and a bit", async () => {
    const { id } = await aProduct();
    await share(id, 7);
    await share(id, 7, "x", new Date(now.getTime() - 500 * day));
    expect(JSON.stringify(await db.share.findMany())).not.toContain(viewer(7));
    await sweepSights(now);
    expect(await db.share.findMany({ select: { way: true } })).toEqual([{ way: "whatsapp" }]);
  });

  it("is ranked with the others of the month", async () => {
    const [few, many, old] = [await aProduct({ fr: "Miel" }), await aProduct({ fr: "Dattes" }), await aProduct()];
    await share(few.id, 1);
    for (const who of [1, 2]) await share(many.id, who);
    for (const who of [1, 2, 3]) await share(old.id, who, "x", new Date(now.getTime() - 40 * day));
    expect(await listMostShared("fr", now)).toMatchObject([
      { kind: "product", name: "Dattes", shared: 2, arrived: 0, href: `/admin/products/${many.id}` },
      { name: "Miel", shared: 1 },
    ]);
  });
});
