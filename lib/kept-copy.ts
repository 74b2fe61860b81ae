import { sha256 } from "./tokens";

/** What a reader may have kept: told by a tag, and by the time of its last change where that is known. */
type Kept = { etag: string; changedAt?: Date; headers?: Record<string, string> };
type Made = { type: string; body: BodyInit };

/** 304 to a reader who has this already; else what `make` gives, with what it takes to ask so the next time. */
export async function unlessKept(request: Request, kept: Kept, make: () => Made | Promise<Made>): Promise<Response> {
  const { etag, changedAt } = kept;
  const headers = new Headers({
    // A merchant's edit shows at the next fetch; whoever kept a copy asks whether it is still good.
    "Cache-Control": "public, no-cache",
    ETag: etag,
    ...(changedAt && { "Last-Modified": changedAt.toUTCString() }),
    "X-Content-Type-Options": "nosniff",
    ...kept.headers,
  });
  if (isUnchanged(request.headers, etag, changedAt)) return new Response(null, { status: 304, headers });

  const { type, body } = await make();
  headers.set("Content-Type", type);
  return new Response(body, { headers });
}

/** A feed for readers (RSS 2.0), known by what is in it: the title of an old entry changes without a date. */
export const rssAnswer = (request: Request, xml: string): Promise<Response> =>
  unlessKept(request, { etag: weakTag(sha256(xml).slice(0, 22)) }, () => ({
    type: "application/rss+xml; charset=utf-8",
    body: xml,
  }));

/** Weak, because the server compresses what it sends. */
export const weakTag = (name: string): string => `W/"${name}"`;

/** Whether the reader has what would be sent: by (weak) tag when it names one, else by time, in whole seconds as HTTP tells it. */
export function isUnchanged(headers: Headers, etag: string, changedAt?: Date): boolean {
  const tags = headers.get("if-none-match");
  if (tags !== null) return tags.split(",").some((tag) => tag.trim() === "*" || strong(tag.trim()) === strong(etag));
  const seen = Date.parse(headers.get("if-modified-since") ?? "");
  return changedAt !== undefined && !Number.isNaN(seen) && Math.floor(changedAt.getTime() / 1_000) * 1_000 <= seen;
}

const strong = (tag: string): string => tag.replace(/^W\//, "");
