import type { MetadataRoute } from "next";
import { categoryPath, productPath } from "@/lib/catalog/paths";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { listProductAddresses } from "@/lib/catalog/queries/list-addresses";
import { staticPages, staticPath } from "@/lib/content/static-pages";
import { env } from "@/lib/env";
import { languagesOf } from "@/lib/i18n/alternates";
import { type Locale, locales } from "@/lib/locale";

export const revalidate = 3600;

/** Every public page in both languages, each naming its twin. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  // A build may have no database; the first hour then lists what is always there.
  const [tree, products] = await Promise.all([categoryTree("ar"), listProductAddresses()]).catch(
    () => [[], []] as const,
  );
  return [
    ...twins({ ar: "/ar", fr: "/fr" }),
    ...tree.flatMap(({ path, otherPath }) =>
      twins({ ar: categoryPath("ar", path), fr: categoryPath("fr", otherPath) }),
    ),
    ...products.flatMap(({ updatedAt, slugs }) =>
      twins({ ar: productPath("ar", slugs.ar), fr: productPath("fr", slugs.fr) }, updatedAt),
    ),
    ...staticPages.flatMap((page) => twins({ ar: staticPath(page, "ar"), fr: staticPath(page, "fr") })),
  ];
}

function twins(paths: Record<Locale, string>, lastModified?: Date): MetadataRoute.Sitemap {
  return locales.map((locale) => {
    const { canonical, languages } = languagesOf(locale, paths);
    const absolute = Object.entries(languages).map(([tag, path]) => [tag, env.APP_URL + path]);
    return { url: env.APP_URL + canonical, lastModified, alternates: { languages: Object.fromEntries(absolute) } };
  });
}
