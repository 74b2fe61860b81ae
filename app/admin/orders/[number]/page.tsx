import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { listQuery } from "@/components/admin/list-url";
import { PageHeader, Section } from "@/components/admin/page-header";
import { DeskCallPanel } from "@/components/orders/desk-call-panel";
import { DeskCustomer } from "@/components/orders/desk-customer";
import { DeskLines } from "@/components/orders/desk-lines";
import { DeskParcel } from "@/components/orders/desk-parcel";
import { DeskPrint } from "@/components/orders/desk-print";
import { DeskByPhone, DeskStanding } from "@/components/orders/desk-standing";
import { DeskStage } from "@/components/orders/desk-status";
import { DeskTimeline } from "@/components/orders/desk-timeline";
import { whatsappOf } from "@/components/orders/desk-words";
import { OrderSourceFacts } from "@/components/orders/order-source-facts";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { may } from "@/lib/auth/permissions";
import { requireStaff } from "@/lib/auth/staff";
import { isLocale } from "@/lib/locale";
import { dayPresets, timePresets } from "@/lib/orders/call-presets";
import { isEditable } from "@/lib/orders/order-status";
import { findDeskOrder } from "@/lib/orders/queries/find-desk-order";
import { findOrderSource } from "@/lib/orders/queries/source-orders";
import { orderNumberInput } from "@/lib/orders/schema";
import { shopSettings } from "@/lib/settings/queries";

export async function generateMetadata({ params }: PageProps<"/admin/orders/[number]">) {
  const [{ locale }, { number }] = await Promise.all([requireStaff("orders.read"), params]);
  const t = await getTranslations({ locale, namespace: "orders.desk" });
  return { title: t("orderTitle", { number }) };
}

export default async function OrderPage({ params, searchParams }: PageProps<"/admin/orders/[number]">) {
  const [staff, query, shop, asked] = await Promise.all([
    requireStaff("orders.read"),
    searchParams,
    shopSettings(),
    params,
  ]);
  setRequestLocale(staff.locale);
  const now = new Date();
  const number = orderNumberInput.safeParse(asked);
  const order = number.success ? await findDeskOrder(number.data.number, now) : null;
  if (!order) notFound();
  const source = await findOrderSource(order.number, { seesClicks: may(staff.role, "orders.sources") });

  const t = await getTranslations({ locale: staff.locale, namespace: "orders.desk" });
  const theirs = isLocale(order.locale) ? order.locale : staff.locale;
  const texts = await getTranslations({ locale: theirs, namespace: "orders.desk" });
  const { done } = listQuery(query);
  const canEdit = isEditable(order) && order.holdsStock;

  return (
    <>
      <PageHeader
        title={t("orderTitle", { number: String(order.number) })}
        back={{ href: "/admin/orders", label: t("back") }}
        aside={
          <>
            <DeskStage order={order} />
            <DeskStanding standing={order.standing} />
            {order.takenBy !== null && <DeskByPhone />}
          </>
        }
        action={canEdit && <ButtonLink href={`/admin/orders/${order.number}/edit`}>{t("edit")}</ButtonLink>}
      />
      {(done === "edited" || done === "taken") && (
        <div className="mb-5">
          <Notice tone="done">{t(done === "edited" ? "editSaved" : "intake.saved")}</Notice>
        </div>
      )}
      <div className="grid grid-cols-1 gap-5 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start">
        <div className="grid grid-cols-1 gap-5 lg:order-last print:hidden">
          <Section title={t("section.call")}>
            <DeskCallPanel
              order={order}
              locale={staff.locale}
              staffId={staff.id}
              now={now}
              presets={{ times: timePresets(now), days: dayPresets(now) }}
              whatsapp={whatsappOf(texts, { ...order, locale: theirs }, shop.name[theirs])}
            />
          </Section>
          <Section title={t("section.parcel")}>
            <DeskParcel order={order} />
          </Section>
        </div>
        <div className="grid grid-cols-1 gap-5">
          <Section title={t("section.customer")}>
            <DeskCustomer order={order} locale={staff.locale} />
          </Section>
          {source && (
            <div className="print:hidden">
              <Section title={t("section.source")}>
                <OrderSourceFacts source={source} locale={staff.locale} />
              </Section>
            </div>
          )}
          <Section title={t("section.lines")}>
            <DeskLines order={order} locale={staff.locale} />
          </Section>
          <div className="print:hidden">
            <Section title={t("section.timeline")}>
              <DeskTimeline events={order.events} locale={staff.locale} />
            </Section>
          </div>
          <div className="flex flex-wrap gap-3 print:hidden">
            <DeskPrint />
            <ButtonLink look="quiet" href={order.link} target="_blank">
              {t("viewLink")}
            </ButtonLink>
          </div>
        </div>
      </div>
    </>
  );
}
