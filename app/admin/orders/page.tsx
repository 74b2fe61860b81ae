import { getTranslations, setRequestLocale } from "next-intl/server";
import { listQuery } from "@/components/admin/list-url";
import { DeskFrame } from "@/components/orders/desk-frame";
import { DeskTable } from "@/components/orders/desk-table";
import { requireStaff } from "@/lib/auth/staff";
import { deskFilterOf } from "@/lib/orders/desk-filter";
import { countDeskFigures } from "@/lib/orders/queries/count-desk-figures";
import { listDeskOrders } from "@/lib/orders/queries/list-desk-orders";

export async function generateMetadata() {
  const { locale } = await requireStaff("orders.read");
  const t = await getTranslations({ locale, namespace: "orders.desk" });
  return { title: t("title") };
}

export default async function OrdersPage({ searchParams }: PageProps<"/admin/orders">) {
  const [staff, query] = await Promise.all([requireStaff("orders.read"), searchParams]);
  setRequestLocale(staff.locale);
  const filter = deskFilterOf(listQuery(query));
  const now = new Date();
  const [{ orders, counts, pages }, figures] = await Promise.all([listDeskOrders(filter, now), countDeskFigures(now)]);

  return (
    <DeskFrame staff={staff} filter={filter} counts={counts} pages={pages} figures={figures}>
      <DeskTable orders={orders} locale={staff.locale} isSearch={filter.q !== ""} />
    </DeskFrame>
  );
}
