import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { FilterTabs } from "@/components/admin/list-tools";
import { listHref, listQuery } from "@/components/admin/list-url";
import { PageHeader, Section } from "@/components/admin/page-header";
import { MessageList } from "@/components/messaging/message-list";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { panelLocale } from "@/lib/auth/locale";
import { requireStaff } from "@/lib/auth/staff";
import { sendTestMessage } from "@/lib/messaging/admin-actions";
import { messageStatuses } from "@/lib/messaging/delivery";
import { countMessages, listMessages, mailRoute } from "@/lib/messaging/queries";

const path = "/admin/settings/mail";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin.nav" });
  return { title: t("mail") };
}

export default async function MailPage({ searchParams }: PageProps<"/admin/settings/mail">) {
  const [staff, params] = await Promise.all([requireStaff("settings.write"), searchParams]);
  setRequestLocale(staff.locale);
  const query = listQuery(params);
  const [{ messages, next }, { byStatus, suppressed }, t] = await Promise.all([
    listMessages({ status: query.status, after: query.after }),
    countMessages(),
    getTranslations({ locale: staff.locale }),
  ]);
  const tabs = messageStatuses
    .filter((status) => byStatus[status] || query.status === status)
    .map((status) => ({
      label: t(`messaging.status.${status}`),
      href: listHref(path, query, { status }),
      count: byStatus[status] ?? 0,
      isOn: query.status === status,
    }));
  const all = { label: t("admin.all"), href: listHref(path, query, { status: null }), isOn: !query.status };
  const server = mailRoute();

  return (
    <>
      <PageHeader title={t("admin.nav.settings")} />
      <SettingsTabs staff={staff} here="mail" />
      <div className="grid gap-5">
        {query.done === "test" && <Notice tone="done">{t("messaging.test.done", { address: staff.email })}</Notice>}
        <Section id="route" title={t("messaging.route.title")}>
          <div className="grid gap-4">
            {server ? (
              <p>
                {t.rich("messaging.route.smtp", {
                  ...server,
                  b: (words) => <bdi dir="ltr">{words}</bdi>,
                })}
              </p>
            ) : (
              <Notice>{t("messaging.route.local")}</Notice>
            )}
            <p className="text-sm text-muted">{t("messaging.route.suppressed", { count: suppressed })}</p>
            <div className="grid sm:justify-start">
              <ActionButton action={sendTestMessage}>{t("messaging.test.button")}</ActionButton>
            </div>
          </div>
        </Section>
        <FilterTabs label={t("messaging.list.filter")} tabs={[all, ...tabs]} />
        <MessageList messages={messages} locale={staff.locale} />
        {next && (
          <nav aria-label={t("admin.pages.label")} className="flex justify-center">
            <ButtonLink look="quiet" href={listHref(path, query, { after: next })}>
              {t("messaging.list.older")}
            </ButtonLink>
          </nav>
        )}
      </div>
    </>
  );
}
