"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { publishNow } from "@/lib/content/admin-actions";
import type { PieceStatus } from "@/lib/content/piece";
import { formatTime } from "@/lib/dates";
import { isLocale } from "@/lib/locale";
import type { Editing } from "./use-editing";
import type { Keeping } from "./use-kept-draft";

type Props = { id: number; status: PieceStatus; editing: Editing };

/** Save and publish, within reach of a thumb, with the word on whether anything could be lost. */
export function SaveBar({ id, status, editing }: Props) {
  const t = useTranslations("content.admin");
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const publish = async () => {
    if (editing.isDirty && !(await editing.save())) return;
    const published = await publishNow({ id }).catch(() => null);
    if (!published?.ok) editing.refuse(published?.error ?? "connection_lost", published?.fields);
  };
  return (
    <div className="sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] z-20 -mx-4 mt-5 flex flex-wrap items-center gap-2 border-t border-line bg-card px-4 py-2.5 lg:bottom-0 lg:mx-0 lg:rounded-card lg:border">
      <Button disabled={isBusy || !editing.isDirty} onClick={() => void run(editing.save)}>
        {status === "published" ? t("saveLive") : t("save")}
      </Button>
      {status !== "published" && (
        <Button look="quiet" disabled={isBusy} onClick={() => void run(publish)}>
          {t("publish")}
        </Button>
      )}
      <p role="status" className="min-w-0 text-sm text-muted">
        <KeptWords keeping={editing.keeping} isDirty={editing.isDirty} />
      </p>
    </div>
  );
}

function KeptWords({ keeping: { state, at, error }, isDirty }: { keeping: Keeping; isDirty: boolean }) {
  const t = useTranslations();
  const locale = useLocale();
  if (!isDirty) return t("content.admin.kept.saved");
  if (state === "failed") return <span className="text-sale">{t(`errors.${error ?? "connection_lost"}`)}</span>;
  if (state === "kept" && at)
    return t("content.admin.kept.at", { time: formatTime(at, isLocale(locale) ? locale : "ar") });
  return t("content.admin.kept.waiting");
}
