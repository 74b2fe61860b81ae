import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import type { FormAction } from "@/components/admin/action-form";
import { Badge } from "@/components/ui/badge";
import { deviceOf, shownAddress } from "@/lib/auth/device";
import { formatRelative } from "@/lib/dates";
import type { Locale } from "@/lib/locale";

type Session = { id: string; updatedAt: Date; ipAddress: string | null; userAgent: string | null };
type Props = { sessions: Session[]; hereId: string; locale: Locale; end: FormAction; now: Date };

/** Where somebody is signed in, each with a way to end it. */
export async function SessionList({ sessions, hereId, locale, end, now }: Props) {
  const t = await getTranslations({ locale, namespace: "auth.staff" });
  if (sessions.length === 0) return <p className="text-sm text-muted">{t("noSession")}</p>;
  return (
    <ul className="grid grid-cols-1 gap-2">
      {sessions.map((session) => (
        <li
          key={session.id}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line px-3 py-2"
        >
          <div className="me-auto min-w-0 text-sm">
            <p>
              <bdi>{deviceOf(session.userAgent) || t("unknownDevice")}</bdi>
            </p>
            <p className="text-muted">
              {formatRelative(session.updatedAt, now, locale)}{" "}
              {shownAddress(session.ipAddress) && (
                <span dir="ltr" className="break-all">
                  {shownAddress(session.ipAddress)}
                </span>
              )}
            </p>
          </div>
          {session.id === hereId ? (
            <Badge tone="accent">{t("here")}</Badge>
          ) : (
            <ActionButton action={end} input={{ id: session.id }}>
              {t("endSession")}
            </ActionButton>
          )}
        </li>
      ))}
    </ul>
  );
}
