import "server-only";
import { gzipSync } from "node:zlib";
import { requestPath } from "../audit-address";
import type { Answer } from "../audit-page";

export type Reading = Answer & { text: string };
/** Asks the shop for one of its addresses; never throws: no answer is status 0. */
export type Reader = (path: string, method?: "GET" | "HEAD") => Promise<Reading>;

const patienceMs = 15_000;
const bytesMax = 3_000_000;
// A sitemap may be as large as its protocol allows.
const sitemapBytesMax = 50_000_000;
// From here on a page is asked again: see readerOf.
const doubtful = { ms: 800, bytes: 50_000 };

/** A reader of the shop at `origin`. Redirects are not followed: where they lead is what the doctor wants to know. */
export const readerOf =
  (origin: string, send: typeof fetch = fetch): Reader =>
  async (path, method = "GET") => {
    const first = await ask(`${origin}${requestPath(path)}`, { method, send });
    const isDoubtful = !isXml(first.contentType) && (first.ttfbMs > doubtful.ms || first.bytes > doubtful.bytes);
    if (method === "HEAD" || !isDoubtful) return { ...first, path };
    // The first visitor of a kept page waits while it is made, and is sent more; the second tells what all others get.
    const second = await ask(`${origin}${requestPath(path)}`, { method, send });
    return { ...(second.status === first.status ? second : first), path };
  };

type Ask = { method: "GET" | "HEAD"; send: typeof fetch };

async function ask(url: string, { method, send }: Ask): Promise<Omit<Reading, "path">> {
  const startedAt = performance.now();
  try {
    const response = await send(url, {
      method,
      redirect: "manual",
      headers: { "user-agent": "Mozilla/5.0 (compatible; HanoutDoctor/1.0; bot)", accept: "text/html,*/*;q=0.8" },
      signal: AbortSignal.timeout(patienceMs),
    });
    const ttfbMs = Math.round(performance.now() - startedAt);
    const contentType = response.headers.get("content-type") ?? "";
    const most = isXml(contentType) ? sitemapBytesMax : bytesMax;
    const bytes = method === "HEAD" ? new Uint8Array() : await bytesOf(response, most);
    return {
      status: response.status,
      location: response.headers.get("location"),
      contentType,
      robots: response.headers.get("x-robots-tag") ?? "",
      ttfbMs,
      bytes: method === "HEAD" ? Number(response.headers.get("content-length") ?? 0) : weightOf(bytes, contentType),
      text: new TextDecoder().decode(bytes),
    };
  } catch {
    const ttfbMs = Math.round(performance.now() - startedAt);
    return { status: 0, location: null, contentType: "", robots: "", ttfbMs, bytes: 0, text: "" };
  }
}

// What travels: a page is sent compressed, a picture as it is. Nobody weighs a sitemap.
const weightOf = (bytes: Uint8Array, contentType: string): number =>
  isXml(contentType) ? bytes.length : gzipSync(bytes).length;

const isXml = (contentType: string): boolean => /^(?:application|text)\/xml/.test(contentType);

// What is longer than any page of a shop is cut, and judged by what was read.
async function bytesOf(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}
