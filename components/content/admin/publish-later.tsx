import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import type { FormAction } from "@/components/admin/action-form";
import { Icon } from "@/components/ui/icon";
import { localHourOf } from "@/lib/content/local-hour";
import { formatDateTime } from "@/lib/dates";
import type { Locale } from "@/lib/locale";
import { ScheduleForm } from "./schedule-form";

type Props = {
  thing: { id: number; publishAt: Date | null };
  schedule: FormAction;
  turn: FormAction;
  locale: Locale;
};

/** The hour at which a draft goes public by itself: to be set, moved or given up. */
export async function PublishLater({ thing: { id, publishAt }, schedule, turn, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "content.admin.schedule" });
  return (
    <details className="card px-4 py-2" open={publishAt !== null}>
      <summary className="flex min-h-11 items-center gap-2">
        <Icon name="clock" size={20} className="text-accent" />
        <span className="link">{publishAt ? t("at", { time: formatDateTime(publishAt, locale) }) : t("title")}</span>
      </summary>
      <div className="mt-2 mb-2 grid gap-3 sm:max-w-80">
        <ScheduleForm id={id} publishAt={publishAt ? localHourOf(publishAt.toISOString()) : ""} action={schedule} />
        {publishAt && (
          <ActionButton action={turn} input={{ id, status: "draft" }} look="quiet">
            {t("cancel")}
          </ActionButton>
        )}
      </div>
    </details>
  );
}
