import type { Locale } from "@/lib/locale";
import { pageMeta } from "./page-meta";
import type { Site } from "./site";
import { type ContentKind, cardPath, contentCard } from "./social-card";

type Shown = {
  kind: ContentKind;
  id: number;
  title: string;
  text: string;
  /** what its picture shows; its key, where there is one */
  alt?: string;
  pictureKey: string | null;
  paths: Partial<Record<Locale, string>>;
  feed?: string;
};

/** The head of a film, a guide, a series, an episode or an author; `closing` is the promise under its description and on its card. */
export function contentMeta(site: Site, { title, text, alt, paths, feed, ...card }: Shown, closing: string) {
  return pageMeta(site, {
    name: title,
    text,
    closing,
    paths,
    feed,
    card: { path: cardPath(contentCard(site, { ...card, title }, closing)), alt: alt || title },
  });
}
