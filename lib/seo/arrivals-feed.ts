import { Feed } from "feed";
import { productPath } from "@/lib/catalog/paths";
import { localeTag } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import { mediaContent, withMedia } from "@/lib/rss-media";
import { absolute, type Site } from "./site";

export const arrivalsPath = ({ locale }: Pick<Site, "locale">): string => `/${locale}/new.xml`;

/** A product as feed readers show it; price in centimes. */
export type Arrival = {
  id: number;
  title: string;
  slug: string;
  description: string;
  price: number;
  publishedAt: Date;
  /** its first picture, a JPEG */
  picture: { path: string; alt: string } | null;
};

/** What came in last, as RSS 2.0, newest first; `title` names the feed. */
export function arrivalsFeed(site: Site, arrivals: readonly Arrival[], title: string): string {
  const { locale, shop } = site;
  const feed = new Feed({
    id: absolute(site, arrivalsPath(site)),
    link: absolute(site, `/${locale}`),
    title: `${title} — ${shop.name[locale]}`,
    description: shop.tagline[locale] || shop.name[locale],
    language: localeTag(locale),
    updated: arrivals[0]?.publishedAt ?? new Date(0),
    feedLinks: { rss: absolute(site, arrivalsPath(site)) },
    copyright: shop.name[locale],
    generator: "Hanout",
  });
  for (const arrival of arrivals) {
    const link = absolute(site, productPath(locale, arrival.slug));
    feed.addItem({
      // Not the address: a product that is renamed would be told to everybody as another.
      id: `${new URL(site.origin).host}/product/${arrival.id}/${locale}`,
      link,
      title: arrival.title,
      description: [formatMoney(arrival.price, locale), arrival.description].filter(Boolean).join(" — "),
      date: arrival.publishedAt,
      extensions: arrival.picture
        ? [mediaContent({ url: absolute(site, arrival.picture.path), alt: arrival.picture.alt })]
        : undefined,
    });
  }
  return withMedia(feed.rss2());
}
