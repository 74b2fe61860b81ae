import { create } from "xmlbuilder2";
import { type Locale, localeTag } from "@/lib/locale";

export type FeedEpisode = {
  guid: string;
  number: number;
  title: string;
  notes: string;
  url: string;
  publishedAt: Date;
  audioUrl: string;
  audioType: string;
  bytes: number;
  seconds: number | null;
  isExplicit: boolean;
  chaptersUrl: string | null;
};
export type FeedChannel = {
  /** stays the same for good, wherever the feed moves */
  guid: string;
  locale: Locale;
  title: string;
  text: string;
  url: string;
  feedUrl: string;
  coverUrl: string;
  /** "Leisure > Home & Garden" */
  category: string;
  isExplicit: boolean;
  author: string;
  ownerEmail: string;
  episodes: FeedEpisode[];
};

const namespaces = {
  "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
  "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
  "xmlns:atom": "http://www.w3.org/2005/Atom",
};

/** RSS 2.0 with what Apple requires (itunes:) and newer players use (podcast:); every address is absolute. */
export function podcastFeed(channel: FeedChannel): string {
  const rss = { "@version": "2.0", ...attributes(namespaces), channel: channelNode(channel) };
  return create({ version: "1.0", encoding: "UTF-8" }, { rss }).end({ prettyPrint: true });
}

const attributes = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`@${name}`, value]));

function channelNode({ locale, title, text, url, feedUrl, coverUrl, author, ownerEmail, ...channel }: FeedChannel) {
  const newest = channel.episodes[0]?.publishedAt;
  return {
    title,
    link: url,
    description: text,
    language: localeTag(locale).toLowerCase(),
    ...(newest && { lastBuildDate: newest.toUTCString() }),
    "atom:link": { "@href": feedUrl, "@rel": "self", "@type": "application/rss+xml" },
    image: { url: coverUrl, title, link: url },
    "itunes:author": author,
    "itunes:image": { "@href": coverUrl },
    "itunes:category": categoryNode(channel.category),
    "itunes:explicit": String(channel.isExplicit),
    "itunes:type": "episodic",
    ...(ownerEmail && { "itunes:owner": { "itunes:name": author, "itunes:email": ownerEmail } }),
    "podcast:guid": channel.guid,
    "podcast:medium": "podcast",
    "podcast:locked": ownerEmail ? { "@owner": ownerEmail, "#": "yes" } : "yes",
    item: channel.episodes.map(itemNode),
  };
}

function categoryNode(category: string) {
  const [main = "", sub] = category.split(" > ");
  return { "@text": main, ...(sub && { "itunes:category": { "@text": sub } }) };
}

function itemNode(episode: FeedEpisode) {
  const { guid, number, title, notes, url, publishedAt, audioUrl, audioType, bytes, seconds, chaptersUrl } = episode;
  return {
    title,
    link: url,
    guid: { "@isPermaLink": "false", "#": guid },
    pubDate: publishedAt.toUTCString(),
    description: notes,
    enclosure: { "@url": audioUrl, "@length": String(bytes), "@type": audioType },
    "itunes:title": title,
    "itunes:episode": String(number),
    "itunes:episodeType": "full",
    ...(seconds !== null && { "itunes:duration": String(seconds) }),
    "itunes:explicit": String(episode.isExplicit),
    ...(chaptersUrl && { "podcast:chapters": { "@url": chaptersUrl, "@type": "application/json+chapters" } }),
  };
}
