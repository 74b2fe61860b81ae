import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader, Section } from "@/components/admin/page-header";
import { ConsentProof } from "@/components/customers/consent-proof";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { findSubscriber } from "@/lib/customers/queries/subscribers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin.nav" });
  return { title: t("subscribers") };
}

export default async function SubscriberPage({ params }: PageProps<"/admin/customers/subscribers/[id]">) {
  const [staff, { id }] = await Promise.all([requireStaff("content"), params]);
  setRequestLocale(staff.locale);
  const [subscriber, t] = await Promise.all([findSubscriber(id), getTranslations({ locale: staff.locale })]);
  if (!subscriber) notFound();

  return (
    <>
      <PageHeader
        title={
          <bdi dir="ltr" className="breakable">
            {subscriber.email}
          </bdi>
        }
        back={{ href: "/admin/customers/subscribers", label: t("admin.nav.subscribers") }}
      />
      <Section id="proof" title={t("customers.proof.title")} text={t("customers.proof.text")}>
        <ConsentProof consents={subscriber.consents} locale={staff.locale} />
      </Section>
    </>
  );
}
