import { ActionButton } from "@/components/admin/action-button";
import { fileHost } from "@/lib/analytics/admin-actions";
import type { HostStatus } from "@/lib/analytics/host";
import type { HostLine } from "@/lib/analytics/queries/hosts";
import { formatRelative } from "@/lib/dates";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";

type Props = { hosts: HostLine[]; now: Date; locale: Locale };

/** Sites that link here, with what may be done about each. */
export function HostList({ hosts, now, locale }: Props) {
  const t = translations(locale, "analytics");
  return (
    <ul className="grid divide-y divide-line">
      {hosts.map((line) => (
        <li key={line.host} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3 first:pt-0 last:pb-0">
          <div className="min-w-0 flex-1 basis-56">
            <a
              href={`https://${line.host}/`}
              rel="noopener noreferrer nofollow"
              target="_blank"
              className="inline-flex min-h-11 items-center font-medium hover:underline"
            >
              <bdi dir="ltr" className="min-w-0 breakable">
                {line.host}
              </bdi>
            </a>
            <p className="text-sm text-muted">
              {t("visits", { count: line.visits })} ·{" "}
              {t("since", { when: formatRelative(line.firstSeen, now, locale) })}
            </p>
            {line.firstPath !== "" && (
              <p className="text-sm text-muted">
                {t("ledTo")}{" "}
                <bdi dir="ltr" className="breakable">
                  {line.firstPath}
                </bdi>
              </p>
            )}
          </div>
          <div className="flex gap-2">
            {choices.flatMap((status) =>
              status === line.status
                ? []
                : [<Choice key={status} status={status} host={line.host} label={t(`mark.${status}`)} />],
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

const choices = ["seen", "ignored"] as const;

// Many buttons say the same: each is told apart by its site.
const Choice = ({ host, status, label }: { host: string; status: HostStatus; label: string }) => (
  <ActionButton action={fileHost} input={{ host, status }}>
    {label}
    <span className="sr-only"> {host}</span>
  </ActionButton>
);
