import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { ContentTabs } from "@/components/content/admin/content-tabs";
import { MenusEditor } from "@/components/content/editor/menus-editor";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listCategoryChoices } from "@/lib/catalog/queries/admin-categories";
import { otherPages } from "@/lib/content/menu";
import { readDocument } from "@/lib/content/queries/documents";
import { listPieceAddresses } from "@/lib/content/queries/list-pieces";
import { staticPages } from "@/lib/content/static-pages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "content.admin.tabs" });
  return { title: t("menus") };
}

export default async function MenusPage() {
  const { locale } = await requireStaff("content");
  setRequestLocale(locale);
  const [document, categories, pieces, t] = await Promise.all([
    readDocument("menus"),
    listCategoryChoices(locale),
    listPieceAddresses(),
    getTranslations({ locale, namespace: "content" }),
  ]);
  const choices = {
    categories,
    pieces: pieces.map(({ id, titles }) => ({ id, name: titles[locale] ?? titles.ar ?? titles.fr ?? String(id) })),
    pages: [...staticPages, ...otherPages].map((key) => ({ key, name: t(`${key}.title`) })),
  };
  return (
    <>
      <PageHeader title={t("admin.title")} />
      <ContentTabs current="menus" locale={locale} />
      <MenusEditor document={document} choices={choices} language={locale} />
    </>
  );
}
