import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listQuery } from "@/components/admin/list-url";
import { PageHeader } from "@/components/admin/page-header";
import { DeskEditForm } from "@/components/orders/desk-edit-form";
import { DeskEditTools } from "@/components/orders/desk-edit-tools";
import { Notice } from "@/components/ui/notice";
import { requireStaff } from "@/lib/auth/staff";
import { communesOf, desksOf, wilayaOf, wilayas } from "@/lib/geography/geography";
import { isEditable } from "@/lib/orders/order-status";
import { findDeskOrder } from "@/lib/orders/queries/find-desk-order";
import { listAddableVariants } from "@/lib/orders/queries/list-addable-variants";
import { orderNumberInput } from "@/lib/orders/schema";
import { displayPhone } from "@/lib/phone";

export async function generateMetadata({ params }: PageProps<"/admin/orders/[number]/edit">) {
  const [{ locale }, { number }] = await Promise.all([requireStaff("orders.write"), params]);
  const t = await getTranslations({ locale, namespace: "orders.desk" });
  return { title: `${t("edit")} ${number}` };
}

export default async function EditOrderPage({ params, searchParams }: PageProps<"/admin/orders/[number]/edit">) {
  const [staff, asked, search] = await Promise.all([requireStaff("orders.write"), params, searchParams]);
  setRequestLocale(staff.locale);
  const query = listQuery(search);
  const number = orderNumberInput.safeParse(asked);
  const [order, addable] = await Promise.all([
    number.success ? findDeskOrder(number.data.number, new Date()) : null,
    listAddableVariants(query.add ?? ""),
  ]);
  if (!order) notFound();

  const t = await getTranslations({ locale: staff.locale });
  const path = `/admin/orders/${order.number}`;
  const wilayaCode = wilayaOf(query.wilaya ?? "")?.code ?? order.wilayaCode;
  const choices = { communes: communesOf(wilayaCode), desks: desksOf(wilayaCode) };

  return (
    <>
      <PageHeader
        title={t("orders.desk.editTitle", { number: String(order.number) })}
        back={{ href: path, label: t("orders.desk.backToOrder") }}
      />
      {isEditable(order) && order.holdsStock ? (
        <div className="grid grid-cols-1 gap-5">
          <DeskEditTools path={`${path}/edit`} query={query} found={query.add ? addable.length : null} />
          <DeskEditForm
            key={`${order.updatedAt.getTime()}-${wilayaCode}`}
            locale={staff.locale}
            wilayas={wilayas().map(({ code, nameAr, nameFr }) => ({ code, nameAr, nameFr }))}
            addable={addable}
            order={{
              ...pickEditable(order),
              wilayaCode,
              choices,
            }}
          />
        </div>
      ) : (
        <Notice tone="error">{t("errors.not_editable")}</Notice>
      )}
    </>
  );
}

type Found = NonNullable<Awaited<ReturnType<typeof findDeskOrder>>>;

// Only what the form needs crosses to the browser.
const pickEditable = (order: Found) => ({
  number: order.number,
  version: order.updatedAt.getTime(),
  total: order.total,
  customerName: order.customerName,
  phone: displayPhone(order.phone),
  communeId: order.communeId,
  deliveryMode: order.deliveryMode,
  deskId: order.deskId,
  address: order.address,
  note: order.note,
  lines: order.lines,
});
