"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "@/components/admin/action-form";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { formatPercent } from "@/lib/figures";
import type { Locale } from "@/lib/locale";
import { acceptOf, type FileKind } from "@/lib/media/long-file";
import { FileButton } from "./file-button";
import { type SentFile, sendFile } from "./send-file";

type Props = {
  /** of the hidden field that carries the file's id */
  name: string;
  kind: FileKind;
  label: string;
  help?: string;
  current?: { id: string; name: string } | null;
  /** for forms that keep what they hold themselves */
  onSent?: (file: SentFile) => void;
};
type State = { id: string; name: string; share: number | null; error: string | null; broken: File | null };

/** Chooses a long file and sends it at once, with its progress; the form then only carries its name. */
export function FileUpload({ name, kind, label, help, current, onSent }: Props) {
  const t = useTranslations();
  const locale = useLocale() as Locale;
  const { fields } = useForm();
  const [state, setState] = useState<State>({
    id: current?.id ?? "",
    name: current?.name ?? "",
    share: null,
    error: null,
    broken: null,
  });
  const change = (part: Partial<State>) => setState((before) => ({ ...before, ...part }));

  const send = async (file: File) => {
    change({ share: 0, error: null, broken: null });
    const sent = await sendFile({ file, kind, onShare: (share) => change({ share }) });
    if (sent.ok) {
      change({ id: sent.value.id, name: file.name, share: null });
      onSent?.(sent.value);
    } else change({ error: sent.error, share: null, broken: sent.error === "connection_lost" ? file : null });
  };

  const { id, share, broken } = state;
  const error = state.error ?? (id === "" ? fields[name] : undefined);
  return (
    <div className="grid gap-1">
      <label htmlFor={`${name}-file`} className="text-sm font-medium">
        {label}
      </label>
      <input type="hidden" name={name} value={id} />
      <div className="flex flex-wrap items-center gap-3">
        <FileButton
          id={`${name}-file`}
          accept={acceptOf[kind]}
          isDisabled={share !== null}
          hasError={Boolean(error)}
          onFile={(file) => void send(file)}
        >
          {t(id ? "media.files.change" : "media.files.choose")}
        </FileButton>
        {broken && (
          <Button onClick={() => void send(broken)}>
            <Icon name="rotate-ccw" size={20} />
            {t("media.files.resume")}
          </Button>
        )}
        <bdi aria-live="polite" className="breakable min-w-0 text-sm">
          {state.name}
        </bdi>
      </div>
      <FieldError
        id={`${name}-file`}
        error={error && t(broken ? "media.files.broken" : (`errors.${error}` as "errors.busy"))}
      />
      {share !== null && <Progress share={share} label={label} locale={locale} />}
      {help && <p className="text-xs text-muted">{help}</p>}
    </div>
  );
}

const Progress = ({ share, label, locale }: { share: number; label: string; locale: Locale }) => (
  <div className="flex items-center gap-3">
    <progress value={share} max={1} aria-label={label} className="progress" />
    <bdi dir="ltr" className="text-sm tabular-nums text-muted">
      {formatPercent(Math.floor(share * 100), locale)}
    </bdi>
  </div>
);
