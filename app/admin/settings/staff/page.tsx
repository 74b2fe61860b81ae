import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader, Section } from "@/components/admin/page-header";
import { MemberCard } from "@/components/auth/member-card";
import { AddMemberForm } from "@/components/auth/member-forms";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { panelLocale } from "@/lib/auth/locale";
import { listStaff } from "@/lib/auth/queries";
import { requireStaff } from "@/lib/auth/staff";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "admin.nav" });
  return { title: t("staff") };
}

export default async function StaffPage() {
  const staff = await requireStaff("staff.write");
  const [members, t] = await Promise.all([listStaff(), getTranslations({ locale: staff.locale })]);
  const now = new Date();

  return (
    <>
      <PageHeader title={t("admin.nav.staff")} />
      <SettingsTabs staff={staff} here="staff" />
      <div className="grid gap-4">
        <h2 className="sr-only">{t("auth.staff.members")}</h2>
        {members.map((member) => (
          <MemberCard key={member.id} member={member} staff={staff} now={now} />
        ))}
        <Section id="add" title={t("auth.staff.addTitle")} text={t("auth.staff.addText")}>
          <AddMemberForm />
        </Section>
      </div>
    </>
  );
}
