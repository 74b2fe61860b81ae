import { afterEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { crawl } from "@/lib/seo/commands/crawl";
import { readerOf } from "@/lib/seo/commands/read-page";
import { recheckPage } from "@/lib/seo/commands/recheck-page";
import { startAudit, stopAudit } from "@/lib/seo/commands/run-audit";
import { saveShopSettings } from "@/lib/settings/commands";
import { htmlOf } from "../../factories/seo";
import { openTinyShop, redirectTo, sitemapXml, type TinyAnswer } from "../../support/tiny-shop";

type TinyShop = Awaited<ReturnType<typeof openTinyShop>>;
let shop: TinyShop | undefined;
afterEach(async () => {
  await shop?.close().catch(() => undefined);
  shop = undefined;
});

const actor = { id: "staff", name: "سميرة" };
const later = () => new Date(Date.now() + 60_000);
const links = (...paths: string[]) => paths.map((path) => `<a href="${path}">رابط</a>`).join(" ");

const page = (origin: string, path: string, title: string, body = "", head = ""): TinyAnswer => ({
  body: htmlOf({
    title,
    description: `${title}: وصف فيه ما يكفي من الكلمات ليعرف القارئ ما الذي سيجده هنا قبل أن يفتح الصفحة.`,
    head: `<link rel="canonical" href="${origin}${encodeURI(path)}">${head}`,
    body: `<p>${"كلمة في وصف المنتج ".repeat(12)}</p>${body}`,
  }),
});

/** A home page, three products (two with one title), a broken link, a chain of redirects, an orphan, a lost picture. */
const faulty = (origin: string): Record<string, TinyAnswer> => ({
  "/robots.txt": { type: "text/plain", body: "User-agent: *\nDisallow: /admin\n" },
  "/sitemap.xml": {
    type: "application/xml",
    body: `<sitemapindex><sitemap><loc>${origin}/sitemaps/a.xml</loc></sitemap></sitemapindex>`,
  },
  "/sitemaps/a.xml": sitemapXml(origin, ["/ar", "/fr", "/ar/ساعة", "/ar/سوار", "/ar/يتيمة"]),
  "/ar": page(origin, "/ar", "حانوت الجزائر على الخط", links("/ar/ساعة", "/ar/سوار", "/ar/lost", "/admin", "/fr")),
  "/fr": {
    body: htmlOf({
      lang: "fr-DZ",
      title: "Boutique algérienne en ligne",
      description: "Une boutique algérienne en ligne, livraison dans les 69 wilayas et paiement à la livraison.",
      head: `<link rel="canonical" href="${origin}/fr">`,
      body: `<p>${"mot de la page ".repeat(20)}</p>${links("/ar", "/fr/old")}`,
    }),
  },
  "/fr/old": redirectTo("/fr/older"),
  "/fr/older": redirectTo("/fr"),
  "/ar/ساعة": page(
    origin,
    "/ar/ساعة",
    "ساعة ذكية بسوار أسود",
    '<img src="/media/a.webp" alt="ساعة" width="9" height="9">',
  ),
  "/ar/سوار": page(origin, "/ar/سوار", "ساعة ذكية بسوار أسود", '<img src="/media/lost.webp" width="9" height="9">'),
  "/ar/يتيمة": page(origin, "/ar/يتيمة", "صفحة لا يقود إليها رابط", links("/ar")),
  "/media/a.webp": { type: "image/webp", body: "x".repeat(2_000) },
});

async function visited(answersOf = faulty) {
  shop = await openTinyShop(answersOf);
  const started = await startAudit(actor);
  if (!started.ok) throw new Error(started.error);
  return { shop, runId: started.value, read: readerOf(shop.origin), origin: shop.origin };
}

const findingsOf = async (runId: number) =>
  (await db.seoFinding.findMany({ where: { runId }, orderBy: [{ rule: "asc" }, { path: "asc" }] })).map(
    ({ rule, path }) => `${rule} ${path}`,
  );

const expected = [
  "alt_missing /ar/سوار",
  "description_twice /ar/ساعة",
  "description_twice /ar/سوار",
  "link_broken /ar",
  "orphan /ar/يتيمة",
  "picture_broken /ar/سوار",
  "redirect_chain /fr/old",
  "title_twice /ar/ساعة",
  "title_twice /ar/سوار",
];

describe("a visit of the doctor", () => {
  it("finds exactly what is wrong with the shop", async () => {
    const { runId, read, origin } = await visited();
    expect(await crawl(runId, { read, until: later(), origin })).toBe("finished");
    expect(await findingsOf(runId)).toEqual(expected);
    const run = await db.seoRun.findUniqueOrThrow({ where: { id: runId } });
    expect(run).toMatchObject({ status: "finished", pages: 5, errors: 3 });
    expect(run.finishedAt).not.toBeNull();
    expect(run.score).toBeGreaterThan(0);
    expect(run.score).toBeLessThan(100);
  });

  it("asks for every address once, pictures only for their head, and never for what robots may not read", async () => {
    const { shop, runId, read, origin } = await visited();
    await crawl(runId, { read, until: later(), origin });
    const pages = shop.asked.filter((line) => !/robots|sitemap/.test(line));
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain("HEAD /media/a.webp");
    expect(shop.asked.some((line) => line.includes("/admin"))).toBe(false);
  });

  it("goes on where it was when its process dies, and finds the same", async () => {
    const { shop, runId, read, origin } = await visited();
    let answers = 0;
    const dying: typeof read = (path, method) => {
      // robots, two sitemaps, and a few pages; then the process is gone.
      if (++answers > 7) throw new Error("killed");
      return read(path, method);
    };
    await expect(crawl(runId, { read: dying, until: later(), origin })).rejects.toThrow("killed");
    const done = await db.seoPage.count({ where: { runId, status: { not: null } } });
    expect(done).toBeGreaterThan(0);

    const before = shop.asked.length;
    expect(await crawl(runId, { read, until: later(), origin })).toBe("finished");
    const again = shop.asked.slice(before).filter((line) => !line.includes("robots"));
    expect(again.length).toBe((await db.seoPage.count({ where: { runId } })) - done);
    expect(await findingsOf(runId)).toEqual(expected);
  });

  it("pauses when its time is over, and stays within its number of pages", async () => {
    const { runId, read, origin } = await visited();
    expect(await crawl(runId, { read, until: new Date(0), origin })).toBe("paused");
    await db.seoRun.update({ where: { id: runId }, data: { pagesMax: 3 } });
    await db.seoPage.deleteMany({ where: { runId } });
    expect(await crawl(runId, { read, until: later(), origin })).toBe("finished");
    expect(await db.seoPage.count({ where: { runId, kind: "page" } })).toBe(3);
    // What was not read cannot be said to be linked from nowhere.
    expect((await findingsOf(runId)).filter((line) => line.startsWith("orphan"))).toEqual([]);
  });

  it("waits for a shop that does not answer, instead of calling all of it broken", async () => {
    const { shop, runId, read, origin } = await visited();
    await shop.close();
    await expect(crawl(runId, { read, until: later(), origin })).rejects.toThrow("does not answer");
    expect(await db.seoPage.count({ where: { runId } })).toBe(0);
  });

  it("is one at a time, ends when it is stopped, and leaves room for another when it went silent", async () => {
    const { runId, read, origin } = await visited();
    expect(await startAudit(null)).toEqual({ ok: false, error: "audit_running" });
    expect(await stopAudit(runId, actor)).toEqual({ ok: true, value: runId });
    expect(await stopAudit(runId, actor)).toEqual({ ok: false, error: "audit_not_running" });
    expect(await crawl(runId, { read, until: later(), origin })).toBe("gone");

    const silent = await startAudit(null);
    expect(silent.ok).toBe(true);
    const muchLater = new Date(Date.now() + 3_600_000);
    expect((await startAudit(null, { now: muchLater })).ok).toBe(true);
    expect(await db.seoRun.count({ where: { status: "running" } })).toBe(1);
  });

  it("enqueues one job for a visit and writes who asked for it into the audit log", async () => {
    const { runId } = await visited();
    const jobs = await db.$queryRaw<{ key: string }[]>`SELECT key FROM graphile_worker._private_jobs`;
    expect(jobs.map(({ key }) => key)).toEqual([`seo_audit:${runId}`]);
    const entry = await db.auditEntry.findFirstOrThrow();
    expect(entry).toMatchObject({ action: "seo_audit_started", actorName: "سميرة", subject: `seo:${runId}` });
  });

  it("reads one page anew and judges the shop again", async () => {
    const { shop, runId, read, origin } = await visited();
    await crawl(runId, { read, until: later(), origin });
    const { score } = await db.seoRun.findUniqueOrThrow({ where: { id: runId } });
    shop.answer(
      "/ar/سوار",
      page(
        origin,
        "/ar/سوار",
        "سوار جلدي بني للساعات",
        '<img src="/media/a.webp" alt="سوار جلدي بني" width="9" height="9">',
      ),
    );
    expect(await recheckPage("/ar/سوار", { read, origin })).toEqual({ ok: true, value: runId });
    const left = await findingsOf(runId);
    expect(left.filter((line) => line.includes("سوار") || line.startsWith("title_twice"))).toEqual([]);
    expect((await db.seoRun.findUniqueOrThrow({ where: { id: runId } })).score).toBeGreaterThan(score ?? 100);
    expect(await recheckPage("/ar/nowhere", { read, origin })).toEqual({ ok: false, error: "page_not_audited" });
  });

  it("tells a page that does not say whose its pictures are, while the merchant does", async () => {
    const rights = { creator: "أمينة", isPerson: true, notice: "" };
    const licence = { ar: "/ar/pages/photos", fr: "" };
    const pictures = { ...rights, licence, permission: { ar: "", fr: "" } };
    await saveShopSettings({ pictures }, actor);
    const { shop, runId, read, origin } = await visited();
    const data = { "@type": "Product", name: "سوار", image: ["/media/a.webp"] };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    shop.answer("/ar/سوار", page(origin, "/ar/سوار", "سوار جلدي بني للساعات", script));
    await crawl(runId, { read, until: later(), origin });
    const bare = () => db.seoFinding.findMany({ where: { runId, rule: "picture_rights" } });
    expect(await bare()).toMatchObject([{ path: "/ar/سوار", severity: "warning", detail: { count: 5 } }]);
    await saveShopSettings({ pictures: { ...pictures, creator: "", licence: { ar: "", fr: "" } } }, actor);
    await recheckPage("/ar/سوار", { read, origin });
    expect(await bare()).toEqual([]);
  });

  it("tells a page that wants words it does not say", async () => {
    await db.focusKeyword.create({
      data: { subject: "path:/ar/ساعة", locale: "ar", keyword: "شراء الذهب", key: "شراء الذهب" },
    });
    const { runId, read, origin } = await visited();
    await crawl(runId, { read, until: later(), origin });
    const found = await db.seoFinding.findFirstOrThrow({ where: { runId, rule: "focus_absent" } });
    expect(found).toMatchObject({ path: "/ar/ساعة", detail: { count: 6 } });
  });
});
