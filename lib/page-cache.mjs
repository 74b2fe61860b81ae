import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { expiredSince, recallTags, rememberTags } from "./expired-tags.mjs";
import { leanHtml } from "./lean-html.mjs";

const FileSystemCache = fileSystemCache.default ?? fileSystemCache;
const lean = new WeakSet();

/** Next's own page cache, except that static pages leave it without the framework's scripts (see README, Decisions). */
export default class PageCache extends FileSystemCache {
  constructor(options) {
    super(options);
    if (this.flushToDisk) recallTags(this.serverDistDir);
  }

  async revalidateTag(tags, durations) {
    await super.revalidateTag(tags, durations);
    if (this.flushToDisk) rememberTags(tags, durations);
  }

  async get(...args) {
    const entry = await super.get(...args);
    if (isPage(entry?.value)) makeLean(entry.value);
    return entry;
  }

  // Next sends what it has just stored, so this is also the first visitor's page.
  async set(key, data, ctx) {
    // It may hold what was read before an edit that came while it was made, and would pass for newer than the edit.
    if (expiredSince(tagsOf(data, ctx), begunAt())) return undefined;
    if (!isPage(data)) return super.set(key, data, ctx);
    makeLean(data);
    data.status = statusIn(data.html) ?? data.status;
    if (!(data.status >= 300) || this.#hasPage(key)) return super.set(key, data, ctx);
    // A redirect is looked up each time: its address may be given to something new, and its visits are counted.
    return data.status < 400 ? undefined : super.set.call(inMemory(this), key, data, ctx);
  }

  // A page that was here lies on the disk, from a visit or from the build, and would come back with a restart.
  #hasPage(key) {
    const built = key.slice(key.indexOf("/$/") + 2);
    return [key, built].some((at) => this.fs.existsSync(this.getFilePath(`${at}.html`, "APP_PAGE")));
  }
}

const tagsOf = (data, { tags }) => tags ?? data?.headers?.["x-next-cache-tags"]?.split(",") ?? [];
const begunAt = () => globalThis[Symbol.for("hanout.visits")]?.getStore()?.since ?? Date.now();

const isPage = (value) => value?.kind === "APP_PAGE";

function makeLean(page) {
  if (lean.has(page)) return;
  page.html = leanHtml(page.html);
  lean.add(page);
}

const statusIn = (html) => {
  const status = html.match(/<meta name="answer-status" content="(404|410)"/)?.[1];
  return status && Number(status);
};

// Addresses that lead nowhere are without number: they must not fill the disk.
const inMemory = (cache) => Object.create(cache, { flushToDisk: { value: false } });
