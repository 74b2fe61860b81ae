import { Feed } from "feed";
import { type Locale, localeTag } from "@/lib/locale";
import { pictureUrl } from "@/lib/media/picture";
import { mediaContent, withMedia } from "@/lib/rss-media";
import { blogPath, feedPath } from "./blog-paths";
import { piecePath } from "./piece";
import type { PieceCard } from "./piece-view";

type Shop = { name: string; description: string; origin: string; locale: Locale };

/** The blog as RSS 2.0: titles, excerpts and covers, newest first. */
export function feedOf(pieces: readonly PieceCard[], { name, description, origin, locale }: Shop): string {
  const absolute = (path: string): string => origin + encodeURI(path);
  const feed = new Feed({
    id: absolute(blogPath(locale)),
    link: absolute(blogPath(locale)),
    title: name,
    description,
    language: localeTag(locale),
    updated: pieces[0]?.publishedAt ?? new Date(0),
    feedLinks: { rss: absolute(feedPath(locale)) },
    copyright: name,
    generator: "Hanout",
  });
  for (const piece of pieces) {
    const link = absolute(piecePath(piece.kind, locale, piece.slug));
    feed.addItem({
      // Not the address: an article that is renamed would be told to everybody as another.
      id: `${new URL(origin).host}/piece/${piece.id}/${locale}`,
      link,
      title: piece.title,
      description: piece.excerpt,
      date: piece.publishedAt ?? new Date(0),
      extensions: piece.cover
        ? [mediaContent({ url: absolute(pictureUrl(piece.cover, 640, "jpg")), alt: piece.cover.alt })]
        : undefined,
      category: piece.topic ? [{ name: piece.topic.name }] : undefined,
    });
  }
  return withMedia(feed.rss2());
}
