import type { Locale } from "@/lib/locale";
import type { SnippetPage } from "@/lib/page-snippet";
import { arrivalsPath } from "./arrivals-feed";
import { pageMeta } from "./page-meta";
import type { Site } from "./site";
import { cardPath, shopCard } from "./social-card";

/** The head of the home page: the shop's name and what it promises. */
export function homeMeta(site: Site, closing: string) {
  const { shop, locale } = site;
  const name = [shop.name[locale], shop.tagline[locale]].filter(Boolean).join(" — ");
  return plainMeta(site, {
    name,
    text: shop.tagline[locale],
    closing,
    paths: { ar: "/ar", fr: "/fr" },
    feed: arrivalsPath(site),
  });
}

type Plain = SnippetPage & { paths?: Partial<Record<Locale, string>>; feed?: string };

/** The head of a page without a picture of its own; without `paths` it is kept out of search engines. */
export const plainMeta = (site: Site, page: Plain) =>
  pageMeta(site, { ...page, card: { path: cardPath(shopCard(site, page.closing)), alt: site.shop.name[site.locale] } });
