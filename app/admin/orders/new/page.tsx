import { randomUUID } from "node:crypto";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { PhoneOrderForm } from "@/components/orders/phone-order-form";
import { requireStaff } from "@/lib/auth/staff";
import { wilayas } from "@/lib/geography/geography";
import { shopSettings } from "@/lib/settings/queries";
import { deliveryRates } from "@/lib/shipping/queries";

export async function generateMetadata() {
  const { locale } = await requireStaff("orders.write");
  const t = await getTranslations({ locale, namespace: "orders.desk.intake" });
  return { title: t("title") };
}

export default async function NewOrderPage() {
  const [staff, rates, shop] = await Promise.all([requireStaff("orders.write"), deliveryRates(), shopSettings()]);
  setRequestLocale(staff.locale);
  const t = await getTranslations({ locale: staff.locale, namespace: "orders.desk" });

  return (
    <>
      <PageHeader title={t("intake.title")} back={{ href: "/admin/orders", label: t("back") }} />
      <PhoneOrderForm
        idempotencyKey={randomUUID()}
        locale={staff.locale}
        wilayas={wilayas().map(({ code, nameAr, nameFr }) => ({ code, nameAr, nameFr }))}
        terms={{ rates, freeDeliveryFrom: shop.freeDeliveryFrom }}
      />
    </>
  );
}
