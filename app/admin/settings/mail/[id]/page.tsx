import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PageHeader, Section } from "@/components/admin/page-header";
import { MessageFacts } from "@/components/messaging/message-facts";
import { MessageStatus } from "@/components/messaging/message-status";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { directionOf, isLocale } from "@/lib/locale";
import { findMessage } from "@/lib/messaging/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin.nav" });
  return { title: t("mail") };
}

export default async function MessagePage({ params }: PageProps<"/admin/settings/mail/[id]">) {
  const [staff, { id }] = await Promise.all([requireStaff("settings.write"), params]);
  setRequestLocale(staff.locale);
  const [message, t] = await Promise.all([findMessage(id), getTranslations({ locale: staff.locale })]);
  if (!message) notFound();

  return (
    <>
      <PageHeader
        title={<span dir="auto">{message.subject}</span>}
        back={{ href: "/admin/settings/mail", label: t("admin.nav.mail") }}
        aside={<MessageStatus status={message.status} />}
      />
      <div className="grid grid-cols-1 gap-5">
        <Section id="facts" title={t("messaging.one.facts")}>
          <MessageFacts message={message} locale={staff.locale} />
        </Section>
        {message.kept ? (
          <Section id="letter" title={t("messaging.one.letter")}>
            <p className="mb-4">
              <ButtonLink look="quiet" href={`/api/admin/mail/${message.id}`} target="_blank" rel="noreferrer">
                {t("messaging.one.open")}
              </ButtonLink>
            </p>
            <pre
              dir={isLocale(message.locale) ? directionOf(message.locale) : "auto"}
              className="rounded-card bg-ground p-4 font-[inherit] whitespace-pre-wrap breakable"
            >
              {message.kept.text}
            </pre>
          </Section>
        ) : (
          <Notice>{t("messaging.one.gone")}</Notice>
        )}
      </div>
    </>
  );
}
