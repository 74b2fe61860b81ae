import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageShell } from "@/app/[locale]/page-shell";
import { BannerSlot } from "@/components/content/banner-slot";
import { StoryRow } from "@/components/content/films/story-row";
import { JsonLd } from "@/components/seo/json-ld";
import { BuyingSteps } from "@/components/shop/buying-steps";
import { CategoryRow } from "@/components/shop/category-row";
import { HomeHero } from "@/components/shop/home-hero";
import { OpeningSoon } from "@/components/shop/opening-soon";
import { ProductShelf } from "@/components/shop/product-shelf";
import { TrustBlock } from "@/components/shop/trust-block";
import { rootsOf } from "@/lib/catalog/category-tree";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { listBestSellers, listNewProducts } from "@/lib/catalog/queries/product-cards";
import { listBanners } from "@/lib/content/queries/banners";
import { listStories } from "@/lib/content/queries/stories";
import { billboardScript } from "@/lib/env";
import { isLocale, otherLocale } from "@/lib/locale";
import { organisationData, webSiteData } from "@/lib/seo/organisation-data";
import { homeMeta } from "@/lib/seo/plain-page";
import { findSite } from "@/lib/seo/queries/find-site";

export const revalidate = 300;

// Whole rows of two and of five.
const shelfSize = 10;

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const [site, t] = await Promise.all([findSite(locale), getTranslations({ locale, namespace: "catalog" })]);
  return homeMeta(site, t("metaClosing"));
}

export default async function HomePage({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const [t, site, tree, newest, best, hero, strip, stories] = await Promise.all([
    getTranslations({ locale, namespace: "shop.home" }),
    findSite(locale),
    categoryTree(locale),
    listNewProducts(locale, shelfSize),
    listBestSellers(locale, shelfSize),
    listBanners(locale, "home_hero"),
    listBanners(locale, "home_strip"),
    listStories(locale),
  ]);
  const roots = rootsOf(tree);

  return (
    <PageShell locale={locale} alternateHref={`/${otherLocale(locale)}`}>
      <JsonLd nodes={[organisationData(site), webSiteData(site)]} />
      <div className="container-page pt-4">
        <BannerSlot placement="home_hero" banners={hero} code={billboardScript} isFirst>
          {newest.length === 0 ? (
            <OpeningSoon locale={locale} shop={site.shop} />
          ) : (
            <HomeHero locale={locale} featured={roots.filter((root) => root.picture)} />
          )}
        </BannerSlot>
        {stories.length > 0 && (
          <section aria-labelledby="stories" className="mt-8">
            <h2 id="stories" className="mb-3 text-xl">
              {t("stories")}
            </h2>
            <StoryRow stories={stories} locale={locale} />
          </section>
        )}
        {roots.length > 0 && (
          <section aria-labelledby="categories" className="mt-8">
            <h2 id="categories" className="mb-3 text-xl">
              {t("categories")}
            </h2>
            <CategoryRow locale={locale} categories={roots} />
          </section>
        )}
        <BannerSlot placement="home_strip" banners={strip} code={billboardScript} className="mt-8" />
        <ProductShelf id="new" title={t("new")} products={newest} locale={locale} />
        <div className="mt-8">
          <BuyingSteps locale={locale} />
        </div>
        <ProductShelf id="best" title={t("best")} products={best} locale={locale} />
        <div className="mt-8">
          <TrustBlock locale={locale} returnsDays={site.shop.returnsDays} />
        </div>
      </div>
    </PageShell>
  );
}
