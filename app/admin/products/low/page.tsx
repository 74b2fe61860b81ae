import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listHref, listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { LowStockList } from "@/components/catalog/admin-low-stock";
import { Pagination } from "@/components/ui/pagination";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { productFilterOf } from "@/lib/catalog/admin-filter";
import { listLowStock } from "@/lib/catalog/queries/low-stock";
import { readShopSettings } from "@/lib/settings/queries";

const path = "/admin/products/low";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "catalog.admin.lowStock" });
  return { title: t("title") };
}

export default async function LowStockPage({ searchParams }: PageProps<"/admin/products/low">) {
  const [staff, params] = await Promise.all([requireStaff("products.read"), searchParams]);
  const { locale } = staff;
  setRequestLocale(locale);
  const { page } = productFilterOf(listQuery(params));
  const { lowStockAt } = await readShopSettings();
  const [{ variants, pages }, t] = await Promise.all([
    listLowStock({ locale, lowStockAt, page }),
    getTranslations({ locale }),
  ]);

  return (
    <>
      <PageHeader
        title={t("catalog.admin.lowStock.title")}
        back={{ href: "/admin/products", label: t("catalog.admin.title") }}
      />
      <div className="grid gap-5">
        <p className="text-muted">{t("catalog.admin.lowStock.text", { count: lowStockAt })}</p>
        <LowStockList variants={variants} />
        <Pagination
          page={page}
          pages={pages}
          hrefOf={(to) => listHref(path, {}, { page: to })}
          texts={{
            label: t("admin.pages.label"),
            previous: t("admin.pages.previous"),
            next: t("admin.pages.next"),
            page: (number) => t("admin.pages.page", { page: String(number) }),
          }}
        />
      </div>
    </>
  );
}
