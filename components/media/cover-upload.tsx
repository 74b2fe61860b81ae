"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "@/components/admin/action-form";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { acceptedPictures, pictureUrl } from "@/lib/media/picture";
import { FileButton } from "./file-button";

type Cover = { key: string };
type Answer = { ok: true; value: Cover } | { ok: false; error: string };

/** Chooses a cover and sends it at once; the form carries its key under `name`. */
export function CoverUpload({
  name,
  label,
  help,
  current,
  isRequired = false,
}: {
  name: string;
  label: string;
  help?: string;
  current: Cover | null;
  /** it can be changed, not taken away */
  isRequired?: boolean;
}) {
  const t = useTranslations();
  const [cover, setCover] = useState<Cover | null>(current);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { fields } = useForm();
  const error = refusal ?? (cover ? undefined : fields[name]);

  const send = async (file: File) => {
    setSending(true);
    const sent = await sendCover(file);
    setSending(false);
    setRefusal(sent.ok ? null : sent.error);
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
        <div className="flex flex-wrap gap-3">
          <FileButton
            id={`${name}-file`}
            accept={acceptedPictures}
            isDisabled={isSending}
            hasError={Boolean(error)}
            onFile={(file) => void send(file)}
          >
            {t(isSending ? "media.files.sending" : cover ? "media.files.changePicture" : "media.files.choosePicture")}
          </FileButton>
          {cover && !isRequired && (
            <Button look="quiet" onClick={() => setCover(null)}>
              {t("media.files.removeCover")}
            </Button>
          )}
        </div>
        <FieldError id={`${name}-file`} error={error && t(`errors.${error}` as "errors.busy")} />
        {help && <p className="text-xs text-muted">{help}</p>}
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
