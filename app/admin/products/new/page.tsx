import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { AdminNewForm } from "@/components/catalog/admin-new-form";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { listCategoryChoices } from "@/lib/catalog/queries/admin-categories";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "catalog.admin.new" });
  return { title: t("title") };
}

export default async function NewProductPage() {
  const staff = await requireStaff("products.write");
  setRequestLocale(staff.locale);
  const [categories, t] = await Promise.all([
    listCategoryChoices(staff.locale),
    getTranslations({ locale: staff.locale, namespace: "catalog.admin" }),
  ]);

  return (
    <>
      <PageHeader title={t("new.title")} back={{ href: "/admin/products", label: t("title") }} />
      <AdminNewForm categories={categories} />
    </>
  );
}
