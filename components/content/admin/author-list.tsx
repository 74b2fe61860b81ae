import { getTranslations } from "next-intl/server";
import { DataTable } from "@/components/admin/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { AuthorLine } from "@/lib/content/queries/authors";
import { formatCount } from "@/lib/figures";
import { type Locale, otherLocale } from "@/lib/locale";

/** Who signs articles, with how many of them are public. */
export async function AuthorList({ authors, locale }: { authors: AuthorLine[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "content.admin" });
  const nameIn = ({ nameAr, nameFr }: AuthorLine, language: Locale) => (
    <span dir="auto">{language === "ar" ? nameAr : nameFr}</span>
  );
  const twin = otherLocale(locale);
  return (
    <DataTable
      caption={t("tabs.authors")}
      rows={authors}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/admin/content/authors/${id}`}
      empty={<EmptyState title={t("authors.empty")} text={t("authors.emptyText")} />}
      columns={[
        { key: "name", header: t("fields.name"), isMain: true, cell: (author) => nameIn(author, locale) },
        { key: "other", header: t(`authors.editor.${twin}`), cell: (author) => nameIn(author, twin) },
        {
          key: "pieces",
          header: t("authors.pieces"),
          isEnd: true,
          cell: ({ pieces }) => <bdi className="tabular-nums">{formatCount(pieces)}</bdi>,
        },
      ]}
    />
  );
}
