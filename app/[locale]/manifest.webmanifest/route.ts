import { getTranslations } from "next-intl/server";
import { directionOf, isLocale, locales, localeTag } from "@/lib/locale";
import { shopSettings } from "@/lib/settings/queries";

export const dynamic = "force-static";
export const revalidate = 3600;
export const generateStaticParams = () => locales.map((locale) => ({ locale }));

const icon = (file: string, size: number, purpose: "any" | "maskable") => ({
  src: `/app/${file}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
});

/** What a phone needs to keep the shop among its apps, in the page's language. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale, namespace: "shop.app" });
  // A build may have no database; the next visit gets the real name.
  const shop = await shopSettings().catch(() => null);
  const name = shop?.name[locale] ?? "Hanout";
  const screenshot = (form: "narrow" | "wide", sizes: string) => ({
    src: `/app/${form}-${locale}.webp`,
    sizes,
    type: "image/webp",
    form_factor: form,
    label: t("screenshot"),
  });
  const manifest = {
    id: `/${locale}`,
    name,
    short_name: name.slice(0, 24),
    description: shop?.tagline[locale] || undefined,
    lang: localeTag(locale),
    dir: directionOf(locale),
    start_url: `/${locale}`,
    scope: "/",
    display: "standalone",
    background_color: "#fbf8f3",
    theme_color: "#fbf8f3",
    categories: ["shopping"],
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      icon("icon-192", 192, "any"),
      icon("icon-512", 512, "any"),
      icon("maskable-512", 512, "maskable"),
    ],
    screenshots: [screenshot("narrow", "360x780"), screenshot("wide", "1280x800")],
    shortcuts: [
      { name: t("track"), url: `/${locale}/track` },
      { name: t("cart"), url: `/${locale}/cart` },
    ],
  };
  return Response.json(manifest, { headers: { "Content-Type": "application/manifest+json" } });
}
