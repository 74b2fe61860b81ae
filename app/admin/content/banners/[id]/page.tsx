import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ConfirmButton } from "@/components/admin/action-button";
import { listQuery } from "@/components/admin/list-url";
import { PageHeader, Section } from "@/components/admin/page-header";
import { BannerFigures } from "@/components/content/admin/banner-figures";
import { SightChart } from "@/components/content/admin/sight-chart";
import { BannerEditor } from "@/components/content/editor/banner-editor";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { dropBanner } from "@/lib/content/admin-actions";
import { localHourOf } from "@/lib/content/local-hour";
import { findAdminBanner } from "@/lib/content/queries/banners";
import { listSightDays } from "@/lib/content/queries/count-sights";
import { wilayaSearchText, wilayas } from "@/lib/geography/geography";
import { idOf } from "@/lib/ids";
import { pick } from "@/lib/locale";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.banner" });
  return { title: t("new") };
}

const dayMs = 86_400_000;
const hourOf = (at: Date | null): string => (at ? localHourOf(at.toISOString()) : "");

export default async function BannerPage({ params, searchParams }: PageProps<"/admin/content/banners/[id]">) {
  const [{ locale }, { id }, query] = await Promise.all([
    requireStaff("content"),
    params,
    searchParams.then(listQuery),
  ]);
  setRequestLocale(locale);
  const [banner, t] = await Promise.all([
    findAdminBanner(idOf(id)),
    getTranslations({ locale, namespace: "content.admin" }),
  ]);
  if (!banner && id !== "new") notFound();

  return (
    <>
      <PageHeader
        title={banner?.name ?? t("banner.new")}
        back={{ href: "/admin/content/banners", label: t("tabs.banners") }}
      />
      <div className="grid grid-cols-1 gap-5">
        {query.done === "saved" && <Notice tone="done">{t("banner.saved")}</Notice>}
        {banner && (
          <Section title={t("figures.title")}>
            <BannerFigures banner={banner} locale={locale} />
            <SightChart days={await lastDaysOf(banner.id)} locale={locale} />
          </Section>
        )}
        <BannerEditor
          banner={banner && { ...banner, startsAt: hourOf(banner.startsAt), endsAt: hourOf(banner.endsAt) }}
          places={wilayas().map((wilaya) => ({
            code: wilaya.code,
            name: pick(locale, wilaya.nameAr, wilaya.nameFr),
            search: wilayaSearchText(wilaya),
          }))}
          language={locale}
        />
        {banner && (
          <ConfirmButton action={dropBanner} input={{ id: banner.id }} look="danger" question={t("banner.deleteSure")}>
            {t("banner.delete")}
          </ConfirmButton>
        )}
      </div>
    </>
  );
}

async function lastDaysOf(id: number, now = new Date()) {
  return listSightDays("banner", id, { from: new Date(now.getTime() - 29 * dayMs), to: now });
}
