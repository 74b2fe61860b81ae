import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { AuthorList } from "@/components/content/admin/author-list";
import { ContentTabs } from "@/components/content/admin/content-tabs";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listAuthorsForStaff } from "@/lib/content/queries/authors";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.tabs" });
  return { title: t("authors") };
}

export default async function AuthorsPage({ searchParams }: PageProps<"/admin/content/authors">) {
  const [{ locale }, query] = await Promise.all([requireStaff("content"), searchParams]);
  setRequestLocale(locale);
  const [authors, t] = await Promise.all([
    listAuthorsForStaff(),
    getTranslations({ locale, namespace: "content.admin" }),
  ]);
  return (
    <>
      <PageHeader
        title={t("title")}
        action={<ButtonLink href="/admin/content/authors/new">{t("authors.new")}</ButtonLink>}
      />
      <ContentTabs current="authors" locale={locale} />
      <div className="grid grid-cols-1 gap-5">
        {query.done === "deleted" && <Notice tone="done">{t("authors.deleted")}</Notice>}
        <AuthorList authors={authors} locale={locale} />
      </div>
    </>
  );
}
