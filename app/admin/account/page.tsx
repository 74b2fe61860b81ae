import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader, Section } from "@/components/admin/page-header";
import { OwnPasswordForm } from "@/components/auth/member-forms";
import { SecondStep } from "@/components/auth/second-step";
import { SessionList } from "@/components/auth/session-list";
import { endMySession } from "@/lib/auth/admin-actions";
import { panelLocale } from "@/lib/auth/locale";
import { hasSecondStep, listSessionsOf } from "@/lib/auth/queries";
import { requireStaff } from "@/lib/auth/staff";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin.nav" });
  return { title: t("account") };
}

export default async function AccountPage() {
  const staff = await requireStaff();
  const [sessions, isSafe, t] = await Promise.all([
    listSessionsOf(staff.id),
    hasSecondStep(staff.id),
    getTranslations({ locale: staff.locale }),
  ]);

  return (
    <>
      <PageHeader title={t("admin.nav.account")} />
      <p className="-mt-3 mb-5 text-muted">
        <bdi>{staff.name}</bdi> · <bdi className="breakable">{staff.email}</bdi>
      </p>
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <Section id="password" title={t("auth.staff.changePassword")} text={t("auth.staff.changeText")}>
          <OwnPasswordForm />
        </Section>
        <Section id="second-step" title={t("auth.second.title")} text={t("auth.second.text")}>
          <SecondStep isOn={isSafe} />
        </Section>
        <Section id="sessions" title={t("auth.staff.mySessions")}>
          <SessionList
            sessions={sessions}
            hereId={staff.sessionId}
            locale={staff.locale}
            end={endMySession}
            now={new Date()}
          />
        </Section>
      </div>
    </>
  );
}
