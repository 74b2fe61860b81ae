import { createHash } from "node:crypto";
import { type Shown, widgetGonePage, widgetPage } from "@/components/seo/widget-page";
import { widgetStyle } from "@/components/seo/widget-style";
import { textsOf } from "@/lib/i18n/texts";
import { isLocale, type Locale } from "@/lib/locale";
import { findSite } from "@/lib/seo/queries/find-site";
import { type FoundWidget, findWidget } from "@/lib/seo/queries/find-widget";
import { type WidgetLook, widgetLook, widgetPath } from "@/lib/seo/widget";

type Context = { params: Promise<{ locale: string; what?: string[] }> };

/** The shop's only pages that other sites may frame. They hold nothing that a click could be stolen for: no form, no script, no cookie. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, what = [] } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404, headers });
  const look = widgetLook.parse(Object.fromEntries(new URL(request.url).searchParams));
  return answer(locale, await findWidget(locale, what, look.size), look);
}

async function answer(locale: Locale, found: FoundWidget, look: WidgetLook): Promise<Response> {
  if (found.kind === "moved") {
    const Location = encodeURI(widgetPath({ locale }, found.subject, look));
    return new Response(null, { status: 308, headers: { ...headers, Location } });
  }
  const site = await findSite(locale);
  if (found.kind !== "shown") {
    const t = await textsOf(locale);
    const text = t(found.kind === "gone" ? "seo.widgets.gone" : "seo.widgets.unknown");
    const status = found.kind === "gone" ? 410 : 404;
    return page(widgetGonePage({ site, from: look.from, text }), status);
  }
  const shown: Shown = { cards: found.cards, name: found.name, path: found.path };
  return page(widgetPage({ site, subject: found.subject, look, shown }));
}

const page = (html: string, status = 200): Response =>
  new Response(html, {
    status,
    headers: { ...headers, "Content-Type": "text/html; charset=utf-8" },
  });

const styleHash = createHash("sha256").update(widgetStyle).digest("base64");

const headers = {
  "Cache-Control": "public, no-cache",
  "Content-Security-Policy": [
    "default-src 'none'",
    "img-src 'self'",
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; "),
  // The page before the click would be this one: who reads is told by the link's own words instead.
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex",
};
