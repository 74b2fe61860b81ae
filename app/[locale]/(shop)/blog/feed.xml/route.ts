import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { feedOf } from "@/lib/content/feed";
import { listFeed } from "@/lib/content/queries/list-pieces";
import { env } from "@/lib/env";
import { translations } from "@/lib/i18n/translations";
import { rssAnswer } from "@/lib/kept-copy";
import { isLocale, type Locale } from "@/lib/locale";
import { shopSettings } from "@/lib/settings/queries";

type Context = { params: Promise<{ locale: string }> };

/** The blog for feed readers; made anew when an article changes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return isLocale(locale) ? rssAnswer(request, await keptFeed(locale)) : new Response(null, { status: 404 });
}

const keptFeed = cachedRead(writeFeed, ["blog.xml"], {
  tags: [cacheTags.content, cacheTags.settings],
  revalidate: 3600,
});

async function writeFeed(locale: Locale): Promise<string> {
  const [pieces, shop] = await Promise.all([listFeed(locale), shopSettings()]);
  const t = translations(locale, "content.blog");
  const name = `${t("title")} — ${shop.name[locale]}`;
  return feedOf(pieces, { name, description: t("description"), origin: env.APP_URL, locale });
}
