"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { FormBar } from "@/components/admin/form-bar";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { publishNow } from "@/lib/content/admin-actions";
import type { PieceStatus } from "@/lib/content/piece";
import { formatTime } from "@/lib/dates";
import { isLocale } from "@/lib/locale";
import type { Editing } from "./use-editing";
import type { Keeping } from "./use-kept-draft";

type Props = {
  id: number;
  status: PieceStatus;
  editing: Editing /** of what has been kept so far */;
  previewUrl: string;
};

/** Save and publish, within reach of a thumb, with the word on whether anything could be lost. */
export function SaveBar({ id, status, editing, previewUrl }: Props) {
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
    <FormBar className="mt-5 flex flex-wrap items-center gap-x-2 gap-y-1">
      <Button className="max-sm:flex-1" disabled={isBusy || !editing.isDirty} onClick={() => void run(editing.save)}>
        {status === "published" ? t("saveLive") : t("save")}
      </Button>
      {status !== "published" && (
        <Button look="quiet" className="max-sm:flex-1" disabled={isBusy} onClick={() => void run(publish)}>
          {t("publish")}
        </Button>
      )}
      <a
        href={previewUrl}
        target="_blank"
        rel="noopener"
        aria-label={t("preview.look")}
        className="icon-btn rounded-control border border-edge"
      >
        <Icon name="eye" size={20} />
      </a>
      <p role="status" className="min-w-0 text-sm text-muted max-sm:w-full max-sm:text-xs">
        <KeptWords keeping={editing.keeping} isDirty={editing.isDirty} />
      </p>
    </FormBar>
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
