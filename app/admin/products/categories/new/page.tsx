import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { AdminCategoryForm } from "@/components/catalog/admin-category-form";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listAdminCategories } from "@/lib/catalog/queries/admin-category";
import { searchTexts } from "../search-texts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "catalog.admin.categories" });
  return { title: t("new") };
}

const noWords = { name: "", slug: "", description: "", seoTitle: "", seoDescription: "" };

export default async function NewCategoryPage({ searchParams }: PageProps<"/admin/products/categories/new">) {
  const [staff, { parent }] = await Promise.all([requireStaff("products.write"), searchParams]);
  const { locale } = staff;
  setRequestLocale(locale);
  const [categories, t] = await Promise.all([
    listAdminCategories(locale),
    getTranslations({ locale, namespace: "catalog.admin.categories" }),
  ]);
  const parents = categories.filter(({ parentId }) => parentId === null);
  const parentId = parents.find(({ id }) => String(id) === parent)?.id ?? null;
  const search = await searchTexts({ names: { ar: "", fr: "" }, parentId, count: 0 });

  return (
    <>
      <PageHeader title={t("new")} back={{ href: "/admin/products/categories", label: t("title") }} />
      <AdminCategoryForm
        category={{
          words: { ar: noWords, fr: noWords },
          path: { ar: [], fr: [] },
          googleCategory: null,
          sector: null,
          sizeChart: null,
          isHidden: false,
          parentId,
        }}
        seen={null}
        search={search}
        parents={parents}
      />
    </>
  );
}
