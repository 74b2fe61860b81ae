import { getTranslations } from "next-intl/server";
import { ActionButton, ConfirmButton } from "@/components/admin/action-button";
import { Badge } from "@/components/ui/badge";
import { disableMember, enableMember, endMemberSession } from "@/lib/auth/admin-actions";
import type { Staff, StaffMember } from "@/lib/auth/queries";
import { formatDate } from "@/lib/dates";
import { ResetPasswordForm } from "./member-forms";
import { SessionList } from "./session-list";

/** One member of the team: role, sessions, and what the owner may do. */
export async function MemberCard({ member, staff, now }: { member: StaffMember; staff: Staff; now: Date }) {
  const t = await getTranslations({ locale: staff.locale, namespace: "auth.staff" });
  const isMe = member.id === staff.id;
  return (
    <article className="card grid gap-3 p-4 sm:p-5">
      <header className="flex flex-wrap items-center gap-2">
        <h3 className="text-lg">
          <bdi>{member.name}</bdi>
        </h3>
        <Badge tone={member.role === "owner" ? "accent" : "neutral"}>{t(`roles.${member.role}`)}</Badge>
        {member.isDisabled && <Badge tone="sale">{t("disabled")}</Badge>}
        {isMe && <Badge tone="olive">{t("you")}</Badge>}
      </header>
      <p className="text-sm text-muted">
        <bdi className="breakable">{member.email}</bdi> ·{" "}
        {t("since", { date: formatDate(member.createdAt, staff.locale) })}
      </p>
      {!member.isDisabled && (
        <details>
          <summary className="link min-h-11 content-center">{t("sessions", { count: member.sessions.length })}</summary>
          <SessionList
            sessions={member.sessions}
            hereId={staff.sessionId}
            locale={staff.locale}
            end={endMemberSession}
            now={now}
          />
        </details>
      )}
      {!isMe && (
        <MemberActions
          member={member}
          texts={{ reset: t("reset"), disable: t("disable"), question: t("disableQuestion"), enable: t("enable") }}
        />
      )}
    </article>
  );
}

type Texts = { reset: string; disable: string; question: string; enable: string };

function MemberActions({ member, texts }: { member: StaffMember; texts: Texts }) {
  if (member.isDisabled)
    return (
      <div className="justify-self-start">
        <ActionButton action={enableMember} input={{ id: member.id }}>
          {texts.enable}
        </ActionButton>
      </div>
    );
  return (
    <div className="grid items-start gap-3 sm:grid-cols-2">
      <details className="group">
        <summary className="btn btn-quiet list-none group-open:mb-3">{texts.reset}</summary>
        <ResetPasswordForm id={member.id} />
      </details>
      <ConfirmButton action={disableMember} input={{ id: member.id }} look="danger" question={texts.question}>
        {texts.disable}
      </ConfirmButton>
    </div>
  );
}
