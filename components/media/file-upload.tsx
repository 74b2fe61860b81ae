"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "@/components/admin/action-form";
import { FieldError } from "@/components/ui/field";
import { acceptOf, type FileKind } from "@/lib/media/long-file";
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
type State = { id: string; name: string; share: number | null; error: string | null };

/** Chooses a long file and sends it at once, with its progress; the form then only carries its name. */
export function FileUpload({ name, kind, label, help, current, onSent }: Props) {
  const t = useTranslations();
  const { fields } = useForm();
  const [state, setState] = useState<State>({
    id: current?.id ?? "",
    name: current?.name ?? "",
    share: null,
    error: null,
  });
  const change = (part: Partial<State>) => setState((before) => ({ ...before, ...part }));

  const send = async (file: File | undefined) => {
    if (!file) return;
    change({ share: 0, error: null });
    const sent = await sendFile({ file, kind, onShare: (share) => change({ share }) });
    change(sent.ok ? { id: sent.value.id, name: file.name, share: null } : { error: sent.error, share: null });
    if (sent.ok) onSent?.(sent.value);
  };

  const refused = fields[name];
  const error = state.error ?? (state.id === "" ? refused : undefined);
  return (
    <div className="grid gap-1">
      <label htmlFor={`${name}-file`} className="text-sm font-medium">
        {label}
      </label>
      <input type="hidden" name={name} value={state.id} />
      <input
        id={`${name}-file`}
        type="file"
        accept={acceptOf[kind]}
        disabled={state.share !== null}
        onChange={(event) => void send(event.target.files?.[0])}
        className="field-input file:me-3 file:rounded-control file:border-0 file:bg-tint file:px-3 file:py-1"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-file-error` : undefined}
      />
      <FieldError id={`${name}-file`} error={error && t(`errors.${error}` as "errors.busy")} />
      {state.share !== null && (
        <progress value={state.share} max={1} aria-label={label} className="h-1.5 w-full accent-accent" />
      )}
      <p className="text-xs text-muted" aria-live="polite">
        {state.name ? <bdi className="breakable">{state.name}</bdi> : help}
      </p>
    </div>
  );
}
