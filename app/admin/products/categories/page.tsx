import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { AdminCategoryList } from "@/components/catalog/admin-category-list";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { may } from "@/lib/auth/permissions";
import { requireStaff } from "@/lib/auth/staff";
import { listAdminCategories } from "@/lib/catalog/queries/admin-category";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "catalog.admin.categories" });
  return { title: t("title") };
}

export default async function CategoriesPage({ searchParams }: PageProps<"/admin/products/categories">) {
  const [staff, { done }] = await Promise.all([requireStaff("products.read"), searchParams]);
  const { locale } = staff;
  setRequestLocale(locale);
  const [categories, t] = await Promise.all([
    listAdminCategories(locale),
    getTranslations({ locale, namespace: "catalog.admin.categories" }),
  ]);
  const canWrite = may(staff.role, "products.write");
  const add = canWrite && <ButtonLink href="/admin/products/categories/new">{t("new")}</ButtonLink>;

  return (
    <>
      <PageHeader title={t("title")} action={add} />
      <div className="grid gap-5">
        {done === "removed" && <Notice tone="done">{t("removed")}</Notice>}
        <p className="max-w-prose text-muted">{t("intro")}</p>
        {categories.length === 0 ? (
          <EmptyState title={t("empty")} text={t("emptyText")}>
            {add}
          </EmptyState>
        ) : (
          <AdminCategoryList categories={categories} canWrite={canWrite} />
        )}
      </div>
    </>
  );
}
