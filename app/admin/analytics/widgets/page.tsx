import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listQuery } from "@/components/admin/list-url";
import { Section } from "@/components/admin/page-header";
import { AnalyticsHeader } from "@/components/analytics/admin/analytics-header";
import { WidgetForm } from "@/components/seo/widget-form";
import { WidgetPreview } from "@/components/seo/widget-preview";
import { countRoomNews } from "@/lib/analytics/queries/room-news";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listCategoryChoices } from "@/lib/catalog/queries/admin-categories";
import { isLocale } from "@/lib/locale";
import { findSite } from "@/lib/seo/queries/find-site";
import { findWidgetSubject } from "@/lib/seo/queries/find-widget-subject";
import { listOwnTitles } from "@/lib/seo/queries/rivals";
import { widgetLook } from "@/lib/seo/widget";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "analytics.rooms" });
  return { title: t("widgets") };
}

export default async function WidgetsPage({ searchParams }: PageProps<"/admin/analytics/widgets">) {
  const [{ locale }, params] = await Promise.all([requireStaff("seo"), searchParams]);
  const { show = "new", product = "", lang = locale, ...rest } = listQuery(params);
  const wish = { show, product, lang: isLocale(lang) ? lang : locale };
  const look = widgetLook.parse(rest);
  const [choice, site, titles, categories, news, t] = await Promise.all([
    findWidgetSubject(wish),
    findSite(wish.lang),
    listOwnTitles(locale),
    listCategoryChoices(locale),
    countRoomNews(new Date()),
    getTranslations({ locale }),
  ]);
  const words = await getTranslations({ locale: wish.lang, namespace: "seo.widgets" });
  return (
    <>
      <AnalyticsHeader current="widgets" news={news} locale={locale} />
      <div className="grid max-w-3xl grid-cols-1 gap-6">
        <Section id="choose" title={t("seo.widgets.choose")}>
          <WidgetForm
            wish={wish}
            look={look}
            error={"error" in choice ? t(`errors.${choice.error}`) : undefined}
            titles={titles}
            categories={categories}
            locale={locale}
          />
        </Section>
        {"subject" in choice && (
          <WidgetPreview
            site={site}
            subject={choice.subject}
            look={look}
            title={words("frameTitle", { what: choice.name ?? words("new"), shop: site.shop.name[wish.lang] })}
            locale={locale}
          />
        )}
      </div>
    </>
  );
}
