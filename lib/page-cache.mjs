import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { leanHtml } from "./lean-html.mjs";

const FileSystemCache = fileSystemCache.default ?? fileSystemCache;
const lean = new WeakSet();

/** Next's own page cache, except that static pages leave it without the framework's scripts (see README, Decisions). */
export default class PageCache extends FileSystemCache {
  async get(...args) {
    const entry = await super.get(...args);
    const page = entry?.value;
    if (page?.kind === "APP_PAGE" && !lean.has(page)) {
      page.html = leanHtml(page.html);
      lean.add(page);
    }
    return entry;
  }
}
