import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ConfirmButton } from "@/components/admin/action-button";
import { PageHeader } from "@/components/admin/page-header";
import { AuthorEditor } from "@/components/content/admin/author-editor";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { dropAuthor } from "@/lib/content/admin-actions/author-actions";
import { authorPath } from "@/lib/content/author";
import { findAuthorForStaff } from "@/lib/content/queries/authors";
import { idOf } from "@/lib/ids";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.tabs" });
  return { title: t("authors") };
}

export default async function AuthorPage({ params, searchParams }: PageProps<"/admin/content/authors/[id]">) {
  const [{ locale }, { id }, query] = await Promise.all([requireStaff("content"), params, searchParams]);
  setRequestLocale(locale);
  const [author, t] = await Promise.all([
    id === "new" ? null : findAuthorForStaff(idOf(id)),
    getTranslations({ locale, namespace: "content.admin" }),
  ]);
  if (!author && id !== "new") notFound();
  const text = author?.[locale];

  return (
    <>
      <PageHeader
        title={text ? <span dir="auto">{text.name}</span> : t("authors.new")}
        back={{ href: "/admin/content/authors", label: t("tabs.authors") }}
      />
      <div className="grid grid-cols-1 gap-5">
        {query.done === "saved" && <Notice tone="done">{t("authors.saved")}</Notice>}
        {author?.publicIn.includes(locale) && text && (
          <a href={authorPath(locale, text.slug)} className="link inline-flex min-h-11 items-center">
            {t("authors.see")}
          </a>
        )}
        <AuthorEditor author={author} />
        {author && (
          <ConfirmButton action={dropAuthor} input={{ id: author.id }} look="danger" question={t("authors.deleteSure")}>
            {t("authors.delete")}
          </ConfirmButton>
        )}
      </div>
    </>
  );
}
