import { getTranslations } from "next-intl/server";
import { ActionButton } from "@/components/admin/action-button";
import { RefreshWhile } from "@/components/admin/refresh-while";
import { formatCount } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import { sendDoctorHome } from "@/lib/seo/admin-actions";
import type { Progress } from "@/lib/seo/queries/audit";

type Props = { runId: number; progress: Progress; locale: Locale };

/** A visit under way: how far it is, and the way to end it. */
export async function DoctorRunning({ runId, progress, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "seo.doctor" });
  const done = progress.done + progress.picturesDone;
  const found = Math.max(1, progress.found + progress.picturesFound);
  return (
    <section className="card grid gap-3 p-4 sm:p-6" aria-labelledby="doctor-running">
      <RefreshWhile />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="doctor-running" className="text-lg">
          {t("running")}
        </h2>
        <ActionButton action={sendDoctorHome} input={{ runId }}>
          {t("stop")}
        </ActionButton>
      </div>
      <progress value={done} max={found} className="progress" aria-labelledby="doctor-running" />
      <p className="text-sm text-muted" role="status">
        {t("progress", { done: formatCount(progress.done), found: formatCount(progress.found) })} · {t("pictures")}{" "}
        <bdi dir="ltr">
          {formatCount(progress.picturesDone)}/{formatCount(progress.picturesFound)}
        </bdi>
      </p>
    </section>
  );
}
