import { getTranslations } from "next-intl/server";
import { cacheTags } from "@/lib/cache-tags";
import { tagPage } from "@/lib/catalog/queries/tag-page";
import { feedOf } from "@/lib/content/feed";
import { listFeed } from "@/lib/content/queries/list-pieces";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/locale";
import { shopSettings } from "@/lib/settings/queries";

export const dynamic = "force-static";
export const revalidate = 3600;

type Context = { params: Promise<{ locale: string }> };

/** The blog for feed readers; made anew when an article changes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  await tagPage(cacheTags.content);
  const [pieces, shop, t] = await Promise.all([
    listFeed(locale),
    shopSettings(),
    getTranslations({ locale, namespace: "content.blog" }),
  ]);
  const name = `${t("title")} — ${shop.name[locale]}`;
  const xml = feedOf(pieces, { name, description: t("description"), origin: env.APP_URL, locale });
  return new Response(xml, { headers: { "Content-Type": "application/rss+xml; charset=utf-8" } });
}
