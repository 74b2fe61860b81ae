import type { Locale } from "@/lib/locale";
import type { SnippetPage } from "@/lib/page-snippet";
import { pageMeta } from "./page-meta";
import type { Site } from "./site";
import { type ContentKind, cardPath, contentCard } from "./social-card";

type Shown = {
  snippet: SnippetPage & { kind: ContentKind };
  id: number;
  /** on its card, which all pages of it share; absent = the snippet's name */
  title?: string;
  /** what its picture shows; its key, where there is one */
  alt?: string;
  pictureKey: string | null;
  paths: Partial<Record<Locale, string>>;
  feed?: string;
};

/** The head of a film, a guide, a series, an episode or an author; what closes its description stands on its card too. */
export function contentMeta(site: Site, { snippet, id, title = snippet.name, pictureKey, alt, paths, feed }: Shown) {
  const { kind, closing } = snippet;
  const card = contentCard(site, { kind, id, title, pictureKey }, closing);
  return pageMeta(site, { ...snippet, paths, feed, card: { path: cardPath(card), alt: alt || title } });
}
