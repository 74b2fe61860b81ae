import { getTranslations } from "next-intl/server";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { isLocale } from "@/lib/locale";
import { arrivalsFeed } from "@/lib/seo/arrivals-feed";
import { findSite } from "@/lib/seo/queries/find-site";
import { listArrivals } from "@/lib/seo/queries/list-arrivals";

export const dynamic = "force-static";
export const revalidate = 3600;

type Context = { params: Promise<{ locale: string }> };

/** New arrivals for feed readers; made anew when the catalogue changes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  await tagPage(cacheTags.catalog, cacheTags.settings);
  const [site, arrivals, t] = await Promise.all([
    findSite(locale),
    listArrivals(locale),
    getTranslations({ locale, namespace: "shop.home" }),
  ]);
  const xml = arrivalsFeed(site, arrivals, t("new"));
  return new Response(xml, { headers: { "Content-Type": "application/rss+xml; charset=utf-8" } });
}
