import type { MetadataRoute } from "next";
import { env } from "@/lib/env";
import { locales } from "@/lib/locale";

const privately = ["cart", "checkout", "orders", "track", "filtered", "search"];

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/admin", "/api/", ...locales.flatMap((locale) => privately.map((page) => `/${locale}/${page}`))],
    },
    sitemap: `${env.APP_URL}/sitemap.xml`,
  };
}
