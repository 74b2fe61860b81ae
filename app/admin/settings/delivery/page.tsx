import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/admin/page-header";
import { RaiseForm } from "@/components/settings/raise-form";
import { type RateRow, RatesForm } from "@/components/settings/rates-form";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { type Wilaya, wilayaSearchText, wilayas } from "@/lib/geography/geography";
import { type Locale, pick } from "@/lib/locale";
import { formatMoney } from "@/lib/money";
import type { DeliveryRate } from "@/lib/shipping/delivery-price";
import { findDeliveryRates } from "@/lib/shipping/queries";
import { homePrices } from "@/lib/shipping/rate-changes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin.nav" });
  return { title: t("delivery") };
}

export default async function DeliveryPage() {
  const staff = await requireStaff("settings.write");
  const [rates, t] = await Promise.all([findDeliveryRates(), getTranslations({ locale: staff.locale })]);
  const zones = homePrices(Object.values(rates)).map((price) => {
    const count = Object.values(rates).filter(({ home }) => home === price).length;
    return { price, label: t("settings.delivery.zoneOf", { price: formatMoney(price, staff.locale), count }) };
  });

  return (
    <>
      <PageHeader title={t("admin.nav.delivery")} />
      <SettingsTabs staff={staff} here="delivery" />
      <p className="mb-4 text-muted">{t("settings.delivery.intro")}</p>
      <RaiseForm zones={zones} />
      <RatesForm rows={wilayas().map((wilaya) => rowOf(wilaya, rates[wilaya.code], staff.locale))} />
    </>
  );
}

function rowOf(wilaya: Wilaya, rate: DeliveryRate | undefined, locale: Locale): RateRow {
  const dinarsOf = (centimes: number | null | undefined) => (centimes == null ? "" : String(centimes / 100));
  return {
    code: wilaya.code,
    name: pick(locale, wilaya.nameAr, wilaya.nameFr),
    searchText: wilayaSearchText(wilaya),
    home: dinarsOf(rate?.home),
    desk: dinarsOf(rate?.desk),
    daysMin: String(rate?.daysMin ?? 2),
    daysMax: String(rate?.daysMax ?? 7),
  };
}
