import { isbot } from "isbot";
import { route } from "@/lib/http";
import { log, messageOf } from "@/lib/log";
import { recordFeedVisit } from "@/lib/seo/commands/record-feed-visit";
import { readerOf } from "@/lib/seo/feeds/channel";
import { bodyOf, feedParts, feedWriter } from "@/lib/seo/feeds/feed-parts";
import { type FeedInput, feedInput, isUnchanged } from "@/lib/seo/feeds/feed-request";
import { wordsOfListings } from "@/lib/seo/listing-words";
import { feedContexts } from "@/lib/seo/queries/feed-context";
import { feedPages } from "@/lib/seo/queries/feed-products";
import { feedState } from "@/lib/seo/queries/feed-state";

/** The catalogue as Google, Meta, TikTok or a site of classifieds wants it, made while it is sent; 304 when nothing changed. */
export const GET = route({ schema: feedInput, limit: "feeds" }, async ({ input, request }) => {
  const agent = request.headers.get("user-agent") ?? "";
  const [state] = await Promise.all([feedState(), recordFeedVisit(input.channel, readerOf(agent, isbot(agent)))]);
  // Weak, because the server compresses what it sends.
  const etag = `W/"${state.tag}-${input.channel}-${input.lang}-${input.since?.getTime().toString(36) ?? "all"}"`;
  const headers = headersOf(input, etag, state.changedAt);
  if (isUnchanged(request.headers, etag, state.changedAt)) return new Response(null, { status: 304, headers });

  const { type, body } = await write(input, state.changedAt);
  headers.set("Content-Type", type);
  return new Response(body, { headers });
});

async function write({ channel, lang, since }: FeedInput, changedAt: Date) {
  const contexts = await feedContexts();
  const words = await wordsOfListings(contexts[lang].served);
  const writer = feedWriter(channel, { locale: lang, contexts, words, changedAt });
  const failed = (error: unknown) => log.error("feed_failed", { channel, reason: messageOf(error) });
  return { type: writer.type, body: bodyOf(feedParts(writer, feedPages(since)), failed) };
}

function headersOf({ channel, lang }: FeedInput, etag: string, changedAt: Date): Headers {
  const headers = new Headers({
    // A merchant's edit shows at the next fetch; whoever kept a copy asks whether it is still good.
    "Cache-Control": "public, no-cache",
    ETag: etag,
    "Last-Modified": changedAt.toUTCString(),
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
  });
  if (channel !== "google") headers.set("Content-Disposition", `inline; filename="${channel}-${lang}.csv"`);
  return headers;
}
