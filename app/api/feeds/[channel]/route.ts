import { isbot } from "isbot";
import { route } from "@/lib/http";
import { unlessKept, weakTag } from "@/lib/kept-copy";
import { log, messageOf } from "@/lib/log";
import { recordFeedVisit } from "@/lib/seo/commands/record-feed-visit";
import { readerOf } from "@/lib/seo/feeds/channel";
import { bodyOf, feedParts, feedWriter } from "@/lib/seo/feeds/feed-parts";
import { type FeedInput, feedInput } from "@/lib/seo/feeds/feed-request";
import { wordsOfListings } from "@/lib/seo/listing-words";
import { feedContexts } from "@/lib/seo/queries/feed-context";
import { feedPages } from "@/lib/seo/queries/feed-products";
import { feedState } from "@/lib/seo/queries/feed-state";

/** The catalogue as Google, Meta, TikTok or a site of classifieds wants it, made while it is sent; 304 when nothing changed. */
export const GET = route({ schema: feedInput, limit: "feeds" }, async ({ input, request }) => {
  const { channel, lang, since } = input;
  const agent = request.headers.get("user-agent") ?? "";
  const [{ tag, changedAt }] = await Promise.all([
    feedState(),
    recordFeedVisit(channel, readerOf(agent, isbot(agent))),
  ]);
  const etag = weakTag(`${tag}-${channel}-${lang}-${since?.getTime().toString(36) ?? "all"}`);
  return unlessKept(request, { etag, changedAt, headers: headersOf(input) }, () => write(input, changedAt));
});

async function write({ channel, lang, since }: FeedInput, changedAt: Date) {
  const contexts = await feedContexts();
  const words = await wordsOfListings(contexts[lang].served);
  const writer = feedWriter(channel, { locale: lang, contexts, words, changedAt });
  const failed = (error: unknown) => log.error("feed_failed", { channel, reason: messageOf(error) });
  return { type: writer.type, body: bodyOf(feedParts(writer, feedPages(since)), failed) };
}

const headersOf = ({ channel, lang }: FeedInput): Record<string, string> => ({
  "X-Robots-Tag": "noindex",
  ...(channel !== "google" && { "Content-Disposition": `inline; filename="${channel}-${lang}.csv"` }),
});
