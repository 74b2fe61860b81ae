import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listHref, listQuery, pageOfList } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { RefreshWhile } from "@/components/admin/refresh-while";
import { BannerList } from "@/components/content/admin/banner-list";
import { ContentTabs } from "@/components/content/admin/content-tabs";
import { ListPages } from "@/components/content/list-pages";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listAdminBanners } from "@/lib/content/queries/banners";

const path = "/admin/content/banners";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.tabs" });
  return { title: t("banners") };
}

export default async function BannersPage({ searchParams }: PageProps<"/admin/content/banners">) {
  const [{ locale }, params] = await Promise.all([requireStaff("content"), searchParams]);
  setRequestLocale(locale);
  const page = pageOfList(params);
  const [{ banners, pages }, t] = await Promise.all([
    listAdminBanners(page),
    getTranslations({ locale, namespace: "content.admin" }),
  ]);
  return (
    <>
      <PageHeader
        title={t("title")}
        action={<ButtonLink href="/admin/content/banners/new">{t("banner.new")}</ButtonLink>}
      />
      <ContentTabs current="banners" locale={locale} />
      <div className="grid gap-5">
        {listQuery(params).done === "deleted" && <Notice tone="done">{t("banner.deleted")}</Notice>}
        <RefreshWhile everyMs={30_000} />
        <BannerList banners={banners} locale={locale} now={new Date()} />
        <ListPages page={page} pages={pages} hrefOf={(to) => listHref(path, {}, { page: to })} locale={locale} />
      </div>
    </>
  );
}
