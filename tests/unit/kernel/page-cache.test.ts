import type { AsyncLocalStorage } from "node:async_hooks";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it, vi } from "vitest";
import "@/lib/front-door.mjs";
import PageCache from "@/lib/page-cache.mjs";

// The class it extends is plain JavaScript: TypeScript does not see its constructor.
const Cache = PageCache as unknown as new (options: object) => PageCache;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "page-cache-"));
const islands = '<meta name="islands" content="/islands/a.js"/>';
const htmlOf = (head = "") =>
  `<html><head>${islands}${head}</head><body>x<script src="/_next/a.js"></script></body></html>`;
const marked = (status: number) => htmlOf(`<meta name="answer-status" content="${status}"/>`);
const context = { kind: "APP_PAGE", cacheControl: { revalidate: 60 } };

type Page = { kind: string; html: string; status?: number; headers: Record<string, string>; rscData: Buffer };
const pageOf = (html: string, status?: number): Page => ({
  kind: "APP_PAGE",
  html,
  status,
  headers: {},
  rscData: Buffer.from(""),
});

function openCache(existing: string[]) {
  const written: string[] = [];
  const fs = {
    mkdir: async () => {},
    writeFile: async (file: string) => void written.push(file),
    existsSync: (file: string) => existing.some((end) => file.endsWith(end)),
    readFile: async () => Promise.reject(new Error("none")),
    stat: async () => Promise.reject(new Error("none")),
  };
  const options = {
    fs,
    flushToDisk: true,
    serverDistDir: path.join(folder, "server"),
    revalidatedTags: [],
    maxMemoryCacheSize: 1_000_000,
  };
  return { cache: new Cache(options), written };
}
const keep = async (key: string, page: Page, existing: string[] = []) => {
  const { cache, written } = openCache(existing);
  await cache.set(key, page as never, context as never);
  return { kept: (await cache.get(key, context as never))?.value as Page | undefined, written };
};

describe("the page cache", () => {
  it("makes a page lean before its first visitor gets it, and keeps it so", async () => {
    const page = pageOf(htmlOf());
    const { kept, written } = await keep("/lean", page);
    expect(page.html).not.toContain("/_next/a.js");
    expect(kept?.html).toBe(page.html);
    expect(page.html.match(/islands\/a\.js" *>?<\/script>/g)).toHaveLength(1);
    expect(written.some((file) => file.endsWith(".html"))).toBe(true);
  });

  it.each([404, 410])("answers %s where a page says so, and never lets such pages fill the disk", async (status) => {
    const page = pageOf(marked(status));
    const { kept, written } = await keep(`/missing-${status}`, page);
    expect([page.status, kept?.status, written]).toEqual([status, status, []]);
  });

  it("believes no other status", async () => {
    for (const status of [200, 302, 500]) {
      const page = pageOf(marked(status));
      await keep(`/odd-${status}`, page);
      expect(page.status).toBeUndefined();
    }
  });

  it.each([
    ["built", "/app/fr/products/honey.html"],
    ["visited", "/route-cache/APP_PAGE/1/$/fr/products/honey.html"],
  ])("writes over a page that was %s, which a restart would bring back", async (_how, file) => {
    for (const status of [308, 410]) {
      const page = pageOf(status === 410 ? marked(410) : htmlOf(), status === 308 ? 308 : undefined);
      const { kept, written } = await keep("/route-cache/APP_PAGE/1/$/fr/products/honey", page, [file]);
      expect(kept?.status).toBe(status);
      expect(written.some((name) => name.endsWith("honey.html"))).toBe(true);
    }
  });

  it("looks a redirect up each time", async () => {
    const { kept, written } = await keep("/moved", pageOf(htmlOf(), 308));
    expect([kept, written]).toEqual([undefined, []]);
  });

  const asRequestSince = (since: number, run: () => Promise<unknown>) =>
    (globalThis as never as Record<symbol, AsyncLocalStorage<{ since: number }>>)[Symbol.for("hanout.visits")]?.run(
      { since },
      run,
    );

  it.each([
    ["a page", (tag: string) => ({ ...pageOf(htmlOf()), headers: { "x-next-cache-tags": tag } }), context],
    ["a read", () => ({ kind: "FETCH", data: { body: "1" }, revalidate: 60 }), { fetchCache: true }],
  ])("keeps %s only if no edit came while it was made", async (what, made, ctx) => {
    const { cache } = openCache([]);
    const [key, tag] = [`/late-${what}`, `late-${what}`];
    const set = () => cache.set(key, made(tag) as never, { ...ctx, tags: [tag] } as never);
    const get = () => cache.get(key, { kind: made(tag).kind, tags: [tag] } as never);
    const begun = Date.now() - 100;
    await cache.revalidateTag(tag);
    await asRequestSince(begun, set);
    expect(await get()).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await asRequestSince(Date.now(), set);
    expect(await get()).toMatchObject({ value: { kind: made(tag).kind } });
  });

  it("remembers over a restart which pages an edit has made stale", async () => {
    const tagged = (at: number) => ({ ...pageOf(htmlOf()), headers: { "x-next-cache-tags": `product:1,at-${at}` } });
    const { cache } = openCache([]);
    await cache.set("/edited", tagged(1) as never, context as never);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await cache.revalidateTag("product:1");
    expect(await cache.get("/edited", context as never)).toBeNull();

    const again = await restarted();
    expect(again.tags.get("product:1")?.expired).toBeGreaterThan(0);
    expect(again.tags.get("product:2")).toBeUndefined();
  });
});

/** The modules as a new process has them. */
async function restarted() {
  vi.resetModules();
  const { default: manifest } = await import("next/dist/server/lib/incremental-cache/tags-manifest.external.js");
  const tags = manifest.tagsManifest as Map<string, { expired?: number }>;
  tags.clear();
  const { recallTags } = await import("@/lib/expired-tags.mjs");
  recallTags(path.join(folder, "server"));
  return { tags };
}
