import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listHref, pageOfList } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { GuideTable } from "@/components/content/guides/guide-table";
import { ListPages } from "@/components/content/list-pages";
import { ButtonLink } from "@/components/ui/button";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listGuidesForStaff } from "@/lib/content/queries/guides";

const path = "/admin/content/guides";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.guides.list" });
  return { title: t("title") };
}

export default async function GuidesPage({ searchParams }: PageProps<"/admin/content/guides">) {
  const [{ locale }, params] = await Promise.all([requireStaff("content"), searchParams]);
  setRequestLocale(locale);
  const page = pageOfList(params);
  const [{ guides, pages }, t] = await Promise.all([
    listGuidesForStaff(locale, page),
    getTranslations({ locale, namespace: "content.admin.guides.list" }),
  ]);
  return (
    <>
      <PageHeader title={t("title")} action={<ButtonLink href="/admin/content/guides/new">{t("new")}</ButtonLink>} />
      <GuideTable guides={guides} />
      <div className="mt-5">
        <ListPages page={page} pages={pages} hrefOf={(to) => listHref(path, {}, { page: to })} locale={locale} />
      </div>
    </>
  );
}
