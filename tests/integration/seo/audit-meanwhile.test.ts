import { afterEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { crawl } from "@/lib/seo/commands/crawl";
import { readerOf } from "@/lib/seo/commands/read-page";
import { recheckPage } from "@/lib/seo/commands/recheck-page";
import { startAudit } from "@/lib/seo/commands/run-audit";
import { lookAgain } from "@/lib/seo/jobs";
import { countRules, listAuditedPages } from "@/lib/seo/queries/audit";
import { htmlOf } from "../../factories/seo";
import { openTinyShop, sitemapXml } from "../../support/tiny-shop";

let shop: Awaited<ReturnType<typeof openTinyShop>> | undefined;
afterEach(async () => {
  await shop?.close();
  shop = undefined;
});

const paths = ["/ar/a", "/ar/b", "/ar/c", "/ar/d"];

/** A shop of pages that all have one title, visited once. */
async function visited() {
  const links = paths.map((path) => `<a href="${path}">رابط</a>`).join("");
  shop = await openTinyShop((origin) => ({
    "/robots.txt": { type: "text/plain", body: "" },
    "/sitemap.xml": sitemapXml(origin, paths),
    ...Object.fromEntries(["/ar", "/fr", ...paths].map((path) => [path, { body: htmlOf({ body: links }) }])),
  }));
  const started = await startAudit(null);
  if (!started.ok) throw new Error(started.error);
  const [read, origin] = [readerOf(shop.origin), shop.origin];
  await crawl(started.value, { read, until: new Date(Date.now() + 60_000), origin });
  return { runId: started.value, read, origin };
}

const jobs = () => db.$queryRaw<{ key: string; runAt: Date }[]>`
  SELECT key, run_at AS "runAt" FROM graphile_worker._private_jobs WHERE key LIKE 'seo_recheck:%'`;

describe("the doctor meanwhile", () => {
  it("judges pages that are looked at together one after the other", async () => {
    const { read, origin } = await visited();
    const looked = await Promise.all([...paths, ...paths].map((path) => recheckPage(path, { read, origin })));
    expect(looked.every(({ ok }) => ok)).toBe(true);
  });

  it("comes back to a page that was mended during a visit", async () => {
    await visited();
    const next = await startAudit(null);
    expect(next.ok).toBe(true);
    const before = Date.now();
    await lookAgain({ path: "/ar/a" });
    const [job, ...others] = await jobs();
    expect([job?.key, others]).toEqual(["seo_recheck:/ar/a", []]);
    expect(job?.runAt.getTime()).toBeGreaterThan(before + 30_000);
  });

  it("reads of a large shop what changed last, though it stands at the end of a large file", async () => {
    const dated = (path: string, day: string) => `<url><loc>ORIGIN${path}</loc><lastmod>${day}</lastmod></url>`;
    const old = Array.from({ length: 60_000 }, (_, n) => dated(`/ar/old/${n}`, "2026-01-01")).join("");
    const tiny = await openTinyShop((origin) => {
      const urlset = (urls: string) => ({
        type: "application/xml",
        body: `<urlset>${urls.replaceAll("ORIGIN", origin)}</urlset>`,
      });
      const files = ["products-1", "images-1", "images-2"].map(
        (name) => `<sitemap><loc>${origin}/sitemaps/${name}.xml</loc></sitemap>`,
      );
      return {
        "/robots.txt": { type: "text/plain", body: "" },
        "/sitemap.xml": { type: "application/xml", body: `<sitemapindex>${files.join("")}</sitemapindex>` },
        "/sitemaps/products-1.xml": urlset(
          `${old + dated("/ar/new", "2026-11-22")}<url><loc>ORIGIN/ar/faq</loc></url>`,
        ),
        "/sitemaps/images-1.xml": urlset(dated("/ar/new", "2026-11-22")),
        "/sitemaps/images-2.xml": urlset(dated("/ar/new", "2026-11-22")),
      };
    });
    shop = tiny;
    const started = await startAudit(null, { pagesMax: 10 });
    if (!started.ok) throw new Error(started.error);
    await crawl(started.value, { read: readerOf(tiny.origin), until: new Date(0), origin: tiny.origin });
    const read = await db.seoPage.findMany({ where: { runId: started.value }, select: { path: true } });
    expect(read).toHaveLength(10);
    expect(read.map(({ path }) => path)).toEqual(expect.arrayContaining(["/ar", "/fr", "/ar/new", "/ar/faq"]));
    expect(tiny.asked.filter((line) => line.includes("sitemaps"))).toEqual([
      "GET /sitemaps/products-1.xml",
      "GET /sitemaps/images-1.xml",
    ]);
  });

  it("does not wait for a visit that has lost its job", async () => {
    const { read, origin } = await visited();
    const lost = await startAudit(null);
    if (!lost.ok) throw new Error(lost.error);
    await db.seoRun.update({ where: { id: lost.value }, data: { aliveAt: new Date(Date.now() - 3_600_000) } });
    expect(await recheckPage("/ar/a", { read, origin })).toMatchObject({ ok: true });
  });

  it("shows every page it has read, fifty at a time", async () => {
    const { runId } = await visited();
    await db.$executeRaw`
      INSERT INTO "SeoPage" ("runId", path, status, facts)
      SELECT ${runId}, '/ar/more/' || n, 200, '{"title": "50% off"}'::jsonb FROM generate_series(1, 60) n`;
    const [first, second] = [await listAuditedPages(runId, {}), await listAuditedPages(runId, { page: 2 })];
    expect([first.pages, first.rows.length, second.rows.length]).toEqual([2, 50, 16]);
    expect(await listAuditedPages(runId, { q: "0% O" })).toMatchObject({ pages: 2 });
    expect((await listAuditedPages(runId, { q: "/ar/a" })).rows.map(({ path }) => path)).toEqual(["/ar/a"]);
    expect((await countRules(runId)).length).toBeGreaterThan(0);
  });
});
