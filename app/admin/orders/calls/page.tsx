import { getTranslations, setRequestLocale } from "next-intl/server";
import { listQuery } from "@/components/admin/list-url";
import { DeskCard } from "@/components/orders/desk-card";
import { DeskEmpty } from "@/components/orders/desk-empty";
import { DeskFrame } from "@/components/orders/desk-frame";
import { whatsappOf } from "@/components/orders/desk-words";
import { requireStaff } from "@/lib/auth/staff";
import { isLocale, type Locale } from "@/lib/locale";
import { dayPresets, timePresets } from "@/lib/orders/call-presets";
import { deskFilterOf } from "@/lib/orders/desk-filter";
import { countDeskFigures } from "@/lib/orders/queries/count-desk-figures";
import { listDeskOrders } from "@/lib/orders/queries/list-desk-orders";
import { shopSettings } from "@/lib/settings/queries";

export async function generateMetadata() {
  const { locale } = await requireStaff("orders.write");
  const t = await getTranslations({ locale, namespace: "admin.nav" });
  return { title: t("calls") };
}

export default async function CallsPage({ searchParams }: PageProps<"/admin/orders/calls">) {
  const [staff, query, shop] = await Promise.all([requireStaff("orders.write"), searchParams, shopSettings()]);
  setRequestLocale(staff.locale);
  const filter = { ...deskFilterOf(listQuery(query)), tab: "call" as const };
  const now = new Date();
  const [{ orders, counts, pages }, figures] = await Promise.all([listDeskOrders(filter, now), countDeskFigures(now)]);
  const [ar, fr] = await Promise.all(
    (["ar", "fr"] as const).map((locale) => getTranslations({ locale, namespace: "orders.desk" })),
  );
  const whatsapp = (order: (typeof orders)[number]) => {
    const locale: Locale = isLocale(order.locale) ? order.locale : "ar";
    const texts = locale === "ar" ? ar : fr;
    return texts ? whatsappOf(texts, { ...order, locale }, shop.name[locale]) : null;
  };

  return (
    <DeskFrame staff={staff} filter={filter} counts={counts} pages={pages} figures={figures}>
      {orders.length === 0 && <DeskEmpty isSearch={filter.q !== ""} isCalls />}
      <div className="grid grid-cols-1 gap-4 xl:grid-cols-2 xl:items-start">
        {orders.map((order) => (
          <DeskCard
            key={order.number}
            order={order}
            locale={staff.locale}
            now={now}
            staffId={staff.id}
            presets={{ times: timePresets(now), days: dayPresets(now) }}
            whatsapp={whatsapp(order)}
          />
        ))}
      </div>
    </DeskFrame>
  );
}
