import type { MetadataRoute } from "next";
import { env } from "@/lib/env";
import { locales } from "@/lib/locale";

// Doors without anything to find. Filtered and search pages are not among them: only a page that may be read can say
// that it is not to be kept (README, Decisions).
const privately = ["cart", "checkout", "orders", "track", "preview"];

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: ["/", "/api/feeds/"],
      disallow: ["/admin", "/api/", ...locales.flatMap((locale) => privately.map((page) => `/${locale}/${page}`))],
    },
    sitemap: `${env.APP_URL}/sitemap.xml`,
  };
}
