import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { translations } from "@/lib/i18n/translations";
import { rssAnswer } from "@/lib/kept-copy";
import { isLocale, type Locale } from "@/lib/locale";
import { arrivalsFeed } from "@/lib/seo/arrivals-feed";
import { findSite } from "@/lib/seo/queries/find-site";
import { listArrivals } from "@/lib/seo/queries/list-arrivals";

type Context = { params: Promise<{ locale: string }> };

/** New arrivals for feed readers; made anew when the catalogue changes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return isLocale(locale) ? rssAnswer(request, await keptFeed(locale)) : new Response(null, { status: 404 });
}

const keptFeed = cachedRead(writeFeed, ["new.xml"], {
  tags: [cacheTags.catalog, cacheTags.settings],
  revalidate: 3600,
});

async function writeFeed(locale: Locale): Promise<string> {
  const [site, arrivals] = await Promise.all([findSite(locale), listArrivals(locale)]);
  return arrivalsFeed(site, arrivals, translations(locale, "shop.home")("new"));
}
