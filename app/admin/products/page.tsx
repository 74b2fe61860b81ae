import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { Suspense } from "react";
import { listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { AdminList } from "@/components/catalog/admin-list";
import { AdminListTools, productsHref } from "@/components/catalog/admin-list-tools";
import { LowStockCard } from "@/components/catalog/admin-low-stock";
import { PictureCoverageCard } from "@/components/catalog/picture-coverage-card";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { panelLocale } from "@/lib/auth/locale";
import { may } from "@/lib/auth/permissions";
import { requireStaff } from "@/lib/auth/staff";
import { productFilterOf } from "@/lib/catalog/admin-filter";
import { listCategoryChoices } from "@/lib/catalog/queries/admin-categories";
import { listAdminProducts } from "@/lib/catalog/queries/admin-products";
import { listLowStock } from "@/lib/catalog/queries/low-stock";
import { pictureCoverage } from "@/lib/catalog/queries/picture-coverage";
import type { Locale } from "@/lib/locale";
import { readShopSettings } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "catalog.admin" });
  return { title: t("title") };
}

export default async function ProductsPage({ searchParams }: PageProps<"/admin/products">) {
  const [staff, params] = await Promise.all([requireStaff("products.read"), searchParams]);
  setRequestLocale(staff.locale);
  const query = listQuery(params);
  const filter = productFilterOf(query);
  const { lowStockAt } = await readShopSettings();
  const [{ products, counts, pages }, lowStock, categories, t] = await Promise.all([
    listAdminProducts(filter, staff.locale),
    listLowStock({ locale: staff.locale, lowStockAt, take: 1 }),
    listCategoryChoices(staff.locale),
    getTranslations({ locale: staff.locale }),
  ]);
  const canWrite = may(staff.role, "products.write");
  const isFiltered = filter.q !== "" || filter.categoryId !== null || filter.stock !== null;

  return (
    <>
      <PageHeader
        title={t("catalog.admin.title")}
        aside={
          <a href="/admin/products/categories" className="link py-3">
            {t("catalog.admin.categories.title")}
          </a>
        }
        action={canWrite && <ButtonLink href="/admin/products/new">{t("catalog.admin.new.title")}</ButtonLink>}
      />
      <div className="grid gap-5">
        {query.done === "deleted" && <Notice tone="done">{t("catalog.admin.done.deleted")}</Notice>}
        <LowStockCard total={lowStock.total} />
        <AdminListTools filter={filter} counts={counts} categories={categories} />
        <AdminList products={products} locale={staff.locale} isFiltered={isFiltered} canWrite={canWrite} />
        <Pagination
          page={filter.page}
          pages={pages}
          hrefOf={(page) => productsHref(filter, { page })}
          texts={{
            label: t("admin.pages.label"),
            previous: t("admin.pages.previous"),
            next: t("admin.pages.next"),
            page: (page) => t("admin.pages.page", { page: String(page) }),
          }}
        />
        <Suspense>
          <Coverage locale={staff.locale} />
        </Suspense>
      </div>
    </>
  );
}

// Streamed, and under the list, which it would push down: over a large catalogue it takes a second.
async function Coverage({ locale }: { locale: Locale }) {
  return <PictureCoverageCard coverage={await pictureCoverage(locale)} locale={locale} />;
}
