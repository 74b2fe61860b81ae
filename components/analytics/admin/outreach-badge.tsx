import { getTranslations } from "next-intl/server";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { isOutreachStatus, type OutreachStatus } from "@/lib/analytics/outreach";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/locale";

const tones: Record<OutreachStatus, BadgeTone> = {
  to_ask: "neutral",
  asked: "accent",
  agreed: "clay",
  linked: "olive",
  declined: "neutral",
};

type Props = { site: { status: string; linkedAt: Date | null }; locale: Locale };

/** What has come of a wished link, and since when it is there. */
export async function OutreachBadge({ site: { status, linkedAt }, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "analytics.outreach" });
  const known = isOutreachStatus(status) ? status : "to_ask";
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Badge tone={tones[known]}>{t(`status.${known}`)}</Badge>
      {linkedAt && <span className="text-sm text-muted">{t("linkedSince", { day: formatDay(linkedAt, locale) })}</span>}
    </span>
  );
}
