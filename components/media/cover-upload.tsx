"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { acceptedPictures, pictureUrl } from "@/lib/media/picture";

type Cover = { key: string };
type Answer = { ok: true; value: Cover } | { ok: false; error: string };

/** Chooses a cover and sends it at once; the form carries its key under `name`. */
export function CoverUpload({
  name,
  label,
  help,
  current,
}: {
  name: string;
  label: string;
  help?: string;
  current: Cover | null;
}) {
  const t = useTranslations();
  const [cover, setCover] = useState<Cover | null>(current);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const send = async (file: File | undefined) => {
    if (!file) return;
    setSending(true);
    const sent = await sendCover(file);
    setSending(false);
    setError(sent.ok ? null : sent.error);
    if (sent.ok) setCover(sent.value);
  };

  return (
    <div className="flex flex-wrap items-start gap-4">
      <input type="hidden" name={name} value={cover?.key ?? ""} />
      {cover && <img src={pictureUrl(cover.key, 320)} alt="" className="w-28 rounded-control border border-line" />}
      <div className="grid min-w-48 flex-1 gap-1">
        <label htmlFor={`${name}-file`} className="text-sm font-medium">
          {label}
        </label>
        <input
          id={`${name}-file`}
          type="file"
          accept={acceptedPictures}
          aria-busy={isSending}
          onChange={(event) => void send(event.target.files?.[0])}
          className="field-input file:me-3 file:rounded-control file:border-0 file:bg-tint file:px-3 file:py-1"
        />
        <FieldError id={`${name}-file`} error={error && t(`errors.${error}` as "errors.busy")} />
        {help && <p className="text-xs text-muted">{help}</p>}
        {cover && (
          <Button look="quiet" onClick={() => setCover(null)} className="justify-self-start">
            {t("media.files.removeCover")}
          </Button>
        )}
      </div>
    </div>
  );
}

async function sendCover(file: File): Promise<Answer> {
  const form = new FormData();
  form.set("picture", file);
  try {
    const headers = { Accept: "application/json" };
    return await (await fetch("/api/admin/content/pictures", { method: "POST", body: form, headers })).json();
  } catch {
    return { ok: false, error: "connection_lost" };
  }
}
