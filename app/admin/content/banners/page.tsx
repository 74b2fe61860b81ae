import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { RefreshWhile } from "@/components/admin/refresh-while";
import { BannerList } from "@/components/content/admin/banner-list";
import { ContentTabs } from "@/components/content/admin/content-tabs";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listAdminBanners } from "@/lib/content/queries/banners";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.tabs" });
  return { title: t("banners") };
}

export default async function BannersPage({ searchParams }: PageProps<"/admin/content/banners">) {
  const [{ locale }, query] = await Promise.all([requireStaff("content"), searchParams.then(listQuery)]);
  setRequestLocale(locale);
  const [banners, t] = await Promise.all([listAdminBanners(), getTranslations({ locale, namespace: "content.admin" })]);
  return (
    <>
      <PageHeader
        title={t("title")}
        action={<ButtonLink href="/admin/content/banners/new">{t("banner.new")}</ButtonLink>}
      />
      <ContentTabs current="banners" locale={locale} />
      <div className="grid gap-5">
        {query.done === "deleted" && <Notice tone="done">{t("banner.deleted")}</Notice>}
        <RefreshWhile everyMs={30_000} />
        <BannerList banners={banners} locale={locale} now={new Date()} />
      </div>
    </>
  );
}
